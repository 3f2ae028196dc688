import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import type { NoticeView } from '@dossier/api'
import { Bell } from '../components/ui/icons.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { NoticeMailCard } from '../components/sharing/notice-mail-card.tsx'
import { Time } from '../components/time.tsx'
import { Badge } from '../components/ui/badge.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { noticeMailOf } from '../lib/notice-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/sharing.ts'

export const meta: MetaFunction = titled((t) => t.nav.notices)

/** Loads one page of the reader's notices, and which of them are mailed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  const { notices } = context.api
  const [page, mail] = await orHttpError(
    Promise.all([notices.list({ limit: 50, ...(cursor !== null && { cursor }) }), notices.mail()]),
  )
  return { ...page, mail }
}

/** Marks everything as read, or changes what is mailed. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  if (formText(form, 'intent') === 'mail') {
    await orHttpError(context.api.notices.chooseMail(noticeMailOf(form)))
    return { saved: true }
  }
  await orHttpError(context.api.notices.read())
  return redirect('/notices', 303)
}

export default function Notices() {
  const { items, nextCursor, mail } = useLoaderData<typeof loader>()
  const saved = useActionData<typeof action>()?.saved ?? false
  const { t } = useI18n()
  const words = t.sharing
  const isNew = items.some(({ readAt }) => readAt === null)
  return (
    <>
      <PageHeader title={words.notices} intro={words.noticesIntro} actions={isNew ? <MarkRead /> : null} />
      <Card>
        {items.length === 0 ? (
          <EmptyState icon={Bell} title={words.noNotices}>
            {words.noNoticesHint}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {items.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={words.older} first={words.newest} />
      <div className="mt-4">
        <NoticeMailCard mail={mail} isSaved={saved} />
      </div>
    </>
  )
}

function MarkRead() {
  const { t } = useI18n()
  return (
    <Form method="post">
      <Button type="submit">{t.sharing.markRead}</Button>
    </Form>
  )
}

function NoticeItem({ notice }: { notice: NoticeView }) {
  const { t } = useI18n()
  const words = t.sharing
  const { code, params, recipientName, candidateName, runId, createdAt, readAt } = notice
  const who = recipientName === null || recipientName === '' ? words.someone : recipientName
  const answers: Record<string, string> = words.answers
  const page = pageOf(notice)
  return (
    <li data-notice={code} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className={readAt === null ? 'wrap-anywhere font-semibold' : 'wrap-anywhere'}>
          {words.sentences[code](who, answers[String(params['answer'])] ?? '', params)}{' '}
          {readAt === null ? <Badge tone="accent">{words.unread}</Badge> : null}
        </p>
        {page === null ? null : (
          <Link to={page.to} className="wrap-anywhere text-xs text-accent hover:underline">
            {page.name === 'run' ? (candidateName ?? runId) : words.pages[page.name]}
          </Link>
        )}
      </div>
      <Time iso={createdAt} className="whitespace-nowrap text-xs text-ink-3" />
    </li>
  )
}

/** The page that a notice is about. */
function pageOf({ code, runId, subjectId }: NoticeView): {
  to: string
  name: 'run' | 'batch' | 'intake' | 'application' | 'request' | 'storage' | 'account'
} | null {
  if (runId !== null) return { to: code.startsWith('share.') ? `/runs/${runId}/share` : `/runs/${runId}`, name: 'run' }
  if (code === 'batch.ended' && subjectId !== null) return { to: `/batches/${subjectId}`, name: 'batch' }
  if (code.startsWith('intake.') && subjectId !== null) return { to: `/drafts/${subjectId}/intake`, name: 'intake' }
  if (code.startsWith('application.') && subjectId !== null)
    return { to: `/applications/${subjectId}`, name: 'application' }
  if (code.startsWith('request.') && subjectId !== null) return { to: `/requests/${subjectId}`, name: 'request' }
  if (code.startsWith('quota.')) return { to: '/storage', name: 'storage' }
  return code.startsWith('account.') && !code.startsWith('account.mail_') ? { to: '/account', name: 'account' } : null
}

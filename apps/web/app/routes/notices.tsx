import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import type { NoticeView } from '@dossier/api'
import { Bell } from 'lucide-react'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Time } from '../components/time.tsx'
import { Badge } from '../components/ui/badge.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/sharing.ts'

export const meta: MetaFunction = titled((t) => t.nav.notices)

/** One page of what the reader was told. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return orHttpError(context.api.notices.list({ limit: 50, ...(cursor !== null && { cursor }) }))
}

/** Marks everything as read. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  await orHttpError(context.api.notices.read())
  return redirect('/notices', 303)
}

export default function Notices() {
  const { items, nextCursor } = useLoaderData<typeof loader>()
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
  return (
    <li data-notice={code} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className={readAt === null ? 'wrap-anywhere font-semibold' : 'wrap-anywhere'}>
          {words.sentences[code](who, answers[String(params['answer'])] ?? '')}{' '}
          {readAt === null ? <Badge tone="accent">{words.unread}</Badge> : null}
        </p>
        {runId === null ? null : (
          <Link
            to={code.startsWith('share.') ? `/runs/${runId}/share` : `/runs/${runId}`}
            className="wrap-anywhere text-xs text-accent hover:underline"
          >
            {candidateName ?? runId}
          </Link>
        )}
      </div>
      <Time iso={createdAt} className="whitespace-nowrap text-xs text-ink-3" />
    </li>
  )
}

import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { type ShareRow, shareStateOf, shareTones } from '../../views/share.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/sharing.ts'

/** The links of a run: their state, the recipient's actions and answer, and how to revoke them. */
export function ShareList({ links }: { links: readonly ShareRow[] }) {
  const { t } = useI18n()
  if (links.length === 0) return <p className="px-4 py-3 text-sm text-ink-3">{t.sharing.none}</p>
  return (
    <ul className="divide-y divide-line">
      {links.map((link) => (
        <ShareItem key={link.id} link={link} />
      ))}
    </ul>
  )
}

function ShareItem({ link }: { link: ShareRow }) {
  const { t, formatDateTime } = useI18n()
  const words = t.sharing
  const state = shareStateOf(link)
  const facts = [
    words.by(link.createdBy.name),
    words.until(formatDateTime(link.expiresAt)),
    ...(link.openedAt === null ? [] : [words.openedAt(formatDateTime(link.openedAt))]),
    ...(link.hasCode ? [words.withCode] : []),
    ...(link.watermark ? [words.withWatermark] : []),
    ...(link.wrongCodes === 0 ? [] : [words.wrongCodes(link.wrongCodes)]),
  ]
  return (
    <li data-share={link.id} className="flex flex-wrap items-start justify-between gap-3 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <span className="wrap-anywhere">{link.recipient.name}</span>
          <Badge tone={shareTones[state]}>{words.states[state]}</Badge>
        </p>
        {link.recipient.email === '' ? null : (
          <p className="wrap-anywhere text-xs text-ink-2">{link.recipient.email}</p>
        )}
        <p className="text-xs text-ink-3" suppressHydrationWarning>
          {facts.join(' · ')}
        </p>
        <ul className="mt-1 text-xs text-ink-2">
          {link.documents.map(({ documentId, documentType, views }) => (
            <li key={documentId}>
              {t.documentTypes[documentType] ?? documentType}: {words.views(views)}
            </li>
          ))}
        </ul>
        {link.answer === null ? null : <Answer answer={link.answer} />}
      </div>
      {link.ended === null ? (
        <May needs="submissions:write">
          <Form method="post" preventScrollReset>
            <input type="hidden" name="intent" value="revoke" />
            <input type="hidden" name="linkId" value={link.id} />
            <Button type="submit" size="sm" aria-label={words.revokeNamed(link.recipient.name)}>
              {words.revoke}
            </Button>
          </Form>
        </May>
      ) : null}
    </li>
  )
}

function Answer({ answer: { answer, text } }: { answer: NonNullable<ShareRow['answer']> }) {
  const { t } = useI18n()
  return (
    <blockquote className="mt-2 border-l-2 border-line-strong pl-3 text-sm" data-answer={answer}>
      <p className="font-medium">{t.sharing.answers[answer]}</p>
      {text === '' ? null : <p className="wrap-anywhere whitespace-pre-line text-ink-2">{text}</p>}
    </blockquote>
  )
}

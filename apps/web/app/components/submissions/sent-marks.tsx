import { Link } from '@remix-run/react'
import { Send } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { SentMark } from '../../views/submission.ts'
import { Badge } from '../ui/badge.tsx'

/** The recipients of a document, as chips that link to the ledger. */
export function SentMarks({ marks, documentId }: { marks: readonly SentMark[]; documentId: string }) {
  const { t, formatDate } = useI18n()
  if (marks.length === 0) return null
  return (
    <ul className="flex min-w-0 basis-full flex-wrap gap-1 pl-6.5" data-sent={documentId}>
      {marks.map(({ id, client, sentAt }) => (
        <li key={id} className="min-w-0">
          <Link
            to={`/submissions?${new URLSearchParams({ client })}`}
            className="block max-w-full"
            aria-label={t.sending.sentTo(client, formatDate(sentAt))}
          >
            <Badge tone="info" className="max-w-full">
              <Send aria-hidden className="size-3 shrink-0" />
              <span className="truncate">{client}</span>
              <span className="shrink-0 whitespace-nowrap font-normal" suppressHydrationWarning>
                {formatDate(sentAt)}
              </span>
            </Badge>
          </Link>
        </li>
      ))}
    </ul>
  )
}

import { Link } from '@remix-run/react'
import { ScrollText, Send } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { isPlainClick } from '../../lib/keyboard.ts'
import { recordPath } from '../../lib/record-path.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import type { SentMark } from '../../views/submission.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'

interface RowLinksProps {
  row: HistoryRow
  /** What the type of the document is called. */
  type: string
  onRecord: (row: HistoryRow) => void
}

/** What can be done with a document beside downloading it: recording that it was sent, and seeing what happened to it. */
export function RowLinks({ row, type, onRecord }: RowLinksProps) {
  const { t } = useI18n()
  const { id, runId, documentType, kind, filename } = row
  return (
    <span className="no-print hidden gap-1 sm:flex">
      {kind === 'document' ? (
        <Button asChild look="quiet" size="icon">
          <Link
            to={recordPath(runId, documentType)}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              onRecord(row)
            }}
            aria-label={t.submissions.recordNamed(type)}
            title={t.submissions.record}
          >
            <Send aria-hidden />
          </Link>
        </Button>
      ) : null}
      <Button asChild look="quiet" size="icon">
        <Link to={`/audit?document=${id}`} aria-label={t.run.auditOf(filename)} title={t.run.auditOf(filename)}>
          <ScrollText aria-hidden />
        </Link>
      </Button>
    </span>
  )
}

/** To whom a document went last, in a word; the rest is in the title and in the ledger, to which it leads. */
export function SentBadge({ marks }: { marks: readonly SentMark[] }) {
  const { t, formatDate } = useI18n()
  const [last, ...others] = marks
  if (last === undefined) return null
  const told = marks.map(({ client, sentAt }) => t.submissions.sentTo(client, formatDate(sentAt))).join('; ')
  return (
    <Link
      to={`/submissions?${new URLSearchParams({ client: last.client })}`}
      className="min-w-0"
      aria-label={told}
      title={told}
      suppressHydrationWarning
      data-sent
    >
      <Badge tone="info" className="max-w-full">
        <Send aria-hidden className="size-3 shrink-0" />
        <span className="truncate">{last.client}</span>
        {others.length > 0 ? <span className="shrink-0">+{others.length}</span> : null}
      </Badge>
    </Link>
  )
}

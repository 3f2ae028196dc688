import { Link } from '@remix-run/react'
import { ScrollText, Send } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { isPlainClick } from '../../lib/keyboard.ts'
import { recordPath } from '../../lib/record-path.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import type { SentMark } from '../../views/submission.ts'
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
  const { id, runId, documentType, kind, filename, deletion } = row
  return (
    <span className="hidden sm:flex">
      {kind === 'document' && deletion === null ? (
        <Button asChild look="quiet" size="icon" className="w-7!">
          <Link
            to={recordPath(runId, documentType)}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              onRecord(row)
            }}
            aria-label={t.sending.recordNamed(type)}
            title={t.sending.record}
          >
            <Send aria-hidden />
          </Link>
        </Button>
      ) : null}
      <Button asChild look="quiet" size="icon" className="w-7!">
        <Link to={`/audit?document=${id}`} aria-label={t.run.auditOf(filename)} title={t.run.auditOf(filename)}>
          <ScrollText aria-hidden />
        </Link>
      </Button>
    </span>
  )
}

/** To whom and when a document went last, in a line; the rest is in the title and in the ledger, to which it leads. */
export function SentLine({ marks }: { marks: readonly SentMark[] }) {
  const { t, formatDate } = useI18n()
  const [last, ...others] = marks
  if (last === undefined) return null
  const told = marks.map(({ client, sentAt }) => t.sending.sentTo(client, formatDate(sentAt))).join('; ')
  return (
    <Link
      to={`/submissions?${new URLSearchParams({ client: last.client })}`}
      className="flex min-w-0 items-center gap-1 text-xs text-accent hover:underline"
      aria-label={told}
      title={told}
      suppressHydrationWarning
      data-sent
    >
      <Send aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{last.client}</span>
      <span className="shrink-0" suppressHydrationWarning>
        {formatDate(last.sentAt)}
        {others.length > 0 ? ` +${others.length}` : ''}
      </span>
    </Link>
  )
}

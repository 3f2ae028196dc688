import { useI18n } from '../../i18n/index.tsx'
import { May, useMay } from '../../lib/may.tsx'
import { isPlainClick } from '../../lib/keyboard.ts'
import { recordPath } from '../../lib/record-path.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import type { SentMark } from '../../views/submission.ts'
import { RowIcon } from './row-icon.tsx'

interface RowLinksProps {
  row: HistoryRow
  /** The label of the document type. */
  type: string
  onRecord: (row: HistoryRow) => void
}

/** The actions on a document other than downloading: recording a submission, and viewing its events. */
export function RowLinks({ row, type, onRecord }: RowLinksProps) {
  const { t } = useI18n()
  const may = useMay()
  const { id, runId, documentType, kind, filename, deletion } = row
  return (
    <span className="hidden sm:flex">
      {kind === 'document' && deletion === null && may('submissions:write') ? (
        <a
          href={recordPath(runId, documentType)}
          onClick={(event) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            onRecord(row)
          }}
          aria-label={t.sending.recordNamed(type)}
          title={t.sending.record}
          className="list-action w-7"
        >
          <RowIcon name="send" />
        </a>
      ) : null}
      <May needs="audit:read">
        <a href={`/audit?document=${id}`} data-go title={t.run.auditOf(filename)} className="list-action w-7">
          <RowIcon name="audit" />
        </a>
      </May>
    </span>
  )
}

/** The download of the document of a row. */
export function RowDownload({ id, filename }: Pick<HistoryRow, 'id' | 'filename'>) {
  const { t } = useI18n()
  return (
    <a
      href={`/documents/${id}/download`}
      download
      title={t.run.downloadNamed(filename)}
      className="list-action w-8 border border-line-strong bg-surface text-ink shadow-card"
    >
      <RowIcon name="download" />
    </a>
  )
}

/** The last recipient and time in one line; the title and the linked ledger have the rest. */
export function SentLine({ marks }: { marks: readonly SentMark[] }) {
  const { t, formatDate } = useI18n()
  const [last, ...others] = marks
  if (last === undefined) return null
  const told = marks.map(({ client, sentAt }) => t.sending.sentTo(client, formatDate(sentAt))).join('; ')
  return (
    <a
      data-go
      href={`/submissions?${new URLSearchParams({ client: last.client })}`}
      className="flex min-w-0 items-center gap-1 text-xs text-accent hover:underline"
      aria-label={told}
      title={told}
      suppressHydrationWarning
      data-sent
    >
      <RowIcon name="send" className="size-3 shrink-0" />
      <span className="truncate">{last.client}</span>
      <span className="shrink-0" suppressHydrationWarning>
        {formatDate(last.sentAt)}
        {others.length > 0 ? ` +${others.length}` : ''}
      </span>
    </a>
  )
}

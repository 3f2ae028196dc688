import { memo, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { toggleChosen } from '../../lib/selection.ts'
import type { HistoryColumn } from '../../views/history.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import type { Piece } from '../../views/highlight.ts'
import { KeptTag } from '../document-state.tsx'
import { RunStatusBadge } from '../run-status.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { RowDownload, RowLinks, SentLine } from './row-links.tsx'

/** The width of each column; columns without a width share the rest. */
export const columnWidths: Readonly<Record<HistoryColumn, string>> = {
  candidate: 'sm:w-[22%]',
  document: 'max-sm:w-0 sm:w-41',
  job: 'max-sm:w-0',
  created: 'max-sm:w-0 sm:w-29 2xl:w-39',
  size: 'max-sm:w-0 sm:w-20',
  match: 'max-sm:w-0 sm:w-32',
  file: 'max-sm:w-0',
  run: 'max-sm:w-0',
  score: 'max-sm:w-0 sm:w-16',
  status: 'max-sm:w-0 sm:w-28',
}

/** The form that sends selected rows to their ZIP; the rows are outside it. */
export const zipFormId = 'zip-form'

interface HistoryRowProps {
  row: HistoryRow
  index: number
  columns: readonly HistoryColumn[]
  chosen: boolean
  /** Whether this row has the keyboard focus. */
  current: boolean
  onCurrent: (index: number) => void
  onRecord: (row: HistoryRow) => void
}

/** A found document: a link to its run, marked matches, and its download. */
export const HistoryRowView = memo(function HistoryRowView(props: HistoryRowProps) {
  const { row, index, columns, chosen, current, onCurrent, onRecord } = props
  const { t } = useI18n()
  const link = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    if (current) link.current?.focus({ preventScroll: true })
  }, [current])
  const type = t.documentTypes[row.documentType] ?? row.documentType
  return (
    <tr
      className={cn('list-row', chosen && 'bg-accent-soft/60')}
      aria-rowindex={index + 2}
      onFocus={() => onCurrent(index)}
    >
      <td className="no-print pr-0!">
        <input
          type="checkbox"
          name="id"
          value={row.id}
          form={zipFormId}
          checked={chosen}
          onChange={() => toggleChosen(row)}
          aria-label={t.history.select(`${type}, ${textOf(row.candidate)}`)}
          className="size-4 align-middle accent-accent-solid"
        />
      </td>
      {columns.map((column) => (
        <td key={column} className={column === 'candidate' ? 'list-cell' : 'list-cell hidden sm:table-cell'}>
          <Cell column={column} row={row} type={type} link={link} />
        </td>
      ))}
      <td className="no-print w-0 px-2!">
        <span className="flex items-center justify-end">
          <RowLinks row={row} type={type} onRecord={onRecord} />
          {row.deletion === null ? (
            <RowDownload id={row.id} filename={row.filename} />
          ) : (
            <span className="size-8 shrink-0" />
          )}
        </span>
      </td>
    </tr>
  )
})

function quiet(content: ReactNode) {
  return <span className="text-ink-3 tabular">{content}</span>
}

interface CellProps {
  column: HistoryColumn
  row: HistoryRow
  type: string
  link: RefObject<HTMLAnchorElement>
}

function Cell({ column, row, type, link }: CellProps) {
  const { t, formatBytes } = useI18n()
  switch (column) {
    case 'candidate':
      return <Person row={row} type={type} link={link} />
    case 'document':
      return (
        <>
          <span className="block truncate" title={row.filename}>
            {type}
          </span>
          {row.sent.length > 0 || row.held || row.deletion !== null ? (
            <span className="flex min-w-0 items-center gap-2">
              <KeptTag {...row} />
              <SentLine marks={row.sent} />
            </span>
          ) : null}
        </>
      )
    case 'job':
      if (row.jobProfileId === null) return quiet(t.runs.noJob)
      return (
        <span className="list-text text-ink-2" title={textOf(row.job)}>
          <Marked pieces={row.job} />
        </span>
      )
    case 'created':
      return (
        <span className="list-text text-ink-3 tabular">
          <Time iso={row.createdAt} />
        </span>
      )
    case 'size':
      return quiet(formatBytes(row.byteSize))
    case 'match':
      return quiet(row.matched.map((field) => t.history.fields[field]).join(', '))
    case 'file':
      return (
        <span className="list-text font-mono text-xs break-all! text-ink-2" title={row.filename}>
          <Marked pieces={row.file} />
        </span>
      )
    case 'run':
      return (
        <span className="list-text font-mono text-xs break-all! text-ink-2" title={row.runId}>
          <Marked pieces={row.run} />
        </span>
      )
    case 'score':
      return quiet(row.score ?? '–')
    case 'status':
      return <RunStatusBadge status={row.status} />
  }
}

/** The name links to the run; in a narrow window, the document and its date are below it. */
function Person({ row, type, link }: Pick<CellProps, 'row' | 'type' | 'link'>) {
  const { t, formatDate } = useI18n()
  return (
    <>
      <span className="flex items-center gap-x-2 print:flex-wrap">
        <a
          ref={link}
          href={`/runs/${row.runId}`}
          data-go
          data-row
          title={`${textOf(row.candidate)} · ${t.history.openRun} ${row.runId}`}
          className="list-text font-medium hover:text-accent hover:underline max-sm:truncate"
        >
          <Marked pieces={row.candidate} />
        </a>
        {row.forgiven ? (
          <Badge tone="info" className="shrink-0" title={t.history.forgivenHint}>
            {t.history.forgiven}
          </Badge>
        ) : null}
      </span>
      <span className="flex items-center gap-2 truncate text-xs text-ink-3 sm:hidden">
        <KeptTag {...row} />
        <span className="truncate">
          {type} · <Time iso={row.createdAt} />
          {row.sent[0] === undefined
            ? null
            : ` · ${t.sending.sentTo(row.sent[0].client, formatDate(row.sent[0].sentAt))}`}
        </span>
      </span>
    </>
  )
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    // Pieces have no identity but their position.
    // oxlint-disable-next-line react/no-array-index-key
    piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
  )
}

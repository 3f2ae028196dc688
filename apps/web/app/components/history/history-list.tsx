import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { choose, useSelection } from '../../lib/selection.ts'
import type { HistoryColumn, HistorySort } from '../../views/history.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import { Table, Th } from '../ui/table.tsx'
import { RowIcons } from './row-icon.tsx'
import { columnWidths, HistoryRowView } from './history-row.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useRowLinks } from './use-row-links.ts'
import { useWindow } from './use-window.ts'

interface HistoryListProps {
  rows: readonly HistoryRow[]
  sort: HistorySort
  columns: readonly HistoryColumn[]
  more: boolean
  onMore: () => void
  /** Opens the form that records a submission. */
  onRecord: (row: HistoryRow) => void
}

/** Rendering rows this close to the last one requests more. */
const nearEnd = 40
/** In a list no longer than this, visible rows count instead, so that nothing is requested before it is scrolled. */
const shortList = 60

/**
 * Found documents; only those in view are in the page. The server renders the whole first page, so that it can be read
 * without script.
 */
export function HistoryList({ rows, sort, columns, more, onMore, onRecord }: HistoryListProps) {
  const { t } = useI18n()
  const chosen = useSelection()
  const body = useRef<HTMLTableSectionElement>(null)
  const { from, to, seen, before, after, show, isWhole } = useWindow(body, rows.length)
  const follow = useRowLinks()
  const { current, setCurrent } = useListKeys({ rows, show, onRecord })
  useEffect(() => {
    const isNear = rows.length <= shortList ? seen >= rows.length - 2 : to >= rows.length - nearEnd
    if (more && !isWhole && isNear) onMore()
  }, [to, seen, rows.length, more, onMore, isWhole])
  return (
    <>
      <RowIcons />
      <Table
        label={t.history.results}
        className="table-fixed print:min-w-0!"
        aria-rowcount={more ? -1 : rows.length + 1}
        style={{ minWidth: minWidthOf(columns) }}
        onClick={follow}
      >
        <Columns columns={columns} />
        <Head rows={rows} sort={sort} columns={columns} />
        <tbody ref={body}>
          <Gap height={before} />
          {rows.slice(from, to).map((row, offset) => (
            <HistoryRowView
              key={row.id}
              row={row}
              index={from + offset}
              columns={columns}
              chosen={chosen.has(row.id)}
              current={from + offset === current}
              onCurrent={setCurrent}
              onRecord={onRecord}
            />
          ))}
          <Gap height={after} />
        </tbody>
      </Table>
    </>
  )
}

function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden className="no-print" style={{ height }}>
      <td className="p-0">&nbsp;</td>
    </tr>
  )
}

function minWidthOf(columns: readonly HistoryColumn[]): string | undefined {
  return columns.length > 6 ? `${columns.length * 8 + 6}rem` : undefined
}

function Columns({ columns }: { columns: readonly HistoryColumn[] }) {
  return (
    <colgroup>
      <col className="no-print w-9" />
      {columns.map((column) => (
        <col key={column} className={cn(columnWidths[column], column !== 'candidate' && 'hidden sm:table-column')} />
      ))}
      <col className="no-print w-14 sm:w-28" />
    </colgroup>
  )
}

function Head({ rows, sort, columns }: Pick<HistoryListProps, 'rows' | 'sort' | 'columns'>) {
  const { t } = useI18n()
  const chosen = useSelection()
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id))
  return (
    <thead>
      <tr>
        <Th className="no-print pr-0!">
          <input
            type="checkbox"
            checked={all}
            onChange={() => choose(rows, !all)}
            aria-label={t.history.selectAll}
            className="needs-script size-4 align-middle accent-accent-solid"
          />
        </Th>
        {columns.map((column) => (
          <Th
            key={column}
            className={column === 'candidate' ? undefined : 'hidden sm:table-cell'}
            aria-sort={column === 'created' ? (sort === 'newest' ? 'descending' : 'ascending') : undefined}
          >
            {t.history.columns[column]}
          </Th>
        ))}
        <Th className="no-print">
          <span className="sr-only">{t.run.download}</span>
        </Th>
      </tr>
    </thead>
  )
}

import type { Vocabulary } from '@dossier/search'
import type { HistoryColumn, HistorySearch } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'
import { QueryChips } from '../search/query-chips.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { ExportLinks } from './export-links.tsx'
import { ResultCount } from './result-count.tsx'
import { SortChoice } from './sort-choice.tsx'
import type { HistoryCounts } from './use-facets.ts'
import { useHistoryPath } from './use-history-path.ts'

interface HistoryBarProps {
  /** The content of the list. */
  page: HistoryPage
  /** The current search. */
  search: HistorySearch
  columns: readonly HistoryColumn[]
  /** Null until they are known. */
  counts: HistoryCounts | null
  vocabulary: Vocabulary
}

/** The bar between the search box and the list: filter chips, the number of results, and display options. */
export function HistoryBar({ page, search, columns, counts, vocabulary }: HistoryBarProps) {
  const pathOf = useHistoryPath()
  const { q, sort } = search
  return (
    <div className="mb-2 mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="no-print min-w-0">
        <QueryChips text={q} tree={page.q === q ? page.tree : undefined} vocabulary={vocabulary} to={pathOf} />
      </div>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-1">
        <ResultCount rows={page.rows.length} more={page.nextCursor !== null} counts={counts} />
        <SortChoice sort={sort} />
        <ExportLinks q={q} sort={sort} columns={columns} />
        <ColumnChooser columns={columns} back={pathOf(q)} />
      </div>
    </div>
  )
}

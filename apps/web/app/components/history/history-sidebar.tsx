import type { SavedSearchView } from '@dossier/api'
import type { SearchTree, Vocabulary } from '@dossier/search'
import { SlidersHorizontal } from '../ui/icons.ts'
import { memo } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { historyPath } from '../../views/history.ts'
import { DateFilter } from './date-filter.tsx'
import { Facets } from './facets.tsx'
import { SavedSearches } from './saved-searches.tsx'
import type { HistoryCounts } from './use-facets.ts'

interface HistorySidebarProps {
  tree: SearchTree
  query: string
  vocabulary: Vocabulary
  searches: readonly SavedSearchView[]
  /** Why the last change of a saved search was refused, as a code; empty for none. */
  refused: string
  counts: HistoryCounts | null
  stale: boolean
}

/** The clickable filters: beside the list, or folded below it in a narrow window. */
export const HistorySidebar = memo(function HistorySidebar(props: HistorySidebarProps) {
  const { tree, query, vocabulary, searches, refused, counts, stale } = props
  const { t } = useI18n()
  return (
    <aside
      aria-label={t.history.filters}
      data-counted={stale || counts === null ? undefined : query}
      className="no-print min-w-0 max-lg:mt-6"
    >
      <h2 className="mb-3 flex items-center gap-2 text-sm font-semibold lg:hidden">
        <SlidersHorizontal aria-hidden className="size-4" />
        {t.history.filters}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:max-lg:grid-cols-2">
        <SavedSearches searches={searches} query={query} back={historyPath(query)} refused={refused} />
        <Facets counts={counts} stale={stale} tree={tree} vocabulary={vocabulary} />
        <DateFilter tree={tree} query={query} vocabulary={vocabulary} />
      </div>
    </aside>
  )
})

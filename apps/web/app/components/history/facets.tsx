import type { SearchTree, Vocabulary } from '@dossier/search'
import { memo, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { narrowed } from '../../views/history.ts'
import { FacetGroup } from '../search/facet-group.tsx'
import { useHistoryPath } from './use-history-path.ts'
import { type FacetName, facetNames, type FacetValue, type HistoryCounts } from './use-facets.ts'

interface FacetsProps {
  counts: HistoryCounts | null
  /** Whether they belong to the previous search. */
  stale: boolean
  tree: SearchTree
  vocabulary: Vocabulary
}

/** The number of documents with each value under the rest of the search; a click adds the value to the query. */
export function Facets({ counts, stale, ...asked }: FacetsProps) {
  if (counts === null) return null
  return (
    <div className={cn('needs-script flex flex-col gap-4 transition-opacity', stale && 'opacity-60 delay-500')}>
      <Groups facets={counts.facets} {...asked} />
    </div>
  )
}

interface GroupsProps extends Pick<FacetsProps, 'tree' | 'vocabulary'> {
  facets: HistoryCounts['facets']
}

/** Rendered again only for other counts or another search, because every link in it is a parsed and printed query. */
const Groups = memo(function Groups({ facets, tree, vocabulary }: GroupsProps) {
  const { t, language, timeZone } = useI18n()
  const [now] = useState(() => new Date())
  const labelOf = useLabels()
  const historyPath = useHistoryPath()
  const reading = { vocabulary, language, timeZone, now }
  const linksOf = (name: FacetName) =>
    facets[name].map((value) => ({
      ...value,
      label: labelOf(name, value),
      to: historyPath(narrowed(tree, { id: name, value: writtenAs(name, value) }, reading)),
    }))
  return facetNames.map((name) =>
    facets[name].length === 0 ? null : (
      <FacetGroup key={name} name={name} title={t.history.facets[name]} values={linksOf(name)} />
    ),
  )
})

/**
 * Values of closed lists are written by their ID, which the query prints in the reader's language; names are written as
 * they are.
 */
function writtenAs(name: FacetName, { value, label }: FacetValue): string {
  return name === 'type' || name === 'status' ? value : label
}

/** The label of a value: closed lists have words in the interface; names are shown as they are. */
function useLabels(): (name: FacetName, value: FacetValue) => string {
  const { t } = useI18n()
  const states: Readonly<Record<string, string>> = t.runs.states
  return (name, { value, label }) => {
    if (name === 'type') return t.documentTypes[value] ?? label
    return name === 'status' ? (states[value] ?? label) : label
  }
}

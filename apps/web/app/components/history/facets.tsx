import type { SearchTree, Vocabulary } from '@dossier/search'
import { Link } from '@remix-run/react'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { narrowed } from '../../views/history.ts'
import { useHistoryPath } from './use-history-path.ts'
import { type FacetName, facetNames, type FacetValue, type HistoryCounts } from './use-facets.ts'

interface FacetsProps {
  counts: HistoryCounts | null
  /** Whether they are those of the search before. */
  stale: boolean
  tree: SearchTree
  vocabulary: Vocabulary
}

/** The most frequent ones are shown, the others when they are asked for. */
const shownFirst = 5

/** How many documents there are of each kind under the rest of the search; a click adds that kind to the query. */
export function Facets({ counts, stale, tree, vocabulary }: FacetsProps) {
  if (counts === null) return null
  const { facets } = counts
  return (
    <div className={cn('needs-script flex flex-col gap-4 transition-opacity', stale && 'opacity-60')}>
      {facetNames.map((name) =>
        facets[name].length === 0 ? null : (
          <Facet key={name} name={name} values={facets[name]} tree={tree} vocabulary={vocabulary} />
        ),
      )}
    </div>
  )
}

interface FacetProps {
  name: FacetName
  values: readonly FacetValue[]
  tree: SearchTree
  vocabulary: Vocabulary
}

function Facet({ name, values, ...rest }: FacetProps) {
  const { t } = useI18n()
  const [first, others] = [values.slice(0, shownFirst), values.slice(shownFirst)]
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`} className="px-1 text-xs font-semibold text-ink-3">
        {t.history.facets[name]}
      </h2>
      <Values name={name} values={first} {...rest} />
      {others.length > 0 ? (
        <details>
          <summary className="px-1.5 py-0.5 text-xs text-accent hover:underline">
            {t.history.facetMore(others.length)}
          </summary>
          <Values name={name} values={others} {...rest} />
        </details>
      ) : null}
    </section>
  )
}

function Values({ name, values, tree, vocabulary }: FacetProps) {
  const { language, timeZone, formatNumber } = useI18n()
  const [now] = useState(() => new Date())
  const labelOf = useLabels(name)
  const historyPath = useHistoryPath()
  const reading = { vocabulary, language, timeZone, now }
  return (
    <ul className="mt-1 flex flex-col">
      {values.map((value) => (
        <li key={value.value}>
          <Link
            to={historyPath(narrowed(tree, { id: name, value: writtenAs(name, value) }, reading))}
            preventScrollReset
            data-facet={name}
            title={labelOf(value)}
            className="flex items-center justify-between gap-2 rounded-md px-1.5 py-0.5 text-[0.8125rem] text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <span className="truncate">{labelOf(value)}</span>
            <span className="shrink-0 text-xs text-ink-3 tabular">
              {formatNumber(value.count)}
              {value.capped ? '+' : ''}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Closed lists are written by their id, which the query prints in the reader's language; names are written as they are. */
function writtenAs(name: FacetName, { value, label }: FacetValue): string {
  return name === 'type' || name === 'status' ? value : label
}

/** What a value is called: closed lists have words of the interface, names are names. */
function useLabels(name: FacetName): (value: FacetValue) => string {
  const { t } = useI18n()
  const states: Readonly<Record<string, string>> = t.runs.states
  return ({ value, label }) => {
    if (name === 'type') return t.documentTypes[value] ?? label
    return name === 'status' ? (states[value] ?? label) : label
  }
}

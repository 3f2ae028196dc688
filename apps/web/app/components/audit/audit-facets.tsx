import type { AuditFacets as Counts } from '@dossier/api'
import type { Vocabulary } from '@dossier/search'
import { SlidersHorizontal } from '../ui/icons.ts'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { eventName } from '../../views/audit.ts'
import { narrowed } from '../../views/history.ts'
import { FacetGroup } from '../search/facet-group.tsx'
import { useQuery } from '../search/use-query.ts'
import { useAuditPath } from './use-audit-path.ts'
import '../../i18n/topics/audit.ts'

/** The facets of events, in display order; each is a qualifier of the search. */
const facetNames = ['type', 'user', 'on'] as const
type FacetName = (typeof facetNames)[number]

interface AuditFacetsProps {
  counts: Counts
  text: string
  vocabulary: Vocabulary
}

/**
 * The number of events of each type, by each user and in each period; beside the list, or below it in a narrow window.
 */
export function AuditFacets({ counts, text, vocabulary }: AuditFacetsProps) {
  const { t, language, timeZone } = useI18n()
  const [now] = useState(() => new Date())
  const tree = useQuery(text, vocabulary)
  const labelOf = useLabels(vocabulary)
  const pathOf = useAuditPath()
  const reading = { vocabulary, language, timeZone, now }
  const linksOf = (name: FacetName) =>
    counts[name].map((each) => ({
      ...each,
      label: labelOf(name, each),
      to: pathOf(narrowed(tree, { id: name, value: name === 'user' ? each.label : each.value }, reading)),
    }))
  return (
    <aside aria-label={t.history.filters} className="no-print min-w-0 max-lg:mt-6">
      <h2 className="mb-3 flex items-center gap-2 text-sm font-semibold lg:hidden">
        <SlidersHorizontal aria-hidden className="size-4" />
        {t.history.filters}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:max-lg:grid-cols-3">
        {facetNames.map((name) =>
          counts[name].length === 0 ? null : (
            <FacetGroup key={name} name={name} title={t.audit.facets[name]} values={linksOf(name)} />
          ),
        )}
      </div>
    </aside>
  )
}

/** The label of a value: types as in the search language, periods as dates, users by name. */
function useLabels(vocabulary: Vocabulary): (name: FacetName, value: { value: string; label: string }) => string {
  const { language, formatPeriod } = useI18n()
  return (name, { value, label }) => {
    if (name === 'type') return eventName(vocabulary, value, language)
    return name === 'on' ? formatPeriod(value) : label
  }
}

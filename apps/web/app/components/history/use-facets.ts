import type { DocumentCount, DocumentFacets } from '@dossier/api'
import { useEffect, useRef, useState } from 'react'

/** What documents are counted by, in the order in which it is shown. */
export const facetNames = ['type', 'candidate', 'job', 'status', 'user'] as const satisfies (keyof DocumentFacets)[]
export type FacetName = (typeof facetNames)[number]
export type FacetValue = DocumentFacets[FacetName][number]
/** The count of all, and those of each facet. */
export interface HistoryCounts {
  total: DocumentCount
  facets: DocumentFacets
}

/** The list comes first, by this time in milliseconds. */
const afterList = 60

/** The counts of a search; those of the search before stay, as stale, until the new ones are there. */
export function useFacets(query: string): { counts: HistoryCounts | null; stale: boolean } {
  const [shown, setShown] = useState<{ query: string; counts: HistoryCounts } | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    const controller = new AbortController()
    const ask = async () => {
      const answer = await fetch(`/history/facets?${new URLSearchParams({ q: query })}`, { signal: controller.signal })
      // The same server wrote it; see routes/history.facets.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (answer.ok) setShown({ query, counts: (await answer.json()) as HistoryCounts })
    }
    // What the page was opened with is counted at once.
    const wait = begun.current ? afterList : 0
    begun.current = true
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        // A search without counts is a search all the same.
        if (!controller.signal.aborted) console.warn('no counts', error)
      })
    }, wait)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [query])
  return { counts: shown?.counts ?? null, stale: shown !== null && shown.query !== query }
}

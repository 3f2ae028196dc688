import type { DocumentCount, DocumentFacets } from '@dossier/api'
import { useEffect, useRef, useState } from 'react'

/** The facets of documents, in display order. */
export const facetNames = ['type', 'candidate', 'job', 'status', 'user'] as const satisfies (keyof DocumentFacets)[]
export type FacetName = (typeof facetNames)[number]
export type FacetValue = DocumentFacets[FacetName][number]
/** The total and the counts of each facet. */
export interface HistoryCounts {
  total: DocumentCount
  facets: DocumentFacets
}

/** How long the counts wait for the list, in milliseconds. */
const afterList = 60

/** The counts of a search; those of the previous search stay, as stale, until the new ones arrive. */
export function useFacets(query: string): { counts: HistoryCounts | null; stale: boolean } {
  const [shown, setShown] = useState<{ query: string; counts: HistoryCounts } | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    const controller = new AbortController()
    const ask = async () => {
      const answer = await fetch(`/history/facets?${new URLSearchParams({ q: query })}`, { signal: controller.signal })
      // Our own server wrote it; see routes/history.facets.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (answer.ok) setShown({ query, counts: (await answer.json()) as HistoryCounts })
    }
    // The initial search of the page is counted immediately.
    const wait = begun.current ? afterList : 0
    begun.current = true
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        // A search works without counts.
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

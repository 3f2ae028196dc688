import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'

/** The address of this list with another query, at its first page; what the list is about stays in it. */
export function useAuditPath(): (query: string) => string {
  const [params] = useSearchParams()
  return useCallback(
    (query) => {
      const next = new URLSearchParams(params)
      next.delete('cursor')
      next.delete('q')
      if (query !== '') next.set('q', query)
      return `?${next}`
    },
    [params],
  )
}

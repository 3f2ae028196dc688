import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'

/** Returns the address of this list with another query, at its first page; keeps the list's subject. */
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

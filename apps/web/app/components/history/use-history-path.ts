import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'
import { historyPath, readAddress } from '../../views/history.ts'

/** The address of the history with another query, in the order in which it is now. */
export function useHistoryPath(): (q: string) => string {
  const [params] = useSearchParams()
  const { sort } = readAddress(params)
  return useCallback((q) => historyPath(q, sort), [sort])
}

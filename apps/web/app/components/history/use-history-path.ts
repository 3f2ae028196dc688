import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'
import { historyPath, readAddress } from '../../views/history.ts'

/** Returns the address of the history with another query and the current order. */
export function useHistoryPath(): (q: string) => string {
  const [params] = useSearchParams()
  const { sort } = readAddress(params)
  return useCallback((q) => historyPath(q, sort), [sort])
}

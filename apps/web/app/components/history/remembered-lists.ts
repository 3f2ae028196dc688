import { keyOfAddress } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'

/** Maximum number of rows in all remembered lists together. */
const mostRows = 20_000
const lists = new Map<string, HistoryPage>()

/** Remembers a list as loaded, so that going back restores it; forgets the oldest ones when there are too many. */
export function rememberList(page: HistoryPage): void {
  const key = keyOfAddress(page)
  lists.delete(key)
  lists.set(key, page)
  let rows = [...lists.values()].reduce((sum, list) => sum + list.rows.length, 0)
  for (const [oldest, list] of lists) {
    if (rows <= mostRows || oldest === key) return
    lists.delete(oldest)
    rows -= list.rows.length
  }
}

/** The last list of an address, if it is still remembered. */
export function recallList(key: string): HistoryPage | undefined {
  return lists.get(key)
}

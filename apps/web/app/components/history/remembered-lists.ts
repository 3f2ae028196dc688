import { keyOfAddress } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'

/** Rows of all lists that are kept, together. */
const mostRows = 20_000
const lists = new Map<string, HistoryPage>()

/** Keeps a list as it was loaded, so that going back finds it so; the oldest ones go when they are too many. */
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

/** The list of an address as it was last, if it is still known. */
export function recallList(key: string): HistoryPage | undefined {
  return lists.get(key)
}

import type { SearchTree } from '@dossier/search'
import type { HistoryAddress } from './history.ts'
import type { HistoryRow } from './history-row.ts'

/** A page of the history: the query as typed and as parsed, and the results. */
export interface HistoryPage extends HistoryAddress {
  rows: HistoryRow[]
  nextCursor: string | null
  /** Includes the problems that only the server can detect. */
  tree: SearchTree
}

/** The page in a text of JSON that our own server wrote. */
export function readHistoryPage(text: string): HistoryPage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as HistoryPage
}

import type { SearchTree } from '@dossier/search'
import type { HistoryAddress } from './history.ts'
import type { HistoryRow } from './history-row.ts'

/** A page of the history: the query as it was asked and as it was understood, and what was found. */
export interface HistoryPage extends HistoryAddress {
  rows: HistoryRow[]
  nextCursor: string | null
  /** With the problems that only the server can tell. */
  tree: SearchTree
}

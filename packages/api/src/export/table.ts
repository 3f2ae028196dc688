import type { SearchLanguage } from '@dossier/search'

/** What stands in one place of a row: a moment is ISO 8601. */
export type Cell = string | number | null

/** A kind of table that can be taken away: its columns in order, what they are called, and what stands in them. */
export interface ExportTable<Row, Column extends string> {
  columns: readonly Column[]
  headings: Readonly<Record<Column, Readonly<Record<SearchLanguage, string>>>>
  /** Which columns hold moments: spreadsheets have them on the reader's clock. */
  moments: readonly Column[]
  cell: (row: Row, column: Column) => Cell
}

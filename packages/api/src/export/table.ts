import type { SearchLanguage } from '@dossier/search'

/** The value of one cell; a moment is ISO 8601. */
export type Cell = string | number | null

/** A kind of table to export: its columns in order, their headings and their values. */
export interface ExportTable<Row, Column extends string> {
  columns: readonly Column[]
  headings: Readonly<Record<Column, Readonly<Record<SearchLanguage, string>>>>
  /** Columns that hold moments: spreadsheets show them in the reader's time zone. */
  moments: readonly Column[]
  cell: (row: Row, column: Column) => Cell
}

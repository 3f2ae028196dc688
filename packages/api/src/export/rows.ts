import type { SearchLanguage } from '@dossier/search'
import { csvHead, csvLine } from './csv.ts'
import type { ExportTable } from './table.ts'

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How a format writes rows: a head, and one line per row. */
export interface RowWriter<Row> {
  contentType: string
  head: string
  line(row: Row): string
}

/** The reader, the format and the columns of an export. */
export interface Writing<Column> {
  format: ExportFormat
  /** Defaults to all columns. */
  columns?: readonly Column[] | undefined
  language: SearchLanguage
  timeZone: string
}

/** The content type of a format. */
export function contentTypeOf(format: ExportFormat): string {
  return { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/jsonl; charset=utf-8' }[format]
}

/** The writer of a table in a format. */
export function rowWriter<Row, Column extends string>(
  table: ExportTable<Row, Column>,
  { format, columns = table.columns, language, timeZone }: Writing<Column>,
): RowWriter<Row> {
  const contentType = contentTypeOf(format)
  switch (format) {
    case 'csv': {
      const timeOf = localTime(timeZone)
      const cellOf = (row: Row, column: Column) => {
        const cell = table.cell(row, column)
        return typeof cell === 'string' && table.moments.includes(column) ? timeOf(cell) : cell
      }
      return {
        contentType,
        head: csvHead(columns.map((column) => table.headings[column][language])),
        line: (row) => csvLine(columns.map((column) => cellOf(row, column))),
      }
    }
    case 'jsonl':
      return {
        contentType,
        head: '',
        line: (row) => `${JSON.stringify(Object.fromEntries(columns.map((each) => [each, table.cell(row, each)])))}\n`,
      }
  }
}

/** A moment in the form that spreadsheets read, `2026-04-10 12:00:00`, in the reader's time zone. */
function localTime(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (moment) => format.format(new Date(moment))
}

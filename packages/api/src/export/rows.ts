import type { SearchLanguage } from '@dossier/search'
import type { FoundDocumentView } from '../views/document.ts'
import { type ExportColumn, headingOf } from './columns.ts'
import { csvHead, csvLine } from './csv.ts'

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How documents are written in a format: what stands first, and one line per document. */
export interface RowWriter {
  contentType: string
  head: string
  line(document: FoundDocumentView): string
}

/** For whom the rows are written. */
export interface Reader {
  language: SearchLanguage
  timeZone: string
}

/** The writer of a format, for these columns. */
export function rowWriter(format: ExportFormat, columns: readonly ExportColumn[], reader: Reader): RowWriter {
  switch (format) {
    case 'csv': {
      const timeOf = localTime(reader.timeZone)
      const cellOf = (document: FoundDocumentView, column: ExportColumn) =>
        column === 'createdAt' ? timeOf(document.createdAt) : document[column]
      return {
        contentType: 'text/csv; charset=utf-8; header=present',
        head: csvHead(columns.map((column) => headingOf(column, reader.language))),
        line: (document) => csvLine(columns.map((column) => cellOf(document, column))),
      }
    }
    case 'jsonl':
      return {
        contentType: 'application/jsonl; charset=utf-8',
        head: '',
        line: (document) =>
          `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, document[column]])))}\n`,
      }
  }
}

/** A moment as spreadsheets read it, `2026-04-10 12:00:00`, on the reader's clock. */
function localTime(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (moment) => format.format(new Date(moment))
}

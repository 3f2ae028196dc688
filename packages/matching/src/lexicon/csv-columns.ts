import type { LexiconCsvMessageCode } from '../messages/lexicon-csv.ts'
import type { CsvCell } from './csv-cells.ts'

/** The columns that Dossier reads, spelt as in ESCO; `kind` and, in a file of concepts, `broaderUri` are our additions. */
const csvColumns = [
  'conceptUri',
  'preferredLabel',
  'altLabels',
  'hiddenLabels',
  'conceptType',
  'skillType',
  'kind',
  'broaderUri',
] as const
export type CsvColumn = (typeof csvColumns)[number]

/** The columns of a file: the index of each column that Dossier reads, and how many cells a row has. */
export interface CsvColumns {
  at: ReadonlyMap<CsvColumn, number>
  count: number
  /** Headings of the columns that Dossier does not read. */
  ignored: string[]
  problems: { code: LexiconCsvMessageCode; params: Record<string, string> }[]
}

/** Finds the columns by their headings, ignoring case. Reports required columns that are missing and columns that occur twice. */
export function readColumns(head: readonly CsvCell[]): CsvColumns {
  const byName = new Map(csvColumns.map((column) => [column.toLowerCase(), column]))
  const at = new Map<CsvColumn, number>()
  const ignored: string[] = []
  const problems: CsvColumns['problems'] = []
  for (const [index, { text }] of head.entries()) {
    const heading = text.trim()
    const column = byName.get(heading.toLowerCase())
    if (column === undefined) ignored.push(heading.slice(0, 40))
    else if (at.has(column)) problems.push({ code: 'csv.columnTwice', params: { column } })
    else at.set(column, index)
  }
  const found = head
    .map(({ text }) => text.trim().slice(0, 40))
    .join(', ')
    .slice(0, 200)
  const needed: CsvColumn[] = at.has('broaderUri') ? ['conceptUri'] : ['conceptUri', 'preferredLabel']
  const missing = needed.filter((column) => !at.has(column))
  problems.push(...missing.map((column) => ({ code: 'csv.column' as const, params: { column, found } })))
  return { at, count: head.length, ignored: ignored.filter((heading) => heading !== ''), problems }
}

import type { LexiconCsvMessageCode } from '../messages/lexicon-csv.ts'
import type { CsvCell } from './csv-cells.ts'

/** The columns that are read, as ESCO writes them; `kind` and, in the file of concepts, `broaderUri` are ours. */
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

/** Where each column stands, and how many there are. */
export interface CsvColumns {
  at: ReadonlyMap<CsvColumn, number>
  count: number
  /** Headings of columns that are not read. */
  ignored: string[]
  problems: { code: LexiconCsvMessageCode; params: Record<string, string> }[]
}

/** Finds the columns by their headings, whatever their case. */
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

import { findPeriods } from '../dates.ts'
import { factOf, type Fact } from '../facts.ts'
import type { Row } from '../row.ts'
import { fieldOf, type Field } from '../lexicon/entry-labels.ts'
import { restOf } from '../rails.ts'
import { datesOf, type Entry } from './entry.ts'

interface Labelled {
  field: Field | null
  row: Row
  /** True for a period without a label. */
  isAlone?: boolean
}

/** Reads entries in which every line has a label ("Employer: …"). Returns null if the lines have no labels. */
export function readLabelled(rows: readonly Row[]): Entry[] | null {
  const read = rows.map(readLabel).map(datedAlone)
  const fields = new Set(read.flatMap(({ field }) => (field === null || field === 'duties' ? [] : [field])))
  const labelled = read.filter(({ field, isAlone }) => field !== null && isAlone !== true).length
  if (fields.size < 2 || labelled < 3 || !(fields.has('title') || fields.has('org'))) return null
  const first = read.find(({ field }) => field !== null)?.field
  const entries: Entry[] = []
  for (const { field, row } of read) {
    if (field === first || entries.length === 0)
      entries.push({ title: null, org: null, place: null, start: null, end: null, isEndUnread: false, body: [] })
    const entry = entries.at(-1)
    if (entry !== undefined) put(entry, field, row)
  }
  return entries.filter((entry) => entry.title !== null || entry.org !== null)
}

/** Dates on a line of their own need no label: `03/2018 - 11/2019`. */
function datedAlone(read: Labelled): Labelled {
  const { field, row } = read
  if (field !== null || row.isItem || row.text.length > 40) return read
  const [period, ...more] = findPeriods(row.text)
  const isWhole =
    period !== undefined &&
    more.length === 0 &&
    row.text.slice(period.to).trim() === '' &&
    row.text.slice(0, period.from).trim() === ''
  return isWhole ? { field: 'period', row, isAlone: true } : read
}

function put(entry: Entry, field: Field | null, row: Row): void {
  const fact = (): Fact =>
    factOf(row.text.replace(/\t/g, ' ').trim(), row, { certainty: 'exact', rule: `label-${field}` })
  if (field === 'title') entry.title ??= fact()
  else if (field === 'org') entry.org ??= fact()
  else if (field === 'place') entry.place ??= fact()
  else if (field === 'period') {
    const [period] = findPeriods(row.text)
    if (period !== undefined) Object.assign(entry, datesOf(period, row))
  } else if (row.text !== '') entry.body.push(row)
}

function readLabel(row: Row): Labelled {
  const [first] = row.segments
  if (first === undefined) return { field: null, row }
  const alone = fieldOf(first.text.replace(/\s*:\s*$/, ''))
  if (alone !== null && (row.segments.length > 1 || first.text.trim().endsWith(':')))
    return { field: alone, row: restOf(row) }
  const found = /^(?<label>[^:]{2,25}?)\s*:\s+(?<rest>\S.*)$/su.exec(first.text)?.groups
  const field = found === undefined ? null : fieldOf(found['label'] ?? '')
  if (field === null) return { field: null, row }
  const rest = found?.['rest'] ?? ''
  return {
    field,
    row: {
      ...row,
      text: [rest, ...row.segments.slice(1).map((segment) => segment.text)].join('\t'),
      segments: [{ ...first, text: rest, runs: [] }, ...row.segments.slice(1)],
    },
  }
}

import { around, joinWrapped, type Row } from '../row.ts'
import type { Segment } from '../types.ts'

/** Joins rows that are lines of one text into one row with one segment. */
export function joinRows(rows: readonly Row[]): Row | null {
  const [first, ...others] = rows.map(inOneSegment)
  if (first === undefined) return null
  return others.reduce<Row>((joined, row) => {
    const text = joinWrapped(joined.text, row.text)
    const box =
      joined.box === null || row.box === null || row.page !== joined.page ? joined.box : around(joined.box, row.box)
    return withText({ ...joined, box }, text)
  }, first)
}

/** A row with another text in place of its own. */
export function withText(row: Row, text: string): Row {
  const [first] = row.segments
  const segment: Segment | undefined = first && { ...first, text, box: row.box, runs: [] }
  return { ...row, text, segments: segment === undefined ? [] : [segment] }
}

function inOneSegment(row: Row): Row {
  return withText(row, row.text.replaceAll('\t', ' ').replace(/\s+/gu, ' ').trim())
}

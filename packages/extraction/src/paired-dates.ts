import { findPeriods } from './dates.ts'
import { lookOf, type Row } from './row.ts'
import type { Segment } from './types.ts'

const present =
  /^(?:heute|jetzt|aktuell|laufend|present|now|today|current|ongoing|aujourd['’]hui|actuel(?:lement)?|ce jour)$/iu

/**
 * Joins the two dates of an entry: in cells side by side, or one below the other in a margin, the older one first or
 * last. Years of a list are not pairs, which the similar look of the texts beside them shows.
 */
export function joinPairedDates(all: readonly Row[]): Row[] {
  const rows = all.map(withJoinedCells)
  const pairs = new Set([...rows.keys()].filter((index) => isPair(rows, index)))
  const joined: Row[] = []
  for (const [index, row] of rows.entries()) {
    const [date, ...others] = row.segments
    if (pairs.has(index - 1) || date === undefined) {
      if (row.segments.length > 1) joined.push(withSegments(row, others))
      continue
    }
    const below = pairs.has(index) ? rows[index + 1]?.segments[0] : undefined
    joined.push(
      below === undefined ? row : withSegments(row, [{ ...date, text: spanOf(date, below), runs: [] }, ...others]),
    )
  }
  return joined
}

/** Joins the cells "from" and "to" at the beginning of a row of a table. */
function withJoinedCells(row: Row): Row {
  const [from, to, ...others] = row.segments
  if (from === undefined || to === undefined || others.length === 0) return row
  const [start, end] = [startOf(from), startOf(to)]
  const isSpan = start !== null && (present.test(to.text.trim()) || (end !== null && end >= start))
  return isSpan ? withSegments(row, [{ ...from, text: spanOf(from, to), runs: [] }, ...others]) : row
}

function spanOf(upper: Segment, lower: Segment): string {
  const isOldest = present.test(lower.text) || (startOf(lower) ?? '') >= (startOf(upper) ?? '')
  const [first, last] = isOldest && !present.test(upper.text) ? [upper, lower] : [lower, upper]
  return `${first.text.trim()} – ${last.text.trim()}`
}

/** Whether the dates at the start of a row and of the next one belong together. */
function isPair(rows: readonly Row[], index: number): boolean {
  const [upper, lower] = [rows[index], rows[index + 1]]
  if (!areStacked(upper, lower)) return false
  if (areStacked(rows[index - 1], upper) || areStacked(lower, rows[index + 2])) return false
  const [beside, below] = [upper?.segments[1], lower?.segments[1]]
  return beside === undefined || below === undefined || !isAlike(beside, below)
}

function areStacked(upper: Row | undefined, lower: Row | undefined): boolean {
  const [first, second] = [upper?.segments[0], lower?.segments[0]]
  if (upper === undefined || lower === undefined || first === undefined || second === undefined) return false
  if (upper.page !== lower.page || upper.region !== lower.region || (lower.gapAbove ?? 99) > 0.6 * (first.size ?? 0))
    return false
  const isDated = [first, second].every(({ text }) => present.test(text.trim()) || startOf({ text }) !== null)
  return (
    isDated &&
    ![first, second].every(({ text }) => present.test(text.trim())) &&
    isAlike(first, second) &&
    areAligned(first, second)
  )
}

/** The date of a text that consists of one date only. */
function startOf({ text }: Pick<Segment, 'text'>): string | null {
  const [period] = findPeriods(text)
  const isWhole = period !== undefined && !period.isRange && period.to - period.from === text.trim().length
  return isWhole ? period.start : null
}

function isAlike(one: Segment, other: Segment): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.size === other.size && one.color === other.color
}

function areAligned({ box: one }: Segment, { box: other }: Segment): boolean {
  if (one === null || other === null) return false
  return Math.abs(one.x - other.x) < 2 || Math.abs(one.x + one.width - other.x - other.width) < 2
}

function withSegments(row: Row, segments: Segment[]): Row {
  const changed = {
    ...row,
    segments,
    text: segments.map(({ text }) => text).join('\t'),
    box: segments[0]?.box ?? row.box,
  }
  return { ...changed, look: lookOf(changed) }
}

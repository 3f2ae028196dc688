import { isOnlyDates } from '../dates.ts'
import { bands, type Cut, rowsOf, within } from './bands.ts'
import { isFact } from './fact-column.ts'
import { type Piece, textOf } from './pieces.ts'

/** The least width of a stripe, relative to the page's usual letter size. */
const narrowest = 0.9

/**
 * Finds the white stripe that separates the most text into two columns. Returns null if the pieces are one column or a
 * table.
 */
export function findCut(pieces: readonly Piece[], usualSize: number): Cut | null {
  const isSorted = isPaintedByHeight(pieces)
  const columns = stripes(pieces, narrowest * usualSize)
    .flatMap((x) => bands(pieces, x))
    .filter((cut) => areColumns(cut, isSorted))
  const best = columns.map((cut) => ({ cut, worth: worthOf(cut) })).toSorted((a, b) => b.worth - a.worth)[0]
  return best?.cut ?? null
}

/** Possible stripes: half a stripe's width to the left of each left edge. */
function stripes(pieces: readonly Piece[], width: number): number[] {
  return [...new Set(pieces.map(({ left }) => Math.round(left - width / 2)))]
}

function worthOf({ left, right }: Cut): number {
  const width = Math.min(...right.map((piece) => piece.left)) - Math.max(...left.map((piece) => piece.right))
  const pieces = left.length + right.length
  const edge = Math.min(...right.map((piece) => piece.left))
  // Most lines of a column begin at its edge.
  const flush = right.filter((piece) => piece.left < edge + 3).length / right.length
  const rows = Math.min(rowsOf(left).length, rowsOf(right).length)
  return rows * pieces * (1 + Math.min(Math.max(width, 0), 40) / 200) * (0.5 + flush)
}

/**
 * Whether the two sides are columns and not a table. A page paints columns one after the other, but alternates between
 * the cells of rows. If it paints everything from top to bottom, lines at the same heights make a table.
 */
function areColumns(cut: Cut, isSorted: boolean): boolean {
  const beside = within(cut)
  const [left, right] = [rowsOf(beside.left), rowsOf(beside.right)]
  const fewer = Math.min(left.length, right.length)
  if (fewer < 2 || areDates(beside.left) || areDates(beside.right)) return false
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const level = few.filter((row) => many.some((other) => Math.abs(row - other) <= 2)).length / fewer
  const sparse = left.length <= right.length ? beside.left : beside.right
  if (level >= 0.9 && (shareOfDates(sparse) >= 0.6 || areFacts(beside.right))) return false
  const turns = turnsOf(beside)
  if (turns <= 2 || turns / (2 * fewer - 1) <= 0.35) return true
  return isSorted && level < 0.6 && fewer >= 4
}

function shareOfDates(pieces: readonly Piece[]): number {
  const dated = pieces.filter(({ blocks }) => blocks.some(({ text }) => /(?:19|20)\d\d|\d\d[./]\d\d/u.test(text)))
  return dated.length / pieces.length
}

/** Whether all pieces are dates or parts of them, which belong to the text beside them. */
function areDates(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => isOnlyDates(textOf(piece)))
}

/** Whether pieces are the places and dates of entries: `San Francisco, CA` above `June 2023 – present`. */
function areFacts(pieces: readonly Piece[]): boolean {
  return shareOfDates(pieces) >= 0.3 && pieces.every((piece) => isFact(textOf(piece)))
}

/** How often the painting order changes sides. */
function turnsOf({ left, right }: Pick<Cut, 'left' | 'right'>): number {
  const sides = [
    ...left.map(({ painted }) => ({ painted, side: 'left' })),
    ...right.map(({ painted }) => ({ painted, side: 'right' })),
  ].toSorted((a, b) => a.painted - b.painted)
  return sides.filter(({ side }, index) => index > 0 && sides[index - 1]?.side !== side).length
}

function isPaintedByHeight(pieces: readonly Piece[]): boolean {
  const order = pieces.toSorted((a, b) => a.painted - b.painted)
  return order.every((piece, index) => index === 0 || piece.baseline >= (order[index - 1]?.baseline ?? 0) - 3)
}

import { announcesSection } from '../advert/announces-section.ts'
import { isOnlyDates } from '../dates.ts'
import { readHeading } from '../headings/kind.ts'
import { type Piece, textOf } from './pieces.ts'

/** The pieces above, left of, right of and below a white stripe between two columns. */
export interface Cut {
  above: Piece[]
  left: Piece[]
  right: Piece[]
  below: Piece[]
  /** True for a group of a few rows within a column. */
  isSmall: boolean
}

/** Cuts a page at the stripe `x`, once for each part of the page between two pieces that cross the stripe. */
export function bands(pieces: readonly Piece[], x: number): Cut[] {
  const crossing = pieces
    .filter(({ left, right }) => left < x - 2 && right > x + 2)
    .toSorted((a, b) => a.baseline - b.baseline)
  const edges = [-Infinity, ...crossing.map(({ baseline }) => baseline), Infinity]
  return edges.slice(1).flatMap((end, index) => {
    const begin = edges[index] ?? -Infinity
    const isInside = (piece: Piece): boolean =>
      piece.baseline > begin + 1 && piece.baseline < end - 1 && !(piece.left < x - 2 && piece.right > x + 2)
    const inside = pieces.filter(isInside)
    const left = inside.filter((piece) => (piece.left + piece.right) / 2 <= x)
    const right = inside.filter((piece) => (piece.left + piece.right) / 2 > x)
    if (left.length < 2 || right.length < 2) return []
    const head = datedRows({ left, right })
    const columns = {
      left: left.filter((piece) => !head.includes(piece)),
      right: right.filter((piece) => !head.includes(piece)),
    }
    const { mid, before, after } = trimmed(columns, begin, end)
    const others = pieces.filter((piece) => !isInside(piece))
    const above = others.filter((piece) => piece.baseline <= begin + 1)
    const below = others.filter((piece) => !above.includes(piece))
    return restricted({ above: [...above, ...head, ...before], ...mid, below: [...after, ...below], isSmall: false })
  })
}

/**
 * Reduces a cut in which one side has at most three rows: such rows are a group within a column, so what is above and
 * below them belongs together. Not if each side begins with a heading at the same height: these are short columns.
 */
function restricted(cut: Cut): Cut[] {
  const fewest = Math.min(rowsOf(cut.left).length, rowsOf(cut.right).length)
  if (fewest === 0) return []
  if (fewest > 3 || (fewest > 0 && haveHeadings(cut))) return [cut]
  const beside = within(cut)
  const [first, last] = extent(beside.left.length === 0 ? cut : beside)
  const rest = [...cut.left, ...cut.right].filter(
    (piece) => !beside.left.includes(piece) && !beside.right.includes(piece),
  )
  const above = [...cut.above, ...rest.filter(({ baseline }) => baseline < first)]
  const below = [...cut.below, ...rest.filter(({ baseline }) => baseline > last)]
  return [{ ...beside, above, below, isSmall: true }]
}

function haveHeadings({ left, right }: Sides): boolean {
  const [one, other] = [left, right].map((side) => side.toSorted((a, b) => a.baseline - b.baseline)[0])
  if (one === undefined || other === undefined || Math.abs(one.baseline - other.baseline) > 2) return false
  return [one, other].every(({ blocks }) => {
    const text = blocks.map((block) => block.text).join(' ')
    return readHeading(text)?.isSure === true || announcesSection(text)
  })
}

/** The pieces at heights where both sides of the stripe have text. */
export function within({ left, right }: Sides): Sides {
  const [first, last] = extent({ left, right })
  const isBeside = ({ baseline }: Piece): boolean => baseline >= first - 3 && baseline <= last + 3
  return { left: left.filter(isBeside), right: right.filter(isBeside) }
}

function extent({ left, right }: Sides): [first: number, last: number] {
  const heights = [left, right].map((side) => side.map(({ baseline }) => baseline))
  return [Math.max(...heights.map((one) => Math.min(...one))), Math.min(...heights.map((one) => Math.max(...one)))]
}

/** The first rows whose right side is only a date: entries above the columns, whose dates stand at the right margin. */
function datedRows({ left, right }: Sides): Piece[] {
  const found: Piece[] = []
  const rest = (): Piece[] => [...left, ...right].filter((piece) => !found.includes(piece))
  for (;;) {
    const open = rest()
    const top = Math.min(...open.map(({ baseline }) => baseline))
    const row = open.filter(({ baseline }) => baseline < top + 2)
    const [dates, texts] = [row.filter((piece) => right.includes(piece)), row.filter((piece) => left.includes(piece))]
    if (dates.length === 0 || texts.length === 0 || !dates.every((piece) => isOnlyDates(textOf(piece)))) return found
    found.push(...row)
  }
}

interface Sides {
  left: Piece[]
  right: Piece[]
}

/**
 * Moves the pieces that one column has above or below the other to the text that crosses the stripe, if they are nearer
 * to that text than to their column: the last line of a paragraph, or the heading of what follows.
 */
function trimmed({ left, right }: Sides, begin: number, end: number): { mid: Sides; before: Piece[]; after: Piece[] } {
  const before = overhang({ left, right }, begin, ({ baseline }) => baseline)
  const after = overhang({ left, right }, -end, ({ baseline }) => -baseline)
  const isKept = (piece: Piece): boolean => !before.includes(piece) && !after.includes(piece)
  return { mid: { left: left.filter(isKept), right: right.filter(isKept) }, before, after }
}

/** The first pieces beyond the other column, up to the widest gap. `edge` is the position of the crossing text. */
function overhang({ left, right }: Sides, edge: number, place: (piece: Piece) => number): Piece[] {
  if (!Number.isFinite(edge)) return []
  const [one, other] = [left, right].map((side) => side.toSorted((a, b) => place(a) - place(b)))
  const [first, second] = [one?.[0], other?.[0]]
  if (one === undefined || other === undefined || first === undefined || second === undefined) return []
  const [column, start] = place(first) < place(second) ? [one, place(second)] : [other, place(first)]
  const beyond = column.filter((piece) => place(piece) < start - 3)
  const gaps = beyond.map((piece, index) => place(column[index + 1] ?? piece) - place(piece))
  const widest = Math.max(...gaps, 0)
  const nearest = place(column[0] ?? first) - edge
  return widest > 1.2 * nearest ? beyond.slice(0, gaps.lastIndexOf(widest) + 1) : []
}

/** The distinct baselines of pieces, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): number[] {
  const rows: number[] = []
  for (const { baseline } of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    if (baseline - (rows.at(-1) ?? -Infinity) > 2) rows.push(baseline)
  }
  return rows
}

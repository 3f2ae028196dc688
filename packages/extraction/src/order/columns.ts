import type { Piece } from './pieces.ts'

/** A white stripe between two columns, and what stands above, beside and below it. */
export interface Cut {
  above: Piece[]
  left: Piece[]
  right: Piece[]
  below: Piece[]
}

/** Of the page's usual letters: a stripe is at least so wide. */
const narrowest = 0.9

/** The white stripe that separates most text into two columns, or null when the pieces are one column or a table. */
export function findCut(pieces: readonly Piece[], usualSize: number): Cut | null {
  const isSorted = isPaintedByHeight(pieces)
  const columns = stripes(pieces, narrowest * usualSize)
    .flatMap((x) => bands(pieces, x))
    .filter((cut) => areColumns(cut, isSorted))
  const best = columns.map((cut) => ({ cut, worth: worthOf(cut) })).toSorted((a, b) => b.worth - a.worth)[0]
  return best?.cut ?? null
}

/** Where a stripe may stand: before left edges, when the next text to the left is far enough away. */
function stripes(pieces: readonly Piece[], width: number): number[] {
  return [...new Set(pieces.map(({ left }) => Math.round(left - width / 2)))]
}

/** The stretches of the page from one piece that crosses the stripe to the next. */
function bands(pieces: readonly Piece[], x: number): Cut[] {
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
    const { mid, before, after } = trimmed({ left, right }, begin, end)
    const others = pieces.filter((piece) => !isInside(piece))
    const above = others.filter((piece) => piece.baseline <= begin + 1)
    const below = others.filter((piece) => !above.includes(piece))
    return [{ above: [...above, ...before], ...mid, below: [...after, ...below] }]
  })
}

interface Sides {
  left: Piece[]
  right: Piece[]
}

/**
 * What stands in one column above or below all of the other, nearer to the text that crosses the stripe than to its own
 * column, belongs to that text: the last line of a paragraph, the heading of what follows.
 */
function trimmed({ left, right }: Sides, begin: number, end: number): { mid: Sides; before: Piece[]; after: Piece[] } {
  const before = overhang({ left, right }, begin, ({ baseline }) => baseline)
  const after = overhang({ left, right }, -end, ({ baseline }) => -baseline)
  const isKept = (piece: Piece): boolean => !before.includes(piece) && !after.includes(piece)
  return { mid: { left: left.filter(isKept), right: right.filter(isKept) }, before, after }
}

/** The first pieces that reach beyond the other column, up to the widest gap; `edge` is where the crossing text stands. */
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

function rowsOf(pieces: readonly Piece[]): number[] {
  const rows: number[] = []
  for (const { baseline } of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    if (baseline - (rows.at(-1) ?? -Infinity) > 2) rows.push(baseline)
  }
  return rows
}

function worthOf({ left, right }: Cut): number {
  const width = Math.min(...right.map((piece) => piece.left)) - Math.max(...left.map((piece) => piece.right))
  const pieces = left.length + right.length
  return Math.min(rowsOf(left).length, rowsOf(right).length) * pieces * (1 + Math.min(Math.max(width, 0), 40) / 200)
}

/**
 * Columns are painted one after the other, the rows of a table alternate. Where the page was painted from top to bottom
 * whatever stands there, lines that stand on the same heights make a table.
 */
function areColumns(cut: Cut, isSorted: boolean): boolean {
  const [left, right] = [rowsOf(cut.left), rowsOf(cut.right)]
  const fewer = Math.min(left.length, right.length)
  if (fewer < 2) return false
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const level = few.filter((row) => many.some((other) => Math.abs(row - other) <= 2)).length / fewer
  const sparse = left.length <= right.length ? cut.left : cut.right
  if (level >= 0.9 && shareOfDates(sparse) >= 0.6) return false
  const turns = turnsOf(cut)
  if (turns <= 2) return true
  if (turns / (2 * fewer - 1) <= 0.35) return true
  return isSorted && level < 0.6 && fewer >= 4
}

function shareOfDates(pieces: readonly Piece[]): number {
  const dated = pieces.filter(({ blocks }) => blocks.some(({ text }) => /(?:19|20)\d\d|\d\d[./]\d\d/u.test(text)))
  return dated.length / pieces.length
}

/** How often the painting goes from one side to the other. */
function turnsOf({ left, right }: Cut): number {
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

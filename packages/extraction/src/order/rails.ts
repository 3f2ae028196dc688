import { readHeading } from '../headings/kind.ts'
import { type Piece, textOf } from './pieces.ts'

/** A margin heading, and the text next to and below it up to the next one. */
export interface RailSection {
  heading: Piece[]
  content: Piece[]
}

interface LookCount {
  all: number
  known: number
  beside: number
}

function isRail({ all, known, beside }: LookCount): boolean {
  return known >= 2 && known >= 0.6 * all && beside >= 0.6 * all
}

/** The looks of margin headings on all pages of a file. */
export function railLooks(pages: readonly (readonly Piece[])[]): Set<string> {
  const looks = new Map<string, LookCount>()
  for (const pieces of pages) {
    for (const [look, alike] of Map.groupBy(pieces.filter(isWords), lookOf)) {
      const count = looks.get(look) ?? { all: 0, known: 0, beside: 0 }
      count.all += alike.length
      count.known += alike.filter((piece) => readHeading(textOf(piece))?.isSure === true).length
      count.beside += alike.filter((piece) => hasTextBeside(piece, pieces, alike)).length
      looks.set(look, count)
    }
  }
  return new Set([...looks].flatMap(([look, count]) => (isRail(count) ? look : [])))
}

/** Splits a page into sections by its margin headings. Returns null if there are none. */
export function findRail(
  pieces: readonly Piece[],
  looks: ReadonlySet<string>,
): { before: Piece[]; sections: RailSection[] } | null {
  const headings = looks.size === 0 ? [] : pieces.filter((piece) => isWords(piece) && looks.has(lookOf(piece)))
  return headings.length > 0 && isNarrow(headings, pieces) ? split(pieces, headings) : null
}

function isWords(piece: Piece): boolean {
  const text = textOf(piece)
  return /\p{L}{2}/u.test(text) && !/\d{4}/u.test(text)
}

function lookOf({ blocks, size }: Piece): string {
  const text = textOf({ blocks })
  const isCapital = text === text.toUpperCase()
  return [blocks[0]?.bold, blocks[0]?.color, size, isCapital].join(' ')
}

/** Whether text other than a date is to the right of a piece at its height, and nothing to its left. */
function hasTextBeside(piece: Piece, pieces: readonly Piece[], alike: readonly Piece[]): boolean {
  const level = pieces.filter(
    (other) => other !== piece && Math.abs(other.baseline - piece.baseline) < 0.7 * Math.max(other.size, piece.size),
  )
  if (level.some((other) => other.right < piece.left || alike.includes(other))) return false
  return level.some((other) => other.left > piece.right && !/^[\d\s./–-]+$/u.test(textOf(other)))
}

/** Whether the column of the headings is a margin: it has almost no text of its own below them, apart from dates. */
function isNarrow(headings: readonly Piece[], pieces: readonly Piece[]): boolean {
  const edge = Math.max(...headings.map(({ right }) => right))
  const top = Math.min(...headings.map(({ baseline }) => baseline))
  const others = pieces.filter(
    (piece) =>
      piece.right <= edge && piece.baseline > top && !headings.includes(piece) && !/\d{4}/u.test(textOf(piece)),
  )
  return others.length <= 0.5 * headings.length
}

function split(pieces: readonly Piece[], alike: readonly Piece[]): { before: Piece[]; sections: RailSection[] } {
  const headings = joined(alike.toSorted((a, b) => a.baseline - b.baseline))
  const tops = headings.map(({ baseline, size }) => baseline - 0.7 * size)
  const others = pieces.filter((piece) => !alike.includes(piece))
  const between = (from: number, to: number): Piece[] =>
    others.filter(({ baseline }) => baseline >= from && baseline < to)
  const sections = headings.map((heading, index) => ({
    heading: [heading],
    content: between(tops[index] ?? 0, tops[index + 1] ?? Infinity),
  }))
  return { before: between(-Infinity, tops[0] ?? Infinity), sections }
}

/** Joins headings that take two lines. */
function joined(headings: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let lowest = -Infinity
  for (const heading of headings) {
    const last = result.at(-1)
    if (
      last !== undefined &&
      heading.baseline - lowest < 1.7 * heading.size &&
      !areTwo(textOf(last), textOf(heading))
    ) {
      const blocks = heading.blocks.map((block, index) => (index === 0 ? { ...block, text: ` ${block.text}` } : block))
      result[result.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] }
    } else result.push(heading)
    lowest = heading.baseline
  }
  return result
}

/**
 * Whether two lines are two headings. Short sections bring headings as close as the lines of one, so each must name a
 * different kind.
 */
function areTwo(upper: string, lower: string): boolean {
  const [one, other] = [readHeading(upper), readHeading(lower)]
  if (/(?:[-&,]|(?<!\p{L})(?:und|and|et))$/iu.test(upper)) return false
  return one?.isSure === true && other?.isSure === true && one.kind !== other.kind
}

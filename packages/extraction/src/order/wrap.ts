import { findPeriods } from '../dates.ts'
import type { Line } from '../types.ts'
import { type Piece, textOf } from './pieces.ts'

/** A line and the pieces that it consists of. */
export interface PlacedLine {
  line: Line
  row: readonly Piece[]
}

interface Column {
  left: number
  /** Where the text ends, in points. */
  right: number
  /** Whether several lines end there, so that it is an edge and not just the end of the longest line. */
  isFirm: boolean
  /** The gap between lines of one paragraph, in points. */
  gap: number
}

/** Sets `continues` on the lines of one column that continue the line before. */
export function markWrapped(lines: readonly PlacedLine[]): Line[] {
  const right = Math.max(...lines.map(({ line }) => rightOf(line)))
  const width = right - Math.min(...lines.map(({ line }) => leftOf(line)))
  const isFirm = lines.filter(({ line }) => rightOf(line) > right - 0.12 * width).length >= 3
  const column = { left: right - width, right, isFirm, gap: usualGap(lines.map(({ line }) => line)) }
  const marked: Line[] = []
  let item: number | null = null
  for (const [index, one] of lines.entries()) {
    const before = lines[index - 1]
    const continues = before !== undefined && goesOn(before, one, { column, item })
    if (one.row[0]?.bulleted === true) item = one.row[0].left
    else if (!continues) item = null
    marked.push({ ...one.line, continues, mark: continues && one.line.mark?.kind === 'item' ? null : one.line.mark })
  }
  return marked
}

function goesOn(
  before: PlacedLine,
  now: PlacedLine,
  { column, item }: { column: Column; item: number | null },
): boolean {
  const [first] = now.row
  const last = before.row.at(-1)
  if (first === undefined || last === undefined || first.bulleted || now.row.length > 1) return false
  if (!isLike(last, first) || isOtherSlant(before.row, now.row)) return false
  if (!isBelow(before.row, last, first)) return returnsToMargin(before.row, first, column)
  const isClose = now.line.gapAbove === null || now.line.gapAbove <= column.gap + 0.3 * first.size
  const isFull = last.right + widthOfFirstWord(first) > column.right - 1
  if (first.paragraph !== null && last.paragraph !== null) {
    // Some files call each line of an item a paragraph; only its first line has a bullet.
    if (first.paragraph !== last.paragraph)
      return first.mark?.kind === 'item' && item !== null && Math.abs(first.left - item) < 3 && isClose && isFull
    return first.mark !== null
      ? isClose
      : (isFull && readsOn(last, first, column)) || (isClose && isMidSentence(last, first))
  }
  if (!isClose || Math.abs(first.left - last.left) > 2)
    return isClose && isFull && item === null && isHanging(last, first)
  if (item !== null && Math.abs(first.left - item) < 2) return true
  return (isFull && readsOn(last, first, column)) || isMidSentence(last, first)
}

const links =
  /(?<!\p{L})(?:und|oder|der|die|das|des|dem|den|ein|eine|einen|einer|mit|von|vom|für|in|im|zu|zur|zum|bis|bei|als|and|or|the|a|an|of|with|for|to|by|et|ou|le|la|les|un|une|des|du|de|avec|pour|en|au|aux|par)$/u

/** Whether a long line breaks off within a sentence, as beside a picture that makes its column narrower. */
function isMidSentence(last: Piece, first: Piece): boolean {
  const before = textOf(last)
  if (Math.abs(first.left - last.left) > 2 || before.length < 40) return false
  if (links.test(before)) return true
  return findPeriods(textOf(first))[0]?.from !== 0 && /^\p{Ll}{2}/u.test(textOf(first)) && /[\p{L},]$/u.test(before)
}

/** Whether a piece is below the piece that it may continue, in a table too. A paragraph's first line may be indented. */
function isBelow(row: readonly Piece[], last: Piece, first: Piece): boolean {
  return (
    Math.abs(first.left - last.left) <= 2 || (row.length === 1 && Math.abs(first.left - last.left) < 5 * first.size)
  )
}

/** Whether the line returns to the paragraph's margin after text behind a tab. Its look shows that it belongs to that text. */
function returnsToMargin(row: readonly Piece[], first: Piece, column: Column): boolean {
  const [begin] = row
  const last = row.at(-1)
  if (begin === undefined || last === undefined || row.length < 2 || isLike(begin, first)) return false
  const isFull = last.right + widthOfFirstWord(first) > column.right - 1
  return isFull && Math.abs(begin.left - first.left) < 2 && first.baseline - last.baseline < 1.7 * first.size
}

/** Whether a paragraph's first line begins further to the right than the others. */
function isHanging(last: Piece, first: Piece): boolean {
  const indent = last.left - first.left
  return indent > 0 && indent < 4 * first.size && /^\p{Ll}/u.test(textOf(first))
}

function readsOn(last: Piece, first: Piece, { left, right, isFirm }: Column): boolean {
  const [before, now] = [textOf(last), textOf(first)]
  if (/^\S*@|^(?:https?:|www\.|\+\d)/iu.test(now)) return false
  if (/^\p{Ll}/u.test(now) || /[-,–—/&(|]$/u.test(before)) return true
  if (!isFirm || last.left - left > 0.4 * (right - left)) return false
  return before.length > 40 || (!/[.:!?\d]$/u.test(before) && !/^[\d(]/u.test(now))
}

function isLike(last: Piece, first: Piece): boolean {
  const [from, to] = [last.blocks.at(-1), first.blocks[0]]
  return from?.bold === to?.bold && Math.abs(last.size - first.size) < 0.6 && from?.color === to?.color
}

/** Whether one row is all in italics and the other not at all. */
function isOtherSlant(before: readonly Piece[], now: readonly Piece[]): boolean {
  const [one, other] = [before, now].map(
    (row) => new Set(row.flatMap(({ blocks }) => blocks.map(({ italic }) => italic))),
  )
  return one?.size === 1 && other?.size === 1 && one.has(true) !== other.has(true)
}

function widthOfFirstWord(piece: Piece): number {
  const text = textOf(piece)
  const word = /^\S+/u.exec(text)?.[0] ?? ''
  return ((piece.right - piece.left) * (word.length + 1)) / Math.max(text.length, 1)
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const gap = line.gapAbove
    return gap === null || gap < -5 || (gap < 0 && isBeside(lines[index - 1], line)) ? [] : [gap]
  })
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
}

/** Whether two lines that overlap in height are side by side, at least in part. */
function isBeside(before: Line | undefined, line: Line): boolean {
  if (before === undefined || before.segments.length > 1 || line.segments.length > 1) return true
  return leftOf(line) > rightOf(before) || leftOf(before) > rightOf(line)
}

function leftOf(line: Line): number {
  return line.box?.x ?? 0
}

function rightOf(line: Line): number {
  return leftOf(line) + (line.box?.width ?? 0)
}

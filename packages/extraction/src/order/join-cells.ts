import { isOnlyDates } from '../dates.ts'
import { type Piece, textOf } from './pieces.ts'

/** The end of a period whose second date is on the next line. */
const openEnd = /(?:[-–—,]|\b(?:à|au|bis|to|until|till|jusqu’à|jusqu'à|und|and|et))\s*$/iu
/** A month whose year is on the next line. */
const openMonth = /(?:[-–—]|^(?:seit|ab|since|from|depuis|dès))\s*\p{L}{3,9}\.?$/iu
const openBeginning = /^\s*(?:[-–—]|(?:à|au|bis|to|until|till)\b)/iu

/**
 * Joins what was wrapped within a cell, such as "01/2019 –" above "today", or a name that was too long for its cell.
 * Otherwise the rest would appear next to the text of the next line.
 */
export function joinCells(rows: readonly Piece[][]): Piece[][] {
  const result = rows.map((row) => [...row])
  for (const [index, row] of result.entries()) {
    if (row.length === 0) continue
    const below = result.slice(index + 1, index + 4)
    for (const [place, piece] of row.entries())
      joinBelow({ piece, first: row[0] ?? piece, next: row[place + 1] }, below)
  }
  return result.filter((row) => row.length > 0)
}

/** A cell, the first cell of its row, and the cell after it. */
interface Cell {
  piece: Piece
  first: Piece
  next: Piece | undefined
}

/** Moves the rest of a cell up from the rows below it, as long as each row has some. */
function joinBelow({ piece, first, next }: Cell, below: Piece[][]): void {
  let lowest = piece
  for (const row of below) {
    const isNewRow = row.some((other) => Math.abs(other.left - first.left) < 2)
    const rest = row.find(
      (other) =>
        isRestOfPeriod(piece, lowest, other) || (next !== undefined && isRestOfCell({ lowest, other, next, isNewRow })),
    )
    // Letters of another size beside it may put the rest on a row of its own, below the next row.
    if (rest === undefined && piece !== first && openEnd.test(textOf(piece))) continue
    if (rest === undefined || (next === undefined && row.length === 1 && !isOnlyDates(textOf(rest)))) return
    row.splice(row.indexOf(rest), 1)
    piece.blocks.push(
      ...rest.blocks.map((block, index) => (index === 0 ? { ...block, text: ` ${block.text}` } : block)),
    )
    piece.left = Math.min(piece.left, rest.left)
    lowest = rest
  }
}

function isRestOfPeriod(whole: Piece, lowest: Piece, other: Piece): boolean {
  const [text, rest] = [textOf(whole), textOf(other)]
  if (!isDated(text) || rest.length > 24 || other.bulleted) return false
  if (/\d{4}\s*[-–—]\s*\d/u.test(rest)) return false
  const isOpen =
    openEnd.test(text) || openBeginning.test(rest) || (openMonth.test(text) && /^(?:19|20)\d{2}(?!\d)/u.test(rest))
  return isOpen && other.baseline - lowest.baseline <= 2.2 * lowest.size && isAligned(lowest, other)
}

function isDated(text: string): boolean {
  return (/\d{2}/u.test(text) || openMonth.test(text)) && text.length < 30
}

/**
 * Whether a piece continues the cell above it. A row with text in its first column is new, unless the file says that
 * both pieces belong to one paragraph.
 */
function isRestOfCell({
  lowest,
  other,
  next,
  isNewRow,
}: {
  lowest: Piece
  other: Piece
  next: Piece
  isNewRow: boolean
}) {
  if (other.bulleted || !isAlike(lowest, other) || Math.abs(lowest.left - other.left) > 2) return false
  if (isDated(textOf(lowest)) || other.baseline - lowest.baseline > 1.7 * lowest.size || other.right > next.left)
    return false
  const isTold = lowest.paragraph !== null && other.paragraph !== null
  if (isTold ? lowest.paragraph !== other.paragraph : isNewRow) return false
  const word = /^\S+/u.exec(textOf(other))?.[0] ?? ''
  const width = ((other.right - other.left) * (word.length + 1)) / Math.max(textOf(other).length, 1)
  return lowest.right + width > next.left - 0.4 * lowest.size
}

function isAligned(one: Piece, other: Piece): boolean {
  const isMiddle = Math.abs(one.left + one.right - other.left - other.right) < 6
  return isMiddle || Math.abs(one.left - other.left) < 3 || Math.abs(one.right - other.right) < 3
}

function isAlike(one: Piece, other: Piece): boolean {
  const [from, to] = [one.blocks.at(-1), other.blocks[0]]
  return from?.bold === to?.bold && from?.size === to?.size && from?.color === to?.color
}

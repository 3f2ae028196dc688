import type { Piece } from './pieces.ts'

const dash = /[-–—]\s*$/u
const dashFirst = /^\s*[-–—]/u

/**
 * A period that was wrapped within a column of periods, "01/2019 –" above "today", becomes one piece: otherwise its end would
 * stand beside the text of the next line.
 */
export function joinSplitPeriods(rows: readonly Piece[][]): Piece[][] {
  const result = rows.map((row) => [...row])
  for (const [index, row] of result.entries()) {
    const next = result[index + 1]
    if (next === undefined) continue
    for (const piece of row) {
      const rest = next.find((other) => isRest(piece, other))
      if (rest === undefined || (row.length === 1 && next.length === 1)) continue
      next.splice(next.indexOf(rest), 1)
      join(piece, rest)
    }
  }
  return result.filter((row) => row.length > 0)
}

function isRest(piece: Piece, other: Piece): boolean {
  const [text, rest] = [textOf(piece), textOf(other)]
  if (text.length > 24 || rest.length > 24 || !/\d{2}/u.test(text)) return false
  if (!dash.test(text) && !dashFirst.test(rest)) return false
  if (other.baseline - piece.baseline > 2.2 * piece.size) return false
  const sameLeft = Math.abs(piece.left - other.left) < 3
  const sameRight = Math.abs(piece.right - other.right) < 3
  const sameMiddle = Math.abs(piece.left + piece.right - other.left - other.right) < 6
  return sameLeft || sameRight || sameMiddle
}

function join(piece: Piece, rest: Piece): void {
  piece.blocks.push(...rest.blocks.map((block, index) => (index === 0 ? { ...block, text: ` ${block.text}` } : block)))
  piece.left = Math.min(piece.left, rest.left)
  piece.right = Math.max(piece.right, rest.right)
}

function textOf({ blocks }: Piece): string {
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .trim()
}

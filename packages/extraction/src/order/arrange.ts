import { findCut } from './columns.ts'
import type { Piece } from './pieces.ts'

/** Pieces of one column, table or full-width part of a page, in no order. */
export interface Area {
  pieces: Piece[]
  left: number
  right: number
}

/** A page's areas in reading order: what stands above columns, then each column from left to right, then what stands below. */
export function arrange(pieces: readonly Piece[], usualSize: number, depth = 0): Area[] {
  if (pieces.length === 0) return []
  const cut = depth > 6 ? null : findCut(pieces, usualSize)
  if (cut === null) return [areaOf(pieces)]
  return [cut.above, cut.left, cut.right, cut.below].flatMap((part) => arrange(part, usualSize, depth + 1))
}

function areaOf(pieces: readonly Piece[]): Area {
  return {
    pieces: [...pieces],
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }
}

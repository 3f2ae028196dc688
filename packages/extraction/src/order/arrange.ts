import { findCut } from './columns.ts'
import type { Piece } from './pieces.ts'
import { findRail } from './rails.ts'

/**
 * A column, a table or a full-width part of a page: groups of pieces. Each group is read from top to bottom before the
 * next.
 */
export interface Area {
  groups: Piece[][]
  left: number
  right: number
}

/** Facts about all pages that are needed to arrange one: the size of most letters, and the looks of margin headings. */
export interface PageLooks {
  usualSize: number
  rails: ReadonlySet<string>
}

/** Returns a page's areas in reading order: what is above the columns, each column from left to right, then what is below. */
export function arrange(pieces: readonly Piece[], looks: PageLooks, depth = 0): Area[] {
  if (pieces.length === 0) return []
  const rail = depth > 6 ? null : findRail(pieces, looks.rails)
  if (rail === null) {
    const cut = depth > 6 ? null : findCut(pieces, looks.usualSize)
    if (cut === null) return [areaOf(pieces, [[...pieces]])]
    const areas = [cut.above, cut.left, cut.right, cut.below].flatMap((part) => arrange(part, looks, depth + 1))
    return cut.isSmall
      ? [
          areaOf(
            pieces,
            areas.flatMap(({ groups }) => groups),
          ),
        ]
      : areas
  }
  const withoutRails = { ...looks, rails: new Set<string>() }
  const groupsOf = (part: readonly Piece[]): Piece[][] =>
    arrange(part, withoutRails, depth + 1).flatMap(({ groups }) => groups)
  const sections = rail.sections.flatMap(({ heading, content }) => [heading, ...groupsOf(content)])
  return [areaOf(pieces, [...groupsOf(rail.before), ...sections])]
}

function areaOf(pieces: readonly Piece[], groups: Piece[][]): Area {
  return {
    groups,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }
}

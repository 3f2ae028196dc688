import { anchorPeriod } from '../roles/atoms.ts'
import type { Row } from '../row.ts'

/** The least and greatest indentation of a list, in points from the heads of its section. */
const indent = { least: 5, most: 60 }

/**
 * Marks as list items the rows that begin further right than the heads of a section, because a PDF can show bullets as
 * drawings. Does nothing unless all dated rows begin at one edge, with text in front of the date.
 */
export function markIndented(rows: readonly Row[]): Row[] {
  const heads = rows.filter((row) => !row.isItem && anchorPeriod(row) !== null)
  const edges = heads.map(({ box }) => box?.x ?? Number.NaN)
  const left = Math.min(...edges)
  const isOneEdge = heads.length > 1 && edges.every((x) => x - left < 2) && heads.every(beginsWithText)
  return isOneEdge ? rows.map((row) => (isIndented(row, left) ? { ...row, isItem: true } : row)) : [...rows]
}

function beginsWithText(row: Row): boolean {
  const [first] = row.segments
  return first !== undefined && row.segments.length > 1 && (anchorPeriod(row)?.from ?? 0) > first.text.length
}

function isIndented({ box, segments }: Row, left: number): boolean {
  return box !== null && segments.length === 1 && box.x - left > indent.least && box.x - left < indent.most
}

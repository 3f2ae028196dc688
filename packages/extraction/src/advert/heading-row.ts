import type { Line, Segment } from '../types.ts'
import { announcesSection } from './announces-section.ts'

/**
 * Puts what stands below a row of headings (`Aufgaben`, `Anforderungen` next to each other) below the heading of its
 * column. By position where the format has one, otherwise by cell.
 */
export function columnsBelowHeadings(lines: readonly Line[]): Line[] {
  const sorted: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (!isHeadingRow(line)) {
      sorted.push(line)
      continue
    }
    const below = rowsBelow(lines.slice(at + 1), line)
    sorted.push(...line.segments.flatMap((heading, column) => columnOf(line, below, { heading, column })))
    at += below.length
  }
  return sorted
}

function isHeadingRow({ segments }: Line): boolean {
  return segments.length > 1 && segments.every(({ text }) => announcesSection(text.trim()))
}

/** The rows up to the next row of headings, or to the first line that is elsewhere, has more columns or crosses them. */
function rowsBelow(lines: readonly Line[], row: Line): Line[] {
  const end = lines.findIndex(
    (line) =>
      line.page !== row.page ||
      line.region !== row.region ||
      line.segments.length > row.segments.length ||
      isHeadingRow(line) ||
      crosses(line, row) ||
      (line.segments.length === 1 && announcesSection(line.text)),
  )
  return end === -1 ? [...lines] : lines.slice(0, end)
}

/** Whether a text goes on below the heading to its right: a paragraph behind the columns. */
function crosses({ segments: [first], box }: Line, { segments }: Line): boolean {
  const place = first?.box ?? box
  if (place === null) return false
  return segments.some(
    ({ box: heading }) => heading !== null && place.x < heading.x && place.x + place.width > heading.x,
  )
}

function columnOf(
  row: Line,
  below: readonly Line[],
  { heading, column }: { heading: Segment; column: number },
): Line[] {
  const entries = below.flatMap((line) =>
    line.segments.flatMap((segment, index) =>
      placeOf(row, segment, cellOf(line) ?? index) === column ? [only(line, segment)] : [],
    ),
  )
  return [{ ...only(row, heading), mark: { kind: 'heading', level: 2 } }, ...entries]
}

/** The column of a line that is the only one of its row. */
function cellOf({ mark, segments }: Line): number | null {
  return mark?.kind === 'cell' && segments.length === 1 ? mark.column : null
}

/** The column of a segment: the last whose heading does not begin to its right. */
function placeOf({ segments }: Line, { box }: Segment, index: number): number {
  if (box === null || segments.some((heading) => heading.box === null)) return index
  return Math.max(
    0,
    segments.findLastIndex((heading) => (heading.box?.x ?? 0) <= box.x + box.height / 2),
  )
}

function only(line: Line, segment: Segment): Line {
  const mark = line.mark?.kind === 'cell' ? null : line.mark
  return { ...line, mark, segments: [segment], text: segment.text, box: segment.box ?? line.box }
}

import type { Box, Line } from '../types.ts'
import { announcesSection } from './announces-section.ts'

type Placed = Line & { box: Box }

/**
 * Puts the headings of a column of their own above the entries to their right, as a reader of the page takes them
 * together. A reader of columns has put all headings first: `Aufgaben`, `Anforderungen`, then what belongs to each.
 */
export function labelsAbove(lines: readonly Line[]): Line[] {
  const labels = labelColumn(lines)
  const [first] = labels
  if (first === undefined) return [...lines]
  const start = lines.indexOf(first)
  const entries = entriesBeside(lines.slice(start + labels.length), first)
  const bands = labels.map((label, index) => bandOf(entries, label, labels[index + 1]))
  if (bands.filter((band) => band.length > 0).length < 2 || bands.flat().length < entries.length) return [...lines]
  const sorted = labels.flatMap((label, index) => [asHeading(label), ...(bands[index] ?? [])])
  return [...lines.slice(0, start), ...sorted, ...lines.slice(start + labels.length + entries.length)]
}

/** The longest run of lines below each other that are all labels, most of them headings of an advert. */
function labelColumn(lines: readonly Line[]): Placed[] {
  const runs: Placed[][] = []
  for (const line of lines) {
    const above = runs.at(-1)?.at(-1)
    if (!isPlaced(line) || !isLabel(line)) runs.push([])
    else if (above !== undefined && isBelow(line, above)) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  const columns = runs.filter((run) => {
    const announced = run.filter(({ text }) => announcesSection(text)).length
    return announced > 1 && announced * 2 > run.length
  })
  return columns.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function isPlaced(line: Line): line is Placed {
  return line.box !== null
}

function isLabel({ text, mark, segments }: Line): boolean {
  return segments.length === 1 && mark?.kind !== 'item' && text.length <= 60 && !/[.;,]$/u.test(text)
}

function isBelow(line: Placed, above: Placed): boolean {
  return line.page === above.page && line.box.y > above.box.y && Math.abs(line.box.x - above.box.x) < 3
}

/** The lines of the next column, up to the first that is elsewhere. */
function entriesBeside(lines: readonly Line[], label: Placed): Placed[] {
  const [next] = lines
  const entries: Placed[] = []
  for (const line of lines) {
    const isBeside = isPlaced(line) && line.page === label.page && line.region === next?.region
    if (!isBeside || line.box.x <= label.box.x + label.box.height || line.box.y < label.box.y - label.box.height) break
    entries.push(line)
  }
  return entries
}

/** The entries from the height of a label to that of the next. */
function bandOf(entries: readonly Placed[], label: Placed, next: Placed | undefined): Placed[] {
  const top = ({ box }: Placed) => box.y - box.height / 2
  return entries.filter(({ box }) => box.y >= top(label) && (next === undefined || box.y < top(next)))
}

function asHeading(line: Line): Line {
  return { ...line, mark: { kind: 'heading', level: 2 } }
}

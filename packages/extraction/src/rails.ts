import { readHeading } from './headings/kind.ts'
import { findPeriods } from './dates.ts'
import { fieldOf } from './lexicon/entry-labels.ts'
import { isCapitals, lookOf, type Row } from './row.ts'
import type { Segment } from './types.ts'

/** A margin of headings, with their text next to them. */
interface Rail {
  /** Where the text next to the headings begins, in points. */
  contentX: number
  looks: ReadonlySet<string>
}

/** Moves margin headings into rows of their own, each before the first row next to it. */
export function takeRails(all: readonly Row[]): Row[] {
  const rows = joinHeadings(all)
  const rail = findRail(rows)
  if (rail === null) return [...rows]
  const taken: Row[] = []
  let heading: Row | null = null
  let last: Row | null = null
  for (const row of rows) {
    const [first, ...others] = row.segments
    const isRail = first !== undefined && isInRail(row, rail)
    if (!isRail) {
      taken.push(row)
      last = row
      continue
    }
    const goesOn =
      heading !== null &&
      last !== null &&
      last.page === row.page &&
      (row.gapAbove ?? 99) < 9 &&
      last.segments[0] === heading.segments.at(-1)
    if (goesOn && heading !== null) {
      heading.text = `${heading.text} ${first.text}`
      heading.segments = [...heading.segments.slice(0, -1), { ...first, text: heading.text, runs: [] }]
    } else {
      heading = { ...row, text: first.text, segments: [first], mark: { kind: 'heading', level: 2 } }
      heading.look = `rail|${lookOf(heading)}`
      taken.push(heading)
    }
    last = { ...row, segments: heading.segments }
    if (others.length > 0) taken.push(restOf(row))
  }
  return taken
}

/** Joins a margin heading of two lines, between which the text next to its first line was read. */
function joinHeadings(rows: readonly Row[]): Row[] {
  const joined: Row[] = [...rows]
  for (let index = 0; index < joined.length; index += 1) {
    const first = joined[index]
    const between = joined[index + 1]
    const second = joined[index + 2]
    if (first === undefined || between === undefined || second === undefined || !isTwoLines(first, between, second))
      continue
    const text = `${first.text} ${second.text}`
    const [segment] = first.segments
    joined[index] = { ...first, text, segments: segment === undefined ? [] : [{ ...segment, text, runs: [] }] }
    joined.splice(index + 2, 1)
  }
  return joined
}

function isTwoLines(first: Row, between: Row, second: Row): boolean {
  const isHeading =
    first.mark?.kind === 'heading' &&
    second.mark?.kind === 'heading' &&
    first.look === second.look &&
    first.segments.length === 1 &&
    second.segments.length === 1
  if (!isHeading || first.box === null || second.box === null || between.box === null || first.page !== second.page)
    return false
  const gap = second.box.y - first.box.y - first.box.height
  const isBeside = Math.abs(between.box.y - first.box.y) < 6 && between.box.x > first.box.x + first.box.width
  return isBeside && gap < 7 && gap > -3
}

/** Whether a row is a label and its value, such as "Employer" and a name. */
function isLabelled({ segments }: Row): boolean {
  return segments.length === 2 && fieldOf(segments[0]?.text ?? '') !== null
}

function findRail(rows: readonly Row[]): Rail | null {
  if (rows.filter(isLabelled).length >= 3) return null
  const samples = rows.flatMap((row) => {
    const [first, second] = row.segments
    const box = second?.box ?? null
    if (first === undefined || box === null || first.box === null || row.isItem) return []
    const reading = readHeading(first.text)
    const stands = !sameLook(first, second)
    return reading?.isSure === true ? [{ x: box.x, look: lookOf(row), kind: reading.kind, stands }] : []
  })
  const alone = rows.filter(
    (row) => row.segments.length === 1 && row.mark?.kind !== 'item' && readHeading(row.text)?.isSure === true,
  ).length
  const standing = samples.filter((sample) => sample.stands)
  const kinds = new Set(samples.map((sample) => sample.kind))
  const isPlain = standing.length < 2
  // Where more headings stand alone, those with text beside them are labels, such as groups of skills.
  if (samples.length < 2 || alone > samples.length || (isPlain && (kinds.size < 3 || alone > 1))) return null
  const xs = samples.map(({ x }) => x).toSorted((a, b) => a - b)
  const contentX = xs[Math.floor(xs.length / 2)] ?? 0
  const near = samples.filter(({ x }) => Math.abs(x - contentX) < 12)
  return near.length < 2
    ? null
    : { contentX, looks: new Set(near.filter((sample) => isPlain || sample.stands).map(({ look }) => look)) }
}

function isInRail(row: Row, rail: Rail): boolean {
  const [first, second] = row.segments
  if (first === undefined || first.box === null || row.isItem || findPeriods(first.text).length > 0) return false
  if (first.box.x + first.box.width > rail.contentX || !/\p{L}{2}/u.test(first.text)) return false
  if (second !== undefined && second.box !== null && second.box.x < rail.contentX - 12) return false
  return rail.looks.has(lookOf(row)) && first.text.length < 40
}

function sameLook(a: Segment, b: Segment | undefined): boolean {
  return (
    b !== undefined &&
    a.bold === b.bold &&
    a.color === b.color &&
    a.size === b.size &&
    isCapitals(a.text) === isCapitals(b.text)
  )
}

/** A row without its first segment. */
export function restOf(row: Row): Row {
  const segments = row.segments.slice(1)
  const rest: Row = {
    ...row,
    text: segments.map((segment) => segment.text).join('\t'),
    segments,
    bold: segments.every((segment) => segment.bold),
    italic: segments.every((segment) => segment.italic),
    size: segments[0]?.size ?? row.size,
    box: segments[0]?.box ?? row.box,
    mark: null,
  }
  return { ...rest, look: lookOf(rest) }
}

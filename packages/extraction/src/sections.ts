import { readHeading, type HeadingReading } from './headings/kind.ts'
import type { SectionKind } from './headings/heading-words.ts'
import { findPeriods } from './dates.ts'
import { isCapitals, type Row } from './rows.ts'

/** A part of a CV: its heading, if it has one, and the rows under it. */
export interface Section {
  /** `top` is what stands before the first heading, `unknown` a part whose heading says nothing that is known. */
  kind: SectionKind | 'top' | 'unknown'
  also: SectionKind | null
  heading: Row | null
  rows: Row[]
}

interface Candidate {
  row: Row
  reading: HeadingReading | null
  /** Rows that stand beside the heading, as in a margin. */
  rest: Row | null
}

/** Splits the rows of a CV into its parts: by the words of headings, and by the looks of those that were known. */
export function splitSections(rows: readonly Row[]): Section[] {
  const candidates = rows.map(candidateOf)
  const looks = headingLooks(candidates)
  const bodyLook = mostFrequent(
    rows.map((row) => row.look),
    rows.map((row) => row.text.length),
  )
  const sections: Section[] = [{ kind: 'top', also: null, heading: null, rows: [] }]
  const columns: { x: number; section: Section }[] = []
  for (const [index, candidate] of candidates.entries()) {
    const { row, rest } = candidate
    const previous = rows[index - 1]
    if (previous !== undefined && previous.region !== row.region) resume(sections, columns, { previous, row })
    const current = sections.at(-1)
    const reading = headingReading(candidate, { looks, bodyLook, current, next: rows[index + 1] })
    if (reading === null) current?.rows.push(row)
    else sections.push({ ...reading, heading: row, rows: rest === null ? [] : [rest] })
    const now = sections.at(-1)
    if (row.box !== null && now !== undefined) columns.push({ x: row.box.x, section: now })
  }
  return merged(sections)
}

/** A column goes on with the part that stood last in it, not with that of the column that was read before it. */
function resume(
  sections: Section[],
  columns: readonly { x: number; section: Section }[],
  at: { previous: Row; row: Row },
): void {
  const { previous, row } = at
  if (row.box === null || previous.box === null) return
  const right = row.box.x + row.box.width
  const overlaps = row.box.x < previous.box.x + previous.box.width && previous.box.x < right
  if (overlaps) return
  const x = row.box.x
  const before = columns.findLast((column) => Math.abs(column.x - x) < 30)
  const section: Section =
    before !== undefined && previous.page >= row.page && row.page > 1
      ? { ...before.section, rows: [] }
      : before !== undefined && row.page > 1
        ? { ...before.section, rows: [] }
        : { kind: 'top', also: null, heading: null, rows: [] }
  sections.push(section)
}

/** Parts that go on after a break become one. */
function merged(sections: readonly Section[]): Section[] {
  const whole: Section[] = []
  for (const section of sections) {
    const same = whole.find((one) => one.heading === section.heading && (one.kind !== 'top' || section.kind === 'top'))
    if (same === undefined) whole.push(section)
    else same.rows.push(...section.rows)
  }
  return whole
}

function candidateOf(row: Row): Candidate {
  const none = { row, reading: null, rest: null }
  if (/[@\d]{3}|https?:/.test(row.text) || row.text.length > 90) return rail(row) ?? none
  if (row.segments.length > 1) return rail(row) ?? none
  const reading = readHeading(row.text.replace(/[:：]\s*$/, ''))
  return { row, reading: row.isItem && row.mark?.kind === 'item' ? null : reading, rest: null }
}

/** A heading in the margin, with the first row of its part beside it. */
function rail(row: Row): Candidate | null {
  const [first, ...others] = row.segments
  if (first === undefined || others.length === 0 || row.isItem) return null
  const reading = readHeading(first.text.replace(/[:：]\s*$/, ''))
  if (reading === null || !reading.isSure) return null
  const text = others.map((segment) => segment.text).join('\t')
  const second = others[0] ?? first
  const rest = {
    ...row,
    text,
    segments: others,
    bold: others.every((segment) => segment.bold),
    look: `${second.size ?? ''}|${second.bold ? 'b' : ''}`,
  }
  return { row: { ...row, text: first.text, segments: [first] }, reading, rest }
}

/** How often the rows of each look are headings by their words, of how many rows. */
function headingLooks(candidates: readonly Candidate[]): Map<string, { sure: number; known: number; all: number }> {
  const looks = new Map<string, { sure: number; known: number; all: number }>()
  for (const { row, reading } of candidates) {
    const tally = looks.get(row.look) ?? { sure: 0, known: 0, all: 0 }
    tally.all += 1
    if (reading !== null) tally.known += 1
    if (reading?.isSure === true) tally.sure += 1
    looks.set(row.look, tally)
  }
  return looks
}

interface Surroundings {
  looks: ReadonlyMap<string, { sure: number; known: number; all: number }>
  bodyLook: string
  current: Section | undefined
  next: Row | undefined
}

function headingReading(
  candidate: Candidate,
  around: Surroundings,
): { kind: Section['kind']; also: SectionKind | null } | null {
  const { row, reading, rest } = candidate
  const tally = around.looks.get(row.look) ?? { sure: 0, known: 0, all: 1 }
  const isHeadingLook = tally.sure >= 2 && tally.known >= tally.all * 0.6 && row.look !== around.bodyLook
  const best = [...around.looks]
    .filter(([, one]) => one.sure >= 2 && one.known >= one.all * 0.6)
    .toSorted(([, a], [, b]) => b.sure - a.sure)[0]
  if (reading?.isSure === true) {
    if (isHeadingLook || best === undefined) return isLabelOfSkills(reading, candidate, around) ? null : reading
    if (rest !== null && !isStandOut(row, around.bodyLook)) return null
    return isAsStrong(row, best[0]) && !isLabelOfSkills(reading, candidate, around) ? reading : null
  }
  if (!isHeadingLook || rest !== null || row.isItem || findPeriods(row.text).length > 0) return null
  if (tally.sure < 3 && row.look.split('|')[0] === around.bodyLook.split('|')[0] && !isCapitals(row.text)) return null
  return reading === null ? { kind: 'unknown', also: null } : { kind: reading.kind, also: reading.also }
}

/** Among skills, "Languages" or "Tools" in a look of its own names a group. */
function isLabelOfSkills(reading: HeadingReading, candidate: Candidate, around: Surroundings): boolean {
  const { current } = around
  if (current?.kind !== 'skills' || current.heading === null || current.heading.look === candidate.row.look)
    return false
  return reading.kind === 'languages' || reading.kind === 'skills'
}

function isStandOut(row: Row, bodyLook: string): boolean {
  return row.look !== bodyLook && (row.bold || isCapitals(row.text) || (row.size ?? 0) > Number(bodyLook.split('|')[0]))
}

/** A look that is as large as that of the headings, or larger. */
function isAsStrong(row: Row, headingLook: string): boolean {
  const size = Number(headingLook.split('|')[0])
  return row.size === null ? row.look === headingLook || row.bold : row.size >= size - 0.6
}

function mostFrequent(values: readonly string[], weights: readonly number[]): string {
  const sums = new Map<string, number>()
  for (const [index, value] of values.entries()) sums.set(value, (sums.get(value) ?? 0) + (weights[index] ?? 1))
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

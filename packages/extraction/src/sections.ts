import { isContactText } from './basics/contact.ts'
import { candidateOf, type Candidate } from './headings/candidate.ts'
import type { HeadingReading } from './headings/kind.ts'
import type { SectionKind } from './headings/heading-words.ts'
import { findPeriods, isDuration } from './dates.ts'
import { namesLanguage } from './parts/spoken-languages.ts'
import { anchorPeriod } from './roles/atoms.ts'
import { degreeScore, employerScore, schoolScore, titleScore } from './roles/score.ts'
import { isCapitals, type Row } from './row.ts'

/** A section of a CV: its heading, if it has one, and its rows. */
export interface Section {
  /** `top` is the part before the first heading, `unknown` a section whose heading has no known word. */
  kind: SectionKind | 'top' | 'unknown'
  also: SectionKind | null
  heading: Row | null
  rows: Row[]
  /** True if nothing but the place of its rows tells its kind, so that what they become is a guess. */
  isInferred?: boolean
}

/** Splits the rows of a CV into sections, by the words of headings and the looks of known headings. */
export function splitSections(all: readonly Row[]): Section[] {
  const rows = all.filter((row, index) => !isPageNumber(row) && (index < all.length - 4 || !isSignature(row)))
  const candidates = rows.map(candidateOf)
  const looks = headingLooks(candidates)
  const bodyLook = mostFrequent(
    rows.map((row) => row.look),
    rows.map((row) => row.text.length),
  )
  const sections: Section[] = [top()]
  const columns: Column[] = []
  let inBody: Section | null = null
  const extents = extentsOf(rows)
  for (const [index, candidate] of candidates.entries()) {
    const { row, rest } = candidate
    const previous = rows[index - 1]
    if (previous !== undefined && regionOf(previous) !== regionOf(row))
      resume(sections, columns, {
        from: extents.get(regionOf(previous)),
        to: extents.get(regionOf(row)),
        page: row.page,
      })
    // A box that holds only a heading is the heading of what follows it.
    const isPastBox = previous?.origin === 'text-box' && row.origin === 'body' && sections.at(-1)?.rows.length !== 0
    if (isPastBox && row.box === null) sections.push({ ...(inBody ?? top()), rows: [] })
    const current = sections.at(-1)
    const reading = headingReading(candidate, { looks, bodyLook, current, below: rows.slice(index + 1, index + 3) })
    if (reading === null) current?.rows.push(candidate.whole)
    else sections.push({ ...reading, heading: row, rows: rest === null ? [] : [rest] })
    const now = sections.at(-1)
    if (row.origin === 'body') inBody = now ?? null
    const extent = extents.get(regionOf(row))
    if (extent !== undefined && now !== undefined) columns.push({ ...extent, section: now })
  }
  return merged(sections)
}

function top(): Section {
  return { kind: 'top', also: null, heading: null, rows: [] }
}

function isPageNumber(row: Row): boolean {
  return (
    /^\W*(?:(?:page|seite|s\.|p\.)\s*)?\d{1,2}\s*(?:(?:of|von|de|sur|\/)\s*\d{1,2})?\W*$/iu.test(row.text) &&
    !/[%+]/.test(row.text)
  )
}

/** Whether a row is the place and date at the end of a CV. */
function isSignature(row: Row): boolean {
  return /^\p{Lu}[\p{L} .'’-]{1,30},?\s+(?:den |le |am |im |on )?(?:\d{1,2}\.?\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)|(?<=im )\p{L}{3,9})\s?(?:19|20)\d{2}$/u.test(
    row.text.trim(),
  )
}

interface Extent {
  top: number
  left: number
  right: number
}
type Column = Extent & { section: Section }

const regionOf = (row: Row): string => `${row.page}.${row.region}`

/** The horizontal extent and the top of each region, in points. */
function extentsOf(rows: readonly Row[]): Map<string, Extent> {
  const extents = new Map<string, Extent>()
  for (const row of rows) {
    if (row.box === null) continue
    const known = extents.get(regionOf(row)) ?? { top: row.box.y, left: row.box.x, right: row.box.x }
    extents.set(regionOf(row), {
      top: Math.min(known.top, row.box.y),
      left: Math.min(known.left, row.box.x),
      right: Math.max(known.right, row.box.x + row.box.width),
    })
  }
  return extents
}

/** Continues a column with the section that was last in that column, and not with the section that was read before it. */
function resume(
  sections: Section[],
  columns: readonly Column[],
  at: { from: Extent | undefined; to: Extent | undefined; page: number },
): void {
  const { from, to, page } = at
  if (from === undefined || to === undefined || overlap(from, to) > 0) return
  const heading = sections.at(-1)?.heading
  if (
    heading !== null &&
    heading !== undefined &&
    heading.box !== null &&
    heading.page === page &&
    to.top > heading.box.y &&
    heading.box.x < to.left
  )
    return
  const before = page === 1 ? undefined : columns.findLast((column) => overlap(column, to) > 0)
  sections.push(before === undefined ? top() : { ...before.section, rows: [] })
}

function overlap(a: Extent, b: Extent): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

/** Merges the parts of a section that continues after a break. */
function merged(sections: readonly Section[]): Section[] {
  const whole: Section[] = []
  for (const section of sections) {
    const same = whole.find((one) => one.heading === section.heading && (one.kind !== 'top' || section.kind === 'top'))
    if (same === undefined) whole.push(section)
    else same.rows.push(...section.rows)
  }
  return whole
}

/** Counts, for each look, its rows, those with a heading's words, and those that are certainly headings. */
function headingLooks(candidates: readonly Candidate[]): Map<string, { sure: number; known: number; all: number }> {
  const looks = new Map<string, { sure: number; known: number; all: number }>()
  for (const { row, reading } of candidates) {
    const tally = looks.get(row.look) ?? { sure: 0, known: 0, all: 0 }
    tally.all += 1
    if (reading !== null) tally.known += 1
    if (reading?.isSure === true) tally.sure += 1
    looks.set(row.look, tally)
    const own = looks.get(regionOf(row) + row.look) ?? { sure: 0, known: 0, all: 0 }
    looks.set(regionOf(row) + row.look, {
      sure: own.sure + (reading?.isSure === true ? 1 : 0),
      known: own.known + (reading === null ? 0 : 1),
      all: own.all + 1,
    })
  }
  return looks
}

interface Surroundings {
  looks: ReadonlyMap<string, { sure: number; known: number; all: number }>
  bodyLook: string
  current: Section | undefined
  /** The next two rows. */
  below: readonly Row[]
}

function headingReading(
  candidate: Candidate,
  around: Surroundings,
): { kind: Section['kind']; also: SectionKind | null } | null {
  const { row, reading, rest } = candidate
  const tally = around.looks.get(row.look) ?? { sure: 0, known: 0, all: 1 }
  const share = row.mark?.kind === 'heading' ? 0.3 : 0.5
  const isUsed = (one: { sure: number; known: number; all: number } | undefined): boolean =>
    one !== undefined && one.sure >= 2 && one.known >= one.all * share
  const isHeadingLook =
    row.look !== around.bodyLook && (isUsed(tally) || isUsed(around.looks.get(regionOf(row) + row.look)))
  const best = [...around.looks]
    .filter(([, one]) => one.sure >= 2 && one.known >= one.all * 0.6)
    .toSorted(([, a], [, b]) => b.sure - a.sure)[0]
  if (reading?.isSure === true) {
    if (
      rest !== null &&
      reading.kind === 'skills' &&
      around.current?.kind !== undefined &&
      holdsSkills.has(around.current.kind)
    )
      return null
    if (isHeadingLook || best === undefined) return isLabelOfSkills(reading, candidate, around) ? null : reading
    if (/\|[bic]*h\d/u.test(best[0]) && row.mark?.kind !== 'heading' && !row.bold && !isCapitals(row.text)) return null
    if (rest !== null && !isStandOut(row, around.bodyLook) && !isCapitals(row.text)) return null
    return isAsStrong(row, best[0]) && !isLabelOfSkills(reading, candidate, around) ? reading : null
  }
  if (!isHeadingLook || rest !== null || row.isItem || row.segments.length > 1) return null
  if (findPeriods(row.text).length > 0 || isContactText(row.text)) return null
  if (
    reading === null &&
    Math.max(titleScore(row.text), employerScore(row.text), schoolScore(row.text), degreeScore(row.text)) >= 2
  )
    return null
  const isRegional = isUsed(around.looks.get(regionOf(row) + row.look)) || row.mark?.kind === 'heading'
  if (
    !isRegional &&
    tally.sure < 3 &&
    row.look.split('|')[0] === around.bodyLook.split('|')[0] &&
    !isCapitals(row.text)
  )
    return null
  if (reading === null && (isGroupOfSkills(row, around.current) || isHeadOfEntry(around))) return null
  return reading === null ? { kind: 'unknown', also: null } : { kind: reading.kind, also: reading.also }
}

/** Whether a heading is only a label: "Languages" or "Tools" in a separate look among skills, or "Highlights" in an entry. */
function isLabelOfSkills(reading: HeadingReading, candidate: Candidate, around: Surroundings): boolean {
  const { current } = around
  const heading = current?.heading ?? null
  if (current === undefined || heading === null) return false
  if (holdsEntries.has(current.kind) && partsOfEntries.has(reading.kind) && isDeeper(candidate.row, heading))
    return true
  if (current.kind !== 'skills') return false
  if (!besideSkills.has(reading.kind) && isDeeper(candidate.row, heading)) return true
  const isPlain = candidate.rest === null
  if (isDeeper(heading, candidate.row)) return false
  if (isPlain && withoutCapitals(heading.look) === withoutCapitals(candidate.row.look))
    return isLabelBySense(reading, candidate.row, around.below[0])
  if (reading.kind === 'languages' && isPlain) return !namesLanguage(around.below[0]?.text ?? '')
  if (reading.kind === 'languages') return !namesLanguage(candidate.rest?.text.split(/,/)[0] ?? '')
  return reading.kind === 'skills'
}

/** A look without its capitals, which the look of a short text does not tell. */
function withoutCapitals(look: string): string {
  return look.replace(/(?<=\|[bi]*)c/u, '')
}

/**
 * Whether a row is the head of an entry: in a section of entries without formatting, a date or duration follows within
 * two rows.
 */
function isHeadOfEntry({ current, below }: Surroundings): boolean {
  const isPlain = below.every((row) => row.size === null)
  return (
    isPlain &&
    current !== undefined &&
    holdsEntries.has(current.kind) &&
    below.some((row) => isDuration(row.text) || anchorPeriod(row) !== null)
  )
}

/** Whether an unknown heading names a group of skills: it is below the heading of the skills. */
function isGroupOfSkills(row: Row, current: Section | undefined): boolean {
  return current?.kind === 'skills' && current.heading !== null && isDeeper(row, current.heading)
}

/** Whether "Languages" in text without formatting is a label, because a list of other things follows. */
function isLabelBySense(reading: HeadingReading, row: Row, next: Row | undefined): boolean {
  const isList = next !== undefined && /,\s/.test(next.text)
  return reading.kind === 'languages' && row.size === null && isList && !namesLanguage(next.text.split(',')[0] ?? '')
}

const holdsEntries: ReadonlySet<Section['kind']> = new Set(['work', 'education', 'volunteer', 'projects'])
/** Sections in which tools and technologies on a separate line belong to the text above. */
const holdsSkills: ReadonlySet<Section['kind']> = new Set(['skills', 'work', 'volunteer', 'projects'])
/** Sections that a CV may set below a heading of skills. */
const besideSkills: ReadonlySet<SectionKind> = new Set(['languages', 'interests', 'certificates', 'references'])
const partsOfEntries: ReadonlySet<SectionKind> = new Set([
  'awards',
  'projects',
  'skills',
  'summary',
  'other',
  'publications',
])

/** Whether a row is a subheading: of a lower level, or clearly smaller in the same column. */
function isDeeper(row: Row, heading: Row): boolean {
  if (row.mark?.kind === 'heading' && heading.mark?.kind === 'heading') return row.mark.level > heading.mark.level
  return (
    row.size !== null &&
    heading.size !== null &&
    row.region === heading.region &&
    row.page === heading.page &&
    (row.size < heading.size - 2.5 || row.size < 0.8 * heading.size)
  )
}

function isStandOut(row: Row, bodyLook: string): boolean {
  return row.look !== bodyLook && (row.bold || isCapitals(row.text) || (row.size ?? 0) > Number(bodyLook.split('|')[0]))
}

/** Whether a row is at least as prominent as the headings. */
function isAsStrong(row: Row, headingLook: string): boolean {
  const size = Number(headingLook.split('|')[0])
  if (row.size !== null) return row.size >= size - 0.6
  return row.look === headingLook || row.bold || (isCapitals(row.text) && headingLook.includes('c'))
}

function mostFrequent(values: readonly string[], weights: readonly number[]): string {
  const sums = new Map<string, number>()
  for (const [index, value] of values.entries()) sums.set(value, (sums.get(value) ?? 0) + (weights[index] ?? 1))
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

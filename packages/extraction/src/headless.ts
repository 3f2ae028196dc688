import { isContactText } from './basics/contact.ts'
import { isOnlyDates } from './dates.ts'
import { namesLanguage } from './parts/spoken-languages.ts'
import { anchorPeriod } from './roles/atoms.ts'
import { degreeScore, employerScore, schoolScore, titleScore } from './roles/score.ts'
import type { Row } from './row.ts'
import type { Section } from './sections.ts'
import { wordsOf } from './text/fold.ts'

/** With fewer dated entries, a CV without headings is not split. */
const fewestEntries = 3

/**
 * Splits a CV without headings, such as one with icons in their place, by what its rows say: the dated entries are jobs up
 * to the first school, and lines with languages are languages. Short lines before these are skills, which is a guess.
 */
export function splitHeadless(sections: readonly Section[]): Section[] {
  const rows = sections.flatMap((one) => one.rows)
  const dated = rows.flatMap((row, index) => (!row.isItem && anchorPeriod(row)?.isRange === true ? [index] : []))
  if (dated.length < fewestEntries || sections.some(({ kind }) => kind !== 'top' && kind !== 'title'))
    return [...sections]
  const entries = entriesOf(rows, dated)
  const taken = new Set(entries.flat())
  const rest = rows.filter((row) => !taken.has(row))
  const firstSchool = changeOf(entries.map(leaning), widestGap(entries))
  const languages = rest.filter((row, index) => isSpoken(row, rest[index - 1]))
  const skills = skillsBefore(languages, rest)
  return [
    section(
      'top',
      rest.filter((row) => !languages.includes(row) && !skills.includes(row)),
    ),
    section('work', entries.slice(0, firstSchool).flat()),
    section('education', entries.slice(firstSchool).flat()),
    { ...section('skills', skills), isInferred: true },
    section('languages', languages),
  ]
}

/** Whether a row is a language or, below one, another name with a level. */
function isSpoken({ text, look }: Row, above: Row | undefined): boolean {
  const isBelow = above !== undefined && above.look === look && namesLanguage(above.text)
  return text.length < 60 && (namesLanguage(text) || (isBelow && /^\p{Lu}\p{L}+[\s:]/u.test(text)))
}

function section(kind: Section['kind'], rows: Row[]): Section {
  return { kind, also: null, heading: null, rows }
}

/** The rows of each dated entry, from its head to the next one; the last ends with its column. */
function entriesOf(rows: readonly Row[], dated: readonly number[]): Row[][] {
  const reach = isHeadAbove(rows, dated) ? 1 : 0
  return dated.map((at, order) => {
    const next = dated[order + 1]
    const own = rows.slice(at - reach, next === undefined ? undefined : next - reach)
    const end = own.findIndex(
      (row, index) =>
        index > reach &&
        next === undefined &&
        (row.region !== rows[at]?.region || isContactText(row.text) || namesLanguage(row.text)),
    )
    return end === -1 ? own : own.slice(0, end)
  })
}

/** Whether dates stand below the names of their entries: the rows above the first two are names of one look. */
function isHeadAbove(rows: readonly Row[], [first = 0, second = 0]: readonly number[]): boolean {
  const [one, other] = [rows[first - 1], rows[second - 1]]
  if (one === undefined || other === undefined || one.isItem || other.isItem || one.look !== other.look) return false
  if (wordsOf(one.text).length > 8 || /[.!?]$/u.test(one.text)) return false
  return isOnlyDates(rows[first]?.text ?? '') && Math.max(workScore(one), schoolingScore(one)) >= 1.5
}

/** How much more an entry looks like a school than like a job. */
function leaning(entry: readonly Row[]): number {
  const heads = entry.filter((row) => !row.isItem)
  const most = (score: (text: string) => number): number =>
    Math.max(0, ...heads.flatMap(({ segments }) => segments.map(({ text }) => score(text))))
  const [degree, title] = [Math.min(2, most(degreeScore)), most(titleScore)]
  const tasks = entry.some((row) => row.isItem) ? 0.5 : 0
  return most(schoolScore) - most(employerScore) + degree / 2 - title / 4 - tasks
}

function schoolingScore({ segments }: Row): number {
  return Math.max(...segments.map(({ text }) => Math.max(schoolScore(text), degreeScore(text))))
}

function workScore({ segments }: Row): number {
  return Math.max(...segments.map(({ text }) => Math.max(titleScore(text), employerScore(text))))
}

/**
 * Where jobs end and schools begin, so that the entries on both sides look the most like what they are called. A gap that is
 * wider than between other entries counts as much as a title.
 */
function changeOf(leanings: readonly number[], gap: number | null): number {
  const worth = [...leanings, 0].map(
    (_, at) => sum(leanings.slice(at)) - sum(leanings.slice(0, at)) + (at === gap ? 3 : 0),
  )
  return worth.lastIndexOf(Math.max(...worth))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The entry above which the gap is clearly wider than above all others; null if there is none. */
function widestGap(entries: readonly (readonly Row[])[]): number | null {
  const gaps = entries.map(([first], at) => (at === 0 ? 0 : (first?.gapAbove ?? 0)))
  const [widest = 0, second = 0] = gaps.toSorted((a, b) => b - a)
  return widest > 1.4 * second + 2 ? gaps.indexOf(widest) : null
}

/** The short lines between contact details and languages in the column of the languages. */
function skillsBefore([language]: readonly Row[], rest: readonly Row[]): Row[] {
  const column = language === undefined ? [] : rest.filter(({ region }) => region === language.region)
  const before = column.slice(0, language === undefined ? 0 : column.indexOf(language))
  const from = before.findLastIndex(({ text }) => isContactText(text) || /\d/u.test(text)) + 1
  const rows = before.slice(from)
  return from > 0 && rows.every(({ text }) => wordsOf(text).length <= 6 && !/[.!?]$/u.test(text)) ? rows : []
}

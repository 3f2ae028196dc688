import { factOf, type Fact } from '../facts.ts'
import { employerScore, hasLegalForm, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import type { Entry } from './entry.ts'
import { isBody } from './frames.ts'

/** The most rows of an entry's head. */
const longestHead = 3

/**
 * Reads entries of a section without any date: each is a head of a few rows above a list, and one of these rows is a
 * position. Returns none unless every list has such a head.
 */
export function readDateless(rows: readonly Row[]): Entry[] {
  const starts = rows.flatMap((row, index) =>
    !isBody(row) && (index === 0 || rows[index - 1]?.isItem === true) ? [index] : [],
  )
  const parts = starts.map((from, at) => rows.slice(from, starts[at + 1]))
  const entries = parts.map(readPart)
  const areAll = starts[0] === 0 && entries.every((entry) => entry !== null)
  return areAll && entries.length > 1 ? entries.filter((entry) => entry !== null) : []
}

function readPart(rows: readonly Row[]): Entry | null {
  const end = rows.findIndex((row) => row.isItem)
  const head = rows.slice(0, end)
  if (end < 1 || end > longestHead || head.some(isBody)) return null
  const facts = head.flatMap((row) =>
    row.segments.flatMap(({ text }) =>
      text
        .split(/\s+[|–—]\s+|,\s+/u)
        .map((one) => factOf(one.trim(), row, { certainty: 'likely', rule: 'dateless-head' })),
    ),
  )
  const title = best(facts, titleScore, 2)
  if (title === null) return null
  const others = facts.filter((fact) => fact !== title)
  const org = best(others, orgScore, 0.5) ?? (others.length === 1 ? (others[0] ?? null) : null)
  return { title, org, place: null, start: null, end: null, isEndUnread: false, body: rows.slice(end) }
}

function orgScore(text: string): number {
  return employerScore(text) + (hasLegalForm(text) ? 2 : 0)
}

function best(facts: readonly Fact[], score: (text: string) => number, least: number): Fact | null {
  const [first] = facts.toSorted((a, b) => score(b.value) - score(a.value))
  return first !== undefined && score(first.value) >= least ? first : null
}

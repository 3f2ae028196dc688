import { parseLanguageLevel, parsePeriod } from '@dossier/profiles'
import type { FieldKind } from './fields.ts'

/** What somebody wrote into a field, and what stood there when they saw it. */
export interface Written {
  id: string
  value: string
  was: string
}

/** Why a value was not taken. */
export type ValueProblem = 'too_long' | 'no_period' | 'no_level'

/** Somebody else has written something else in the meantime: what stands there now, and what was written. */
export interface IntakeConflict {
  id: string
  now: string
  mine: string
}

/** Values sorted by what is to be done with them. Whatever was left as it was seen is in none. */
export interface Weighed {
  taken: { id: string; value: string }[]
  conflicts: IntakeConflict[]
  problems: { id: string; problem: ValueProblem }[]
}

/** The longest values, in characters. */
export const longestValue = { line: 200, text: 4000 } as const

/**
 * Sorts what somebody wrote. A value counts only for a field that still holds what they saw; otherwise it is a conflict, and nothing is
 * overwritten. Fields that are no longer asked for are passed over.
 */
export function weigh(
  written: readonly Written[],
  fields: ReadonlyMap<string, { kind: FieldKind; value: string }>,
): Weighed {
  const weighed: Weighed = { taken: [], conflicts: [], problems: [] }
  for (const { id, value: typed, was } of written) {
    const field = fields.get(id)
    const value = clean(typed)
    if (field === undefined || value === '' || value === clean(was)) continue
    const problem = problemOf(field.kind, value)
    const now = clean(field.value)
    if (problem !== null) weighed.problems.push({ id, problem })
    else if (now === clean(was)) weighed.taken.push({ id, value })
    else if (now !== value) weighed.conflicts.push({ id, now: field.value, mine: value })
  }
  return weighed
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

function problemOf(kind: FieldKind, value: string): ValueProblem | null {
  const isLong = kind === 'text' || kind === 'lines' || kind === 'languages'
  if (value.length > (isLong ? longestValue.text : longestValue.line)) return 'too_long'
  if (kind === 'period') {
    const { start, end, present } = parsePeriod(value).period
    return start === null || (end === null && !present) ? 'no_period' : null
  }
  if (kind === 'level') return parseLanguageLevel(value, 'scale').level === null ? 'no_level' : null
  return null
}

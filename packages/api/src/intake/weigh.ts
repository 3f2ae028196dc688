import { parseLanguageLevel, parsePeriod } from '@dossier/profiles'
import type { FieldKind } from './fields.ts'

/** The new value of a field, and the value that its author saw. */
export interface Written {
  id: string
  value: string
  was: string
}

/** Why a value was not accepted. */
export type ValueProblem = 'too_long' | 'no_period' | 'no_level'

/** Someone else has changed the value in the meantime: the current value, and the one that was written. */
export interface IntakeConflict {
  id: string
  now: string
  mine: string
}

/** Values sorted by what to do with them; unchanged values are in none of the lists. */
export interface Weighed {
  taken: { id: string; value: string }[]
  conflicts: IntakeConflict[]
  problems: { id: string; problem: ValueProblem }[]
}

/** Maximum lengths of values, in characters. */
export const longestValue = { line: 200, text: 4000 } as const

/**
 * Sorts written values. A value counts only if its field still holds the value that its author saw; otherwise it is a
 * conflict, and nothing is overwritten. Ignores fields that are no longer asked for.
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

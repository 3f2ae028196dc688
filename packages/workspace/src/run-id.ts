import { WorkspaceError } from './errors.ts'

/** `Senior-Java-Developer_Marco-Rieben_20260127-142305`: the readable name of a run; see `makeRunId`. */
export type RunId = string & { readonly [runIdBrand]: true }
declare const runIdBrand: unique symbol

/** The parts of a run ID. A run without a job profile has no `jobSlug`. */
export interface RunIdParts {
  jobSlug?: string
  candidateSlug: string
  /** Whole seconds, UTC. */
  at: Date
  /** 1 for the first run with these parts; from 2 on it becomes the suffix. */
  attempt: number
}

const longestSlug = 60
const slug = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/
const runIdPattern =
  /^(?:(?<job>[A-Za-z0-9-]+)_)?(?<candidate>[A-Za-z0-9-]+)_(?<date>\d{8})-(?<time>\d{6})(?:-(?<attempt>[1-9]\d{0,5}))?$/

/**
 * Builds a run ID of at most 145 characters of `[A-Za-z0-9_-]`. A slug over 60 characters is cut, at a hyphen if it has one. Throws
 * `invalid_argument` if a slug is not ASCII words joined by single hyphens.
 */
export function makeRunId({ jobSlug, candidateSlug, at, attempt }: RunIdParts): RunId {
  const slugs = jobSlug === undefined ? [candidateSlug] : [jobSlug, candidateSlug]
  if (!slugs.every((text) => slug.test(text))) {
    throw refused('A slug in a run ID is ASCII letters and digits, in words joined by single hyphens.')
  }
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > 999_999) throw refused('An attempt is a number from 1 on.')
  const year = at.getUTCFullYear()
  if (!(year >= 1970 && year <= 9999)) throw refused('The time of a run ID must be a date from 1970 to 9999.')
  const stamp = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  const suffix = attempt === 1 ? '' : `-${attempt}`
  return `${[...slugs.map(bounded), stamp].join('_')}${suffix}` as RunId
}

/** Parses a run ID; throws `invalid_argument` for any text that `makeRunId` cannot return. */
export function parseRunId(text: string): RunIdParts & { id: RunId } {
  const groups = runIdPattern.exec(text)?.groups
  if (!groups) throw refused('A run ID looks like Senior-Java-Developer_Marco-Rieben_20260127-142305.')
  const { job, candidate = '', date = '', time = '', attempt = '1' } = groups
  const [century, year, month, day] = pairsOf(date)
  const at = new Date(`${century}${year}-${month}-${day}T${pairsOf(time).join(':')}Z`)
  const parts = { ...(job !== undefined && { jobSlug: job }), candidateSlug: candidate, at, attempt: Number(attempt) }
  if (Number.isNaN(at.getTime()) || makeRunId(parts) !== text)
    throw refused('That is not a run ID: it has no such form.')
  return { id: text as RunId, ...parts }
}

function pairsOf(digits: string): string[] {
  return digits.match(/\d\d/g) ?? []
}

function bounded(text: string): string {
  if (text.length <= longestSlug) return text
  const cut = text.slice(0, longestSlug + 1)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > 0 ? cut.slice(0, hyphen) : cut.slice(0, longestSlug)
}

function refused(message: string): WorkspaceError {
  return new WorkspaceError('invalid_argument', message)
}

import type { InputProblem, LexiconProblem, SubmissionObstacle } from '@dossier/api'
import { describeRule } from '@dossier/profiles'
import type { UiLanguage } from '../i18n/ui-language.ts'
import type { Refused } from '../views/form-answer.ts'
import type { FullStorage } from '../views/full-storage.ts'

/** The code of an error thrown by a procedure, however it is wrapped; empty for other errors. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The code of the API's own error behind one thrown by a procedure; empty for other errors. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

/** Whether a procedure rejected its input. */
export function isInvalidInput(error: unknown): boolean {
  return codeOf(error) === 'BAD_REQUEST'
}

/** Problems of a procedure's input, by path; empty for any other error. */
export function issuesOf(error: unknown): { path: readonly (string | number)[]; message: string }[] {
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues)) return []
  // Only input validation errors have these.
  return cause.issues as ReturnType<typeof issuesOf>
}

/** Whether the requested thing does not exist. */
export function isNotFound(error: unknown): boolean {
  return codeOf(error) === 'NOT_FOUND'
}

/** Whether an idempotency key was already used for something else. */
export function isConflict(error: unknown): boolean {
  return codeOf(error) === 'CONFLICT'
}

/** Waits for a procedure; turns `not_found` and an invalid address into a 404 page. */
export async function orHttpError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (isInvalidInput(error)) throw new Response(null, { status: 404 })
    throw refusalResponse(error) ?? error
  }
}

/** The response to a procedure's refusal; null for a defect. */
export function refusalResponse(error: unknown): Response | null {
  if (fullStorageOf(error) !== null) return new Response(null, { status: 507 })
  const status = {
    BAD_REQUEST: 400,
    UNAUTHORIZED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    CONFLICT: 409,
    PRECONDITION_FAILED: 409,
    TOO_MANY_REQUESTS: 429,
    SERVICE_UNAVAILABLE: 503,
  }[codeOf(error)]
  return status === undefined ? null : new Response(null, { status })
}

/** The result of a procedure, or null if the caller lacks the permission. */
export async function unlessForbidden<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Response && error.status === 403) return null
    throw error
  }
}

/**
 * Whose storage is full, with the bytes used and allowed, if that is why a request was refused; null for any other
 * error.
 */
export function fullStorageOf(error: unknown): FullStorage | null {
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('quota' in cause)) return null
  // Only the API's own error has both.
  return cause.code === 'quota_exceeded' ? (cause.quota as FullStorage) : null
}

/** The obstacles of a refused submission; null for any other error. */
export function obstaclesOf(error: unknown): SubmissionObstacle[] | null {
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('obstacles' in cause)) return null
  // Only the API's own error has both.
  return cause.code === 'submission_refused' ? (cause.obstacles as SubmissionObstacle[]) : null
}

/** Problems of the submitted lexicon entries; null for any other error. */
export function lexiconProblemsOf(error: unknown): LexiconProblem[] | null {
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('lexicon' in cause)) return null
  // Only the API's own error has both.
  return cause.code === 'lexicon_refused' ? (cause.lexicon as LexiconProblem[]) : null
}

/** A procedure's refusal; null for a defect. Choosing a driver that is not configured here is not a defect. */
export function refusalOf(error: unknown): Refused | null {
  const isRefusal = ['BAD_REQUEST', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'PRECONDITION_FAILED', 'SERVICE_UNAVAILABLE']
  const reason = reasonOf(error)
  if (!(error instanceof Error && (isRefusal.includes(codeOf(error)) || reason === 'misconfigured'))) return null
  // An input validation error is not an API error.
  return { reason: reason === '' ? 'invalid_input' : reason, message: error.message, limit: limitOf(error) }
}

function limitOf({ cause }: Error): number | null {
  if (typeof cause !== 'object' || cause === null || !('limit' in cause)) return null
  return typeof cause.limit === 'number' ? cause.limit : null
}

/** Problems of the documents passed to a procedure, as sentences in a language; null for any other error. */
export function sharedProblemsOf(error: unknown, language: UiLanguage): string[] | null {
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('problems' in cause)) return null
  if (cause.code !== 'invalid_input') return null
  // Only the API's own error has both.
  const problems = cause.problems as InputProblem[]
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, params }) => {
      const { problem, hint } = describeRule(rule, params, language)
      return `${problem} ${hint}`.trim()
    })
}

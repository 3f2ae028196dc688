/** What can be wrong with the database, as a closed list to act on. */
export type DbErrorCode =
  | 'unsupported_platform'
  | 'not_writable'
  | 'version_mismatch'
  | 'port_in_use'
  | 'no_postgres_user'
  | 'not_reachable'
  | 'start_failed'
  | 'stop_failed'
  | 'unavailable'
  | 'invalid_cursor'
  | 'quota_exceeded'
  | 'bad_rows'

/** The one error that this package throws by itself; its message says what was asked and what to do. */
export class DbError extends Error {
  readonly code: DbErrorCode

  constructor(code: DbErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'DbError'
    this.code = code
  }
}

/** What a team may store, what it has stored, and what it wanted to store beside that; in bytes. */
export interface QuotaExcess {
  used: number
  limit: number
  needed: number
}

/** Thrown when objects are announced that do not fit into the team's quota: nothing was announced. */
export class QuotaError extends DbError {
  readonly quota: QuotaExcess

  constructor(quota: QuotaExcess, options?: { cause?: unknown }) {
    const { used, limit, needed } = quota
    super('quota_exceeded', `${needed} more bytes do not fit: ${used} of ${limit} are used.`, options)
    this.quota = quota
  }
}

/** The constraint that Postgres says rows break; null for every other error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  // What the driver adds to an error of Postgres.
  const { code, constraint_name: name, column_name: column } = error as Error & Record<string, unknown>
  // Class 23 is about constraints; a column that must not be empty has no name of its own for it.
  if (typeof code === 'string' && code.startsWith('23')) {
    return [name, column, code].find((one) => typeof one === 'string') ?? code
  }
  return violatedConstraint(error.cause)
}

/**
 * Whether Postgres refused a text because it cannot hold one of its characters: NUL, or half of a surrogate pair in JSON.
 * That is a fault of the input, wherever it came from.
 */
export function isUnstorableText(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  if (code === '22021' || code === '22P05') return true
  if (code === '22P02' && 'detail' in error && String(error.detail).includes('surrogate')) return true
  return isUnstorableText(error.cause)
}

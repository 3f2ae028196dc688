/** A closed list of database problems that callers can act on. */
export type DbErrorCode =
  | 'unsupported_platform'
  | 'not_writable'
  | 'version_mismatch'
  | 'port_in_use'
  | 'no_postgres_user'
  | 'not_reachable'
  | 'start_failed'
  | 'disk_full'
  | 'stop_failed'
  | 'unavailable'
  | 'invalid_cursor'
  | 'quota_exceeded'
  | 'bad_rows'

/** The only error class that this package throws itself; its message says what failed and what to do. */
export class DbError extends Error {
  readonly code: DbErrorCode

  constructor(code: DbErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'DbError'
    this.code = code
  }
}

/** The quota of a team or a member, its usage, and the size that was to be stored in addition; in bytes. */
export interface QuotaExcess {
  of: 'team' | 'member'
  used: number
  limit: number
  needed: number
}

/**
 * Thrown when announced objects exceed the quota of the team or of the member who created the run; none of them was
 * announced.
 */
export class QuotaError extends DbError {
  readonly quota: QuotaExcess

  constructor(quota: QuotaExcess, options?: { cause?: unknown }) {
    const { of, used, limit, needed } = quota
    super('quota_exceeded', `${needed} more bytes do not fit: ${used} of ${limit} of the ${of} are used.`, options)
    this.quota = quota
  }
}

/** The name of the constraint that rows violate according to Postgres; null for any other error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  // Fields that the driver adds to an error from Postgres.
  const { code, constraint_name: name, column_name: column } = error as Error & Record<string, unknown>
  // Class 23 is constraint violations; a not-null column has no constraint name of its own.
  if (typeof code === 'string' && code.startsWith('23')) {
    return [name, column, code].find((one) => typeof one === 'string') ?? code
  }
  return violatedConstraint(error.cause)
}

/**
 * Whether Postgres refused a text because it cannot store one of its characters: NUL, or half of a surrogate pair in
 * JSON. The input is at fault, wherever it came from.
 */
export function isUnstorableText(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  if (code === '22021' || code === '22P05') return true
  if (code === '22P02' && 'detail' in error && String(error.detail).includes('surrogate')) return true
  return isUnstorableText(error.cause)
}

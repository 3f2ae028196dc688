/** A closed list of problems with this package's inputs that callers can act on. */
export type AuditErrorCode = 'not_canonical' | 'bad_key' | 'bad_export'

/** The only error that this package throws itself. */
export class AuditError extends Error {
  readonly code: AuditErrorCode

  constructor(code: AuditErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'AuditError'
    this.code = code
  }
}

/** Exit codes, for scripts to act on. */
export const exitCodes = {
  ok: 0,
  /** An unexpected error, or a failed run. */
  failed: 1,
  /** Unusable options, files or documents. */
  usage: 2,
  not_found: 3,
  /** A replay or a ZIP that differs from the record. */
  differs: 4,
  /** The server, the database or the storage does not answer. */
  unavailable: 5,
  /** A submission blocked by an open value or an earlier submission; or a full storage. */
  refused: 6,
  /** Ctrl-C: 128 plus the signal number, as in shells. */
  interrupted: 130,
} as const
export type Ending = keyof typeof exitCodes

/** An error that the user can act on: printed as is, without a stack. */
export class CliError extends Error {
  readonly ending: Exclude<Ending, 'ok'>
  /** What `--json` prints besides the message. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    ending: Exclude<Ending, 'ok'>,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'CliError'
    this.ending = ending
    this.details = options.details ?? {}
  }
}

/** How a command ends, for scripts to act on. */
export const exitCodes = {
  ok: 0,
  /** Something that should not happen, or a run that failed. */
  failed: 1,
  /** Options, files or documents that cannot be used. */
  usage: 2,
  not_found: 3,
  /** A replay or a ZIP that is not what was recorded. */
  differs: 4,
  /** The server, the database or the storage does not answer. */
  unavailable: 5,
  /** A submission in whose way something stands: an open value, or an earlier submission; or a full storage. */
  refused: 6,
  /** Ctrl-C; as shells have it, 128 and the number of the signal. */
  interrupted: 130,
} as const
export type Ending = keyof typeof exitCodes

/** An end that the person at the terminal can act on: printed as it is, without a stack. */
export class CliError extends Error {
  readonly ending: Exclude<Ending, 'ok'>
  /** What `--json` prints beside the message. */
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

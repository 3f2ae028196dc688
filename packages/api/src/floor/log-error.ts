/** An error in the form that is safe to log. */
export interface LoggedError {
  name: string
  code?: string
  /** Stack frames, without the message. */
  at: string[]
  cause?: LoggedError
}

/**
 * What a log may say about an error: its class, its code and where it was thrown. Omits the message, because a database
 * error repeats its query's values, which are personal data.
 */
export function logError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause === undefined ? {} : { cause: logError(error.cause) }
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()), ...cause }
}

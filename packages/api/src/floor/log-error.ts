/** An error as it may stand in a log. */
export interface LoggedError {
  name: string
  code?: string
  /** Where it was thrown, without the message. */
  at: string[]
  cause?: LoggedError
}

/**
 * What a log may say of an error: its class, its code and where it was thrown. The message is left out, because a database
 * error repeats the values of its query, and those are a person's data.
 */
export function logError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause === undefined ? {} : { cause: logError(error.cause) }
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()), ...cause }
}

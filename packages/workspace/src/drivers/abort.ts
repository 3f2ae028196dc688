/** Waits for work that cannot be cancelled, and stops waiting when the caller aborts. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise: gaveUp, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  // Nobody handles a later rejection of the work.
  work.catch(() => undefined)
  return Promise.race([work, gaveUp]).finally(() => signal.removeEventListener('abort', onAbort))
}

/** A signal that fires with the caller's signal or after `ms` milliseconds. */
export function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(Math.ceil(ms))
  return signal ? AbortSignal.any([signal, limit]) : limit
}

/** Waits for work that cannot be called off, and leaves it alone when the caller gives up. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise: gaveUp, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  // What the work says later interests nobody any more.
  work.catch(() => undefined)
  return Promise.race([work, gaveUp]).finally(() => signal.removeEventListener('abort', onAbort))
}

/** The caller's signal, which also fires after `ms`. */
export function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(Math.ceil(ms))
  return signal ? AbortSignal.any([signal, limit]) : limit
}

import type { Body } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { abortable, closingWith, discardBody } from './stream.ts'

const bytesPerMs = 1024
/** Bytes that may be in flight before the service has to show progress: parts uploaded in parallel. */
const mostUnderWay = 16 * 1024 * 1024

/**
 * Sends a streamed body to a service that must keep accepting it. Time spent waiting for the source does not count. If the service accepts
 * nothing for `limitMs` (plus a second for each MiB in flight), aborts `send` with `unavailable`.
 */
export async function sendWatched<T>(
  body: Exclude<Body, Uint8Array>,
  { limitMs, signal }: { limitMs: number; signal: AbortSignal },
  send: (body: AsyncIterable<Uint8Array>, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const { promise: stalled, reject } = Promise.withResolvers<never>()
  let timer: NodeJS.Timeout | undefined
  let given = 0
  const wait = () => {
    const underWayMs = Math.min(given, mostUnderWay) / bytesPerMs
    timer = setTimeout(() => {
      const error = new WorkspaceError('unavailable', 'The storage stopped taking a body; try again later.')
      stop.abort(error)
      reject(error)
    }, limitMs + underWayMs)
  }
  async function* watched() {
    clearTimeout(timer)
    for await (const chunk of body) {
      given += chunk.byteLength
      wait()
      yield chunk
      clearTimeout(timer)
    }
    wait()
  }
  wait()
  try {
    return await Promise.race([send(watched(), AbortSignal.any([signal, stop.signal])), stalled])
  } finally {
    clearTimeout(timer)
    // Nobody may be waiting for it any longer.
    stalled.catch(() => undefined)
  }
}

/**
 * Wraps a body so that it fails with `unavailable` if the service sends nothing for `limitMs` while the reader waits. Time taken by the
 * reader does not count.
 */
export function receiveWatched(body: AsyncIterable<Uint8Array>, limitMs: number): AsyncIterable<Uint8Array> {
  async function* watched() {
    const stop = new AbortController()
    const wait = () =>
      setTimeout(() => {
        stop.abort(new WorkspaceError('unavailable', 'The storage stopped sending a body; try again later.'))
      }, limitMs)
    let timer = wait()
    try {
      for await (const chunk of abortable(body, stop.signal)) {
        clearTimeout(timer)
        yield chunk
        timer = wait()
      }
    } finally {
      clearTimeout(timer)
      if (stop.signal.aborted) void discardBody(body).catch(() => undefined)
    }
  }
  return closingWith(watched(), body)
}

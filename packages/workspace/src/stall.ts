import type { Body } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { abortable, closingWith, discardBody } from './stream.ts'

const bytesPerMs = 1024
/** What a service may be given before it has to show that it goes on: parts that are under way at once. */
const mostUnderWay = 16 * 1024 * 1024

/**
 * Gives a streamed body to a service that has to keep taking it. The time that the source takes does not count; when
 * the service takes nothing for `limitMs` (and a second more for each MiB under way), `send` is called off and the
 * outcome is `unavailable`.
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
    // Nobody may be waiting for it any more.
    stalled.catch(() => undefined)
  }
}

/**
 * A body that a service has to keep sending: `unavailable` when nothing comes for `limitMs` while somebody waits. The
 * time that the reader takes does not count.
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

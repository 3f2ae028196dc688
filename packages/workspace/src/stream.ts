import { Readable } from 'node:stream'
import type { Body, Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** Yields any body as chunks. */
export async function* chunksOf(body: Body): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body
  else yield* body
}

/** The same chunks, with a running count of their bytes. */
export function counted(body: Body): { chunks: AsyncGenerator<Uint8Array>; size: () => number } {
  let size = 0
  async function* passing() {
    for await (const chunk of chunksOf(body)) {
      size += chunk.byteLength
      yield chunk
    }
  }
  return { chunks: passing(), size: () => size }
}

/** Objects up to this size are read in one piece. */
export const wholeBytes = 2 * 1024 * 1024

/** A body that is completely in memory, so that it cannot break off and needs no chunked reading. */
export class WholeBody implements AsyncIterable<Uint8Array> {
  readonly bytes: Bytes

  constructor(bytes: Bytes) {
    this.bytes = bytes
  }

  async *[Symbol.asyncIterator]() {
    yield this.bytes
  }
}

/** Smaller buffers may be slices of a pool that Node shares. */
const ownBytes = 32 * 1024

/** Concatenates all chunks; returns a single large chunk as it is. Only for objects that are known to be small. */
export async function readAll(body: AsyncIterable<Uint8Array>): Promise<Bytes> {
  if (body instanceof WholeBody) return body.bytes
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.byteLength
  }
  const [only] = chunks
  if (chunks.length === 1 && only && only.buffer instanceof ArrayBuffer && size >= ownBytes) {
    return new Uint8Array(only.buffer, only.byteOffset, size)
  }
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

/** Allocates memory of its own without zeroing it; never expose the part that was not filled. */
export function unfilled(size: number): Bytes {
  return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
}

/** Concatenates the chunks of a body that should have `size` bytes; throws `integrity` if there are more. */
export async function readUpTo(size: number, body: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const whole = unfilled(size)
  let filled = 0
  for await (const chunk of body) {
    if (filled + chunk.byteLength > size) {
      throw new WorkspaceError('integrity', `More bytes came than the ${size} that were announced.`)
    }
    whole.set(chunk, filled)
    filled += chunk.byteLength
  }
  return whole.subarray(0, filled)
}

/**
 * Yields the same chunks, but a wait for the next one rejects with the signal's reason as soon as the signal fires, even if the source
 * never responds again.
 */
export function abortable(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  return signal === undefined ? source : untilAborted(source, signal)
}

async function* untilAborted(source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  // One promise per wait, because racing one that lives as long as the stream would retain every chunk until the end.
  let giveUp: ((reason: unknown) => void) | undefined
  const onAbort = () => giveUp?.(signal.reason)
  const next = () =>
    new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
      giveUp = reject
      iterator.next().then(resolve, reject)
    })
  signal.addEventListener('abort', onAbort, { once: true })
  let done = false
  try {
    for (;;) {
      signal.throwIfAborted()
      const result = await next()
      if (result.done) {
        done = true
        return
      }
      yield result.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited, because a hanging source would hang here as well.
    if (!done) void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

/** Attaches a source to chunks, so that `discardBody` can close it even if nobody has started to read. */
export function closingWith(
  chunks: AsyncGenerator<Uint8Array>,
  source: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  return Object.assign(chunks, { discard: () => discardBody(source) })
}

/** Ends a body without reading it, so that its file or socket is closed. */
export async function discardBody(body: AsyncIterable<Uint8Array>): Promise<void> {
  if (body instanceof Readable) body.destroy()
  else if (body instanceof ReadableStream) await body.cancel()
  else if ('discard' in body && typeof body.discard === 'function') await body.discard()
  else await body[Symbol.asyncIterator]().return?.()
}

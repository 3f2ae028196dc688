import { Readable } from 'node:stream'
import type { Body, Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** A body as chunks, whichever form it came in. */
export async function* chunksOf(body: Body): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body
  else yield* body
}

/** The same chunks, and how many bytes have passed by so far. */
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

/** Up to this size, an object is read in one piece. */
export const wholeBytes = 2 * 1024 * 1024

/** A body that is in memory already: nothing of it can be missing any more, and nobody has to read it chunk by chunk. */
export class WholeBody implements AsyncIterable<Uint8Array> {
  readonly bytes: Bytes

  constructor(bytes: Bytes) {
    this.bytes = bytes
  }

  async *[Symbol.asyncIterator]() {
    yield this.bytes
  }
}

/** What is smaller may be a piece of memory that Node shares among many. */
const ownBytes = 32 * 1024

/** All chunks in one piece, which is the chunk itself where it was a large one alone; only for objects that are known to be small. */
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

/** Memory of its own that is not zeroed first: what is not filled must not be given away. */
export function unfilled(size: number): Bytes {
  return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
}

/** The chunks of a body that should have `size` bytes, in one piece; `integrity` when there are more. */
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
 * The same chunks, but a wait for the next one ends with the signal's reason as soon as the signal fires, even when
 * the source never answers again.
 */
export function abortable(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  return signal === undefined ? source : untilAborted(source, signal)
}

async function* untilAborted(source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  // One promise for each wait: a race with one that lasts as long as the stream would keep every chunk until its end.
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
    // Not awaited: a source that hangs would hang here as well.
    if (!done) void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

/** Chunks that come from a source, which `discardBody` can close even when nobody has begun to read. */
export function closingWith(
  chunks: AsyncGenerator<Uint8Array>,
  source: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  return Object.assign(chunks, { discard: () => discardBody(source) })
}

/** Ends a body that will not be read, so that its file or socket is closed. */
export async function discardBody(body: AsyncIterable<Uint8Array>): Promise<void> {
  if (body instanceof Readable) body.destroy()
  else if (body instanceof ReadableStream) await body.cancel()
  else if ('discard' in body && typeof body.discard === 'function') await body.discard()
  else await body[Symbol.asyncIterator]().return?.()
}

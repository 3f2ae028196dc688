/** A part of a body, and whether it is the last one. */
export interface Part {
  bytes: Uint8Array<ArrayBuffer>
  isLast: boolean
}

/**
 * Splits a body into parts of exactly `size` bytes; the last one has 0 to `size`. All parts share one buffer, so a part is only valid until
 * the next one is requested. The last one is yielded after the source has ended, not before.
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Part> {
  const memory = new Uint8Array(size)
  let filled = 0
  for await (const chunk of body) {
    for (let taken = 0; taken < chunk.byteLength;) {
      if (filled === size) {
        yield { bytes: memory, isLast: false }
        filled = 0
      }
      const some = chunk.subarray(taken, taken + size - filled)
      memory.set(some, filled)
      filled += some.byteLength
      taken += some.byteLength
    }
  }
  yield { bytes: memory.subarray(0, filled), isLast: true }
}

import { createHash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Size in bytes, lower-case hex SHA-256 and CRC-32 (unsigned, as in ZIP) of some bytes. */
export interface Digest {
  size: number
  sha256: string
  crc32: number
}

/** A running computation over bytes, with its result at the end. */
interface Passing<Known> {
  update: (chunk: Uint8Array) => void
  digest: () => Known
}

/** Counts and hashes bytes chunk by chunk. */
export function createHasher(): Passing<Pick<Digest, 'size' | 'sha256'>> {
  const sha256 = createHash('sha256')
  let size = 0
  return {
    update(chunk) {
      sha256.update(chunk)
      size += chunk.byteLength
    },
    digest: () => ({ size, sha256: sha256.digest('hex') }),
  }
}

/** Like `createHasher`, with the CRC-32 that a ZIP needs. */
export function createMeter(): Passing<Digest> {
  const hasher = createHasher()
  let crc = 0
  return {
    update(chunk) {
      hasher.update(chunk)
      crc = crc32(chunk, crc)
    },
    digest: () => ({ ...hasher.digest(), crc32: crc }),
  }
}

/** Lower-case hex SHA-256 of bytes in memory. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}

/** The digest of bytes in memory. */
export function digestOf(bytes: Uint8Array): Digest {
  return { size: bytes.byteLength, sha256: sha256Of(bytes), crc32: crc32(bytes) }
}

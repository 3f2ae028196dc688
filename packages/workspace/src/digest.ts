import { createHash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Size in bytes, lower-case hex SHA-256 and CRC-32 (as in ZIP, unsigned) of some bytes. */
export interface Digest {
  size: number
  sha256: string
  crc32: number
}

/** Something that bytes pass by, and what is known of them at the end. */
interface Passing<Known> {
  update: (chunk: Uint8Array) => void
  digest: () => Known
}

/** Counts and hashes bytes as they pass by. */
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

/** As `createHasher`, with the CRC-32 that a ZIP needs. */
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

/** Lower-case hex SHA-256 of bytes that are in memory already. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}

/** The digest of bytes that are in memory already. */
export function digestOf(bytes: Uint8Array): Digest {
  return { size: bytes.byteLength, sha256: sha256Of(bytes), crc32: crc32(bytes) }
}

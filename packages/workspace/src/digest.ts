import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Size in bytes, lower-case hex SHA-256 and CRC-32 (as in ZIP, unsigned) of some bytes. */
export interface Digest {
  size: number
  sha256: string
  crc32: number
}

/** Counts and hashes bytes as they pass by. */
export function createMeter(): { update: (chunk: Uint8Array) => void; digest: () => Digest } {
  const hash = createHash('sha256')
  let size = 0
  let crc = 0
  return {
    update(chunk) {
      hash.update(chunk)
      crc = crc32(chunk, crc)
      size += chunk.byteLength
    },
    digest: () => ({ size, sha256: hash.digest('hex'), crc32: crc }),
  }
}

/** The digest of bytes that are in memory already. */
export function digestOf(bytes: Uint8Array): Digest {
  const meter = createMeter()
  meter.update(bytes)
  return meter.digest()
}

import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Bytes } from './driver.ts'
import { checkPaths } from './zip.ts'
import { layOutZip } from './zip-layout.ts'

/** SHA-256 of the ZIP that `zipBundle` would stream of these files in this order. Throws `invalid_argument` as it does. */
export function zipHash(files: readonly { path: string; bytes: Bytes }[]): string {
  checkPaths(files.map(({ path }) => path))
  const facts = files.map(({ path, bytes }) => ({ path, size: bytes.byteLength, crc32: crc32(bytes) }))
  const hash = createHash('sha256')
  for (const piece of layOutZip(facts).piecesFrom(0)) {
    hash.update('header' in piece ? piece.header() : (files[piece.entry]?.bytes ?? ''))
  }
  return hash.digest('hex')
}

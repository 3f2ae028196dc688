import { crc32, deflateRawSync } from 'node:zlib'
import type { Bytes } from '../driver.ts'

/** An entry with arbitrary, possibly false metadata. */
export interface RawEntry {
  path: string
  bytes: Bytes
  deflate?: boolean
  /** A name in the file header that differs from the one in the directory. */
  localPath?: string
  /** A false uncompressed size. */
  declaredSize?: number
}

/** Builds a ZIP without any checks, for tests that need one which no correct library would write. */
export function rawZip(entries: readonly RawEntry[]): Bytes {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, bytes, deflate = false, localPath = path, declaredSize = bytes.byteLength } of entries) {
    const data = deflate ? deflateRawSync(bytes) : Buffer.from(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(deflate ? 8 : 0, 4)
    common.writeUInt16LE(33, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(declaredSize, 18)
    const local = Buffer.concat([signature(0x04034b50), withNameLength(common, localPath), Buffer.from(localPath)])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const made = Buffer.from([20, 0])
    directory.push(signature(0x02014b50), made, withNameLength(common, path), place, Buffer.from(path))
    parts.push(local, data)
    offset += local.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, central, signature(0x06054b50), end]))
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function withNameLength(common: Buffer, name: string): Buffer {
  const copy = Buffer.from(common)
  copy.writeUInt16LE(Buffer.byteLength(name), 22)
  return copy
}

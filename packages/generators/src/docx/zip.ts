import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import type { Bytes } from '../define.ts'
import type { DeflatedPart } from './deflate/part-writer.ts'

/** A ZIP entry, compressed once and written any number of times. */
export interface ZipEntry {
  name: Uint8Array
  crc: number
  size: number
  method: 0 | 8
  data: Uint8Array
}

const encoder = new TextEncoder()
/** 1980-01-01 00:00:00, the earliest time that a ZIP can state. A constant is independent of time zones. */
const DOS_TIME = 0
const DOS_DATE = 0x21
const UTF8_NAMES = 0x0800
const VERSION = 20

/** Compresses a file. Images are stored, because they are compressed already. */
export function zipEntry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  const stored = /\.(png|jpe?g)$/i.test(name)
  return {
    name: encoder.encode(name),
    crc: crc32(bytes),
    size: bytes.length,
    method: stored ? 0 : 8,
    data: stored ? bytes : deflateSync(bytes, { level: 6 }),
  }
}

/** An entry for a part that is already deflated. */
export function partEntry(name: string, part: DeflatedPart): ZipEntry {
  return { name: encoder.encode(name), method: 8, ...part }
}

/** Writes entries as a ZIP, in the given order and with a fixed date. The same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Bytes {
  const localSize = entries.reduce((sum, entry) => sum + 30 + entry.name.length + entry.data.length, 0)
  const centralSize = entries.reduce((sum, entry) => sum + 46 + entry.name.length, 0)
  const bytes = new Uint8Array(localSize + centralSize + 22)
  const view = new DataView(bytes.buffer)
  let local = 0
  let central = localSize
  for (const entry of entries) {
    view.setUint32(central, 0x02014b50, true)
    view.setUint16(central + 4, VERSION, true)
    writeCommonHeader(view, central + 6, entry)
    view.setUint32(central + 42, local, true)
    bytes.set(entry.name, central + 46)
    central += 46 + entry.name.length

    view.setUint32(local, 0x04034b50, true)
    writeCommonHeader(view, local + 4, entry)
    bytes.set(entry.name, local + 30)
    bytes.set(entry.data, local + 30 + entry.name.length)
    local += 30 + entry.name.length + entry.data.length
  }
  writeEnd(view, central, { count: entries.length, centralSize, centralStart: localSize })
  return bytes
}

/** Writes the 26 bytes that local and central headers share. */
function writeCommonHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8_NAMES, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint16(at + 6, DOS_TIME, true)
  view.setUint16(at + 8, DOS_DATE, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.data.length, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.name.length, true)
}

function writeEnd(view: DataView, at: number, end: { count: number; centralSize: number; centralStart: number }): void {
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, end.count, true)
  view.setUint16(at + 10, end.count, true)
  view.setUint32(at + 12, end.centralSize, true)
  view.setUint32(at + 16, end.centralStart, true)
}

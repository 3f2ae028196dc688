import { joined } from '../pdf/subset.ts'

/** The chunks that are needed to show a PNG: size, colours and pixels. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])

/** Whether a PNG has 8 bits per channel and is not interlaced. */
export function isPlainPng(bytes: Uint8Array): boolean {
  return bytes[24] === 8 && bytes[28] === 0
}

/** Removes metadata from a PNG, and drops everything after the end of the image. */
export function withoutPngNotes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    const tag = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (needed.has(tag)) chunks.push(bytes.subarray(at, end))
    if (tag === 'IEND') break
    at = end
  }
  return joined([bytes.subarray(0, 8), ...chunks])
}

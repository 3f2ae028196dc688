import { joined } from '../pdf/subset.ts'

/** What a PNG needs to be shown: its size, colours and pixels. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])

/** Whether a PNG has 8 bits for each colour and is not interlaced. */
export function isPlainPng(bytes: Uint8Array): boolean {
  return bytes[24] === 8 && bytes[28] === 0
}

/** The PNG with what is needed to show it, and nothing behind its end. */
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

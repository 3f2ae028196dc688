import { joined } from '../pdf/subset.ts'

/** The number of colour components of a JPEG, and its EXIF orientation (1 is upright). */
interface JpegFacts {
  components: number
  orientation: number
}

interface Segment {
  marker: number
  /** The segment with its marker; for a scan, with the pixels that follow. */
  bytes: Uint8Array
}

const START_OF_SCAN = 0xda
const END = 0xd9

/** Reads the components and the orientation of a JPEG from its segments. */
export function jpegFacts(bytes: Uint8Array): JpegFacts {
  const facts = { components: 0, orientation: 1 }
  for (const { marker, bytes: segment } of segmentsOf(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) facts.components = segment[9] ?? 0
    if (marker === 0xe1) facts.orientation = orientationIn(segment.subarray(4)) ?? facts.orientation
  }
  return facts
}

/**
 * Removes metadata from a JPEG: keeps tables, pixels and colour information (JFIF, Adobe), and drops everything after
 * the end of the image.
 */
export function withoutJpegNotes(bytes: Uint8Array): Uint8Array {
  const kept = segmentsOf(bytes).filter(({ marker }) => marker < 0xe0 || marker === 0xe0 || marker === 0xee)
  return joined([bytes.subarray(0, 2), ...kept.map((segment) => segment.bytes), Uint8Array.of(0xff, END)])
}

/** The complete segments after the start of the image (ITU-T T.81, annex B). */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = []
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    // A marker may be padded.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END) break
    let end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (marker === START_OF_SCAN) end = endOfScan(bytes, end)
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return segments
}

/** The end of a scan: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** The Orientation tag of the first EXIF directory (TIFF 6.0). */
function orientationIn(exif: Uint8Array): number | null {
  if (String.fromCharCode(...exif.subarray(0, 4)) !== 'Exif' || exif.length < 16) return null
  const view = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6)
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > view.byteLength) return null
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > view.byteLength) return null
    if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle)
  }
  return null
}

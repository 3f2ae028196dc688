import { unzlibSync } from 'fflate'
import { imageSize, type ImageSize, sizeWithin } from '../image-size.ts'
import { decodeBase64, type Picture } from '../picture.ts'
import type { PdfObjects } from './objects.ts'
import { joined } from './subset.ts'

/** A picture for a PDF. Width and height on the page are in points. */
export interface PdfImage {
  width: number
  height: number
  add(objects: PdfObjects): number
}

/** Prepares a picture that fits into `most`, in points. Returns null for an unsupported form. */
export function pdfImage(picture: Picture, most: ImageSize): PdfImage | null {
  const bytes = decodeBase64(picture.base64)
  const size = imageSize(bytes)
  if (size === null) return null
  const placed = sizeWithin(size, most)
  const dictionary = `/Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/BitsPerComponent 8`
  if (picture.mediaType === 'image/jpeg') {
    const space = jpegSpace(bytes)
    if (space === null) return null
    const entries = `${dictionary}/ColorSpace/${space}/Filter/DCTDecode`
    return { ...placed, add: (objects) => objects.addStream(bytes, entries, { plain: true }) }
  }
  const pixels = pngPixels(bytes)
  if (pixels === null) return null
  return { ...placed, add: (objects) => objects.addStream(pixels, `${dictionary}/ColorSpace/DeviceRGB`) }
}

/** The colour space of a JPEG, by its number of components. Null for the four components of print. */
function jpegSpace(bytes: Uint8Array): 'DeviceGray' | 'DeviceRGB' | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return bytes[at + 9] === 1 ? 'DeviceGray' : bytes[at + 9] === 3 ? 'DeviceRGB' : null
    }
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return null
}

const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The pixels of an 8-bit PNG on white, three bytes each; null for an interlaced PNG or another depth. */
function pngPixels(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [depth, kind, interlaced] = [bytes[24], bytes[25] ?? 0, bytes[28]]
  const channels = channelsOf[kind]
  if (depth !== 8 || interlaced !== 0 || channels === undefined) return null
  const chunks = chunksOf(bytes, view)
  const packed = joined(chunks.filter(([tag]) => tag === 'IDAT').map(([, data]) => data))
  // Unpacks no more than the picture needs, whatever the data contains.
  const data = unzlibSync(packed, { out: new Uint8Array((width * channels + 1) * height) })
  const rows = unfiltered(data, { width, height, channels })
  const palette = chunks.find(([tag]) => tag === 'PLTE')?.[1] ?? new Uint8Array()
  const seen = chunks.find(([tag]) => tag === 'tRNS')?.[1] ?? new Uint8Array()
  const pixels = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = rows.subarray(pixel * channels, (pixel + 1) * channels)
    const [value = 0, green = 0, blue = 0, fourth = 255] = from
    const isGrey = kind === 0 || kind === 4
    const colour =
      kind === 3
        ? [...palette.subarray(value * 3, value * 3 + 3)]
        : isGrey
          ? [value, value, value]
          : [value, green, blue]
    const alpha = kind === 3 ? (seen[value] ?? 255) : kind === 4 ? green : kind === 6 ? fourth : 255
    pixels.set(
      colour.map((part) => Math.round((part * alpha + 255 * (255 - alpha)) / 255)),
      pixel * 3,
    )
  }
  return pixels
}

function chunksOf(bytes: Uint8Array, view: DataView): [string, Uint8Array][] {
  const chunks: [string, Uint8Array][] = []
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = view.getUint32(at)
    chunks.push([String.fromCharCode(...bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  return chunks
}

/** Reverses the filter of each row (RFC 2083, 6). */
function unfiltered(
  data: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: number },
): Uint8Array {
  const stride = width * channels
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < channels ? 0 : (rows[at - channels] ?? 0)
      const above = y === 0 ? 0 : (rows[at - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (rows[at - stride - channels] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      rows[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return rows
}

function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

import { encode } from 'fast-png'
import type { Size } from './found-photo.ts'

/** Pixels row by row from the top left corner, with 3 bytes each (red, green, blue), or 4 with opacity. */
export interface Pixels extends Size {
  data: Uint8Array | Uint8ClampedArray
  channels: 3 | 4
}

/** The most pixels of a photo: 3 × 4 cm at 300 pixels per inch. */
const most: Size = { width: 354, height: 472 }

/**
 * Encodes pixels as a PNG on white, scaled down to the size of a CV photo. The result is smaller than 512 KiB and has
 * no camera metadata.
 */
export function shrunkPng(pixels: Pixels): Uint8Array {
  const scale = Math.min(most.width / pixels.width, most.height / pixels.height, 1)
  const width = Math.max(1, Math.floor(pixels.width * scale))
  const height = Math.max(1, Math.floor(pixels.height * scale))
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    const rows = spread(y, height, pixels.height)
    for (let x = 0; x < width; x += 1) data.set(mean(pixels, spread(x, width, pixels.width), rows), (y * width + x) * 3)
  }
  return encode({ width, height, data, channels: 3 })
}

/** The range of the `from` source pixels that make the target pixel `at` of `to`; the end is exclusive. */
function spread(at: number, to: number, from: number): [number, number] {
  return [Math.floor((at * from) / to), Math.floor(((at + 1) * from) / to)]
}

function mean(
  { data, width, channels }: Pixels,
  [left, right]: [number, number],
  [top, bottom]: [number, number],
): number[] {
  const sums = [0, 0, 0]
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * channels
      const opacity = channels === 4 ? (data[at + 3] ?? 0) / 255 : 1
      for (let color = 0; color < 3; color += 1)
        sums[color] = (sums[color] ?? 0) + (data[at + color] ?? 0) * opacity + 255 * (1 - opacity)
    }
  }
  const count = (right - left) * (bottom - top)
  return sums.map((sum) => Math.round(sum / count))
}

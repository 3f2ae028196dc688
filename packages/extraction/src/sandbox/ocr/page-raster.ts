import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { QuarterTurns } from '../../readers/pdf/matrix.ts'
import { imageOn, imagesOn, type PlacedImage } from '../../readers/pdf/page-images.ts'

/** A page in shades of grey, one byte per pixel, from its top left corner. */
export interface Raster {
  width: number
  height: number
  grey: Uint8Array
  /** Pixels per point. */
  scale: number
}

/** The most pixels per point: 300 per inch. More do not improve recognition. */
const finest = 300 / 72

/**
 * Combines the pictures of a page, because a scan is one picture or strips of one. Returns null for a page without
 * pictures.
 */
export async function rasterOf(page: PDFPageProxy): Promise<Raster | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  const placed = await imagesOn(page, () => true)
  const images = (await Promise.all(placed.map(async (at) => ({ at, image: await imageOn(page, at.name) })))).flatMap(
    ({ at, image }) => (image === null ? [] : [{ at, ...image }]),
  )
  if (images.length === 0) return null
  const scale = Math.min(
    finest,
    Math.max(...images.map(({ at, ...one }) => one.width / (at.turns % 2 === 0 ? at.width : at.height))),
  )
  const raster = { width: Math.round(width * scale), height: Math.round(height * scale), scale }
  const grey = new Uint8Array(raster.width * raster.height).fill(255)
  for (const image of images) paint(image, { ...raster, grey })
  return { ...raster, grey }
}

interface Image {
  at: PlacedImage
  kind: number
  data: Uint8Array | Uint8ClampedArray
  width: number
  height: number
}

function paint({ at, ...image }: Image, { width, height, grey, scale }: Raster): void {
  const shade = shadeOf(image)
  const [left, top] = [Math.round(at.x * scale), Math.round(at.y * scale)]
  const [across, down] = [Math.round(at.width * scale), Math.round(at.height * scale)]
  for (let y = Math.max(0, -top); y < down && top + y < height; y += 1) {
    for (let x = Math.max(0, -left); x < across && left + x < width; x += 1) {
      const [right, below] = unturned([(x + 0.5) / across, (y + 0.5) / down], at.turns)
      const [column, row] = [Math.floor(right * image.width), Math.floor(below * image.height)]
      grey[(top + y) * width + left + x] = shade(column, row)
    }
  }
}

/** A place in a turned picture, each between 0 and 1, as a place in the picture itself. */
function unturned([right, below]: readonly [number, number], turns: QuarterTurns): readonly [number, number] {
  if (turns === 0) return [right, below]
  if (turns === 1) return [below, 1 - right]
  return turns === 2 ? [1 - right, 1 - below] : [1 - below, right]
}

/** The page as it looks after quarter turns, clockwise. */
export function turnedRaster(raster: Raster, turns: QuarterTurns): Raster {
  if (turns === 0) return raster
  const [width, height] = turns === 2 ? [raster.width, raster.height] : [raster.height, raster.width]
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, below] = unturned([(x + 0.5) / width, (y + 0.5) / height], turns)
      grey[y * width + x] =
        raster.grey[Math.floor(below * raster.height) * raster.width + Math.floor(right * raster.width)] ?? 255
    }
  }
  return { width, height, grey, scale: raster.scale }
}

function shadeOf({ kind, data, width }: Omit<Image, 'at'>): (x: number, y: number) => number {
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const rowBytes = Math.ceil(width / 8)
    return (x, y) => (((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255
  }
  const channels = kind === ImageKind.RGB_24BPP ? 3 : 4
  return (x, y) => {
    const at = (y * width + x) * channels
    return ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10
  }
}

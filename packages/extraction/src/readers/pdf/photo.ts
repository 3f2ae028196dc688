import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type FoundPhoto, isPhotoSized, isUpright, photoType, type Size } from '../../photo/found-photo.ts'
import { type Pixels, shrunkPng } from '../../photo/shrink.ts'
import { openPdf } from './open-pdf.ts'
import { imageOn, imagesOn, type PdfImage } from './page-images.ts'
import type { PageNeeds } from './paint.ts'

/** The most pixels to decode, for one picture and for all. */
const mostPixels = { each: 13e6, together: 16e6 }

/**
 * Finds the photo in the upper half of the first page. Returns null if there is none, or if the file's pictures are too
 * large to decode.
 */
export async function findPdfPhoto(bytes: Uint8Array): Promise<FoundPhoto | null> {
  const sizes = imageSizes(bytes)
  const [largest = 0] = sizes
    .filter((size) => isUpright(size) && Math.min(size.width, size.height) >= 60)
    .map(pixelsOf)
    .filter((pixels) => pixels <= mostPixels.each)
    .toSorted((a, b) => b - a)
  const together = sizes.map(pixelsOf).filter((pixels) => pixels <= largest)
  if (largest === 0 || together.reduce((sum, pixels) => sum + pixels, 0) > mostPixels.together) return null
  const { document, close } = await openPdf(bytes, largest)
  try {
    const layers = await document.getOptionalContentConfig()
    return await photoOn(await document.getPage(1), (properties) => layers.isVisible(properties) !== false)
  } finally {
    await close()
  }
}

function pixelsOf({ width, height }: Size): number {
  return width * height
}

/**
 * The sizes in pixels of all pictures in a PDF. A stream's dictionary is never compressed (ISO 32000, 7.5.7), so a
 * search finds it.
 */
function imageSizes(bytes: Uint8Array): Size[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sizes: Size[] = []
  for (let at = file.indexOf('/Image'); at !== -1; at = file.indexOf('/Image', at + 6)) {
    const around = file.toString('latin1', Math.max(0, at - 1000), at + 1000)
    const start = around.lastIndexOf('obj', Math.min(at, 1000)) + 3
    const end = around.indexOf('stream', Math.min(at, 1000))
    const description = around.slice(start, end === -1 ? undefined : end)
    if (!/\/Subtype\s*\/Image/u.test(description)) continue
    const [width = 0, height = 0] = ['Width', 'Height'].map((name) =>
      Number(new RegExp(String.raw`/${name}\s+(\d{1,6})\b`, 'u').exec(description)?.[1] ?? 0),
    )
    sizes.push({ width, height })
  }
  return sizes
}

async function photoOn(page: PDFPageProxy, isLayerVisible: PageNeeds['isLayerVisible']): Promise<FoundPhoto | null> {
  const { height } = page.getViewport({ scale: 1 })
  const placed = (await imagesOn(page, isLayerVisible))
    .filter((image) => image.turns === 0 && isPhotoSized(image) && image.y + image.height / 2 < height * 0.55)
    .toSorted((a, b) => pixelsOf(b) - pixelsOf(a))
  for (const image of placed) {
    const pixels = toPixels(await imageOn(page, image.name))
    const bytes = pixels === null ? null : shrunkPng(pixels)
    const mediaType = bytes === null ? null : photoType(bytes)
    if (mediaType !== null) return { page: 1, mediaType, width: image.width, height: image.height, bytes }
  }
  return null
}

function toPixels(image: PdfImage | null): Pixels | null {
  if (image === null || !isUpright(image)) return null
  const { kind, ...pixels } = image
  if (kind === ImageKind.RGB_24BPP) return { ...pixels, channels: 3 }
  return kind === ImageKind.RGBA_32BPP ? { ...pixels, channels: 4 } : null
}

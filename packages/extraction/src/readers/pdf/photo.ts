import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type FoundPhoto, isPhotoSized, isUpright, photoType, type Size } from '../../photo/found-photo.ts'
import { type Pixels, shrunkPng } from '../../photo/shrink.ts'
import { GlyphCollector, type PlacedImage } from './glyphs.ts'
import { readFontLook } from './fonts.ts'
import { toMatrix } from './matrix.ts'
import { openPdf } from './open-pdf.ts'
import { type PageNeeds, paintText } from './paint.ts'

/** The most pixels of a picture that are unpacked, and of all pictures together. */
const mostPixels = { each: 13e6, together: 16e6 }

/** The photo in the upper half of the first page; null when there is none, or when the pictures of the file are too large to look at. */
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

/** The sizes of all pictures of a PDF in pixels. What describes a picture is never packed (ISO 32000, 7.5.7), so it can be searched for. */
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
  const { transform, height } = page.getViewport({ scale: 1 })
  const collector = new GlyphCollector(toMatrix(transform) ?? [1, 0, 0, 1, 0, 0], 0)
  paintText(await page.getOperatorList(), collector, { fontOf: () => readFontLook(null), isLayerVisible })
  const placed = collector.images
    .filter((image) => isPhotoSized(image) && image.y + image.height / 2 < height * 0.55)
    .toSorted((a, b) => pixelsOf(b) - pixelsOf(a))
  for (const image of placed) {
    const pixels = await pixelsIn(page, image)
    const bytes = pixels === null ? null : shrunkPng(pixels)
    const mediaType = bytes === null ? null : photoType(bytes)
    if (mediaType !== null) return { page: 1, mediaType, width: image.width, height: image.height, bytes }
  }
  return null
}

/** How long an unpacked picture is waited for, in milliseconds: one that cannot be unpacked may never come. */
const patience = 2000

async function pixelsIn(page: PDFPageProxy, { name }: PlacedImage): Promise<Pixels | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const timer = setTimeout(resolve, patience)
  objects.get(name, resolve)
  const image = await promise
  clearTimeout(timer)
  if (typeof image !== 'object' || image === null) return null
  const [kind, data, width, height] = ['kind', 'data', 'width', 'height'].map((key): unknown => Reflect.get(image, key))
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  if (typeof width !== 'number' || typeof height !== 'number' || !isUpright({ width, height })) return null
  if (kind === ImageKind.RGB_24BPP) return { width, height, data, channels: 3 }
  return kind === ImageKind.RGBA_32BPP ? { width, height, data, channels: 4 } : null
}

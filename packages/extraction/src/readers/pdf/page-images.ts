import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readFontLook } from './fonts.ts'
import { GlyphCollector, type PlacedImage } from './glyphs.ts'
import { toMatrix } from './matrix.ts'
import { type PageNeeds, paintText } from './paint.ts'

export type { PlacedImage } from './glyphs.ts'

/** A picture decoded by pdf.js. `kind` is one of its `ImageKind`. */
export interface PdfImage {
  kind: number
  data: Uint8Array | Uint8ClampedArray
  width: number
  height: number
}

/** The pictures of a page, in painting order. */
export async function imagesOn(
  page: PDFPageProxy,
  isLayerVisible: PageNeeds['isLayerVisible'],
): Promise<PlacedImage[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const collector = new GlyphCollector(toMatrix(transform) ?? [1, 0, 0, 1, 0, 0], 0)
  paintText(await page.getOperatorList(), collector, { fontOf: () => readFontLook(null), isLayerVisible })
  return collector.images
}

/** A decoded picture of a page, by name; null if pdf.js could not decode it, for which it sends null. */
export async function imageOn(page: PDFPageProxy, name: string): Promise<PdfImage | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  const image = await new Promise<unknown>((resolve) => {
    objects.get(name, resolve)
  })
  if (typeof image !== 'object' || image === null) return null
  const [kind, data, width, height] = ['kind', 'data', 'width', 'height'].map((key): unknown => Reflect.get(image, key))
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  if (typeof kind !== 'number' || typeof width !== 'number' || typeof height !== 'number') return null
  return { kind, data, width, height }
}

import type { FileText } from '../../read-file.ts'
import type { Limits } from '../../limits.ts'
import { orderBlocks } from '../../order/order.ts'
import { ReadError } from '../../read-error.ts'
import { openPdf } from '../../readers/pdf/open-pdf.ts'
import type { QuarterTurns } from '../../readers/pdf/matrix.ts'
import type { TurnedPages } from '../../recognised.ts'
import { rasterOf, type Raster, turnedRaster } from './page-raster.ts'
import { loadRecogniser, type Recogniser } from './tesseract.ts'
import { blocksOf, confidenceOf } from './tsv.ts'

/** The most pages of a scan to recognise, and the most pixels of each picture: A4 at 600 pixels per inch. */
const most = { pages: 10, pixels: 36e6 }

let recogniser: Recogniser | undefined

/** The text of a scan. Places on its turned pages are those of the upright page. */
export interface ScanText extends FileText {
  turned: TurnedPages
}

/**
 * Reads a PDF that consists of pictures, by text recognition with the packages in `folder`. Throws a ReadError; its
 * code is `scanned` if no text was recognised.
 */
export async function readScan(bytes: Uint8Array, limits: Limits, folder: string): Promise<ScanText> {
  recogniser ??= await loadRecogniser(folder)
  const { document, close } = await openPdf(bytes, most.pixels)
  try {
    if (document.numPages > Math.min(most.pages, limits.pages))
      throw new ReadError('too_big', { pages: String(document.numPages) })
    const pages = []
    const blocks = []
    const turned: TurnedPages = new Map()
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const raster = await rasterOf(page)
      const upright = raster === null ? { tsv: '', turns: 0 as const } : recognise(recogniser, raster)
      const isOnSide = upright.turns % 2 === 1
      pages.push(isOnSide ? { width: height, height: width } : { width, height })
      if (upright.turns !== 0) turned.set(number, { turns: upright.turns, width, height })
      if (raster !== null) blocks.push(...blocksOf(upright.tsv, number, raster.scale))
      page.cleanup()
    }
    const lines = orderBlocks(blocks, pages)
    if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw new ReadError('scanned')
    return { type: 'pdf', lines, shown: null, omitted: [], turned }
  } finally {
    await close()
  }
}

/** A page of which less was read surely lies on its side, or upside down. */
const legible = 0.5

/** Recognises a page, turned as most of its letters are read surely. */
function recognise({ tsvOf }: Recogniser, raster: Raster): { tsv: string; turns: QuarterTurns } {
  let best: { tsv: string; turns: QuarterTurns; confidence: number } | null = null
  // Pages lie on their side more often than upside down.
  for (const turns of [0, 1, 3, 2] as const) {
    const tsv = tsvOf(turnedRaster(raster, turns))
    const confidence = confidenceOf(tsv)
    if (best === null || confidence > best.confidence) best = { tsv, turns, confidence }
    if (best.confidence >= legible) break
  }
  return best ?? { tsv: '', turns: 0 }
}

import type { FileText } from '../../read-file.ts'
import type { Limits } from '../../limits.ts'
import { orderBlocks } from '../../order/order.ts'
import { ReadError } from '../../read-error.ts'
import { openPdf } from '../../readers/pdf/open-pdf.ts'
import { rasterOf } from './page-raster.ts'
import { loadRecogniser, type Recogniser } from './tesseract.ts'
import { blocksOf } from './tsv.ts'

/** The most pages of a scan to recognise, and the most pixels of each picture: A4 at 600 pixels per inch. */
const most = { pages: 10, pixels: 36e6 }

let recogniser: Recogniser | undefined

/**
 * Reads a PDF that consists of pictures, by text recognition with the packages in `folder`. Throws a ReadError; its
 * code is `scanned` if no text was recognised.
 */
export async function readScan(bytes: Uint8Array, limits: Limits, folder: string): Promise<FileText> {
  recogniser ??= await loadRecogniser(folder)
  const { document, close } = await openPdf(bytes, most.pixels)
  try {
    if (document.numPages > Math.min(most.pages, limits.pages))
      throw new ReadError('too_big', { pages: String(document.numPages) })
    const pages = []
    const blocks = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ width, height })
      const raster = await rasterOf(page)
      if (raster !== null) blocks.push(...blocksOf(recogniser.tsvOf(raster), number, raster.scale))
      page.cleanup()
    }
    const lines = orderBlocks(blocks, pages)
    if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw new ReadError('scanned')
    return { type: 'pdf', lines, shown: null, omitted: [] }
  } finally {
    await close()
  }
}

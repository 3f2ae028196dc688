import { getDocument, GlobalWorkerOptions, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist'
// Vite provides the URL of the file, which the module itself does not export.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { Place } from '../../editor/notes.ts'

/** A page of a PDF: its size in points, its text items with their boxes, and a function that draws it. */
export interface PdfPage {
  number: number
  width: number
  height: number
  pieces: readonly Place[]
  draw: (canvas: HTMLCanvasElement, width: number) => { done: Promise<void>; cancel: () => void }
}

/** Maximum number of pages shown; no CV has more. */
const mostPages = 30

/**
 * Opens a PDF in the browser, without running its scripts or loading anything external, with its parser in a worker.
 * Rejects a file that is not a PDF.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<{ pages: PdfPage[]; close: () => void }> {
  GlobalWorkerOptions.workerSrc = workerAddress
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Letters are drawn as shapes, because the page's policy blocks fonts.
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
  })
  const pdf = await task.promise
  const numbers = Array.from({ length: Math.min(pdf.numPages, mostPages) }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async (number) => pageOf(await pdf.getPage(number), number)))
  return { pages, close: () => void task.destroy() }
}

async function pageOf(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Place[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    const box = { x, y: height - y - item.height, width: item.width, height: item.height * 1.2 }
    return [{ page: number, box, text: item.str }]
  })
  const draw: PdfPage['draw'] = (canvas, wanted) => {
    const viewport = page.getViewport({ scale: (wanted / width) * window.devicePixelRatio })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const task = page.render({ canvas, viewport })
    return { done: task.promise, cancel: () => task.cancel() }
  }
  return { number, width, height, pieces, draw }
}

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Block } from '../../types.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'
import { toBlocks } from './blocks.ts'
import { drawnBullets } from './drawn-bullets.ts'
import { type FontLook, readFontLook } from './fonts.ts'
import { type Glyph, GlyphCollector } from './glyphs.ts'
import { linkOf, readLinks } from './links.ts'
import { toMatrix } from './matrix.ts'
import { paintText } from './paint.ts'
import { openPdf } from './open-pdf.ts'
import { StructureReader } from './structure.ts'
import { placeTurned } from './turned.ts'

/** A PDF's blocks in painting order, and the sizes of its pages in points. */
export interface PdfText {
  blocks: Block[]
  pages: { width: number; height: number }[]
  /** Attached XML files, such as those of Europass. */
  attached: Uint8Array[]
}

/** Reads a PDF. Throws a ReadError if it is encrypted, damaged or exceeds the limits. */
export async function readPdf(bytes: Uint8Array, limits: Limits, omissions: Omissions): Promise<PdfText> {
  const { document, close } = await openPdf(bytes)
  try {
    if (document.numPages > limits.pages) throw new ReadError('too_big', { pages: String(document.numPages) })
    const reading: Reading = { document, structure: new StructureReader(), left: limits.letters, omissions }
    const pages: PdfText['pages'] = []
    const blocks: Block[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ width, height })
      blocks.push(...(await readPage(page, reading)))
      page.cleanup()
    }
    return { blocks, pages, attached: await readAttached(document, limits) }
  } finally {
    await close()
  }
}

async function readAttached(document: PDFDocumentProxy, limits: Limits): Promise<Uint8Array[]> {
  const files = [...((await document.getAttachments()) ?? [])].filter(([, { filename }]) => /\.xml$/iu.test(filename))
  const read: Uint8Array[] = []
  for (const [id] of files.slice(0, 3)) {
    const content = await document.getAttachmentContent(id)
    if (content instanceof Uint8Array && content.length <= limits.letters * 4) read.push(content)
  }
  return read
}

interface Reading {
  document: PDFDocumentProxy
  structure: StructureReader
  left: number
  omissions: Omissions
}

async function readPage(page: PDFPageProxy, reading: Reading): Promise<Block[]> {
  const list = await page.getOperatorList()
  const layers = await reading.document.getOptionalContentConfig()
  const base = toMatrix(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, 1, 0, 0]
  const collector = new GlyphCollector(base, reading.left)
  paintText(list, collector, {
    fontOf: fontsOf(page),
    isLayerVisible: (properties) => layers.isVisible(properties) !== false,
  })
  reading.left -= collector.glyphs.length
  if (reading.left <= 0) throw new ReadError('too_big', { pages: String(reading.document.numPages) })
  const { shown, turned, hidden } = whatIsSeen(collector.glyphs, page)
  const tags = reading.structure.read(await page.getStructTree())
  for (const { text } of toBlocks(hidden, page.pageNumber, tags)) {
    reading.omissions.end()
    reading.omissions.add('hidden', text)
  }
  const upright = toBlocks(shown, page.pageNumber, tags)
  const { height } = page.getViewport({ scale: 1 })
  const bullets = drawnBullets(collector.shapes, upright)
  const blocks = [...bullets, ...upright, ...placeTurned(turned, upright, { number: page.pageNumber, height, tags })]
  const links = readLinks(await page.getAnnotations(), base)
  return blocks.map((block) => ({ ...block, link: linkOf(block, links) }))
}

function fontsOf(page: PDFPageProxy): (name: string) => FontLook {
  const looks = new Map<string, FontLook>()
  return (name) => {
    const known = looks.get(name)
    if (known !== undefined) return known
    const look = readFontLook(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    looks.set(name, look)
    return look
  }
}

/**
 * Separates visible letters, upright and turned ones, from invisible ones. If almost none are visible, the invisible ones
 * are the text of a scan.
 */
function whatIsSeen(
  glyphs: readonly Glyph[],
  page: PDFPageProxy,
): { shown: Glyph[]; turned: Glyph[]; hidden: Glyph[] } {
  const { width, height } = page.getViewport({ scale: 1 })
  const within = glyphs.filter(({ x, y, size }) => x > -2 && y > -2 && x < width + 2 && y < height + 2 && size >= 2.5)
  const upright = within.filter(({ angle }) => angle === 0)
  const shown = upright.filter((glyph) => !glyph.hidden)
  const turned = within.filter((glyph) => glyph.angle !== 0 && !glyph.hidden)
  if (shown.length < 20 && upright.length > 100) return { shown: upright, turned, hidden: [] }
  return { shown, turned, hidden: upright.filter((glyph) => glyph.hidden) }
}

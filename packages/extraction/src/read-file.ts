import { detectType, type FileType } from './detect.ts'
import { flowToLines } from './flow/to-lines.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { orderBlocks } from './order/order.ts'
import { ReadError } from './read-error.ts'
import { type Omission, Omissions } from './omissions.ts'
import { readDocx } from './readers/docx/read-docx.ts'
import { readEuropass } from './readers/europass/read-europass.ts'
import { readHtml } from './readers/html/read-html.ts'
import { readOdt } from './readers/odt/read-odt.ts'
import { readRtf } from './readers/rtf/read-rtf.ts'
import { readText } from './readers/text.ts'
import { keyOf } from './text/fold.ts'
import type { Line } from './types.ts'

/** A file's lines in reading order. */
export interface FileText {
  type: FileType
  lines: Line[]
  /** The lines that the pages show, if `lines` come from data embedded in the file; otherwise null. */
  shown: Line[] | null
  /** Texts in the file that `lines` leave out. */
  omitted: Omission[]
}

/**
 * Reads a file of any supported type in this process. Throws a ReadError if it contains no text, cannot be read or
 * exceeds `limits`.
 */
export async function readFileText(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<FileText> {
  if (bytes.length === 0) throw new ReadError('empty')
  if (bytes.length > limits.bytes) throw new ReadError('too_big')
  const type = detectType(bytes)
  if (type === null) throw new ReadError('wrong_type')
  const omissions = new Omissions()
  const { lines, shown } = await textOf(type, bytes, { limits, omissions })
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw new ReadError(type === 'pdf' ? 'scanned' : 'empty')
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > limits.letters || lines.length > limits.lines) throw new ReadError('too_big')
  return { type, lines, shown, omitted: omissions.all() }
}

interface Reading {
  limits: Limits
  omissions: Omissions
}

async function textOf(type: FileType, bytes: Uint8Array, reading: Reading): Promise<Pick<FileText, 'lines' | 'shown'>> {
  if (type !== 'pdf') return { lines: await linesOf(type, bytes, reading), shown: null }
  const { readPdf } = await import('./readers/pdf/read-pdf.ts')
  const { blocks, pages, attached } = await readPdf(bytes, reading.limits, reading.omissions)
  const shown = orderBlocks(blocks, pages)
  const carried = attached.map((xml) => linesOfAttached(xml, shown, reading.limits)).find((lines) => lines !== null)
  return carried === undefined ? { lines: shown, shown: null } : { lines: carried, shown }
}

/** Reads a file other than PDF. `word-extractor` is large, so it is loaded with the first old Word file. */
async function linesOf(
  type: Exclude<FileType, 'pdf'>,
  bytes: Uint8Array,
  { limits, omissions }: Reading,
): Promise<Line[]> {
  switch (type) {
    case 'docx':
      return flowToLines(await readDocx(bytes, limits, omissions))
    case 'text':
      return flowToLines(readText(bytes))
    case 'odt':
      return flowToLines(await readOdt(bytes, limits, omissions))
    case 'doc': {
      const { readDoc } = await import('./readers/doc.ts')
      return flowToLines(await readDoc(bytes))
    }
    case 'rtf':
      return flowToLines(readRtf(bytes, limits, omissions))
    case 'europass':
      return flowToLines(readEuropass(bytes, limits))
    case 'html':
      return flowToLines(readHtml(bytes, limits, omissions))
  }
}

/** The lines of a Europass file attached to a PDF. Returns null if it is not Europass, or if the pages do not show its name. */
function linesOfAttached(xml: Uint8Array, shown: readonly Line[], limits: Limits): Line[] | null {
  if (detectType(xml) !== 'europass') return null
  try {
    const lines = flowToLines(readEuropass(xml, limits))
    const pages = keyOf(shown.map(({ text }) => text).join(' '))
    return pages.includes(keyOf(lines[0]?.text ?? '')) ? lines : null
  } catch (error) {
    // The pages show the same data, so a damaged attachment must not prevent reading them.
    if (error instanceof ReadError) return null
    throw error
  }
}

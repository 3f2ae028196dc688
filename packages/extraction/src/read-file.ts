import { detectType, type FileType } from './detect.ts'
import { flowToLines } from './flow/to-lines.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { orderBlocks } from './order/order.ts'
import { ReadError } from './read-error.ts'
import { readDocx } from './readers/docx/read-docx.ts'
import { readHtml } from './readers/html/read-html.ts'
import { readOdt } from './readers/odt/read-odt.ts'
import { readRtf } from './readers/rtf/read-rtf.ts'
import { readText } from './readers/text.ts'
import type { Line } from './types.ts'

/** A file's text in reading order. */
export interface FileText {
  type: FileType
  lines: Line[]
}

/** Reads a file of any kind in this process. Throws a ReadError that says why it gives no text. */
export async function readFileText(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<FileText> {
  if (bytes.length === 0) throw new ReadError('empty')
  if (bytes.length > limits.bytes) throw new ReadError('too_big')
  const type = detectType(bytes)
  if (type === null) throw new ReadError('wrong_type')
  const lines = await linesOf(type, bytes, limits)
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw new ReadError(type === 'pdf' ? 'scanned' : 'empty')
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > limits.letters || lines.length > limits.lines) throw new ReadError('too_big')
  return { type, lines }
}

/** The readers of PDF and of the old Word format load large libraries, so each is loaded with the first file of its kind. */
async function linesOf(type: FileType, bytes: Uint8Array, limits: Limits): Promise<Line[]> {
  switch (type) {
    case 'pdf': {
      const { readPdf } = await import('./readers/pdf/read-pdf.ts')
      const { blocks, pages } = await readPdf(bytes, limits)
      return orderBlocks(blocks, pages)
    }
    case 'docx':
      return flowToLines(await readDocx(bytes, limits))
    case 'text':
      return flowToLines(readText(bytes))
    case 'odt':
      return flowToLines(await readOdt(bytes, limits))
    case 'doc': {
      const { readDoc } = await import('./readers/doc.ts')
      return flowToLines(await readDoc(bytes))
    }
    case 'rtf':
      return flowToLines(readRtf(bytes, limits))
    case 'html':
      return flowToLines(readHtml(bytes, limits))
  }
}

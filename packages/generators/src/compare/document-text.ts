import { type Bytes, DOCX_CONTENT_TYPE, PDF_CONTENT_TYPE } from '../define.ts'
import { pdfText } from './pdf-text.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'

/**
 * The words of a stored document as a reader sees them, in lines without empty ones: paragraphs and table cells of an
 * office document or a PDF of ours, the visible text of a page. Null for bytes of another kind.
 */
export function documentText({ contentType, bytes }: { contentType: string; bytes: Bytes }): string[] | null {
  const lines = read(contentType, bytes)
  return lines && lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

function read(contentType: string, bytes: Bytes): string[] | null {
  if (contentType === PDF_CONTENT_TYPE) return pdfText(bytes)
  if (contentType === DOCX_CONTENT_TYPE) return docxText(bytes)
  if (contentType.startsWith('text/html')) return htmlText(new TextDecoder().decode(bytes))
  return null
}

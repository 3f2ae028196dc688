import { type Bytes, DOCX_CONTENT_TYPE, PDF_CONTENT_TYPE } from '../define.ts'
import { pdfText } from './pdf-text.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'

/**
 * Returns the text of a stored document as a reader sees it, one line per paragraph, table cell or block of HTML,
 * without empty lines. Reads DOCX, HTML and the PDFs that Dossier generates. Returns null for any other content type,
 * or if the bytes are not such a file.
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

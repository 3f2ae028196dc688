import type { Locale } from '@dossier/profiles'
import { type Bytes, DOCX_CONTENT_TYPE, PDF_CONTENT_TYPE } from '../define.ts'
import { cleanText } from '../docx/xml.ts'
import { type LabelCatalogue, labelsFor } from '../locale/labels.ts'
import type { FontFiles } from '../pdf/typeface.ts'
import { markDocx } from './mark-docx.ts'
import { markHtml } from './mark-html.ts'
import { markPdf } from './mark-pdf.ts'

const labels: LabelCatalogue<{ isFor: string }> = {
  de: { isFor: 'Für' },
  en: { isFor: 'For' },
  fr: { isFor: 'Pour' },
}

/** For whom a copy is made, and in what. */
export interface Marking {
  recipient: string
  /** The language of the document. */
  locale: Locale
  /** The fonts that PDF is set in; nothing else needs them. */
  fonts: () => FontFiles
}

/** Whether a copy of a document of this type can be marked. Data for programs cannot. */
export function isMarkable(contentType: string): boolean {
  return contentType === DOCX_CONTENT_TYPE || contentType === PDF_CONTENT_TYPE || contentType.startsWith('text/html')
}

/**
 * A copy of a document of ours that says on every page for whom it is. Byte-pure: the same bytes and recipient give the
 * same copy. Adds the recipient's name and nothing else. Throws a `RangeError` for a file that no version of ours made.
 */
export function markedCopy(bytes: Bytes, contentType: string, { recipient, locale, fonts }: Marking): Bytes {
  const text = `${labelsFor(labels, locale).isFor} ${cleanText(recipient).replaceAll(/\s+/g, ' ').trim()}`
  if (contentType === DOCX_CONTENT_TYPE) return markDocx(bytes, text)
  if (contentType === PDF_CONTENT_TYPE) return markPdf(bytes, text, fonts())
  if (contentType.startsWith('text/html')) return markHtml(bytes, text)
  throw new RangeError(`a file of the type ${contentType} cannot be marked`)
}

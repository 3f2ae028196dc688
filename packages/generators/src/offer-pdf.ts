import { type DocumentDefinition, PDF_CONTENT_TYPE } from './define.ts'
import { personFilename } from './filenames.ts'
import { offerModel } from './offer-document.ts'
import { renderPdf } from './pdf/render-pdf.ts'
import { requireFonts } from './pdf/require-fonts.ts'

/** The offer as a tagged PDF/A file, for sending. */
export const offerPdf: DocumentDefinition<'offer_pdf'> = {
  type: 'offer_pdf',
  kind: 'document',
  area: 'primary_outputs',
  extension: 'pdf',
  contentType: PDF_CONTENT_TYPE,
  needs: ['job', 'match', 'offer', 'pdf'],
  shows: ['job', 'offer'],
  filename: (candidate) => personFilename('Offer', candidate, 'pdf'),
  generate: async (data, options) => renderPdf(offerModel(data, options), requireFonts(options)),
}

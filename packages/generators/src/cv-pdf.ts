import { cvModel } from './cv-model.ts'
import { type DocumentDefinition, PDF_CONTENT_TYPE } from './define.ts'
import { personFilename } from './filenames.ts'
import { requireFonts } from './pdf/require-fonts.ts'
import { renderPdf } from './pdf/render-pdf.ts'

/** The CV as a tagged PDF/A file, for sending. */
export const cvPdf: DocumentDefinition<'cv_pdf'> = {
  type: 'cv_pdf',
  kind: 'document',
  area: 'primary_outputs',
  extension: 'pdf',
  contentType: PDF_CONTENT_TYPE,
  needs: ['pdf'],
  shows: ['candidate'],
  filename: (candidate) => personFilename('CV', candidate, 'pdf'),
  generate: async (data, options) => renderPdf(cvModel(data, options), requireFonts(options)),
}

import { DOCX_CONTENT_TYPE, type DocumentDefinition } from './define.ts'
import { render } from './docx/render.ts'
import { personFilename } from './filenames.ts'
import { offerModel } from './offer-document.ts'

/** The offer to the client as a Word file, for editing. */
export const offer: DocumentDefinition<'offer'> = {
  type: 'offer',
  kind: 'document',
  area: 'primary_outputs',
  extension: 'docx',
  contentType: DOCX_CONTENT_TYPE,
  needs: ['job', 'match', 'offer'],
  shows: ['job', 'offer'],
  filename: (candidate) => personFilename('Offer', candidate, 'docx'),
  generate: async (data, options) => render(offerModel(data, options), options.asOf),
}

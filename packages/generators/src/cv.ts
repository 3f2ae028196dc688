import { cvModel } from './cv-model.ts'
import { DOCX_CONTENT_TYPE, type DocumentDefinition } from './define.ts'
import { render } from './docx/render.ts'
import { personFilename } from './filenames.ts'

/** The CV in the house format as a Word file, for editing. */
export const cv: DocumentDefinition<'cv'> = {
  type: 'cv',
  kind: 'document',
  area: 'primary_outputs',
  extension: 'docx',
  contentType: DOCX_CONTENT_TYPE,
  needs: [],
  shows: ['candidate'],
  filename: (candidate) => personFilename('CV', candidate, 'docx'),
  generate: (data, options) => render(cvModel(data, options), options.asOf),
}

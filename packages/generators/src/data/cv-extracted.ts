import { agencyCandidate } from '@dossier/profiles'
import { type DocumentDefinition, JSON_CONTENT_TYPE } from '../define.ts'
import { jsonFile } from './json-file.ts'

/** The candidate as read and corrected, in the agency's format, which can be imported again. */
export const cvExtracted: DocumentDefinition<'cv_extracted'> = {
  type: 'cv_extracted',
  kind: 'data',
  area: 'artifacts',
  extension: 'json',
  contentType: JSON_CONTENT_TYPE,
  needs: [],
  shows: ['candidate'],
  filename: () => 'cv_extracted.json',
  generate: ({ candidate }) => Promise.resolve(jsonFile(agencyCandidate(candidate), candidate.locale)),
}

import { type DocumentDefinition, JSON_CONTENT_TYPE } from '../define.ts'
import { jsonFile } from './json-file.ts'

/** The offer as data: each sentence with the pointers of the criteria that prove it. */
export const offerData: DocumentDefinition<'offer_data'> = {
  type: 'offer_data',
  kind: 'data',
  area: 'artifacts',
  extension: 'json',
  contentType: JSON_CONTENT_TYPE,
  needs: ['offer'],
  shows: ['job', 'offer'],
  filename: () => 'offer.json',
  generate: ({ offer }, { locale }) => Promise.resolve(jsonFile(offer, locale)),
}

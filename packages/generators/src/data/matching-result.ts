import { languageOf } from '@dossier/profiles'
import { exportMatchResult } from '@dossier/matching'
import { type DocumentDefinition, JSON_CONTENT_TYPE } from '../define.ts'
import { jsonFile } from './json-file.ts'

/** The match, with sentences and verdicts in the language of the run. */
export const matchingResult: DocumentDefinition<'matching_result'> = {
  type: 'matching_result',
  kind: 'data',
  area: 'artifacts',
  extension: 'json',
  contentType: JSON_CONTENT_TYPE,
  needs: ['match'],
  shows: ['job'],
  filename: () => 'matching_result.json',
  generate: async ({ match }, { locale }) => {
    if (match === null) throw new RangeError('matching_result.json needs a match')
    return jsonFile(exportMatchResult(match, languageOf(locale)), locale)
  },
}

import { documentVocabulary, type Vocabulary } from '@dossier/search'
import { typeChoices } from './document-type-names.ts'

/** The qualifiers of a document search. Plain data, for pages that parse searches themselves. */
export const searchVocabulary: Vocabulary = documentVocabulary(typeChoices)

import { documentVocabulary, type Vocabulary } from '@dossier/search'
import { typeChoices } from './document-type-names.ts'

/** The qualifiers that a search for documents knows. Plain data, for pages that read searches themselves. */
export const searchVocabulary: Vocabulary = documentVocabulary(typeChoices)

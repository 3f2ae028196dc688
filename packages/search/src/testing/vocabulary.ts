import type { SearchContext } from '../read-value.ts'
import { documentVocabulary } from '../vocabularies/document.ts'

/** The vocabulary of documents with three types. */
export const vocabulary = documentVocabulary([
  { id: 'cv', names: { de: ['cv', 'lebenslauf'], en: ['cv', 'resume'] } },
  { id: 'offer', names: { de: ['angebot', 'offerte'], en: ['offer'] } },
  { id: 'dashboard', names: { de: ['dashboard'], en: ['dashboard'] } },
])

/** A Saturday in November in Zurich. */
export const context: SearchContext = {
  now: new Date('2026-11-21T08:00:00Z'),
  timeZone: 'Europe/Zurich',
  language: 'de',
}

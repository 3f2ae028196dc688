import { documentTypes, type DocumentType } from '@dossier/generators'
import type { Choice, Names } from '@dossier/search'

/** Names of document types, folded; a search word that is a prefix of one finds the type. */
export const typeWords: Readonly<Record<string, readonly string[]>> = {
  cv: ['cv', 'lebenslauf', 'resume', 'curriculum'],
  offer: ['offer', 'angebot', 'offerte', 'offre'],
  dashboard: ['dashboard'],
  matchmaking: ['matchmaking', 'matching', 'match'],
  feedback: ['feedback'],
}

/** The names of types after `type:`; the first name is the canonical one. */
const typeNames = {
  cv: { de: ['cv', 'lebenslauf'], en: ['cv', 'resume'] },
  offer: { de: ['angebot', 'offerte'], en: ['offer'] },
  dashboard: { de: ['dashboard'], en: ['dashboard'] },
  matchmaking: { de: ['matchmaking', 'matching'], en: ['matchmaking', 'matching'] },
  feedback: { de: ['feedback'], en: ['feedback'] },
  cv_extracted: { de: ['cv-daten'], en: ['cv-data'] },
  matching_result: { de: ['matching-daten'], en: ['matching-data'] },
  feedback_data: { de: ['feedback-daten'], en: ['feedback-data'] },
  offer_data: { de: ['angebot-daten'], en: ['offer-data'] },
  cv_pdf: { de: ['cv-pdf'], en: ['cv-pdf'] },
  offer_pdf: { de: ['angebot-pdf'], en: ['offer-pdf'] },
  manifest: { de: ['manifest'], en: ['manifest'] },
} as const satisfies Record<DocumentType | 'manifest', Names>

/** Every type that a row of a run's files can have: the registry's types and the manifest. */
export const storedTypes = [...documentTypes.map(({ type }) => type), 'manifest'] as const

/** The file types as values of a search. */
export const typeChoices: readonly Choice[] = storedTypes.map((id) => ({ id, names: typeNames[id] }))

/** Whether a type is meant for programs: only a search that names the type finds it. */
export function isDataType(type: string): boolean {
  return documentTypes.find((known) => known.type === type)?.kind !== 'document'
}

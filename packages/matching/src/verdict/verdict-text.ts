import type { Language } from '@dossier/profiles'
import { type Verdict, verdicts } from '../result.ts'

/** The text of each verdict in documents and in `matching_result.json`, by language. */
export const verdictText: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  fulfilled: { de: 'erfüllt', en: 'fulfilled', fr: 'rempli' },
  partial: { de: 'teilweise erfüllt', en: 'partially fulfilled', fr: 'partiellement rempli' },
  potential: { de: 'potenziell erfüllt', en: 'potentially fulfilled', fr: 'potentiellement rempli' },
  not_mentioned: { de: 'nicht explizit erwähnt', en: 'not explicitly mentioned', fr: 'pas mentionné explicitement' },
  open: { de: '! bitte prüfen !', en: '! please check !', fr: '! à vérifier !' },
  unfulfilled: { de: 'nicht erfüllt', en: 'not fulfilled', fr: 'non rempli' },
}

/** Reads the text of a verdict in any language; null for any other text. Only exact texts count: `nicht erfüllt` is never `erfüllt`. */
export function parseVerdictText(text: string): Verdict | null {
  return verdicts.find((verdict) => Object.values(verdictText[verdict]).includes(text)) ?? null
}

import type { Language } from '@dossier/profiles'
import { type Verdict, verdicts } from '../result.ts'

/** How the verdicts are written in documents and in `matching_result.json`. */
export const verdictText: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  fulfilled: { de: 'erfüllt', en: 'fulfilled', fr: 'rempli' },
  partial: { de: 'teilweise erfüllt', en: 'partially fulfilled', fr: 'partiellement rempli' },
  potential: { de: 'potenziell erfüllt', en: 'potentially fulfilled', fr: 'potentiellement rempli' },
  not_mentioned: { de: 'nicht explizit erwähnt', en: 'not explicitly mentioned', fr: 'pas mentionné explicitement' },
  open: { de: '! bitte prüfen !', en: '! please check !', fr: '! à vérifier !' },
  unfulfilled: { de: 'nicht erfüllt', en: 'not fulfilled', fr: 'non rempli' },
}

/** Reads a written verdict back, in any language. Only the exact text counts: `nicht erfüllt` is never `erfüllt`. Null for other texts. */
export function parseVerdictText(text: string): Verdict | null {
  return verdicts.find((verdict) => Object.values(verdictText[verdict]).includes(text)) ?? null
}

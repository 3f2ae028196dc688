import { z } from 'zod'

/** The languages of Dossier: messages, user interface (`de`, `en`) and documents. */
export const languages = ['de', 'en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The locales of documents. `de-CH` writes `ss` for `ß` and groups digits with an apostrophe. */
export const locales = ['de-CH', 'de-DE', 'en', 'fr'] as const
export type Locale = (typeof locales)[number]

export const localeSchema = z.enum(locales)

/** The language a locale is written in. */
export function languageOf(locale: Locale): Language {
  return locale === 'de-CH' || locale === 'de-DE' ? 'de' : locale
}

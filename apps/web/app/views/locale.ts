import type { Locale } from '@dossier/profiles'
import type { UiLanguage } from '../i18n/ui-language.ts'

/** The locale in which texts of the documents are written in the interface. */
export function localeOf(language: UiLanguage): Locale {
  return language === 'de' ? 'de-CH' : 'en'
}

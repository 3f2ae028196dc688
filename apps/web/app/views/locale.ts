import type { Locale } from '@dossier/profiles'
import type { UiLanguage } from '../i18n/ui-language.ts'

/** The locale in which the interface writes texts from the documents. */
export function localeOf(language: UiLanguage): Locale {
  return language === 'de' ? 'de-CH' : 'en'
}

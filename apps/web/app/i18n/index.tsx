import type { UiLanguage } from './ui-language.ts'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { messagesFor } from './catalogues.ts'
import type { Messages } from './en.ts'
import { formatsOf } from './formats.ts'

export type { Messages }

/** The words and formatters for a language and a time zone. */
function i18nOf(language: UiLanguage, timeZone: string) {
  return {
    language,
    timeZone,
    ...formatsOf(language, timeZone),
    /** Words may be added while the page is shown. */
    get t() {
      return messagesFor(language)
    },
  }
}

const I18nContext = createContext(i18nOf('en', 'UTC'))

interface I18nProviderProps {
  language: UiLanguage
  timeZone: string
  children: ReactNode
}

/** Provides the reader's language and time zone to every part below it. */
export function I18nProvider({ language, timeZone, children }: I18nProviderProps) {
  // Stays the same as long as language and time zone do; otherwise every part that uses it would be rendered again on
  // each navigation.
  const value = useMemo(() => i18nOf(language, timeZone), [language, timeZone])
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>
}

/** The words and formatters of the reader's language. Dates use the reader's time zone on the server too. */
export function useI18n() {
  return useContext(I18nContext)
}

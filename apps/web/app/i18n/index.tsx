import { createContext, useContext, type ReactNode } from 'react'
import type { Messages } from './en.ts'

/** Languages of the user interface; documents speak more. */
export const uiLanguages = ['de', 'en'] as const
export type UiLanguage = (typeof uiLanguages)[number]

const catalogues: Partial<Record<UiLanguage, Messages>> = {}

/** Makes words known, beside those that are. The server knows all from its start, a page those that it needs in its language. */
export function addMessages(language: UiLanguage, messages: Partial<Messages>): void {
  // Whatever uses a topic imports the module that loads it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  catalogues[language] = { ...catalogues[language], ...messages } as Messages
}

export type { Messages }

interface I18n {
  language: UiLanguage
  timeZone: string
}

const I18nContext = createContext<I18n>({ language: 'en', timeZone: 'UTC' })

/** Gives every part below it the language and the time zone of the reader. */
export function I18nProvider({ children, ...value }: I18n & { children: ReactNode }) {
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>
}

/** The words of one language. */
export function messagesFor(language: UiLanguage): Messages {
  const messages = catalogues[language] ?? catalogues.en ?? catalogues.de
  if (messages === undefined) throw new Error('The words of the interface are used before they are there.')
  return messages
}

/** The words and formatters of the reader's language. Dates use the reader's time zone on the server too. */
export function useI18n() {
  const { language, timeZone } = useContext(I18nContext)
  const region = language === 'de' ? 'de-CH' : 'en-GB'
  const dateTime = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const precise = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'medium', timeZone })
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone })
  const utcMonth = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const utcDay = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' })
  const formatDay = (day: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(day) ? utcDay.format(new Date(`${day}T00:00:00Z`)) : day
  return {
    t: messagesFor(language),
    language,
    timeZone,
    formatDateTime: (iso: string) => dateTime.format(new Date(iso)),
    formatDate: (iso: string) => date.format(new Date(iso)),
    formatPrecise: (iso: string) => precise.format(new Date(iso)),
    /** A day without a time, as ISO date; anything else is given back as it is. */
    formatDay,
    /** A day, a month or a year, as the ISO 8601 date that begins with it. */
    formatPeriod: (period: string) =>
      /^\d{4}-\d{2}$/.test(period) ? utcMonth.format(new Date(`${period}-01T00:00:00Z`)) : formatDay(period),
    formatBytes: (bytes: number) => formatBytes(bytes, region),
    formatNumber: (value: number) => new Intl.NumberFormat(region).format(value),
  }
}

function formatBytes(bytes: number, region: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const unit = units[step] ?? 'byte'
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(region, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}

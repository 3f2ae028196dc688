import { formatPeriod as periodText, languageOf, type Locale, type Period } from '@dossier/profiles'
import { labelsFor, type LabelCatalogue } from './labels.ts'
import { localSpelling } from './spelling.ts'

const monthNames: LabelCatalogue<readonly string[]> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

const numberMarks: Readonly<Record<Locale, { group: string; decimal: string }>> = {
  'de-CH': { group: '’', decimal: '.' },
  'de-DE': { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
  fr: { group: '\u202F', decimal: ',' },
}

/** A number with grouped thousands and exactly `digits` decimals, rounded half up: `1’250.00` in de-CH. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const { group, decimal } = numberMarks[locale]
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const isNegative = value < 0 && /[1-9]/.test(`${whole}${fraction ?? ''}`)
  return `${isNegative ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** A date in figures, from an ISO date or a `Date` in UTC: `27.01.2026`, in French and English `27/01/2026`. */
export function formatDate(date: string | Date, locale: Locale): string {
  const { year, month, day } = dayOf(date)
  const mark = languageOf(locale) === 'de' ? '.' : '/'
  return [day, month, year].filter((part) => part !== '').join(mark)
}

/** A date in words: `27. Januar 2026`, `27 January 2026`, `1er février 2026`. */
export function formatLongDate(date: string | Date, locale: Locale): string {
  const { year, month, day } = dayOf(date)
  const name = labelsFor(monthNames, locale)[Number(month) - 1] ?? ''
  const number = Number(day)
  const written: Readonly<Record<Locale, string>> = {
    'de-CH': `${number}.`,
    'de-DE': `${number}.`,
    en: String(number),
    fr: number === 1 ? '1er' : String(number),
  }
  return `${written[locale]} ${name} ${year}`
}

/** A period as in a CV: `03/2021 – heute`, `2015 – 2018`. A period that could not be read is printed as written. */
export function formatPeriod(period: Period, locale: Locale): string {
  return localSpelling(periodText(period, languageOf(locale)), locale)
}

/** Formats `2021-03` and `2021-03-15` as `03/2021`; leaves `2021` unchanged. */
export function formatMonth(iso: string): string {
  const [year = '', month] = iso.split('-')
  return month === undefined ? year : `${month}/${year}`
}

function dayOf(date: string | Date): { year: string; month: string; day: string } {
  const iso = typeof date === 'string' ? date : date.toISOString()
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return { year, month, day }
}

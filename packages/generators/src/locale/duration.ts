import type { Locale } from '@dossier/profiles'
import { fillLabel } from './fill.ts'
import { type LabelCatalogue, labelsFor } from './labels.ts'

interface Counted {
  one: string
  many: string
}

const words: LabelCatalogue<{ years: Counted; months: Counted }> = {
  de: { years: { one: '{n} Jahr', many: '{n} Jahre' }, months: { one: '{n} Monat', many: '{n} Monate' } },
  en: { years: { one: '{n} year', many: '{n} years' }, months: { one: '{n} month', many: '{n} months' } },
  fr: { years: { one: '{n} an', many: '{n} ans' }, months: { one: '{n} mois', many: '{n} mois' } },
}

/** A number of months in words: `9 Jahre 11 Monate`, `1 year`, `0 months`. */
export function formatDuration(months: number, locale: Locale): string {
  const labels = labelsFor(words, locale)
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [
    years > 0 ? counted(years, labels.years) : '',
    rest > 0 || years === 0 ? counted(rest, labels.months) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function counted(number: number, { one, many }: Counted): string {
  return fillLabel(number === 1 ? one : many, { n: number })
}

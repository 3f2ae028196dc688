import { findPeriods, type FoundPeriod } from '../dates.ts'
import { factOf } from '../facts.ts'
import type { Row } from '../row.ts'
import type { Honour } from './honour.ts'
import { withoutAddresses } from './group-rows.ts'

/** A date within a text, and the text without it. */
export interface Dated {
  text: string
  period: FoundPeriod | null
  /** The date as written. */
  said: string
}

const longest = 250

/** All dates of a text of any length, apart from those in addresses, volumes and pages. */
export function periodsIn(text: string): FoundPeriod[] {
  const plain = withoutAddresses(text)
  const found: FoundPeriod[] = []
  for (let from = 0; from < plain.length;) {
    const end =
      from + longest >= plain.length ? plain.length : Math.max(plain.lastIndexOf(' ', from + longest), from + 1)
    const at = from
    found.push(...findPeriods(plain.slice(at, end)).map((one) => ({ ...one, from: one.from + at, to: one.to + at })))
    from = end
  }
  return found
}

/** Takes the date out of a text: the one at its start, or else the last one. */
export function takeDate(text: string): Dated {
  const periods = periodsIn(text)
  const [first] = periods
  const period = first?.from === 0 ? first : periods.at(-1)
  if (period === undefined) return { text, period: null, said: '' }
  return { text: without(text, period), period, said: text.slice(period.from, period.to).trim() }
}

/**
 * Takes the date out of a citation. `Review 7/2021` is an issue of a year, so that only the year is its date and the
 * issue stays in the text.
 */
export function takeCitedDate(text: string): Dated {
  const dated = takeDate(text)
  const year = /^\d{1,2}\/(?<year>(?:19|20)\d{2})$/u.exec(dated.said)?.groups?.['year']
  if (year === undefined || dated.period === null || dated.period.from === 0) return dated
  return { text, said: year, period: { ...dated.period, start: year, end: year } }
}

/** A text without a date, its brackets and the sign that separated it. */
function without(text: string, { from, to }: FoundPeriod): string {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  if (/[([]\s*$/u.test(before) && /^[a-z]?\s*[)\]]/u.test(after))
    return tidy(`${before.replace(/[\s,]*[([]\s*$/u, '')}${after.replace(/^[a-z]?\s*[)\]]/u, '')}`)
  if (before.trim() === '') return tidy(after.replace(/^[\s.,:;|–—-]+/u, ''))
  return tidy(`${before.replace(/[\s,;|(–—-]+$/u, before.trimEnd().endsWith('(') ? ' (' : '')}${after}`)
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+([,;.)])/gu, '$1')
    .replace(/\(\s*,\s*/gu, '(')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The date or period of an honour as facts. */
export function whenOf({ period, said }: Pick<Dated, 'period' | 'said'>, row: Row): Pick<Honour, 'date' | 'period'> {
  if (period === null) return { date: null, period: null }
  const reading = { text: said, certainty: period.certainty, rule: 'honour-date' }
  if (period.isRange && period.start !== period.end) return { date: null, period: factOf(said, row, reading) }
  const day = period.start ?? period.end
  return { date: day === null ? null : factOf(day, row, reading), period: null }
}

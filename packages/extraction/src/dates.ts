import { findEndpoints, parsePeriod, sinceWords, untilWords, type Endpoint } from '@dossier/profiles'
import type { Certainty } from './types.ts'
import { fold } from './text/fold.ts'

/** A period found in a text. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface FoundPeriod {
  start: string | null
  end: string | null
  /** Whether the period lasts until today. */
  isOpen: boolean
  /** Whether the text states two ends, or a start with "since". A single date is not a range. */
  isRange: boolean
  certainty: Certainty
  /** Offsets in the text, including words such as "since" and a stated duration. */
  from: number
  to: number
}

const longest = 300
const alternation = (words: readonly string[]): string =>
  [...new Set(words.map(fold))]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
const until = alternation(untilWords)
const between = new RegExp(
  `^(?:[\\s.,:]*(?:-+|/|>|→|(?<![\\p{L}])(?:${until})(?![\\p{L}]))[\\s:]*(?:(?:${until}|le|dem|ca\\.?|the|zum|au)\\s+)?)$`,
  'u',
)
const before = new RegExp(
  `(?:(?<![\\p{L}])(?:${alternation(sinceWords)}|von|vom|du|de|zwischen|between|im|en|in|ca\\.?|${until})[\\s:]+(?:(?:le|dem|dem|der|the|ca\\.?|anfang|ende|mitte|early|late|mid|debut|fin)\\s+)?)$`,
  'u',
)
const openEnd = /^\s*(?:[-–—]+|→)[ .…]*(?=$|[)\]\t|·,;])/u
const month =
  '(?:jan|feb|fév|fev|mär|mar|mrz|apr|avr|mai|may|jun|juin|jul|juil|aug|aoû|aou|sep|okt|oct|nov|dez|dec|déc)\\p{L}{0,7}\\.?'
/** Months with two-digit years, at both ends of a span or before "today". */
const monthSpan = new RegExp(
  `(?<!\\p{L})${month}\\s\\d{2}\\s?(?:[-–—]|bis|to|à|au)\\s?(?:${month}\\s\\d{2}(?!\\d)|\\p{L})`,
  'iu',
)
const cutMonthYear = new RegExp(`(?<!\\p{L})${month}\\s\\d{2}(?![\\d.:])`, 'giu')
const duration =
  /^[\s,;:|·•(/-]*(?:(?:ca\.?|env\.?|about|rund)\s*)?(?:\d{1,2}\s?(?:jahre?n?|monate?n?|years?|yrs?\.?|months?|mos?\.?|ans?|mois|j\.|mt\.|m\.)(?![\p{L}])[\s,.]*(?:(?:und|and|et)\s+)?){1,2}\)?/u

/** Whether a text is only a duration, such as "6 years 11 months". */
export function isDuration(text: string): boolean {
  const folded = fold(text)
  return /\d/.test(folded) && duration.exec(folded)?.[0].length === folded.length
}

const joints = new RegExp(`(?<!\\p{L})(?:${alternation([...sinceWords, ...untilWords])})(?!\\p{L})|[\\s.,:()|→-]`, 'gu')

/** Whether a text is nothing but dates or parts of them: `03/2019 –`, `today`. */
export function isOnlyDates(text: string): boolean {
  if (text.length > 40) return false
  const { folded } = foldWithOrigin(text)
  const dates = findEndpoints(folded).filter((endpoint) => endpoint.kind !== 'unknown')
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), folded)
  return dates.length > 0 && rest.replace(joints, '') === ''
}

/** Finds every period in a text, in order. Skips numbers that are not dates. */
export function findPeriods(text: string): FoundPeriod[] {
  if (text.length > longest || !/\d{4}|['’]\s?\d{2}|\d\s?[./-]\s?\d{2}|\p{L}{3}\.?\s\d{2}(?!\d)/u.test(text)) return []
  const { folded, origin } = foldWithOrigin(text)
  const dates = findEndpoints(folded).filter((endpoint) => endpoint.kind !== 'unknown' && isPlausible(endpoint))
  const found: FoundPeriod[] = []
  for (let index = 0; index < dates.length; index += 1) {
    const first = dates[index]
    if (first === undefined) break
    const second = partnerOf(first, dates[index + 1], folded)
    if (second === null && (first.kind === 'present' || first.monthOnly)) continue
    if (second !== null) index += 1
    const behind = text.slice(origin[(second ?? first).end] ?? text.length)
    const period = readSpan(folded, { first, second, isHalfOpen: second === null && openEnd.test(behind) })
    if (period !== null) found.push({ ...period, from: origin[period.from] ?? 0, to: origin[period.to] ?? text.length })
  }
  return found
}

function partnerOf(first: Endpoint, next: Endpoint | undefined, folded: string): Endpoint | null {
  if (next === undefined) return null
  const gap = folded.slice(first.end, next.start)
  if (between.test(gap) || /^\s*\(?(?:-|bis|to|until|a|au)\s*\(?$/.test(gap)) return next
  const isPair = /^[\s\t]+$/.test(gap) && next.kind === 'present' && !first.monthOnly
  if (isPair) return next
  const isSince = first.kind === 'present' && next.kind === 'date' && before.test(folded.slice(first.end, next.start))
  return isSince ? next : null
}

function isPlausible(endpoint: Endpoint): boolean {
  if (endpoint.kind === 'present' || endpoint.monthOnly) return true
  const year = Number(endpoint.first.slice(0, 4))
  return year >= 1940 && year <= 2045
}

function readSpan(
  folded: string,
  ends: { first: Endpoint; second: Endpoint | null; isHalfOpen: boolean },
): FoundPeriod | null {
  const { first, second, isHalfOpen } = ends
  const lead = before.exec(folded.slice(0, first.start))
  const from = lead === null ? first.start : first.start - lead[0].length
  const last = second ?? first
  const spanEnd = isHalfOpen ? last.end + (/^[\s.…→-]+/u.exec(folded.slice(last.end))?.[0].length ?? 0) : last.end
  const said = lead !== null && second === null ? lead[0] : ''
  const { period, certainty } = parsePeriod(`${said}${folded.slice(first.start, spanEnd)}`)
  if (period.start === null && period.end === null) return null
  const to = spanEnd + (duration.exec(folded.slice(spanEnd))?.[0].length ?? 0)
  const isRange = second !== null || period.present
  const sure = [first, second].every((one) => one === null || isWhole(folded, one))
  const isSchoolYear = second === null && maySpanTwoYears(folded.slice(first.start, first.end))
  return {
    start: period.start,
    end: period.end,
    isOpen: period.present,
    isRange,
    certainty: certainty === 'none' || isReversed(period) || isSchoolYear ? 'guess' : sure ? 'exact' : 'likely',
    from,
    to,
  }
}

/** Whether a text such as "2000/01" could be a month or the school year that began in 2000. */
function maySpanTwoYears(text: string): boolean {
  const { year = '', next = '' } = /^(?:19|20)(?<year>\d{2})\s?\/\s?(?<next>\d{2})$/u.exec(text)?.groups ?? {}
  return next !== '' && Number(next) === (Number(year) + 1) % 100
}

function isReversed(period: { start: string | null; end: string | null }): boolean {
  return (
    period.start !== null &&
    period.end !== null &&
    period.start.slice(0, 7) > period.end &&
    !period.start.startsWith(period.end)
  )
}

/** Whether a date has a four-digit year and only one reading. */
function isWhole(folded: string, endpoint: Endpoint): boolean {
  if (endpoint.kind === 'present' || endpoint.monthOnly) return true
  return endpoint.first === endpoint.last && /\d{4}/.test(folded.slice(endpoint.start, endpoint.end))
}

/** Positions of two-digit years and their missing century: "2006–10" with a dash, "Jan. 21 – heute" after a month. */
function cutYears(text: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const { index, groups } of text.matchAll(
    /(?<![\d./-])(?<first>(?:19|20)\d{2})\s?[–—]\s?(?<last>\d{2})(?![\d./])/gu,
  )) {
    const { first = '', last = '' } = groups ?? {}
    if (Number(last) > Number(first.slice(2))) found.set(index + text.slice(index).indexOf(last, 4), first.slice(0, 2))
  }
  if (!monthSpan.test(text)) return found
  for (const { index, 0: match } of text.matchAll(cutMonthYear))
    found.set(index + match.length - 2, Number(match.slice(-2)) > 45 ? '19' : '20')
  return found
}

/** Folds a text and returns, for each folded character, its offset in the original. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = ''
  const origin: number[] = []
  const cut = cutYears(text)
  let at = 0
  for (const letter of text) {
    for (const digit of cut.get(at) ?? '') {
      folded += digit
      origin.push(at)
    }
    const plain = /\s/.test(letter) ? ' ' : letter <= '~' ? letter.toLowerCase() : fold(letter)
    for (let count = 0; count < plain.length; count += 1) origin.push(at)
    folded += plain
    at += letter.length
  }
  origin.push(text.length)
  return { folded, origin }
}

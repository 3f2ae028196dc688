import type { Period } from './period.ts'
import { OPEN_MARKER } from './open-marker.ts'
import { type Endpoint, findEndpoints } from './period/endpoints.ts'
import { foldWords, oneOf } from './period/fold-words.ts'
import { fillerWords, sinceWords, untilWords } from './period/time-words.ts'

/**
 * How certain a result is: `exact` for the documented forms, `guessed` for other understood forms, `none` if one end,
 * or everything, could not be read; that end is open.
 */
export type Certainty = 'exact' | 'guessed' | 'none'

export interface ParsedPeriod {
  period: Period
  certainty: Certainty
}

/** Longer texts are not periods, whatever they contain. */
const longest = 200

const since = wordPattern(sinceWords)
const until = wordPattern(untilWords)
const connectors = new RegExp(
  `${wordPattern([...sinceWords, ...untilWords, ...fillerWords]).source}|[起以来]|[\\s,;:()[\\]/.・|·-]+`,
  'gu',
)
const separator = new RegExp(`^[\\s.,)]*(?:-|/|${until.source})`, 'u')
/** The duration may be stated beside the dates: `(2 years 3 months)`. */
const durations =
  /\(?(?<![\d./-])\d{1,3}\s?(?:%|(?:jahre?n?|monate?n?|wochen?|tage?|mt|mte|years?|yrs?|months?|mos?|weeks?|days?|ans?|annees?|mois|anni|anno|mesi|mese|anos?|mes|meses|j|m)\.?(?![\p{L}])|个月|年(?!\s*\d))\)?/gu

/** Words that make a date a rough one. */
const isAbout =
  /(?<!\p{L})(?:ca\.?|circa|ungefahr|um|etwa|environ|env\.|vers|about|around|approx(?:imately|\.)?)\s|^-\s?\d/u

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${oneOf(words)})(?![\\p{L}])`, 'u')
}

/**
 * Parses a period of time: `MM/YYYY - MM/YYYY`, `YYYY - YYYY`, `YYYY`, with "heute", "present", "aujourd'hui" … as an
 * open end in about twenty languages, ISO dates; month names, quarters, seasons, semesters and other spellings are
 * guesses. A reversed period stays reversed. An end that is said and not understood is open, never the other end once
 * more. Libraries read these forms in English only (findings/chrono-reads-a-month-of-a-year-in-english-only.sh) or as
 * one day (findings/any-date-parser-makes-one-day-of-two-months.sh).
 */
export function parsePeriod(source: string): ParsedPeriod {
  const text = source.trim()
  if (text.length > longest) return unread(text)
  const whole = withWholeYears(text)
  const plain = foldWords(whole.replaceAll(OPEN_MARKER, ' ')).replace(durations, (found) => ' '.repeat(found.length))
  const endpoints = findEndpoints(plain)
  const rest = restOf(plain, endpoints)
  const found = stretchOf(endpoints, plain, text)
  if (found === null) return unread(text)
  const { certainty, ...period } = found
  const plainlyExact =
    whole === text && rest === '' && !isAbout.test(plain) && endpoints.every((endpoint) => !endpoint.guessed)
  return { period: { ...period, text }, certainty: certainty === 'exact' && !plainlyExact ? 'guessed' : certainty }
}

/** `2003–05` with a dash is 2003 to 2005; with a hyphen, `2003-05` is the ISO form of May 2003. */
function withWholeYears(text: string): string {
  return text.replace(
    /(?<!\d)((?:19|20)\d{2})(\s?[–—]\s?)(\d{2})(?![\d./])/g,
    (found, from: string, dash: string, to: string) =>
      Number(to) > Number(from.slice(2)) ? `${from}${dash}${from.slice(0, 2)}${to}` : found,
  )
}

/**
 * Parses a start and an end from separate fields. An end that is not understood is open; a start that contains a whole
 * period is parsed as one if nothing is said about the end. The caller sets `text`.
 */
export function parseEnds(start: string, end: string): ParsedPeriod {
  if (end === '' || start === '') return parsePeriod(start === '' ? end : start)
  const first = onlyEndpoint(start)
  const last = onlyEndpoint(end)
  const text = `${start} - ${end}`
  if (first === null && last === null) return unread(text)
  const period = {
    start: first?.kind === 'date' ? first.first : null,
    end: last?.kind === 'date' ? last.last : null,
    present: last?.kind === 'present',
    text,
  }
  const isRead = period.start !== null && last !== null
  const isExact = [start, end].every((side) => {
    const plain = foldWords(side)
    const found = findEndpoints(plain)
    return restOf(plain, found) === '' && found.every((endpoint) => !endpoint.guessed)
  })
  return { period, certainty: !isRead ? 'none' : isExact ? 'exact' : 'guessed' }
}

function onlyEndpoint(text: string): Endpoint | null {
  if (text.length > longest) return null
  const [only, ...more] = findEndpoints(foldWords(text))
  return only === undefined || more.length > 0 || only.kind === 'unknown' || only.monthOnly ? null : only
}

function restOf(plain: string, endpoints: readonly Endpoint[]): string {
  const gaps = endpoints.map((endpoint, index) => plain.slice(endpoints[index - 1]?.end ?? 0, endpoint.start))
  return [...gaps, plain.slice(endpoints.at(-1)?.end ?? 0)].join(' ').replace(connectors, '')
}

type Stretch = Omit<Period, 'text'> & { certainty: Certainty }

function stretchOf(endpoints: readonly Endpoint[], plain: string, text: string): Stretch | null {
  const [first, second, third] = endpoints
  if (first === undefined || third !== undefined) return null
  return second === undefined ? single(first, plain, text) : double(first, second, plain)
}

function single(only: Endpoint, plain: string, text: string): Stretch | null {
  if (only.kind === 'unknown' || only.monthOnly) return null
  const before = plain.slice(0, only.start)
  const after = plain.slice(only.end)
  if (only.kind === 'present') return isSaid(before) ? open(null, null, true) : null
  if (text.includes(OPEN_MARKER)) {
    const startIsOpen = text.startsWith(OPEN_MARKER)
    return startIsOpen ? stretch(null, only.last) : stretch(only.first, null)
  }
  if (separator.test(after) && isSaid(after)) return open(only.first, null)
  if (/-\s*$/.test(before) && !/\p{L}{2}/u.test(before) && isSaid(before)) return open(null, only.last)
  if (since.test(before) || /^\s*(?:起|以来)|-[\s.…]*$/u.test(after)) return guessed(only.first, null, true)
  if (until.test(after)) return guessed(only.first, null, true)
  if (until.test(before)) return guessed(null, only.last)
  return stretch(only.first, only.last)
}

function isSaid(words: string): boolean {
  return words.replace(connectors, '') !== ''
}

function double(first: Endpoint, second: Endpoint, plain: string): Stretch | null {
  if (first.kind === 'present' && second.kind === 'date') {
    return since.test(plain.slice(first.end, second.start)) ? guessed(second.first, null, true) : null
  }
  if (first.kind === 'present' || second.monthOnly) return null
  const present = second.kind === 'present'
  if (first.kind === 'unknown' || second.kind === 'unknown') return halfRead(first, second)
  if (first.monthOnly) return present ? null : guessed(yearBefore(first.first, second.last), second.last)
  const isList = /[,&]|(?<!\p{L})(?:u\.|und|and|et)(?!\p{L})/u.test(plain.slice(first.end, second.start))
  return (isList ? guessed : stretch)(first.first, present ? null : second.last, present)
}

/** A period of which one end is a number that is not a date. */
function halfRead(first: Endpoint, second: Endpoint): Stretch | null {
  if (first.kind === 'unknown' && second.kind === 'unknown') return null
  const start = first.kind === 'date' && !first.monthOnly ? first.first : null
  return open(start, second.kind === 'date' ? second.last : null, second.kind === 'present')
}

/** A month in the year of the end, or in the year before if it would be after the end. */
function yearBefore(month: string, end: string): string {
  const inYear = Number(end.slice(0, 4))
  const isLater = end.length > 4 && month > end.slice(5, 7)
  return `${isLater ? inYear - 1 : inYear}-${month}`
}

function stretch(start: string | null, end: string | null, present = false): Stretch {
  return { start, end, present, certainty: 'exact' }
}

function guessed(start: string | null, end: string | null, present = false): Stretch {
  return { start, end, present, certainty: 'guessed' }
}

function open(start: string | null, end: string | null, present = false): Stretch {
  return { start, end, present, certainty: 'none' }
}

function unread(text: string): ParsedPeriod {
  return { period: { start: null, end: null, present: false, text }, certainty: 'none' }
}

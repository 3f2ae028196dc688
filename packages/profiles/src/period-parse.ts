import type { Period } from './period.ts'
import { OPEN_MARKER } from './open-marker.ts'

/** How sure a reading is: `exact` for the documented forms, `guessed` for others that were understood, `none` for no reading. */
export type Certainty = 'exact' | 'guessed' | 'none'

export interface ParsedPeriod {
  period: Period
  certainty: Certainty
}

interface Endpoint {
  /** Null for "today" and its like. */
  date: string | null
  guessed: boolean
}

const monthNames: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'january', 'janvier', 'janv'],
  ['februar', 'feb', 'february', 'février', 'fevrier', 'févr', 'fév'],
  ['märz', 'maerz', 'mär', 'mrz', 'march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june', 'juin'],
  ['juli', 'jul', 'july', 'juillet', 'juil'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['oktober', 'okt', 'october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['dezember', 'dez', 'december', 'dec', 'décembre', 'decembre', 'déc'],
]

const presentWords = [
  'heute',
  'aktuell',
  'laufend',
  'dato',
  'jetzt',
  'present',
  'current',
  'currently',
  'ongoing',
  'today',
  'now',
  "aujourd'hui",
  'maintenant',
  'actuel',
  'présent',
  'ce jour',
  'en cours',
]

const presentForm = `(?<present>(?<!\\p{L})(?:${presentWords.join('|')})(?!\\p{L}))`
const year = '(?:19|20|21)\\d{2}'
const forms = [
  presentForm,
  `(?<iso>(?<!\\d)${year}-(?:0[1-9]|1[0-2])(?:-\\d{2}(?:T[\\d:.]+Z?)?)?(?!\\d|\\s*/\\s*\\d))`,
  `(?<dayFirst>(?<!\\d)\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?${year}(?!\\d))`,
  `(?<monthYear>(?<!\\d)(?:0?[1-9]|1[0-2])(?:\\s?[./]\\s?|-)${year}(?!\\d))`,
  `(?<yearMonth>(?<!\\d)${year}[./](?:0[1-9]|1[0-2])(?!\\d))`,
  `(?<named>(?<!\\p{L})(?:${monthNames.flat().join('|')})\\.?\\s+${year}(?!\\d))`,
  `(?<shortYear>(?<!\\d)(?:0[1-9]|1[0-2])/\\d{2}(?!\\d))`,
  `(?<year>(?<!\\d)${year}(?!\\d))`,
]
const endpointPattern = new RegExp(forms.join('|'), 'giu')
const sinceWords = /(?<!\p{L})(?:seit|ab|since|from|depuis|dès)(?!\p{L})/iu
const untilWords = /(?<!\p{L})(?:bis|until|till|jusqu'(?:à|en|au))(?!\p{L})/iu
const connectors =
  /(?<!\p{L})(?:von|vom|seit|ab|bis|zum|from|since|to|until|till|de|du|depuis|dès|jusqu'(?:à|en|au)|à|au|a)(?!\p{L})|[\s,;:()[\]/.~–—‒−‐‑-]+/giu

/**
 * Reads a stretch of time: `MM/YYYY - MM/YYYY`, `YYYY - YYYY`, `YYYY`, with "heute", "present", "aujourd'hui" … as
 * open end, ISO dates; month names (de, en, fr) and other spellings are guesses. A reversed stretch stays reversed.
 */
export function parsePeriod(source: string): ParsedPeriod {
  const text = source.trim()
  const plain = text.replaceAll(OPEN_MARKER, ' ').replace(/[’`´]/g, "'").normalize('NFC')
  const matches = [...plain.matchAll(endpointPattern)]
  const rest = plain.replace(endpointPattern, ' ').replace(connectors, '')
  if (matches.length === 0 || matches.length > 2 || /\d/.test(rest)) return unread(text)
  const endpoints = matches.map((match) => readEndpoint(match.groups ?? {}))
  const stretch = endpoints.length === 1 ? single(endpoints, plain, text) : double(endpoints)
  if (stretch === null) return unread(text)
  const { guessed, ...period } = stretch
  const certain = rest === '' && !guessed && endpoints.every((endpoint) => !endpoint.guessed)
  return { period: { ...period, text }, certainty: certain ? 'exact' : 'guessed' }
}

type Stretch = Omit<Period, 'text'> & { guessed: boolean }

function single(endpoints: readonly Endpoint[], plain: string, text: string): Stretch | null {
  const date = endpoints[0]?.date ?? null
  if (date === null) return null
  if (text.includes(OPEN_MARKER)) {
    const startIsOpen = text.startsWith(OPEN_MARKER)
    return { start: startIsOpen ? null : date, end: startIsOpen ? date : null, present: false, guessed: false }
  }
  if (sinceWords.test(plain) || /[–—-]\s*$/.test(plain)) return { start: date, end: null, present: true, guessed: true }
  if (untilWords.test(plain)) return { start: null, end: date, present: false, guessed: true }
  return { start: date, end: date, present: false, guessed: false }
}

function double(endpoints: readonly Endpoint[]): Stretch | null {
  const [first, second] = endpoints
  if (first === undefined || second === undefined || first.date === null) return null
  return { start: first.date, end: second.date, present: second.date === null, guessed: false }
}

function unread(text: string): ParsedPeriod {
  return { period: { start: null, end: null, present: false, text }, certainty: 'none' }
}

function readEndpoint(groups: Record<string, string | undefined>): Endpoint {
  if (groups.present !== undefined) return { date: null, guessed: false }
  if (groups.iso !== undefined) return validDay(groups.iso.slice(0, 10))
  if (groups.dayFirst !== undefined) return dayFirst(groups.dayFirst)
  if (groups.monthYear !== undefined) {
    const [month = '', yearText = ''] = groups.monthYear.split(/\s?[./-]\s?/)
    return { date: `${yearText}-${month.padStart(2, '0')}`, guessed: !groups.monthYear.includes('/') }
  }
  if (groups.yearMonth !== undefined) return { date: groups.yearMonth.replace(/[./]/, '-'), guessed: true }
  if (groups.named !== undefined) return namedMonth(groups.named)
  if (groups.shortYear !== undefined) return shortYear(groups.shortYear)
  return { date: groups.year ?? null, guessed: false }
}

function dayFirst(text: string): Endpoint {
  const [first = '', second = '', yearText = ''] = text.split(/[./]\s?/)
  const monthFirst = Number(second) > 12
  const [day, month] = monthFirst ? [second, first] : [first, second]
  const checked = validDay(`${yearText}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return { date: checked.date, guessed: checked.guessed || text.includes('/') }
}

function validDay(date: string): Endpoint {
  const [yearText, month, day] = date.split('-').map(Number)
  if (yearText === undefined || month === undefined || day === undefined) return { date, guessed: false }
  if (month < 1 || month > 12) return { date: String(yearText), guessed: true }
  const lastDay = new Date(Date.UTC(yearText, month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay ? { date, guessed: false } : { date: date.slice(0, 7), guessed: true }
}

function namedMonth(text: string): Endpoint {
  const [name = '', yearText = ''] = text.toLowerCase().split(/\.?\s+/)
  const month = monthNames.findIndex((names) => names.includes(name)) + 1
  return { date: `${yearText}-${String(month).padStart(2, '0')}`, guessed: true }
}

function shortYear(text: string): Endpoint {
  const [month = '', short = ''] = text.split('/')
  const century = Number(short) > 60 ? '19' : '20'
  return { date: `${century}${short}-${month}`, guessed: true }
}

import { oneOf } from './fold-words.ts'
import { monthNames, monthNumber } from './month-names.ts'
import { presentWords, unspacedPresentWords, yearParts } from './time-words.ts'

/** One end of a period as parsed, or two that are written as one (`2014/15`, `WS 2014/15`, `Q3 2012`). */
export interface Endpoint {
  kind: 'date' | 'present' | 'unknown'
  /**
   * ISO dates truncated to what is known; empty unless `kind` is `date`. `last` differs from `first` if the words span
   * several months.
   */
  first: string
  last: string
  guessed: boolean
  /** The words name only a month; the year is in the other end. */
  monthOnly: boolean
  start: number
  end: number
}

type Reading = Pick<Endpoint, 'first' | 'last' | 'guessed'>

const year = '(?:19|20|21)\\d{2}'
const years = `(?:${year}(?:\\s?[/-]\\s?(?:${year}|\\d{2}))?|'?\\d{2}(?:\\s?/\\s?\\d{2})?)(?!\\d)`
const month = `(?:${oneOf(monthNames)})`
const day = `\\d{1,2}(?:\\.|st|nd|rd|th|er|o|º)?`
const link = `(?:[\\s./,-]|\\s?'|\\s(?:de|del|di|do|of|roku)\\s)`
const parts = yearParts.map(([, , names]) => names)

const forms = [
  `(?<present>(?<!\\p{L})(?:${oneOf(presentWords)})(?!\\p{L})|${oneOf(unspacedPresentWords)})`,
  `(?<iso>(?<!\\d)${year}-(?:0[1-9]|1[0-2])(?:-\\d{2}(?:[t ]\\d{2}:[\\d:.]+\\s?(?:z|[+-]\\d{2}:?\\d{2})?)?)(?!\\d))`,
  `(?<yearFirst>(?<!\\d)${year}(?:\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?\\d{1,2}|-\\d{1,2}-\\d{1,2})(?!\\d))`,
  `(?<isoMonth>(?<!\\d)${year}-(?:0[1-9]|1[0-2])(?!\\d|\\s*/\\s*${year}(?!\\d|-)))`,
  `(?<east>${year}\\s*[年년](?:\\s*\\d{1,2}\\s*[月월](?:\\s*\\d{1,2}\\s*[日일])?)?)`,
  `(?<week>(?<![\\p{L}\\d])(?:kw|cw|week|woche|semaine)\\s?\\d{1,2}[\\s/.,-]{1,3}${year}(?!\\d)|(?<!\\d)${year}[-/\\s]{0,2}(?:kw|cw|w)\\s?\\d{1,2}(?!\\d))`,
  `(?<decade>(?<!\\d)(?:19|20)\\d0(?:er(?:\\s?jahren?)?|s)(?!\\p{L}))`,
  `(?<dayFirst>(?<!\\d)\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?${year}(?!\\d)|(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?!\\d))`,
  `(?<quarter>(?<![\\p{L}\\d])(?:[qt]\\s?[1-4]|[1-4]\\s?q|[1-4]\\.?(?:er|e|eme|st|nd|rd|th)?\\s(?:quartal|quarter|trimestre))[\\s/,'-]*${year}(?!\\d)|(?<!\\d)${year}[\\s/-]*q[1-4](?!\\d))`,
  `(?<half>(?<![\\p{L}\\d])(?:h\\s?[12]|[12]\\.?(?:er|e|eme|st|nd)?\\s(?:halbjahr|half|semestre))[\\s/,-]*${year}(?!\\d))`,
  `(?<part>(?<!\\p{L})(?:${oneOf(parts.flat())})[\\s./,-]*${years})`,
  `(?<dayRange>(?<!\\d)\\d{1,2}\\.?\\s?(?:-|bis|to|au|al)\\s?\\d{1,2}\\.?\\s?${month}\\.?\\s?${year}(?!\\d))`,
  `(?<yearMonths>(?<!\\d)${year}\\s?[(,:]\\s?${month}\\.?\\s?(?:-|/|bis|to|a)\\s?${month}\\.?(?!\\p{L}))`,
  `(?<dayNamed>(?<!\\d)${day}\\s?${link}{0,2}(?<!\\p{L})${month}${link}{1,2}\\s?(?:${year}|\\d{2}(?!\\p{L}))(?![\\d.]))`,
  `(?<namedDay>(?<!\\p{L})${month}\\.?\\s${day},?\\s+${year}(?!\\d))`,
  `(?<named>(?<!\\p{L})${month}${link}{0,2}\\s?(?:${year}|(?<=['\\s./-])\\d{2}(?!\\p{L}))(?![\\d.]))`,
  `(?<yearNamed>(?<!\\d)${year}(?:[\\s.,:-]{1,2}|\\s?\\()${month}(?!\\p{L}))`,
  `(?<bare>(?<!\\p{L})(?:${day}\\s)?${month}\\.?(?=\\s*(?:[-/&]|(?:bis|und|and|et|to|until|a|al|au|do|hasta|ate)(?!\\p{L}))))`,
  `(?<monthYear>(?<!\\d)(?:0?[1-9]|1[0-2])(?:\\s?[./]\\s?|-|\\s)${year}(?!\\d))`,
  `(?<yearMonth>(?<!\\d)${year}(?:\\s?[./]\\s?(?:0?[1-9]|1[0-2])|-[1-9])(?!\\d))`,
  `(?<schoolYear>(?<!\\d)${year}\\s?[/-]\\s?'?\\d{2}(?![\\d/.-]))`,
  `(?<shortYear>(?<!\\d)(?:0?[1-9]|1[0-2])[/.]\\d{2}(?![\\d/.])|(?<![\\p{L}\\d])'\\d{2}(?!\\d))`,
  `(?<year>(?<!\\d)${year}(?!\\d|-\\d{1,2}(?![\\d/])))`,
  `(?<unknown>\\d+(?:[./-]\\d+)*)`,
]
const pattern = new RegExp(forms.join('|'), 'gu')

/** Every date, and every other number, in a folded text. */
export function findEndpoints(text: string): Endpoint[] {
  return allMatches(text).map((match) => {
    const [kind = 'unknown', words = ''] =
      Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? []
    const place = { start: match.index, end: match.index + match[0].length, monthOnly: kind === 'bare' }
    const nothing = { first: '', last: '', guessed: false, ...place }
    if (kind === 'present') return { kind, ...nothing }
    const reading = readers[kind]?.(words) ?? null
    return reading === null ? { kind: 'unknown', ...nothing } : { kind: 'date', ...reading, ...place }
  })
}

/** `matchAll` would make a copy of the pattern each time, which takes longer than most searches. */
function allMatches(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
}

const readers: Readonly<Record<string, (words: string) => Reading | null>> = {
  iso: (words) => validDay(words.slice(0, 10)),
  isoMonth: (words) => exact(words),
  east: (words) => dateOf(numbersOf(words)),
  yearFirst: (words) => dateOf(numbersOf(words)),
  week: (words) => {
    const inYear = yearOf(words)
    const week = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0])
    // The fourth of January is in the first week.
    return week > 53 || week < 1
      ? null
      : guess(new Date(Date.UTC(inYear, 0, 4 + (week - 1) * 7)).toISOString().slice(0, 7))
  },
  decade: (words) => {
    const from = Number(words.slice(0, 4))
    return { first: String(from), last: String(from + 9), guessed: true }
  },
  dayFirst,
  quarter: (words) => {
    const quarter = Number(/(?<!\d)[1-4](?!\d)/.exec(words)?.[0])
    return span(yearOf(words), quarter * 3 - 2, 3)
  },
  half: (words) => span(yearOf(words), Number(/(?<!\d)[12](?!\d)/.exec(words)?.[0]) * 6 - 5, 6),
  part: yearPart,
  dayRange: (words) => {
    const [from = 0, to = 0, inYear = 0] = numbersOf(words)
    const [first, last] = [from, to].map((inDay) => dateOf([inYear, monthIn(words), inDay]))
    return { first: first?.first ?? '', last: last?.last ?? '', guessed: true }
  },
  yearMonths: (words) => {
    const [from = 0, to = 0] = monthsIn(words)
    return from > to
      ? null
      : { first: `${yearOf(words)}-${pad(from)}`, last: `${yearOf(words)}-${pad(to)}`, guessed: true }
  },
  dayNamed: (words) => named(words, Number(/^\d+/.exec(words)?.[0])),
  namedDay: (words) => named(words, Number(/\s(\d{1,2})/.exec(words)?.[1])),
  named: (words) => named(words),
  yearNamed: (words) => named(words.replace(/^(\d{4})[\s.,:(-]+(.*)$/, '$2 $1')),
  bare: (words) => guess(String(monthIn(words)).padStart(2, '0')),
  monthYear: (words) => {
    const [number = 0, inYear = 0] = numbersOf(words)
    return { ...dateOf([inYear, number]), guessed: !words.includes('/') }
  },
  yearMonth: (words) => dateOf(numbersOf(words)),
  schoolYear: (words) => {
    const [from = 0, short = 0] = numbersOf(words)
    const to = Math.floor(from / 100) * 100 + short
    return to > from ? { first: String(from), last: String(to), guessed: true } : null
  },
  shortYear: (words) => {
    const [number = 0, short] = numbersOf(words)
    return short === undefined ? dateOf([fullYear(number)]) : dateOf([fullYear(short), number])
  },
  year: (words) => exact(words),
}

function exact(date: string): Reading {
  return { first: date, last: date, guessed: false }
}

function guess(date: string): Reading {
  return { first: date, last: date, guessed: true }
}

function numbersOf(words: string): number[] {
  return [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

/** A guess from year, month and day, as far as given. */
function dateOf([inYear = 0, inMonth, inDay]: readonly number[]): Reading {
  if (inMonth === undefined) return guess(String(inYear))
  const months = `${inYear}-${pad(inMonth)}`
  return inDay === undefined ? guess(months) : { ...validDay(`${months}-${pad(inDay)}`), guessed: true }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function dayFirst(words: string): Reading {
  const [first = 0, second = 0, inYear = 0] = numbersOf(words)
  const [inDay, inMonth] = second > 12 ? [second, first] : [first, second]
  const checked = validDay(`${inYear < 100 ? fullYear(inYear) : inYear}-${pad(inMonth)}-${pad(inDay)}`)
  return { ...checked, guessed: checked.guessed || !words.includes('.') || inYear < 100 }
}

function validDay(date: string): Reading {
  const [inYear = 0, inMonth = 0, inDay = 0] = date.split('-').map(Number)
  if (inMonth < 1 || inMonth > 12) return guess(String(inYear))
  const lastDay = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate()
  return inDay >= 1 && inDay <= lastDay ? exact(date) : guess(date.slice(0, 7))
}

function named(words: string, inDay?: number): Reading | null {
  const digits = /(\d{4}|\d{2})\D*$/.exec(words)?.[1] ?? ''
  const inYear = digits.length === 2 ? fullYear(Number(digits)) : Number(digits)
  const date = [inYear, monthIn(words), ...(inDay === undefined ? [] : [inDay])]
  return monthIn(words) === 0 ? null : dateOf(date)
}

/** The month that a text names, 1 to 12; 0 if none. */
function monthIn(words: string): number {
  return monthsIn(words)[0] ?? 0
}

function monthsIn(words: string): number[] {
  return words
    .split(/[^\p{L}]+/u)
    .map(monthNumber)
    .filter((number) => number > 0)
}

function yearOf(words: string): number {
  return Number(new RegExp(year).exec(words)?.[0])
}

function fullYear(short: number): number {
  return short > 60 ? 1900 + short : 2000 + short
}

/** A number of months from a given month of a year, as a guess. */
function span(inYear: number, from: number, count: number): Reading {
  const last = inYear * 12 + from - 1 + count - 1
  return {
    first: `${inYear}-${pad(from)}`,
    last: `${Math.floor(last / 12)}-${pad((last % 12) + 1)}`,
    guessed: true,
  }
}

/** A season or a semester: `Sommer 2019`, `WS 2014/15`, which begins in 2014. */
function yearPart(words: string): Reading | null {
  const name = words.replace(/[\s./,'-]*\d.*$/, '').trim()
  const found = yearParts.find(([, , names]) => names.some((one) => new RegExp(`^(?:${oneOf([one])})$`).test(name)))
  const [inYear] = numbersOf(words)
  if (found === undefined || inYear === undefined) return null
  return span(inYear < 100 ? fullYear(inYear) : inYear, found[0], found[1])
}

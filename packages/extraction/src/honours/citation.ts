import { periodsIn, takeCitedDate, takeDate, type Dated } from './honour-dates.ts'
import { isNameList } from './names-list.ts'
import { withoutMarker } from './markers.ts'
import type { Certainty } from '../types.ts'
import { splitVenue, venueOf } from './venue.ts'

/** The parts of a citation. Every word of it is in one of them. */
export interface Citation extends Pick<Dated, 'period' | 'said'> {
  authors: string
  title: string
  venue: string
  /** Volume, pages, address and what else follows. */
  details: string
  certainty: Certainty
}

interface Opening {
  authors: string
  /** The date that stands right behind the authors. */
  date: string
  rest: string
}

/** Reads a citation in any of the usual styles; `owner` is the person of the CV, who may be named without initials. */
export function readCitation(whole: string, owner: string | null): Citation {
  const text = withoutMarker(whole.replace(/\s+/gu, ' ').trim())
  const opening = openingOf(text, owner)
  const dated = opening.date === '' ? takeCitedDate(opening.rest) : { ...takeDate(opening.date), text: opening.rest }
  const quoted = quotedTitle(dated.text)
  const { authors, quote, after } = authorsBefore(quoted, opening.authors, owner)
  const when = { period: dated.period, said: opening.date === '' ? dated.said : opening.date }
  if (quote !== '') {
    const { venue, details } = venueOf(after)
    return { ...when, authors, title: quote, venue, details, certainty: 'likely' }
  }
  const { title, rest, certainty } = splitVenue(dated.text)
  const { venue, details } = venueOf(rest)
  const isSure = opening.authors !== '' && rest !== ''
  return { ...when, authors: opening.authors, title, venue, details, certainty: isSure ? 'likely' : certainty }
}

/** The authors at the start, with the date behind them where the style puts it there. */
function openingOf(text: string, owner: string | null): Opening {
  const apa =
    /^(?<authors>.{3,}?)[,:]?\s*\((?<date>[^()]*(?:(?:19|20)\d{2}|press|Druck|Vorb|paraître|forthcoming|accepted|submitted)[^()]*)\)[.:,]?\s+(?<rest>.+)$/u.exec(
      text,
    )
  if (apa?.groups !== undefined && isNameList(apa.groups['authors'] ?? '', owner)) return openingFrom(apa.groups)
  const plain = /^(?<authors>.{3,}?)[.,]?\s+(?<date>(?:19|20)\d{2}[a-z]?)[.:]\s+(?<rest>.+)$/u.exec(text)
  if (plain?.groups !== undefined && isNameList(plain.groups['authors'] ?? '', owner)) return openingFrom(plain.groups)
  const colon = /^(?<authors>[^:]{3,}?)\s*:\s+(?<rest>.+)$/u.exec(text)
  if (colon?.groups !== undefined && isNameList(colon.groups['authors'] ?? '', owner)) return openingFrom(colon.groups)
  const end = [...text.matchAll(/\.\s+(?=\S)/gu)].find(({ index, 0: sign }) =>
    endsNames(text.slice(0, index), text.slice(index + sign.length), owner),
  )
  if (end === undefined) return { authors: '', date: '', rest: text }
  return { authors: text.slice(0, end.index + 1), date: '', rest: text.slice(end.index + end[0].length) }
}

function openingFrom({ authors = '', date = '', rest = '' }: Record<string, string | undefined>): Opening {
  return { authors, date, rest }
}

/** Whether a list of names ends at a full stop, which may also be that of an initial. */
function endsNames(names: string, rest: string, owner: string | null): boolean {
  if (!isNameList(names, owner) || !/\p{L}{2}/u.test(names)) return false
  if (/^(?:&|and\s|und\s|et\s|\p{Lu}\.)/u.test(rest)) return false
  return !/^\p{Lu}\./u.test(names) || !/(?:^|[\s,])\p{Lu}$/u.test(names)
}

interface Quoted {
  before: string
  quote: string
  after: string
}

/** A title in quotation marks, with what stands before and behind it. */
function quotedTitle(text: string): Quoted {
  const found =
    /^(?<before>[^“„«"»]{0,300}?)(?:„|“|"|«|»)\s?(?<quote>[^“”"„«»]{6,}?)[,.]?\s?(?:”|“|"|»|«)[,.:]?\s*(?<after>.*)$/u.exec(
      text,
    )?.groups
  const { before = '', quote = '', after = '' } = found ?? {}
  return { before: before.trim(), quote: quote.trim(), after }
}

/** A quote is the title only where nothing or names precede it; quotes within a title are part of it. */
function authorsBefore({ before, quote, after }: Quoted, known: string, owner: string | null) {
  const names = before.replace(/[\s,:.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
  if (quote === '' || (before !== '' && !isNameList(names, owner))) return { authors: known, quote: '', after: '' }
  return { authors: [known, names].filter((one) => one !== '').join(' '), quote, after }
}

/** Where a citation has shown its authors, title and date, in characters. */
const longest = 800

/** Whether a text reads as a citation: it has authors or a quoted title, and a date. */
export function isCitation(text: string, owner: string | null): boolean {
  const plain = withoutMarker(text.slice(0, longest).trim())
  const { authors, rest } = openingOf(plain, owner)
  const hasTitle = authors !== '' || authorsBefore(quotedTitle(plain), '', owner).quote !== ''
  return hasTitle && rest !== '' && periodsIn(plain).length > 0
}

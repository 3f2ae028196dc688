import { factOf, type Fact } from '../facts.ts'
import type { Row } from '../row.ts'
import type { Certainty } from '../types.ts'
import { bibtexEntries } from './bibtex.ts'
import { isCitation, readCitation, type Citation } from './citation.ts'
import { groupRows, type Group } from './group-rows.ts'
import type { Honour } from './honour.ts'
import { takeDate, whenOf } from './honour-dates.ts'
import { joinRows, withText } from './join-rows.ts'
import { splitNumbered } from './markers.ts'
import { isNameList } from './names-list.ts'
import { stackOf } from './stack.ts'
import { venueOf } from './venue.ts'

/** Reads the publications, talks and patents of a section, one for each citation. `owner` is the person of the CV. */
export function readPublications(rows: readonly Row[], owner: string | null): Honour[] {
  const bibtex = bibtexEntries(rows)
  if (bibtex !== null) return bibtex
  const whole = splitNumbered(rows).flatMap((row) => splitGlued(row, owner))
  return groupRows(whole).groups.flatMap((group) => publicationOf(group, owner) ?? [])
}

/** Divides a row in which two citations follow each other. */
function splitGlued(row: Row, owner: string | null): Row[] {
  const end = [...row.text.matchAll(/(?<![\s.]\p{Lu})\.\s+(?=\p{Lu})/gu)].find(
    ({ index, 0: sign }) =>
      isCitation(row.text.slice(0, index), owner) && isCitation(row.text.slice(index + sign.length), owner),
  )
  if (end === undefined) return [row]
  const rest = row.text.slice(end.index + end[0].length)
  return [withText(row, row.text.slice(0, end.index + 1)), ...splitGlued(withText(row, rest), owner)]
}

/** The publication of a group of rows; null if there is no word in it. */
export function publicationOf(group: Group, owner: string | null): Honour | null {
  const row = joinRows(group.rows)
  if (row === null || !/\p{L}{2}/u.test(row.text)) return null
  const citation = stackedCitation(group.rows, owner) ?? readCitation(row.text, owner)
  return honourFrom(citation, row, group.year)
}

/** Reads title, place of publication and authors in rows of their own. */
function stackedCitation(rows: readonly Row[], owner: string | null): Citation | null {
  const stack = stackOf(rows)
  if (stack === null) return null
  const [title, ...below] =
    isNameList(stack.title, owner) && stack.rest.length > 0
      ? [...stack.rest, stack.title]
      : [stack.title, ...stack.rest]
  if (title === undefined) return null
  const names = below.filter((text) => isNameList(text, owner))
  const others = below.filter((text) => !names.includes(text))
  const dated = others.map(takeDate)
  const when = stack.period === null ? (dated.find(({ period }) => period !== null) ?? stack) : stack
  const [place, ...rest] = when === stack ? others : dated.map(({ text }) => text)
  const { venue, details } = venueOf(place ?? '')
  return {
    period: when.period,
    said: when.said,
    authors: names.join(', '),
    title,
    venue,
    details: inSentences(details, ...rest),
    certainty: 'likely',
  }
}

function honourFrom(citation: Citation, row: Row, year: Row | null): Honour {
  const { certainty, title, venue, authors, details } = citation
  const fact = (value: string, rule: string, sure: Certainty = certainty): Fact | null =>
    value === '' ? null : factOf(value, row, { certainty: sure, rule })
  const above = citation.period === null && year !== null ? whenOf(takeDate(year.text), year) : whenOf(citation, row)
  return {
    title: factOf(title, row, { certainty, rule: 'publication' }),
    institution: fact(venue, 'publication-venue'),
    ...above,
    description: fact(inSentences(authors, details), 'publication-details', 'likely'),
  }
}

/** One line, because a details' line may begin like the rest of a sentence: `vol. 3`. */
function inSentences(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text, index, all) => (index < all.length - 1 && !/[.?!]$/u.test(text) ? `${text}.` : text))
    .join(' ')
}

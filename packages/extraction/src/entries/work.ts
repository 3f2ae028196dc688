import { factOf, lower, type Fact } from '../facts.ts'
import { withCache, type Scorers } from '../roles/assign.ts'
import { employerScore, placeScore, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { fold, keyOf, wordsOf } from '../text/fold.ts'
import type { Certainty } from '../types.ts'
import { readEntry, type Entry } from './entry.ts'
import { readDateless } from './dateless.ts'
import { readLabelled } from './labelled.ts'
import { frameEntries, isBody, type Frame } from './frames.ts'

/** A job and what the person did in it. */
export interface WorkEntry extends Entry {
  summary: Fact | null
  highlights: Fact[]
}

/** The jobs of a section, and the rows that belong to none. */
export interface WorkReading {
  entries: WorkEntry[]
  rest: Row[]
}

const label =
  /^(?:(?:haupt)?(?:aufgaben|tätigkeiten|tatigkeiten)(?:gebiete?|bereiche?|schwerpunkte)?|aufgabengebiet|verantwortlichkeiten|verantwortung|erfolge|schwerpunkte|highlights|key (?:achievements|responsibilities)|responsibilities|achievements|duties|tasks|missions?|réalisations|responsabilités|tâches|activités|principales (?:tâches|missions|réalisations))\s*:?$/iu

/** Reads the jobs of a section. */
export function readWork(rows: readonly Row[], headline: string | null): WorkReading {
  const labelled = readLabelled(rows)
  if (labelled !== null) return { entries: labelled.map(withBody), rest: [] }
  const scorers = workScorers(headline, rows)
  const framing = frameEntries(rows, scorers)
  if (framing === null) return { entries: readDateless(rows).map(withBody), rest: [...rows] }
  const entries = framing.frames.map((frame) =>
    completed({ ...readEntry(frame, framing.decision, scorers), frame }, scorers),
  )
  const jobs = inherit(entries.filter((entry) => !isBreak(entry))).filter(
    (entry) => entry.title !== null || entry.org !== null,
  )
  return { entries: placedBelow(jobs).map(withBody), rest: framing.orphans }
}

const townBelow =
  /^\p{Lu}[\p{L}.'’-]*(?:[ /](?:\p{Lu}[\p{L}.'’-]*|am|an der|im|in|bei|ob|sur|sous|les|la|le|upon|on)){0,3}(?:, \p{Lu}[\p{L}. ]+)?$/u

/**
 * Takes the first line below the head for the place if all jobs without a place have such a line: one to four
 * capitalised words of another look than what follows.
 */
function placedBelow<T extends Entry>(entries: readonly T[]): T[] {
  const open = entries.filter(({ place }) => place === null)
  if (open.length < 2 || !open.every(({ body: [first, second] }) => first !== undefined && isTown(first, second)))
    return [...entries]
  return entries.map((entry) => {
    const [first, ...body] = entry.body
    if (first === undefined || !open.includes(entry)) return entry
    return { ...entry, place: factOf(first.text, first, { certainty: 'guess', rule: 'place-below' }), body }
  })
}

function isTown(row: Row, next: Row | undefined): boolean {
  const isShort = !row.isItem && row.segments.length === 1 && row.text.length <= 30 && !label.test(row.text)
  const isName = Math.max(titleScore(row.text), employerScore(row.text)) < 1
  return isShort && isName && (next?.isItem === true || row.look !== next?.look) && townBelow.test(row.text)
}

const breaks =
  /^(?:familien(?:zeit|pause|phase|arbeit)|elternzeit|mutterschafts?\w*|vaterschaftsurlaub|erziehungszeit|kinderpause|babypause|auszeit|sabbatical|weltreise|reise\w*|auslandsreise|sprachaufenthalt|stellensuche|arbeitssuche|arbeitsuchend|arbeitslos\w*|berufliche neuorientierung|neuorientierung|pflege (?:von )?(?:angehörige\w*|eltern)|career break|parental leave|maternity leave|paternity leave|family (?:time|break)|gap year|travel\w*|travelling|world trip|job search|congé (?:parental|maternité|sabbatique)|pause (?:familiale|parentale|carrière)|année sabbatique|tour du monde|recherche d['’]emploi|césure)(?![\p{L}])/iu

/** Whether an entry is a break, such as family time, travel or a job search. */
function isBreak(entry: Entry): boolean {
  const named = [entry.title, entry.org].flatMap((fact) => (fact === null ? [] : [fact.value]))
  return named.length === 1 && breaks.test(named[0] ?? '')
}

function workScorers(headline: string | null, rows: readonly Row[]): Scorers {
  const own = headline === null ? '' : keyOf(headline)
  const seen = new Map<string, number>()
  for (const row of rows)
    for (const segment of row.segments) seen.set(fold(segment.text), (seen.get(fold(segment.text)) ?? 0) + 1)
  return withCache({
    title: (text) => titleScore(text) + (own !== '' && keyOf(text).startsWith(own) ? 2 : 0),
    org: (text) => employerScore(text) + ((seen.get(fold(text)) ?? 0) > 1 ? 0.6 : 0),
    place: placeScore,
  })
}

type Framed = Entry & { frame: Frame }

/**
 * Completes an entry without an employer or title from the first line below it, because entries of one section can be
 * written differently.
 */
function completed(entry: Framed, scorers: Scorers): Framed {
  const [row, ...body] = entry.body
  if (entry.title === null && entry.org === null && row?.isItem === true) return headedByItem(entry, row, body)
  if (row === undefined || isBody(row) || row.segments.length > 1) return entry
  const isTitle = scorers.title(row.text) >= 2 && scorers.title(row.text) > scorers.org(row.text) + 1
  if (entry.title === null && entry.org !== null && isTitle && wordsOf(row.text).length <= 8)
    return { ...entry, title: factOf(row.text.trim(), row, { certainty: 'likely', rule: 'title-below' }), body }
  if (entry.org !== null || entry.title === null) return entry
  const [name = '', place = '', ...more] = row.text.trim().split(/,\s+/u)
  const isEmployer = scorers.org(name) >= 2 && scorers.org(name) > scorers.title(name) + 1
  if (!isEmployer || more.length > 0 || (place !== '' && scorers.place(place) < 0.5)) return entry
  const found = (value: string): Fact => factOf(value, row, { certainty: 'likely', rule: 'employer-below' })
  return { ...entry, org: found(name), place: place === '' ? entry.place : found(place), body }
}

/** Below a line of dates, the first item may be the head: `Staff Engineer, Globex LLC`. */
function headedByItem(entry: Framed, row: Row, body: Row[]): Framed {
  const [title = '', org = '', place = '', ...more] = row.text.trim().split(/,\s+/u)
  const isHead = more.length === 0 && org !== '' && titleScore(title) >= 2.5 && wordsOf(row.text).length <= 10
  if (!isHead || /[.!?]$/u.test(row.text) || titleScore(org) >= 2) return entry
  const found = (value: string): Fact => factOf(value, row, { certainty: 'likely', rule: 'head-in-list' })
  return { ...entry, title: found(title), org: found(org), place: place === '' ? entry.place : found(place), body }
}

/** Words that replace an employer's name: "same employer", after a comma. */
const sameEmployer =
  /,\s*(?:dto\.?|dito|ebenda|ebd\.?|ebendort|(?:im )?gleiche[nrs]? (?:firma|arbeitgeber|betrieb)|same (?:company|employer|firm)|ibid\.?|idem|id\.|même (?:entreprise|employeur|société))$/iu

/**
 * Gives positions listed below one employer its name, and drops the frame that holds only the employer. A position that
 * ended long before the one above it began was at another employer.
 */
function inherit(entries: readonly Framed[]): Framed[] {
  const kept: Framed[] = []
  let group: Framed | null = null
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]
    if (isGroup(entry, next)) {
      group = entry.title === null ? entry : { ...entry, title: null, place: entry.place ?? entry.title }
      continue
    }
    const isSame = sameEmployer.test(`, ${(entry.org ?? entry.title)?.value}`)
    if ((entry.org === null || isSame) && entry.title !== null) {
      const above = kept.at(-1)
      const from: Framed | undefined =
        group ?? (above !== undefined && (isSame || adjoin(entry, above)) ? above : undefined)
      const org = from?.org ?? null
      // A position that directly preceded another was not necessarily at the same employer.
      const sure = isSame || group !== null ? 'likely' : 'guess'
      const place = entry.place ?? from?.place ?? null
      const title = { ...entry.title, value: entry.title.value.replace(sameEmployer, '') }
      kept.push({
        ...entry,
        title,
        org: org === null ? null : weaker(org, sure),
        place: place === null || place === entry.place ? place : weaker(place, sure),
      })
      continue
    }
    group = null
    kept.push(entry)
  }
  return kept
}

/**
 * Whether an entry only names the employer of the positions below it. If it has dates of its own that span theirs, its
 * title is the place.
 */
function isGroup(entry: Framed, next: Framed | undefined): boolean {
  if (entry.org === null || next === undefined || next.org !== null || next.title === null) return false
  const [about, ...more] = entry.body
  const isDescribed = about !== undefined && !about.isItem && more.length === 0 && entry.title === null
  if (about !== undefined && !(isDescribed && entry.start !== null && isWithin(next, entry))) return false
  if (entry.title === null) return true
  return titleScore(entry.title.value) <= 0 && isWithin(next, entry)
}

function isWithin(inner: Entry, outer: Entry): boolean {
  if (inner.start === null || outer.start === null || inner.start.value.slice(0, 4) < outer.start.value.slice(0, 4))
    return false
  return outer.end === null || (inner.end !== null && inner.end.value.slice(0, 4) <= outer.end.value.slice(0, 4))
}

/** Whether a position ended (or began) at most three months before the one above it began. */
function adjoin(below: Entry, above: Entry): boolean {
  const [ended, began] = [below.end ?? below.start, above.start].map(monthsOf)
  return ended === null || began === null || ended === undefined || began === undefined || began - ended <= 3
}

/** A date as a number of months; a year alone counts as its December. */
function monthsOf(fact: Fact | null): number | null {
  if (fact === null) return null
  const [year = '', month = '12'] = fact.value.split('-')
  return Number(year) * 12 + Number(month)
}

function weaker(fact: Fact, most: Certainty): Fact {
  return {
    value: fact.value,
    source: { ...fact.source, certainty: lower(fact.source.certainty, most), rule: 'same-employer' },
  }
}

function withBody(entry: Entry): WorkEntry {
  const rows = entry.body.filter((row) => !label.test(row.text.trim()))
  const hasItems = rows.some((row) => row.isItem)
  const prose = rows.filter((row) => !row.isItem)
  const [first] = prose
  const isSummary = first !== undefined && first === rows[0] && prose.length === 1 && (!hasItems ? isBody(first) : true)
  const summary = isSummary
    ? factOf(first.text.replace(/\t/g, ' '), first, {
        certainty: isBody(first) ? 'likely' : 'guess',
        rule: 'entry-prose',
      })
    : null
  const highlights = rows
    .filter((row) => !isSummary || row !== first)
    .map((row) =>
      factOf(row.text.replace(/\t/g, ' '), row, {
        certainty: row.isItem || isBody(row) ? 'likely' : 'guess',
        rule: row.isItem ? 'item' : 'entry-line',
      }),
    )
  return { ...entry, summary, highlights }
}

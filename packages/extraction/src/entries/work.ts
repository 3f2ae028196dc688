import { factOf, lower, type Fact } from '../facts.ts'
import { remembering, type Scorers } from '../roles/assign.ts'
import { employerScore, placeScore, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { fold, keyOf } from '../text/fold.ts'
import { readEntry, type Entry } from './entry.ts'
import { readLabelled } from './labelled.ts'
import { frameEntries, isBody, type Frame } from './frames.ts'

/** A job with what was done in it. */
export interface WorkEntry extends Entry {
  summary: Fact | null
  highlights: Fact[]
}

/** Jobs of a section and the rows that belong to none. */
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
  if (framing === null) return { entries: [], rest: [...rows] }
  const entries = framing.frames.map((frame) => ({ ...readEntry(frame, framing.decision, scorers), frame }))
  const jobs = inherit(entries).filter((entry) => (entry.title !== null || entry.org !== null) && !isBreak(entry))
  return { entries: jobs.map(withBody), rest: framing.orphans }
}

const breaks =
  /^(?:familien(?:zeit|pause|phase|arbeit)|elternzeit|mutterschafts?\w*|vaterschaftsurlaub|erziehungszeit|kinderpause|babypause|auszeit|sabbatical|weltreise|reise\w*|auslandsreise|sprachaufenthalt|stellensuche|arbeitssuche|arbeitsuchend|arbeitslos\w*|berufliche neuorientierung|neuorientierung|pflege (?:von )?(?:angehörige\w*|eltern)|career break|parental leave|maternity leave|paternity leave|family (?:time|break)|gap year|travel\w*|travelling|world trip|job search|congé (?:parental|maternité|sabbatique)|pause (?:familiale|parentale|carrière)|année sabbatique|tour du monde|recherche d['’]emploi|césure)(?![\p{L}])/iu

/** Time without a job, which is no job: family, travel, a search. */
function isBreak(entry: Entry): boolean {
  const named = [entry.title, entry.org].flatMap((fact) => (fact === null ? [] : [fact.value]))
  return named.length === 1 && breaks.test(named[0] ?? '')
}

function workScorers(headline: string | null, rows: readonly Row[]): Scorers {
  const own = headline === null ? '' : keyOf(headline)
  const seen = new Map<string, number>()
  for (const row of rows)
    for (const segment of row.segments) seen.set(fold(segment.text), (seen.get(fold(segment.text)) ?? 0) + 1)
  return remembering({
    title: (text) => titleScore(text) + (own !== '' && keyOf(text).startsWith(own) ? 2 : 0),
    org: (text) => employerScore(text) + ((seen.get(fold(text)) ?? 0) > 1 ? 0.6 : 0),
    place: placeScore,
  })
}

type Framed = Entry & { frame: Frame }

/** Several positions under one employer: the ones below take its name; a frame that holds an employer alone is none itself. */
function inherit(entries: readonly Framed[]): Framed[] {
  const kept: Framed[] = []
  let group: Framed | null = null
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]
    const isGroup =
      entry.title === null &&
      entry.org !== null &&
      entry.body.length === 0 &&
      next !== undefined &&
      next.org === null &&
      next.title !== null
    if (isGroup) {
      group = entry
      continue
    }
    if (entry.org === null && entry.title !== null) {
      const from: Framed | undefined = group ?? kept.at(-1)
      const org = from?.org ?? null
      const place = entry.place ?? from?.place ?? null
      kept.push({ ...entry, org: org === null ? null : weaker(org), place: place === null ? null : weaker(place) })
      continue
    }
    group = null
    kept.push(entry)
  }
  return kept
}

function weaker(fact: Fact): Fact {
  return {
    value: fact.value,
    source: { ...fact.source, certainty: lower(fact.source.certainty, 'likely'), rule: 'same-employer' },
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

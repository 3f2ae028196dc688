import { factOf, type Fact } from '../facts.ts'
import { withCache } from '../roles/assign.ts'
import { degreeScore, placeScore, schoolScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { fold, wordsOf } from '../text/fold.ts'
import { readEntry, type Entry } from './entry.ts'
import { readLabelled } from './labelled.ts'
import { frameEntries } from './frames.ts'

/** A period of education, with its degree split into kind and subject. */
export interface EducationEntry extends Entry {
  studyType: Fact | null
  area: Fact | null
}

/** The education entries of a section, and the rows that belong to none. */
export interface EducationReading {
  entries: EducationEntry[]
  rest: Row[]
}

const degreeKind =
  /^(?:(?:bachelor|master|magister|diplom|licence|licenciate|doctorat|doktorat|promotion|ph\.?\s?d\.?|dphil|mba|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?\s?a\.?|b\.?\s?a\.?|m\.?\s?eng\.?|b\.?\s?eng\.?|bs|ms|b\.s\.|m\.s\.|beng|meng|bsc|msc|[bm]des|[bm]arch|[bm]mus|[bm]com|[bm]tech|bpharm|bnurs|ll\.?\s?[bm]\.?|m\.?\s?phil\.?|hnd|bts|dut|cap|bac(?:calauréat)?(?: professionnel)?|maîtrise|cfc|afp|efz|eba|(?:eidg(?:\.|enössisches) )?fähigkeitszeugnis|brevet fédéral|matura|maturität|abitur|cas|das|mas)(?:\s(?:of|in)\s(?:science|arts|engineering|laws|business administration|education|philosophy))?(?:\s\([^)]*\))?(?:\s(?:of|in|en|de|für|for))?)(?=[\s,:–-]|$)/iu

/** Reads the education entries of a section. */
export function readEducation(rows: readonly Row[]): EducationReading {
  const labelled = readLabelled(rows)
  if (labelled !== null) return { entries: labelled.map(splitDegree), rest: labelled.flatMap((entry) => entry.body) }
  const scorers = withCache({ title: degreeScore, org: schoolScore, place: townScore, joinsTitles: true })
  const framing = frameEntries(rows, scorers)
  if (framing === null) return { entries: [], rest: [...rows] }
  const entries = framing.frames.map((frame) =>
    withTown(splitDegree(withSchool(readEntry(frame, framing.decision, scorers)))),
  )
  return { entries, rest: [...framing.orphans, ...entries.flatMap((entry) => entry.body)] }
}

/** Drops a school that begins with a count ("7 credits"). */
function withSchool(entry: Entry): Entry {
  return entry.org !== null && /^\d+\s\p{Ll}/u.test(entry.org.value) ? { ...entry, org: null } : entry
}

/** Names the school with the town behind it, because JSON Resume has no place for the town of a school. */
function withTown(entry: EducationEntry): EducationEntry {
  const { org, place } = entry
  if (org === null || place === null || org.value.includes(place.value)) return entry
  return { ...entry, org: { ...org, value: `${org.value}, ${place.value}` } }
}

/** Scores a town. A degree is not a town, and an unknown town could just as well be a subject. */
function townScore(text: string): number {
  const score = placeScore(text)
  return degreeScore(text) >= 2 ? -2.5 : score < 0 ? score - 0.8 : score
}

function splitDegree(read: Entry): EducationEntry {
  const entry = withoutPlace(read)
  const { title, org } = entry
  if (title === null) return { ...entry, studyType: null, area: null }
  const subject = isBareDegree(title.value) ? entry.body.find(isSubject) : undefined
  if (subject !== undefined)
    return {
      ...entry,
      body: entry.body.filter((row) => row !== subject),
      studyType: title,
      area: factOf(subject.text, subject, { certainty: 'likely', rule: 'subject-beside-degree' }),
    }
  const beside = isBareDegree(title.value) && org !== null ? subjectBehindSchool(org.value) : null
  if (org !== null && beside !== null)
    return { ...entry, org: part(org, beside.school), studyType: title, area: part(org, beside.subject) }
  const kind = degreeKind.exec(title.value)?.[0]
  const rest = kind === undefined ? '' : title.value.slice(kind.length).replace(/^[\s,:–-]+/u, '')
  if (kind === undefined || rest === '') return { ...entry, studyType: title, area: null }
  return { ...entry, studyType: part(title, kind.replace(/\s(?:of|in|en|de|für|for)$/iu, '')), area: part(title, rest) }
}

/** The subject of a bare degree may stand behind the school: `PhD`, `Princeton University, Computer Science`. */
function subjectBehindSchool(org: string): { school: string; subject: string } | null {
  const [school = '', subject = '', ...more] = org.split(/,\s+/u)
  const isNamed = /^\p{Lu}[\p{L}\s&-]{5,60}$/u.test(subject) && placeScore(subject) < 1 && schoolScore(subject) < 2
  return more.length === 0 && isNamed && schoolScore(school) >= 2 ? { school, subject } : null
}

const placeBefore = /^(?:\p{Lu}[\p{L}.’' -]{2,25},\s)?\p{Lu}[\p{L}]{1,20}\s(?=\p{Lu})/u

/** A degree below a school with its place is not of that place: `Princeton University – Princeton, NJ`, `PhD in …`. */
function withoutPlace(entry: Entry): Entry {
  const { title } = entry
  const before = title === null ? undefined : placeBefore.exec(title.value)?.[0]
  if (title === null || before === undefined || degreeKind.exec(title.value.slice(before.length)) === null) return entry
  if (degreeScore(before.trim()) >= 1 || degreeKind.test(title.value)) return entry
  return { ...entry, title: { ...title, value: title.value.slice(before.length) } }
}

function isBareDegree(text: string): boolean {
  return degreeKind.exec(text)?.[0].length === text.length
}

/** Whether a row is a short line in the head of an entry that names no school, town or grade. */
function isSubject(row: Row): boolean {
  return (
    !row.isItem &&
    row.segments.length === 1 &&
    /^\p{Lu}[\p{L}\s&,’'-]{3,60}$/u.test(row.text) &&
    wordsOf(row.text).length <= 6 &&
    !/\b(?:cum laude|mention|distinction|hono(?:u)?rs|grade|note|thesis|these|arbeit)\b/u.test(fold(row.text)) &&
    schoolScore(row.text) < 2 &&
    placeScore(row.text) < 1
  )
}

function part(whole: Fact, value: string): Fact {
  return { value, source: { ...whole.source } }
}

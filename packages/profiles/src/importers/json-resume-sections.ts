import type { Honour, VoluntaryWork } from '../candidate.ts'
import type { Period } from '../period.ts'
import { type Cursor, isAbsent } from './cursor.ts'
import { readActivities, readTechnologies } from './json-resume-engagements.ts'
import { hasPeriod, readIsoPeriod } from './read-iso-period.ts'
import type { ObjectReader } from './read-object.ts'
import type { ResumeLists } from './resume-lists.ts'
import { noPeriod, readEntries, readLine, readLines, readPeriodIfAny } from './read-values.ts'
import { splitLines } from './split-lines.ts'

interface Honours {
  awards?: Honour[]
  publications?: Honour[]
}

/** Voluntary work, awards and publications; a section without an entry is absent. */
export function readSections(
  lists: Pick<ResumeLists, 'volunteer' | 'awards' | 'publications'>,
): Honours & { volunteering?: VoluntaryWork[] } {
  const volunteering = readEntries(lists.volunteer, readVoluntaryWork, 'position').filter(isNoBlank)
  const awards = readHonours(lists.awards, readAward)
  const publications = readHonours(lists.publications, readPublication)
  return {
    ...(volunteering.length === 0 ? {} : { volunteering }),
    ...(awards.length === 0 ? {} : { awards }),
    ...(publications.length === 0 ? {} : { publications }),
  }
}

function readVoluntaryWork(entry: ObjectReader): VoluntaryWork {
  const value = {
    period: hasPeriod(entry) ? readIsoPeriod(entry, true) : noPeriod,
    role: readLine(entry.take('position', 'role', 'title'), 'role'),
    organisation: readLine(
      entry.take('organization', 'organisation', 'name', 'company', 'companyName', 'institution'),
      'organisation',
    ),
    activities: [...readActivities(entry), ...readTechnologies(entry)],
  }
  entry.drop('location', 'url', 'website', 'cause')
  return value
}

function readHonours(cursor: readonly Cursor[], read: (entry: ObjectReader) => Honour): Honour[] {
  return readEntries(cursor, read, 'title').filter(isNoBlank)
}

function readAward(entry: ObjectReader): Honour {
  const value = {
    period: readDate(entry, 'date', 'year', 'issuedOn'),
    title: readLine(entry.take('title', 'name'), 'title'),
    institution: readLine(entry.take('awarder', 'issuer', 'institution', 'organization'), 'institution'),
    description: readDescription(entry),
  }
  entry.drop('url', 'website')
  return value
}

function readPublication(entry: ObjectReader): Honour {
  const value = {
    period: readDate(entry, 'releaseDate', 'date', 'year', 'publishedOn'),
    title: readLine(entry.take('name', 'title'), 'title'),
    institution: readLine(entry.take('publisher', 'journal', 'conference'), 'institution'),
    description: readDescription(entry),
  }
  entry.drop('url', 'website', 'doi', 'authors')
  return value
}

/** The date of an honour, or the period beside it, which says more than a date can. */
function readDate(entry: ObjectReader, key: string, ...aliases: string[]): Period {
  const period = entry.take('period')
  const date = entry.take(key, ...aliases)
  return readPeriodIfAny(isAbsent(period) || period.value === '' ? date : period)
}

function readDescription(entry: ObjectReader): string {
  const lines = [
    ...readLines(entry.take('summary', 'description'), 'summary', splitLines),
    ...readLines(entry.take('highlights'), 'summary'),
  ]
  return lines.join('\n')
}

function isNoBlank(entry: VoluntaryWork | Honour): boolean {
  const texts =
    'role' in entry ? [entry.role, entry.organisation, ...entry.activities] : [entry.title, entry.description]
  return texts.some((text) => text !== '')
}

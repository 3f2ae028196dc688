import type { JobProfile } from '../job-profile.ts'
import { child, type Cursor, isAbsent, note, warn } from './cursor.ts'
import { splitNameAndLevel } from './read-language-skill.ts'
import { readMetadata } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readLine, readLines, readList, readRequired, readText } from './read-values.ts'

/**
 * Reads the agency's job profile, nested or flat. A flat file has one list of requirements, each of which is a must.
 */
export function readAgencyJob(reader: ObjectReader): JobProfile {
  const role = readGroup(reader.take('rolle'), (group) => ({
    title: group.take('titel'),
    goal: readText(group.take('ziel_der_rolle'), 'goal'),
    setup: readSetup(group.take('einordnung')),
  }))
  const flatTitle = reader.take('Stellenbezeichnung', 'title', 'Titel')
  const title = readTitle(role?.title ?? child(reader.cursor, 'rolle', undefined), flatTitle)
  const context = readContext(reader.take('projekt_kontext'))
  const flatSummary = readText(reader.take('Beschreibung', 'kurzbeschreibung'), 'summary')
  const tasks = readTasks(reader)
  const requirements = readRequirements(reader)
  const rest = {
    assignment: readAssignment(reader.take('einsatzrahmen')),
    reporting: readReporting(reader.take('organisation_und_reporting')),
    contact: readContact(reader.take('kontakt')),
  }
  const sample = [title, context.summary, flatSummary, ...tasks.core, ...requirements.must].join(' ')
  const locale = readMetadata(reader, sample)
  reader.finish()
  return {
    locale,
    title,
    ...context,
    summary: [context.summary, flatSummary].filter((text) => text !== '').join('\n'),
    goal: role?.goal ?? '',
    ...(role?.setup ?? { roleInSetup: '', collaboration: [] }),
    tasks,
    ...requirements,
    ...rest,
  }
}

/** Reads an optional group; reports keys that it did not use. */
function readGroup<T>(cursor: Cursor, read: (group: ObjectReader) => T): T | null {
  const group = readObject(cursor)
  if (group === null) return null
  const value = read(group)
  group.finish()
  return value
}

function readTitle(nested: Cursor, flat: Cursor): string {
  const title = readLine(nested, 'title')
  if (title === '') return readRequired(flat, 'title')
  if (!isAbsent(flat)) note(flat, 'dropped', 'key.dropped', { key: flat.pointer.slice(1) })
  return title
}

function readSetup(cursor: Cursor): Pick<JobProfile, 'roleInSetup' | 'collaboration'> | null {
  return readGroup(cursor, (group) => ({
    roleInSetup: readText(group.take('rolle_im_setup'), 'role'),
    collaboration: readLines(group.take('zusammenarbeit_mit'), 'collaboration'),
  }))
}

function readContext(cursor: Cursor): Pick<JobProfile, 'client' | 'organisationUnit' | 'programme' | 'summary'> {
  const context = readGroup(cursor, (group) => ({
    client: readLine(group.take('auftraggeber'), 'client'),
    organisationUnit: readLine(group.take('organisationseinheit'), 'organisationUnit'),
    programme: readLines(group.take('programm_umfeld'), 'programme'),
    summary: readText(group.take('kurzbeschreibung'), 'summary'),
  }))
  return context ?? { client: '', organisationUnit: '', programme: [], summary: '' }
}

function readTasks(reader: ObjectReader): JobProfile['tasks'] {
  const nested = readGroup(reader.take('aufgaben_und_verantwortlichkeiten'), (group) => ({
    core: readLines(group.take('kernaufgaben'), 'tasks'),
    operational: readLines(group.take('operative_aufgaben'), 'tasks'),
    governance: readLines(group.take('kommunikation_und_governance'), 'tasks'),
  }))
  const flat = readLines(reader.take('Aufgaben'), 'tasks')
  const tasks = nested ?? { core: [], operational: [], governance: [] }
  return { ...tasks, core: [...tasks.core, ...flat] }
}

function readRequirements(reader: ObjectReader): Pick<JobProfile, 'must' | 'should' | 'languages'> {
  const cursor = reader.take('anforderungen')
  const isFlat = Array.isArray(cursor.value) || typeof cursor.value === 'string'
  const read = isFlat ? readFlatRequirements(cursor) : readGroup(cursor, readSplitRequirements)
  const requirements = read ?? { must: [], should: [], languages: [] }
  if (requirements.must.length + requirements.should.length === 0) warn(cursor, 'job.criteria')
  return requirements
}

function readFlatRequirements(cursor: Cursor): Pick<JobProfile, 'must' | 'should' | 'languages'> {
  const must = readLines(cursor, 'must')
  if (must.length > 0) note(cursor, 'guessed', 'criteria.all-must', { count: must.length })
  return { must, should: [], languages: [] }
}

function readSplitRequirements(group: ObjectReader): Pick<JobProfile, 'must' | 'should' | 'languages'> {
  return {
    must: readLines(group.take('muss_kriterien'), 'must'),
    should: readLines(group.take('soll_kriterien', 'kann_kriterien'), 'should'),
    languages: readList(group.take('sprachen')).flatMap((entry) => readLanguage(entry)),
  }
}

function readLanguage(entry: Cursor): JobProfile['languages'] {
  if (typeof entry.value === 'string') {
    const line = readLine(entry, 'name')
    return line === '' ? [] : [splitNameAndLevel(line)]
  }
  const language = readGroup(entry, (group) => ({
    name: readRequired(group.take('sprache'), 'name'),
    level: readLine(group.take('level', 'niveau'), 'level'),
  }))
  return language === null ? [] : [language]
}

function readAssignment(cursor: Cursor): JobProfile['assignment'] {
  const assignment = readGroup(cursor, (group) => ({
    ...(readGroup(group.take('zeitraum'), (period) => ({
      start: readLine(period.take('start'), 'period'),
      end: readLine(period.take('ende'), 'period'),
      extension: readLine(period.take('verlaengerung'), 'period'),
    })) ?? { start: '', end: '', extension: '' }),
    workload: readLine(group.take('pensum'), 'workload'),
    locations: readLines(group.take('arbeitsort'), 'locations'),
    deliveryModel: readLine(group.take('delivery_model'), 'deliveryModel'),
  }))
  return assignment ?? { start: '', end: '', extension: '', workload: '', locations: [], deliveryModel: '' }
}

function readReporting(cursor: Cursor): JobProfile['reporting'] {
  const reporting = readGroup(cursor, (group) => ({
    meetings: readLines(group.take('regeltermine'), 'reporting'),
    artifacts: readLines(group.take('reporting_artifacts'), 'reporting'),
  }))
  return reporting ?? { meetings: [], artifacts: [] }
}

function readContact(cursor: Cursor): JobProfile['contact'] {
  const contact = readGroup(cursor, (group) => ({
    role: readLine(group.take('rolle'), 'role'),
    name: readLine(group.take('name'), 'name'),
    organisation: readLine(group.take('organisation'), 'organisation'),
  }))
  return contact ?? { role: '', name: '', organisation: '' }
}

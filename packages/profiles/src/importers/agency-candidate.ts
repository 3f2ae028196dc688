import type { Candidate, Engagement, LanguageSkill } from '../candidate.ts'
import { child, type Cursor, fail, isAbsent, note, warn } from './cursor.ts'
import { readExpertise } from './agency-expertise.ts'
import { readAgencySections } from './agency-sections.ts'
import { readLanguageSkill, splitNameAndLevel } from './read-language-skill.ts'
import { splitList } from './split-list.ts'
import { readMetadata } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import {
  MAX_LIST,
  readEntries,
  readLine,
  readLines,
  readList,
  readPeriod,
  readRequired,
  readText,
} from './read-values.ts'
import type { FieldId } from '../rules/field-texts.ts'

/** Reads the agency's CV with its German keys and all their historic spellings. */
export function readAgencyCandidate(reader: ObjectReader): Candidate {
  const name = readName(reader)
  const role = readMainRole(reader.take('Hauptrolle'))
  const nationality = readRequired(reader.take('Nationalität'), 'nationality')
  const highestEducation = readRequired(reader.take('Ausbildung', 'Hauptausbildung'), 'highestEducation')
  const profile = readProfile(reader.take('Kurzprofil'))
  const expertise = readExpertise(reader)
  const education = readSection(reader.take('Aus_und_Weiterbildung'), 'education', (entry) => ({
    period: readPeriod(entry.take('Zeitraum')),
    institution: readLine(entry.take('Institution'), 'institution'),
    degree: readRequired(entry.take('Abschluss'), 'degree'),
  }))
  const trainings = readSection(reader.take('Trainings_und_Zertifizierungen'), 'trainings', (entry) => ({
    period: readPeriod(entry.take('Zeitraum')),
    institution: readLine(entry.take('Institution'), 'institution'),
    title: readRequired(entry.take('Titel', 'Ausbildung_Titel', 'Abschluss'), 'title'),
  }))
  const languages = readLanguages(reader.take('Sprachen'))
  const engagements = readSection(projectList(reader), 'engagements', readEngagement)
  const sections = readAgencySections(reader)
  const locale = readMetadata(reader, `${profile} ${engagements.flatMap((entry) => entry.activities).join(' ')}`)
  reader.finish()
  return {
    locale,
    ...name,
    ...role,
    nationality,
    highestEducation,
    profile,
    expertise,
    education,
    trainings,
    languages,
    engagements,
    contact: null,
    ...sections,
  }
}

function readName(reader: ObjectReader): Pick<Candidate, 'givenName' | 'familyName' | 'originalName'> {
  const given = reader.take('Vorname')
  const family = reader.take('Nachname')
  const givenName = readLine(given, 'givenName')
  const familyName = readLine(family, 'familyName')
  if (givenName === '') fail(given, 'value.required', { field: 'givenName' })
  if (familyName === '') fail(family, 'value.required', { field: 'familyName' })
  return { givenName, familyName, originalName: '' }
}

function readMainRole(cursor: Cursor): Pick<Candidate, 'headline' | 'headlineDescription'> {
  if (isAbsent(cursor) || typeof cursor.value === 'string') {
    const headline = readRequired(cursor, 'headline')
    if (headline !== '') warn(cursor, 'value.required', { field: 'headlineDescription' })
    return { headline, headlineDescription: '' }
  }
  const reader = readObject(cursor)
  if (reader === null) return { headline: '', headlineDescription: '' }
  const role = {
    headline: readRequired(reader.take('Titel'), 'headline'),
    headlineDescription: readRequired(reader.take('Beschreibung'), 'headlineDescription'),
  }
  reader.finish()
  return role
}

function readProfile(cursor: Cursor): string {
  const text = readText(cursor, 'profile')
  if (text === '') warn(cursor, 'value.required', { field: 'profile' })
  return text
}

/** Reads every object of a required list. */
function readSection<T>(cursor: Cursor, field: FieldId, read: (entry: ObjectReader) => T): T[] {
  if (isAbsent(cursor) || (Array.isArray(cursor.value) && cursor.value.length === 0)) {
    warn(cursor, 'value.required', { field })
    return []
  }
  return readEntries(cursor, read)
}

function readLanguages(cursor: Cursor): LanguageSkill[] {
  if (
    Array.isArray(cursor.value) &&
    cursor.value.length > 0 &&
    cursor.value.every((entry) => typeof entry === 'string')
  ) {
    return readList(cursor).map(readLanguageLine)
  }
  return readSection(cursor, 'languages', (entry) => {
    const name = readRequired(entry.take('Sprache'), 'name')
    return readLanguageSkill(name, entry.take('Level', 'Niveau'), 'house')
  })
}

function readLanguageLine(cursor: Cursor): LanguageSkill {
  const { name, level } = splitNameAndLevel(readLine(cursor, 'name'))
  return readLanguageSkill(name, { ...cursor, value: level }, 'house')
}

/** The projects are in a list, or in a list inside a group, under the long or the short name. */
function projectList(reader: ObjectReader): Cursor {
  const cursor = reader.take('Ausgewählte_Referenzprojekte', 'Referenzprojekte')
  if (isAbsent(cursor) || typeof cursor.value !== 'object' || Array.isArray(cursor.value)) return cursor
  const inner = readObject(cursor)
  if (inner === null) return child(cursor, 'Referenzprojekte', undefined)
  const list = inner.take('Referenzprojekte', 'Ausgewählte_Referenzprojekte')
  if (!isAbsent(list)) {
    const to = 'Ausgewählte_Referenzprojekte'
    note(list, 'renamed', 'key.renamed', { from: 'Ausgewählte_Referenzprojekte.Referenzprojekte', to })
  }
  inner.finish()
  return list
}

function readEngagement(entry: ObjectReader): Engagement {
  return {
    period: readPeriod(entry.take('Zeitraum')),
    role: readRequired(entry.take('Rolle'), 'role'),
    client: readRequired(entry.take('Kunde'), 'client'),
    activities: readLines(entry.take('Tätigkeiten'), 'activities'),
    technologies: readTechnologies(entry.take('Technologien')),
    method: readLine(entry.take('Methodik', 'Projektmethodik'), 'method'),
  }
}

/** `a, b, c` is the documented form, so splitting it is not reported. */
function readTechnologies(cursor: Cursor): string[] {
  if (typeof cursor.value !== 'string') return readLines(cursor, 'technologies')
  const names = splitList(readText(cursor, 'technologies'))
  if (names.length <= MAX_LIST) return names
  fail(cursor, 'list.too-long', { length: names.length, limit: MAX_LIST })
  return []
}

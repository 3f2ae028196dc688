import type { Candidate } from '../candidate.ts'
import { languageOf, type Locale } from '../language.ts'
import { parsePeriod } from '../period-parse.ts'
import { highestDegree } from './highest-degree.ts'
import { child, type Cursor, fail, note, warn } from './cursor.ts'
import type { Basics } from './json-resume-basics.ts'
import { nameProjects, readProject, readWork } from './json-resume-engagements.ts'
import { readSections } from './json-resume-sections.ts'
import { readSkills } from './json-resume-skills.ts'
import { readIsoPeriod } from './read-iso-period.ts'
import { readNamedSkill } from './read-language-skill.ts'
import type { ObjectReader } from './read-object.ts'
import { readEntries, readLine, readLines, readRequired } from './read-values.ts'
import type { ResumeLists } from './resume-lists.ts'

/** The common parts of all JSON Resume-like formats, however they are arranged. */
export interface ResumeParts {
  basics: Basics
  /** Where the name is, or should be. */
  nameCursor: Cursor
  lists: ResumeLists
  /** The language of the CV; if the format does not state it, derived from a sample of its text. */
  locale: (sample: string) => Locale
}

/** Lists without entries. */
export function emptyLists(): ResumeLists {
  return {
    work: [],
    projects: [],
    education: [],
    certificates: [],
    skills: [],
    languages: [],
    volunteer: [],
    awards: [],
    publications: [],
  }
}

/** Assembles a candidate; a missing name is an error, and values that Dossier's CV lacks are warnings at `root`. */
export function readParts({ basics, nameCursor, lists, locale: localeFrom }: ResumeParts, root: Cursor): Candidate {
  if (basics.originalName === '' && basics.givenName === '') fail(nameCursor, 'value.required', { field: 'givenName' })
  const education = readEntries(lists.education.map(datedText('studyType')), readEducation)
  const trainings = readEntries(lists.certificates.map(datedText('name')), readCertificate)
  const languages = readEntries(
    lists.languages,
    (entry) => readNamedSkill(entry.take('language', 'name'), readLevel(entry), 'scale'),
    'language',
  )
  const work = readEntries(lists.work, readWork).flat()
  const projects = readEntries(lists.projects, readProject)
  const sample = [basics.profile, ...[...work, ...projects].flatMap((entry) => entry.activities)].join(' ')
  const locale = localeFrom(sample)
  const candidate = {
    locale,
    ...basics,
    headlineDescription: '',
    highestEducation: highestDegree(education.map((entry) => entry.degree)),
    expertise: readSkills(lists.skills, locale),
    education,
    trainings,
    languages,
    engagements: [...work, ...nameProjects(projects, lists.projects, languageOf(locale))],
    ...readSections(lists),
  }
  sayWhatIsMissing(root, candidate)
  return candidate
}

const periodBefore = /^(?<dates>[^,:;|]*\d{4}[^,:;|]*)[,:;|]\s*(?<text>\D.*)$/su
const periodBehind = /^(?<text>.*\D)(?:[,;|]\s*|\s?\()(?<dates>[^,;|()]*\d{4}[^,;|()]*)\)?$/su
/** Longer texts are no single line of a CV. */
const longestLine = 300

/** A plain text as an entry with the period at one of its ends: `Koch EFZ, Berufsschule Bern, 2012–2015`. */
const datedText =
  (key: string) =>
  (entry: Cursor): Cursor => {
    const { value } = entry
    if (typeof value !== 'string' || value === '') return entry
    const line = value.length > longestLine ? '' : value.trim()
    const { text = '', dates = '' } = (periodBefore.exec(line) ?? periodBehind.exec(line))?.groups ?? {}
    const isDated = dates !== '' && parsePeriod(dates).certainty !== 'none'
    return { ...entry, value: isDated ? { [key]: text.trim(), dates: dates.trim() } : { [key]: value } }
  }

/** The level in words if the format has it, otherwise as a score on a scale. */
function readLevel(entry: ObjectReader): Cursor {
  const words = entry.take('fluency', 'proficiency', 'description')
  const mark = entry.take('level')
  return words.value === undefined || words.value === null || words.value === '' ? mark : words
}

function readEducation(entry: ObjectReader): Candidate['education'][number] {
  const studyType = readLine(
    entry.take('studyType', 'degree', 'degreeName', 'qualification', 'diploma', 'title'),
    'degree',
  )
  const area = readLine(entry.take('area', 'field', 'fieldOfStudy', 'major', 'specialization'), 'degree')
  const school = readLine(entry.take('institution', 'school', 'university', 'schoolName', 'college'), 'institution')
  // The name is what the others leave out: the school's, or the degree's.
  const name = readLine(entry.take('name'), 'degree')
  const named = [studyType, area].filter((part) => part !== '').join(', ')
  const degree = named === '' ? name : named
  if (degree === '') warn(entry.cursor, 'value.required', { field: 'degree' })
  const courses = readLines(entry.take('courses', 'coursework', 'modules'), 'title')
  const value = {
    period: readIsoPeriod(entry, true),
    institution: school === '' && named !== '' ? name : school,
    degree,
    ...(courses.length === 0 ? {} : { courses }),
  }
  entry.drop('url', 'website', 'score', 'grade', 'gpa', 'location')
  return value
}

function readCertificate(entry: ObjectReader): Candidate['trainings'][number] {
  const value = {
    period: readIsoPeriod(entry, false),
    institution: readLine(entry.take('issuer', 'institution', 'organization', 'provider', 'authority'), 'institution'),
    title: readRequired(entry.take('name', 'title'), 'title'),
  }
  entry.drop('url', 'website')
  return value
}

/** JSON Resume has no field for some facts in Dossier's CV, and often lacks others; the recruiter is told at once. */
function sayWhatIsMissing(cursor: Cursor, candidate: Candidate): void {
  const fields = ['headlineDescription', 'expertise', 'languages', 'engagements', 'education'] as const
  for (const field of fields) if (candidate[field].length === 0) warn(cursor, 'value.required', { field })
  if (candidate.highestEducation !== '') {
    note(child(cursor, 'education', undefined), 'guessed', 'degree.guessed', { degree: candidate.highestEducation })
  }
}

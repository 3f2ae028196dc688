import type { Candidate } from '../candidate.ts'
import { highestDegree } from './highest-degree.ts'
import { child, fail, note, warn } from './cursor.ts'
import { readBasics } from './json-resume-basics.ts'
import { readProject, readWork } from './json-resume-engagements.ts'
import { readSections } from './json-resume-sections.ts'
import { readSkills } from './json-resume-skills.ts'
import { readIsoPeriod } from './read-iso-period.ts'
import { readNamedSkill } from './read-language-skill.ts'
import { readLocale } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readEntries, readLine, readLines, readRequired } from './read-values.ts'

/** Keys by which a JSON Resume is recognised. */
export const jsonResumeKeys = ['basics', 'work', 'skills', 'volunteer', 'projects', 'certificates'] as const

/** Reads a JSON Resume 1.x. What the model has no place for is reported as dropped. */
export function readJsonResume(reader: ObjectReader): Candidate {
  const basicsCursor = reader.take('basics')
  const basics = readBasics(basicsCursor)
  if (basics.originalName === '') fail(child(basicsCursor, 'name', undefined), 'value.required', { field: 'givenName' })
  const education = readEntries(reader.take('education'), readEducation, 'studyType')
  const trainings = [
    reader.take('certificates', 'certifications', 'licenses'),
    reader.take('courses', 'trainings', 'training'),
  ].flatMap((list) => readEntries(list, readCertificate, 'name'))
  const languages = readEntries(
    reader.take('languages'),
    (entry) => readNamedSkill(entry.take('language', 'name'), entry.take('fluency', 'level', 'proficiency'), 'scale'),
    'language',
  )
  const engagements = [
    ...readEntries(reader.take('work', 'experience', 'employment', 'workExperience'), readWork).flat(),
    ...readEntries(reader.take('projects'), readProject),
  ]
  const sample = [basics.profile, ...engagements.flatMap((entry) => entry.activities)].join(' ')
  const locale = readMeta(reader, sample)
  const expertise = readSkills(reader.take('skills'), locale)
  const sections = readSections(reader)
  reader.drop('$schema', 'interests', 'references')
  reader.finish()
  const highestEducation = highestDegree(education.map((entry) => entry.degree))
  const candidate = {
    locale,
    ...basics,
    headlineDescription: '',
    highestEducation,
    expertise,
    education,
    trainings,
    languages,
    engagements,
    ...sections,
  }
  sayWhatIsMissing(reader, candidate)
  return candidate
}

function readEducation(entry: ObjectReader): Candidate['education'][number] {
  const studyType = readLine(entry.take('studyType', 'degree'), 'degree')
  const area = readLine(entry.take('area', 'field', 'fieldOfStudy', 'major'), 'degree')
  const degree = [studyType, area].filter((part) => part !== '').join(', ')
  if (degree === '') warn(entry.cursor, 'value.required', { field: 'degree' })
  const courses = readLines(entry.take('courses', 'coursework', 'modules'), 'title')
  const value = {
    period: readIsoPeriod(entry, true),
    institution: readLine(entry.take('institution', 'school', 'university'), 'institution'),
    degree,
    ...(courses.length === 0 ? {} : { courses }),
  }
  entry.drop('url', 'score')
  return value
}

function readCertificate(entry: ObjectReader): Candidate['trainings'][number] {
  const value = {
    period: readIsoPeriod(entry, false),
    institution: readLine(entry.take('issuer', 'institution', 'organization', 'provider', 'authority'), 'institution'),
    title: readRequired(entry.take('name', 'title'), 'title'),
  }
  entry.drop('url')
  return value
}

function readMeta(reader: ObjectReader, sample: string): Candidate['locale'] {
  const cursor = reader.take('meta')
  const meta = readObject(cursor)
  const locale = readLocale(meta?.take('language') ?? child(cursor, 'language', undefined), sample)
  meta?.drop('canonical', 'version', 'lastModified', 'theme')
  meta?.finish()
  return locale
}

/** JSON Resume has no field for some facts of the house CV, and often lacks others: the recruiter is told at once. */
function sayWhatIsMissing(reader: ObjectReader, candidate: Candidate): void {
  const { cursor } = reader
  const fields = ['headlineDescription', 'expertise', 'languages', 'engagements', 'education'] as const
  for (const field of fields) if (candidate[field].length === 0) warn(cursor, 'value.required', { field })
  if (candidate.highestEducation !== '') {
    note(child(cursor, 'education', undefined), 'guessed', 'degree.guessed', { degree: candidate.highestEducation })
  }
}

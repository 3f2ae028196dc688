import type { Candidate } from '../candidate.ts'
import { child, type Cursor, newLog } from './cursor.ts'
import { readBasics } from './json-resume-basics.ts'
import { personFields } from './json-resume-keys.ts'
import { asSkillList } from './json-resume-skills.ts'
import { readLocale } from './read-locale.ts'
import { isRecord, type ObjectReader, readObject } from './read-object.ts'
import { readList, readListOrText } from './read-values.ts'
import { readParts } from './resume-parts.ts'
import { splitList } from './split-list.ts'

/** Keys by which a JSON Resume is recognised. */
export const jsonResumeKeys = ['basics', 'work', 'skills', 'volunteer', 'projects', 'certificates'] as const

/** Whether a document without these keys is a CV that somebody arranged in their own way: a person, and what they did. */
export function isSelfMade(reader: ObjectReader): boolean {
  return (
    reader.has('experience', 'workExperience', 'education') &&
    reader.has('name', 'fullName', 'firstName', ...personKeys)
  )
}

/** Reads a JSON Resume, 0.0.x or 1.x. Content without a place in the model is reported as dropped. */
export function readJsonResume(reader: ObjectReader): Candidate {
  const isFlat = !reader.has('basics')
  const basicsCursor = takeBasics(reader)
  const basics = readBasics(readObject(basicsCursor), {
    nationality: reader.take('nationality', 'nationalities'),
    location: reader.take('location'),
    profiles: isFlat ? [] : readList(reader.take('profiles')),
    contact: isFlat ? readObject(reader.take('contact', 'contactInfo', 'contacts')) : null,
  })
  const lists = {
    education: readListOrText(reader.take('education')),
    certificates: [
      ...readListOrText(reader.take('certificates', 'certifications', 'licenses')),
      ...readListOrText(reader.take('courses', 'trainings', 'training')),
    ],
    languages: readListOrText(reader.take('languages'), splitList),
    work: readListOrText(reader.take('work', 'experience', 'employment', 'workExperience')),
    projects: readListOrText(reader.take('projects', 'personalProjects')),
    skills: readList(asSkillList(reader.take('skills'))),
    volunteer: readList(reader.take('volunteer', 'volunteering', 'volunteerWork', 'volunteerExperience')),
    awards: readList(reader.take('awards', 'honors', 'honours')),
    publications: readList(reader.take('publications')),
  }
  const nameCursor = child(basicsCursor, 'name', undefined)
  const locale = (sample: string): Candidate['locale'] => readMeta(reader, sample)
  const candidate = readParts({ basics, nameCursor, lists, locale }, reader.cursor)
  reader.drop('$schema', 'interests', 'hobbies', 'references')
  reader.finish()
  return candidate
}

/** Where self-made documents keep the person. */
const personKeys = [
  'personalInfo',
  'personalInformation',
  'personalDetails',
  'personal',
  'person',
  'header',
  'info',
  'about',
  'profile',
] as const
/** The object about the person; in documents without one, what stands at the top. */
function takeBasics(reader: ObjectReader): Cursor {
  if (reader.has('basics')) return reader.take('basics')
  const { cursor } = reader
  const look = readObject({ ...cursor, log: newLog() })
  const person = personKeys.find((key) => namesSomebody(look?.take(key).value))
  if (person !== undefined) return reader.take(person)
  const found = Object.values(personFields).flatMap((names) => {
    const name = names.find((one) => reader.has(one))
    return name === undefined ? [] : [[name, reader.take(name).value] as const]
  })
  return found.length === 0 ? child(cursor, 'basics', undefined) : { ...cursor, value: Object.fromEntries(found) }
}

function namesSomebody(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['name', 'fullName', 'full_name', 'firstName', 'first_name'].some((key) => Object.hasOwn(value, key))
  )
}

function readMeta(reader: ObjectReader, sample: string): Candidate['locale'] {
  const cursor = reader.take('meta')
  const meta = readObject(cursor)
  const locale = readLocale(meta?.take('language') ?? child(cursor, 'language', undefined), sample)
  meta?.drop('canonical', 'version', 'lastModified', 'theme')
  meta?.finish()
  return locale
}

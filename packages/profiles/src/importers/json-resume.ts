import type { Candidate } from '../candidate.ts'
import { child } from './cursor.ts'
import { readBasics } from './json-resume-basics.ts'
import { asSkillList } from './json-resume-skills.ts'
import { readLocale } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readList, readListOrText } from './read-values.ts'
import { readParts } from './resume-parts.ts'
import { splitList } from './split-list.ts'

/** Keys by which a JSON Resume is recognised. */
export const jsonResumeKeys = ['basics', 'work', 'skills', 'volunteer', 'projects', 'certificates'] as const

/** Reads a JSON Resume, 0.0.x or 1.x. Content without a place in the model is reported as dropped. */
export function readJsonResume(reader: ObjectReader): Candidate {
  const basicsCursor = reader.take('basics')
  const basics = readBasics(readObject(basicsCursor), {
    nationality: reader.take('nationality', 'nationalities'),
    location: reader.take('location'),
    profiles: readList(reader.take('profiles')),
  })
  const lists = {
    education: readListOrText(reader.take('education')),
    certificates: [
      ...readListOrText(reader.take('certificates', 'certifications', 'licenses')),
      ...readListOrText(reader.take('courses', 'trainings', 'training')),
    ],
    languages: readListOrText(reader.take('languages'), splitList),
    work: readList(reader.take('work', 'experience', 'employment', 'workExperience')),
    projects: readList(reader.take('projects')),
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

function readMeta(reader: ObjectReader, sample: string): Candidate['locale'] {
  const cursor = reader.take('meta')
  const meta = readObject(cursor)
  const locale = readLocale(meta?.take('language') ?? child(cursor, 'language', undefined), sample)
  meta?.drop('canonical', 'version', 'lastModified', 'theme')
  meta?.finish()
  return locale
}

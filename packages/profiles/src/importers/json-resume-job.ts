import type { JobProfile } from '../job-profile.ts'
import { note, warn } from './cursor.ts'
import { emptyJob } from './empty-job.ts'
import { readLocation } from './json-resume-basics.ts'
import { readLocale } from './read-locale.ts'
import type { ObjectReader } from './read-object.ts'
import { readEntries, readLine, readLines, readRequired, readText } from './read-values.ts'

/** Keys that only a job in the JSON Resume family has. */
export const jsonResumeJobKeys = ['responsibilities', 'qualifications', 'company'] as const

/** Reads a job of the JSON Resume job schema: qualifications are musts, skills without a weight are shoulds. */
export function readJsonResumeJob(reader: ObjectReader): JobProfile {
  const title = readRequired(reader.take('title'), 'title')
  const client = readLine(reader.take('company'), 'client')
  const summary = readText(reader.take('description'), 'summary')
  const core = readLines(reader.take('responsibilities'), 'tasks')
  const qualifications = reader.take('qualifications')
  const must = readLines(qualifications, 'must')
  if (must.length > 0) note(qualifications, 'guessed', 'criteria.all-must', { count: must.length })
  const should = readSkillCriteria(reader)
  if (must.length + should.length === 0) warn(qualifications, 'job.criteria')
  const location = readLocation(reader.take('location'))
  const deliveryModel = readLine(reader.take('remote'), 'deliveryModel')
  const workload = readLine(reader.take('type'), 'workload')
  reader.drop('$schema', 'date', 'salary', 'experience', 'meta')
  reader.finish()
  const locale = readLocale({ ...reader.cursor, value: undefined }, [summary, ...core, ...must].join(' '))
  const job = emptyJob(locale)
  return {
    ...job,
    title,
    client,
    summary,
    tasks: { ...job.tasks, core },
    must,
    should,
    assignment: { ...job.assignment, workload, deliveryModel, locations: location === '' ? [] : [location] },
  }
}

function readSkillCriteria(reader: ObjectReader): string[] {
  const cursor = reader.take('skills')
  const criteria = readEntries(cursor, (skill) => {
    const name = readLine(skill.take('name'), 'name')
    const keywords = readLines(skill.take('keywords'), 'technologies').join(', ')
    skill.drop('level')
    return name === '' || keywords === '' ? `${name}${keywords}` : `${name}: ${keywords}`
  }).filter((text) => text !== '')
  if (criteria.length > 0) note(cursor, 'guessed', 'criteria.as-should', { count: criteria.length })
  return criteria
}

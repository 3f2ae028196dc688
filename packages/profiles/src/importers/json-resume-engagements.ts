import type { Engagement } from '../candidate.ts'
import { note } from './cursor.ts'
import { readIsoPeriod } from './read-iso-period.ts'
import type { ObjectReader } from './read-object.ts'
import { splitLines } from './split-lines.ts'
import { readLine, readLines, readRequired } from './read-values.ts'

/** An employment. Its summary becomes the first activity. */
export function readWork(entry: ObjectReader): Engagement {
  const engagement = {
    period: readIsoPeriod(entry, true),
    role: readRequired(entry.take('position'), 'role'),
    client: readRequired(entry.take('name', 'company'), 'client'),
    activities: readActivities(entry, 'summary'),
    technologies: readLines(entry.take('keywords'), 'technologies'),
    method: '',
  }
  entry.drop('location', 'description', 'url')
  return engagement
}

/** A project. Its roles become one role, its name and organisation the client. */
export function readProject(entry: ObjectReader): Engagement {
  const rolesCursor = entry.take('roles')
  const roles = readLines(rolesCursor, 'role')
  const role = roles.join(', ')
  if (roles.length > 1) note(rolesCursor, 'guessed', 'value.merged', { result: role })
  const nameCursor = entry.take('name')
  const name = readLine(nameCursor, 'name')
  const entity = readLine(entry.take('entity'), 'client')
  const client = [entity, name].filter((part) => part !== '').join(' – ')
  if (name !== '') note(nameCursor, 'guessed', 'value.merged', { result: client })
  const engagement = {
    period: readIsoPeriod(entry, true),
    role,
    client,
    activities: readActivities(entry, 'description'),
    technologies: readLines(entry.take('keywords'), 'technologies'),
    method: '',
  }
  entry.drop('url', 'type')
  return engagement
}

function readActivities(entry: ObjectReader, summaryKey: 'summary' | 'description'): string[] {
  const cursor = entry.take(summaryKey)
  const summary = readLines(cursor, 'activities', splitLines)
  if (summary.length > 0) note(cursor, 'renamed', 'key.renamed', { from: summaryKey, to: 'highlights' })
  const highlights = readLines(entry.take('highlights'), 'activities')
  return [...summary, ...highlights]
}

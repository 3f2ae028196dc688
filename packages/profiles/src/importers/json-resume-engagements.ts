import type { Engagement } from '../candidate.ts'
import { note } from './cursor.ts'
import { readIsoPeriod } from './read-iso-period.ts'
import type { ObjectReader } from './read-object.ts'
import { splitLines } from './split-lines.ts'
import { readEntries, readLine, readLines, readRequired } from './read-values.ts'

/** An employment. Its summary becomes the first activity. */
export function readWork(entry: ObjectReader): Engagement {
  const engagement = {
    period: readIsoPeriod(entry, true),
    role: readRequired(entry.take('position', 'title', 'role', 'jobTitle'), 'role'),
    client: readRequired(entry.take('name', 'company', 'employer', 'organization'), 'client'),
    activities: readActivities(entry),
    technologies: readTechnologies(entry),
    method: '',
  }
  entry.drop('location', 'url')
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
    activities: readActivities(entry),
    technologies: readTechnologies(entry),
    method: '',
  }
  entry.drop('url', 'type')
  return engagement
}

/** Programs name the technologies of a station in several ways; a station may have more than one of them. */
function readTechnologies(entry: ObjectReader): string[] {
  const lists = ['keywords', 'technologies', 'tools', 'stack'].map((key) => readLines(entry.take(key), 'technologies'))
  return [...new Set(lists.flat())]
}

function readActivities(entry: ObjectReader): string[] {
  const texts = (['summary', 'description'] as const).flatMap((key) => {
    const cursor = entry.take(key)
    const lines = readLines(cursor, 'activities', splitLines)
    if (lines.length > 0) note(cursor, 'renamed', 'key.renamed', { from: key, to: 'highlights' })
    return lines
  })
  const listed = ['highlights', 'achievements', 'responsibilities'].flatMap((key) => {
    return readLines(entry.take(key), 'activities')
  })
  return [...texts, ...listed, ...readNested(entry)]
}

/** Projects within a station: what each says becomes an activity, with the name of the project before it. */
function readNested(entry: ObjectReader): string[] {
  return readEntries(
    entry.take('projects'),
    (project) => {
      const name = readLine(project.take('name', 'title'), 'name')
      const texts = [
        ...readLines(project.take('summary', 'description'), 'activities', splitLines),
        ...readLines(project.take('highlights'), 'activities'),
        ...readTechnologies(project),
      ]
      project.drop('url', 'startDate', 'endDate')
      return texts.length === 0 ? [name] : texts.map((text) => (name === '' ? text : `${name}: ${text}`))
    },
    'name',
  )
    .flat()
    .filter((text) => text !== '')
}

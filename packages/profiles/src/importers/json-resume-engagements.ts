import type { Engagement } from '../candidate.ts'
import type { Language } from '../language.ts'
import type { Period } from '../period.ts'
import { type Cursor, note } from './cursor.ts'
import { hasPeriod, readIsoPeriod } from './read-iso-period.ts'
import type { ObjectReader } from './read-object.ts'
import { splitLines } from './split-lines.ts'
import { readEntries, readLine, readLines, readRequired } from './read-values.ts'

/** An employment, or the stations of one with several positions. Its summary becomes the first activity. */
export function readWork(entry: ObjectReader): Engagement[] {
  const client = readRequired(entry.take('name', 'company', 'employer', 'organization', 'companyName'), 'client')
  const positions = entry.take('positions', 'roles')
  const isList = Array.isArray(positions.value) && positions.value.length > 0
  const stations = isList ? readStations(entry, positions, client) : []
  if (stations.length > 0) return stations
  const engagement = {
    period: readIsoPeriod(entry, true),
    role: readRequired(
      typeof positions.value === 'string' ? positions : entry.take('position', 'title', 'role', 'jobTitle'),
      'role',
    ),
    client,
    activities: readActivities(entry),
    technologies: readTechnologies(entry),
    method: '',
  }
  entry.drop('location', 'url', 'website')
  return [engagement]
}

/**
 * Each position becomes a separate station; what the employment says as a whole goes to the first, which is the latest.
 */
function readStations(entry: ObjectReader, positions: Cursor, client: string): Engagement[] {
  const whole = hasPeriod(entry) ? readIsoPeriod(entry, true) : null
  const read = (position: ObjectReader): Engagement => readStation(position, client, whole)
  const stations = readEntries(positions, read, 'title')
  const [latest, ...earlier] = stations
  if (latest === undefined) return []
  const activities = readActivities(entry)
  const technologies = readTechnologies(entry)
  if (activities.length + technologies.length > 0) {
    note(positions, 'guessed', 'value.merged', { result: latest.role })
  }
  entry.drop('position', 'title', 'location', 'url', 'website')
  return [
    {
      ...latest,
      activities: [...activities, ...latest.activities],
      technologies: [...new Set([...latest.technologies, ...technologies])],
    },
    ...earlier,
  ]
}

function readStation(position: ObjectReader, client: string, whole: Period | null): Engagement {
  const station = {
    period: whole === null || hasPeriod(position) ? readIsoPeriod(position, true) : whole,
    role: readRequired(position.take('position', 'title', 'role', 'name', 'jobTitle'), 'role'),
    client,
    activities: readActivities(position),
    technologies: readTechnologies(position),
    method: '',
  }
  position.drop('location', 'url')
  return station
}

/**
 * A project. Its roles become one role, its name and organisation the client; without a role, its name is used instead.
 */
export function readProject(entry: ObjectReader): Engagement {
  const rolesCursor = entry.take('roles', 'role', 'position')
  const roles = readLines(rolesCursor, 'role')
  const role = roles.join(', ')
  if (roles.length > 1) note(rolesCursor, 'guessed', 'value.merged', { result: role })
  const nameCursor = entry.take('name', 'title')
  const name = readLine(nameCursor, 'name')
  const entity = readLine(entry.take('entity', 'organization', 'company'), 'client')
  const isUnnamed = role === '' && name !== ''
  const client = isUnnamed ? entity : [entity, name].filter((part) => part !== '').join(' – ')
  if (isUnnamed) note(nameCursor, 'renamed', 'key.renamed', { from: 'name', to: 'roles' })
  else if (name !== '') note(nameCursor, 'guessed', 'value.merged', { result: client })
  const engagement = {
    period: readIsoPeriod(entry, true),
    role: isUnnamed ? name : role,
    client,
    activities: readActivities(entry),
    technologies: readTechnologies(entry),
    method: '',
  }
  entry.drop('url', 'website', 'type')
  return engagement
}

const projectWord: Readonly<Record<Language, string>> = { de: 'Projekt', en: 'Project', fr: 'Projet' }

/** A project without a client is shown as a project in place of the client. */
export function nameProjects(projects: Engagement[], cursors: readonly Cursor[], language: Language): Engagement[] {
  return projects.map((project, index) => {
    if (project.client !== '' || project.role === '') return project
    const client = projectWord[language]
    const cursor = cursors[index]
    if (cursor !== undefined) note(cursor, 'defaulted', 'client.project', { client })
    return { ...project, client }
  })
}

/** Programs store the technologies of a station under several names; a station may have more than one of them. */
export function readTechnologies(entry: ObjectReader): string[] {
  const lists = ['keywords', 'technologies', 'tools', 'stack', 'tech', 'techs', 'techStack', 'skills', 'tags'].map(
    (key) => readLines(entry.take(key), 'technologies'),
  )
  return [...new Set(lists.flat())]
}

/** The activities: the summary and description by lines, the lists, and nested projects. */
export function readActivities(entry: ObjectReader): string[] {
  const texts = (['summary', 'description'] as const).flatMap((key) => {
    const cursor = entry.take(key)
    const lines = readLines(cursor, 'activities', splitLines)
    if (lines.length > 0) note(cursor, 'renamed', 'key.renamed', { from: key, to: 'highlights' })
    return lines
  })
  const listed = [
    'highlights',
    'achievements',
    'responsibilities',
    'bullets',
    'points',
    'tasks',
    'duties',
    'duty',
    'details',
  ].flatMap((key) => {
    return readLines(entry.take(key), 'activities')
  })
  return [...texts, ...listed, ...readNested(entry)]
}

/** Projects within a station: each content becomes an activity, prefixed with the project's name. */
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

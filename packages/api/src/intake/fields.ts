import { createHash } from 'node:crypto'
import { reviewCandidate } from '@dossier/matching'
import {
  type Candidate,
  type CandidateFormat,
  formatPeriod,
  importCandidate,
  languageOf,
  type Language,
  type LanguageSkill,
  OPEN_MARKER,
  type Period,
} from '@dossier/profiles'
import { canFill } from '@dossier/profiles/fill'
import type { DraftContent } from '../runs/index.ts'

/** The parts into which the steps of an intake are grouped, in their order. */
export const intakeSections = ['person', 'languages', 'projects', 'education', 'availability'] as const
export type IntakeSection = (typeof intakeSections)[number]

/** The kinds of values in fields, which determine how they are asked for. */
export const fieldKinds = ['line', 'text', 'lines', 'list', 'level', 'languages', 'period'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** The names of the fields that can be asked for. */
export const askedFields = [
  'headline',
  'headlineDescription',
  'nationality',
  'highestEducation',
  'profile',
  'languages',
  'level',
  'period',
  'role',
  'client',
  'method',
  'technologies',
  'activities',
  'degree',
  'title',
  'institution',
  'availability',
  'workload',
] as const
export type AskedField = (typeof askedFields)[number]

/** A value of a draft that can be asked for. */
export interface IntakeField {
  /** Stays the same as long as its entry keeps its name; reveals nothing about the person. */
  id: string
  section: IntakeSection
  field: AskedField
  /** The entry that it belongs to; empty when there is none. */
  about: string
  kind: FieldKind
  /** JSON pointer into the candidate, or `/terms/…`. */
  pointer: string
  /** As a person writes it; empty if there is no value. */
  value: string
  isLacking: boolean
}

type Draft = Pick<DraftContent, 'candidate' | 'job' | 'terms' | 'withOffer'>

/**
 * Every value of a draft that can be asked for; `isLacking` marks those that the review of the CV would ask the person
 * about.
 */
export function fieldsOf(content: Draft, asOf: Date): IntakeField[] {
  const { value, format } = importCandidate(content.candidate)
  return [
    ...(value === null || format === 'plain-text' ? [] : candidateFields(value, format, asOf)),
    ...termFields(content),
  ]
}

/** Gaps and overlaps between stations are questions for a conversation, not fields. */
const betweenStations: readonly string[] = ['timeline.gap', 'timeline.overlap']

function candidateFields(candidate: Candidate, format: CandidateFormat, asOf: Date): IntakeField[] {
  const lacking = new Set(
    reviewCandidate(candidate, { asOf }).questions.flatMap(({ rule, pointer }) =>
      betweenStations.includes(rule) ? [] : [pointer],
    ),
  )
  const counts = new Map<string, number>()
  return [
    ...personFields(candidate),
    ...languageFields(candidate),
    ...candidate.engagements.flatMap(stationFields),
    ...educationFields(candidate),
  ]
    .filter(({ pointer }) => canFill(format, pointer))
    .map(({ identity, value, ...field }) => {
      const name = `${field.section}/${field.field}/${identity}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      const id = `${field.field}.${shortHash(`${name}/${count}`)}`
      return { ...field, id, value: withoutMarkers(value), isLacking: lacking.has(field.pointer) }
    })
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

type Draftable = Omit<IntakeField, 'id' | 'isLacking'> & {
  /** The name of the entry, apart from this field. */
  identity: string
}

function personFields(candidate: Candidate): Draftable[] {
  const fields = [
    ['nationality', 'line'],
    ['headline', 'line'],
    ['headlineDescription', 'line'],
    ['highestEducation', 'line'],
    ['profile', 'text'],
  ] as const
  return fields.map(([field, kind]) => ({
    section: 'person',
    field,
    kind,
    about: '',
    identity: '',
    pointer: `/${field}`,
    value: candidate[field],
  }))
}

function languageFields({ languages }: Candidate): Draftable[] {
  const one = { section: 'languages', identity: '', about: '' } as const
  if (languages.length === 0) {
    return [{ ...one, field: 'languages', kind: 'languages', pointer: '/languages', value: '' }]
  }
  return languages.map((skill, index) => ({
    ...one,
    field: 'level',
    kind: 'level',
    about: skill.name,
    identity: skill.name,
    pointer: `/languages/${index}/text`,
    value: levelOf(skill),
  }))
}

function levelOf({ level, native, text }: LanguageSkill): string {
  return native ? 'native' : (level ?? text)
}

function stationFields(station: Candidate['engagements'][number], index: number): Draftable[] {
  const { role, client, method, technologies, activities, period } = station
  const about = named(role, client)
  const one = (field: Draftable['field'] & keyof typeof station, kind: FieldKind, value: string, identity: string) => ({
    section: 'projects' as const,
    field,
    kind,
    about,
    identity,
    pointer: `/engagements/${index}/${field}`,
    value,
  })
  return [
    one('period', 'period', periodText(period), about),
    one('role', 'line', role, client),
    one('client', 'line', client, role),
    one('technologies', 'list', technologies.join(', '), about),
    one('activities', 'lines', activities.join('\n'), about),
    one('method', 'line', method, about),
  ]
}

function educationFields({ education, trainings }: Candidate): Draftable[] {
  return [
    ...education.flatMap(({ degree, ...entry }, index) =>
      schoolFields({ field: 'degree', name: degree, ...entry }, `/education/${index}`),
    ),
    ...trainings.flatMap(({ title, ...entry }, index) =>
      schoolFields({ field: 'title', name: title, ...entry }, `/trainings/${index}`),
    ),
  ]
}

interface School {
  field: 'degree' | 'title'
  name: string
  institution: string
  period: Period
}

function schoolFields({ field, name, institution, period }: School, pointer: string): Draftable[] {
  const one = (asked: AskedField, kind: FieldKind, value: string, identity: string): Draftable => ({
    section: 'education',
    field: asked,
    kind,
    about: named(name, institution),
    identity: `${field}/${identity}`,
    pointer: `${pointer}/${asked}`,
    value,
  })
  return [
    one(field, 'line', name, institution),
    one('institution', 'line', institution, name),
    one('period', 'period', periodText(period), named(name, institution)),
  ]
}

/** What the offer prints as open and only the person knows. */
function termFields({ terms, withOffer, job }: Draft): IntakeField[] {
  if (!withOffer || job === '') return []
  return (['availability', 'workload'] as const).map((field) => ({
    id: `${field}.terms`,
    section: 'availability',
    field,
    kind: 'line',
    about: '',
    pointer: `/terms/${field}`,
    value: terms[field],
    isLacking: terms[field].trim() === '',
  }))
}

function named(...names: readonly string[]): string {
  return names
    .map(withoutMarkers)
    .filter((name) => name !== '')
    .join(', ')
}

function withoutMarkers(text: string): string {
  return text.replaceAll(OPEN_MARKER, '').trim()
}

function periodText(period: Period): string {
  return period.text === '' ? formatPeriod(period, 'de') : period.text
}

/** The language in which a draft's texts are written. */
export function languageOfDraft({ locale }: Pick<DraftContent, 'locale'>): Language {
  return languageOf(locale)
}

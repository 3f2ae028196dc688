import type { CandidateProjection, Honour, Period, VoluntaryWork } from '@dossier/profiles'
import type { EvidenceKind } from '../result.ts'

/** A text of the candidate that may contain evidence, and its pointer (RFC 6901). */
export interface Place {
  pointer: string
  text: string
  kind: EvidenceKind
  /** The index of the engagement that contains the text, or null. */
  engagement: number | null
}

/** The names of the candidate's employers. They prove nothing except the kind of workplace. */
export function collectEmployers(candidate: CandidateProjection): Place[] {
  return candidate.engagements.flatMap(({ client }, engagement) => {
    const place: Place = { pointer: `/engagements/${engagement}/client`, text: client, kind: 'engagement', engagement }
    return client === '' ? [] : [place]
  })
}

/** Every text of a candidate that can prove something, in the CV's order, except employers (`collectEmployers`). Names of institutions prove nothing. */
export function collectPlaces(candidate: CandidateProjection): Place[] {
  return [
    at('profile', '/headline', candidate.headline),
    at('profile', '/headlineDescription', candidate.headlineDescription),
    at('education', '/highestEducation', candidate.highestEducation),
    at('profile', '/profile', candidate.profile),
    ...candidate.expertise.flatMap((group, g) =>
      group.items.map((item, i) => at('skill', `/expertise/${g}/items/${i}`, item)),
    ),
    ...candidate.education.flatMap((one, i) => [
      at('education', `/education/${i}/degree`, one.degree),
      ...(one.courses ?? []).map((course, c) => at('education', `/education/${i}/courses/${c}`, course)),
    ]),
    ...candidate.trainings.map((one, i) => at('certificate', `/trainings/${i}/title`, one.title)),
    ...candidate.engagements.flatMap((one, i) => engagementPlaces(one, i)),
    ...(candidate.volunteering ?? []).flatMap((one, i) => voluntaryPlaces(one, i)),
    ...honourPlaces('awards', candidate.awards),
    ...honourPlaces('publications', candidate.publications),
  ].filter((place) => place.text !== '')
}

function at(kind: EvidenceKind, pointer: string, text: string): Place {
  return { pointer, text, kind, engagement: null }
}

function engagementPlaces(engagement: CandidateProjection['engagements'][number], index: number): Place[] {
  const base = `/engagements/${index}`
  const within = (pointer: string, text: string): Place => ({
    ...at('engagement', `${base}/${pointer}`, text),
    engagement: index,
  })
  return [
    within('role', engagement.role),
    ...engagement.activities.map((text, i) => within(`activities/${i}`, text)),
    ...engagement.technologies.map((text, i) => within(`technologies/${i}`, text)),
    within('method', engagement.method),
  ]
}

/** Voluntary work proves practice, but its months do not count as professional experience, so its places have no engagement. */
function voluntaryPlaces(one: VoluntaryWork, index: number): Place[] {
  const base = `/volunteering/${index}`
  return [
    at('engagement', `${base}/role`, one.role),
    ...one.activities.map((text, i) => at('engagement', `${base}/activities/${i}`, text)),
  ]
}

function honourPlaces(list: 'awards' | 'publications', honours: readonly Honour[] = []): Place[] {
  return honours.flatMap((one, i) => [
    at('profile', `/${list}/${i}/title`, one.title),
    at('profile', `/${list}/${i}/description`, one.description),
  ])
}

/** A span of months, both ends included; months count from January of year 0. */
export interface Months {
  from: number
  to: number
}

/**
 * The months of a period up to `asOf`. A year without a month counts from January or up to December. Null when the beginning or
 * end is unknown, the period is reversed, or it lies in the future.
 */
export function monthsOf(period: Period, asOf: Date): Months | null {
  const now = monthAt(asOf)
  const from = period.start === null ? null : monthOf(period.start, 0)
  const end = period.present ? now : period.end === null ? null : monthOf(period.end, 11)
  if (from === null || end === null || from > now) return null
  const to = Math.min(end, now)
  return to < from ? null : { from, to }
}

/** The month of a day (UTC), counted from January of year 0. */
export function monthAt(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}

function monthOf(date: string, missingMonth: number): number {
  const month = date.slice(5, 7)
  return Number(date.slice(0, 4)) * 12 + (month === '' ? missingMonth : Number(month) - 1)
}

/** Writes a month as `YYYY-MM`. */
export function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

import type { Fact } from './facts.ts'
import type { ReadingProblem } from './reading.ts'
import type { ReadingProblemCode } from './reading-messages.ts'
import type { Source } from './types.ts'
import type { Understood } from './understood.ts'

type Json = string | Json[] | { [key: string]: Json }
/** A value of the resume that still contains facts. Null is left out. */
type Draft = Fact | string | null | Draft[] | { [key: string]: Draft }

/** The resume, the source of each value, and a problem for each guess. */
export interface Written {
  resume: Record<string, unknown>
  sources: Record<string, Source>
  problems: ReadingProblem<ReadingProblemCode>[]
}

/** Converts the understood CV to JSON Resume. */
export function toJsonResume(understood: Understood): Written {
  const sources: Record<string, Source> = {}
  const json = write(draftOf(understood), '', sources) ?? {}
  const problems = Object.entries(sources).flatMap(([pointer, source]) =>
    source.certainty === 'guess' ? [{ pointer, code: 'guess' as const, params: { text: source.text } }] : [],
  )
  return {
    resume: typeof json === 'object' && !Array.isArray(json) ? json : {},
    sources,
    problems: [...problems, ...unreadEnds(understood), ...missing(understood)],
  }
}

function draftOf(understood: Understood): Draft {
  const { contact, address } = understood
  return {
    basics: {
      name: understood.name,
      label: understood.label,
      email: contact.email,
      phone: contact.phone,
      url: contact.url,
      summary: understood.summary,
      location: {
        address: address.address,
        postalCode: address.postalCode,
        city: address.city,
        region: address.region,
        countryCode: address.countryCode,
      },
      profiles: contact.profiles.map(({ network, url }) => ({ network, url })),
    },
    work: understood.work.map((entry) => ({
      name: entry.org,
      position: entry.title,
      location: entry.place,
      startDate: entry.start,
      endDate: endOf(entry),
      summary: entry.summary,
      highlights: entry.highlights,
    })),
    volunteer: understood.volunteer.map((entry) => ({
      organization: entry.org,
      position: entry.title,
      startDate: entry.start,
      endDate: endOf(entry),
      summary: entry.summary,
      highlights: entry.highlights,
    })),
    projects: understood.projects.map((project) => ({
      name: project.name,
      roles: project.role === null ? null : [project.role],
      entity: project.client,
      startDate: project.start,
      endDate: endOf(project),
      description: project.description,
      highlights: project.highlights,
      keywords: project.keywords,
    })),
    education: understood.education.map((entry) => ({
      institution: entry.org,
      studyType: entry.studyType,
      area: entry.area,
      startDate: entry.start,
      endDate: endOf(entry),
    })),
    certificates: understood.certificates.map((one) => ({ name: one.name, issuer: one.issuer, date: one.date })),
    ...honoursOf(understood),
    skills: understood.skills.map((group) => ({ name: group.name, keywords: group.keywords })),
    languages: understood.languages.map((one) => ({ language: one.language, fluency: one.fluency })),
    interests: understood.interests.map((name) => ({ name })),
  }
}

/** Where the parts of an entry share a place on the page, the last one is what a click there finds: the title. */
function honoursOf({ awards, publications }: Understood): { awards: Draft; publications: Draft } {
  return {
    awards: awards.map((one) => ({
      summary: one.description,
      date: one.date,
      period: one.period,
      awarder: one.institution,
      title: one.title,
    })),
    publications: publications.map((one) => ({
      summary: one.description,
      releaseDate: one.date,
      period: one.period,
      publisher: one.institution,
      name: one.title,
    })),
  }
}

/**
 * The end of an entry. JSON Resume leaves it out for "until today", so an end that could not be read becomes the start
 * date, as a guess.
 */
function endOf(entry: { start: Fact | null; end: Fact | null; isEndUnread: boolean }): Fact | null {
  if (!entry.isEndUnread || entry.start === null) return entry.end
  return { value: entry.start.value, source: { ...entry.start.source, certainty: 'guess', rule: 'end-unread' } }
}

function missing(understood: Understood): ReadingProblem<ReadingProblemCode>[] {
  const problems: ReadingProblem<ReadingProblemCode>[] = []
  if (understood.name === null) problems.push({ pointer: '/basics/name', code: 'no_name', params: {} })
  if (understood.work.length + understood.projects.length === 0)
    problems.push({ pointer: '/work', code: 'no_work', params: {} })
  return problems
}

function unreadEnds(understood: Understood): ReadingProblem<ReadingProblemCode>[] {
  return understood.work.flatMap((entry, index) =>
    entry.isEndUnread
      ? [{ pointer: `/work/${index}/endDate`, code: 'end_unread', params: { text: entry.start?.source.text ?? '' } }]
      : [],
  )
}

function write(draft: Draft, pointer: string, sources: Record<string, Source>): Json | null {
  if (draft === null || typeof draft === 'string') return draft
  if (Array.isArray(draft)) {
    const items: Json[] = []
    for (const one of draft) {
      const item = write(one, `${pointer}/${items.length}`, sources)
      if (item !== null) items.push(item)
    }
    return items.length === 0 ? null : items
  }
  if (isFact(draft)) {
    sources[pointer] = draft.source
    return draft.value
  }
  const entries = Object.entries(draft).flatMap(([key, value]): [string, Json][] => {
    const json = write(value, `${pointer}/${key}`, sources)
    return json === null ? [] : [[key, json]]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function isFact(draft: Fact | { [key: string]: Draft }): draft is Fact {
  return 'source' in draft && 'value' in draft && typeof draft.value === 'string'
}

import type { Candidate, Engagement, Honour, LanguageSkill, VoluntaryWork } from '../candidate.ts'
import { agencyPeriod, type Period } from '../period.ts'
import type { ExportResult, ReportEntry } from '../report.ts'
import { droppedValue, withOpenMarkers } from './export-notes.ts'

export interface JsonResumeOptions {
  /** Whether contact details are written; they are withheld unless asked for. */
  contact?: boolean
}

const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/**
 * A candidate as JSON Resume 1.x. Engagements are written as `work` with the technologies as `keywords`; the groups of
 * expertise as `skills`. What the format has no field for is in the report.
 */
export function exportJsonResume(
  candidate: Candidate,
  options: JsonResumeOptions = {},
): ExportResult<Record<string, unknown>> {
  const contact = options.contact === true ? candidate.contact : null
  const value = {
    $schema: schemaUrl,
    basics: {
      name: candidate.originalName === '' ? fullName(candidate) : candidate.originalName,
      label: candidate.headline,
      summary: candidate.profile,
      ...(contact === null ? {} : writeContact(contact)),
    },
    work: candidate.engagements.map(writeWork),
    education: candidate.education.map(({ period, institution, degree, courses }) => ({
      institution,
      studyType: degree,
      ...dates(period),
      ...(courses === undefined ? {} : { courses }),
    })),
    certificates: candidate.trainings.map(({ period, institution, title }) => ({
      name: title,
      issuer: institution,
      ...(period.start === null ? {} : { date: period.start }),
    })),
    skills: candidate.expertise.map(({ label, items }) => ({ name: label, keywords: items })),
    languages: candidate.languages.map((skill) => ({ language: skill.name, fluency: fluency(skill) })),
    ...writeSections(candidate),
    meta: { version: 'v1.0.0', language: candidate.locale },
  }
  return { value: withOpenMarkers(value, candidate.locale), report: reportOf(candidate, contact !== null) }
}

function fullName({ givenName, familyName }: Candidate): string {
  return [givenName, familyName].filter((part) => part !== '').join(' ')
}

function writeContact(contact: NonNullable<Candidate['contact']>): Record<string, unknown> {
  const [url, ...others] = contact.links
  return {
    email: contact.email,
    phone: contact.phone,
    location: { address: contact.location },
    ...(url === undefined ? {} : { url }),
    profiles: others.map((link) => ({ url: link })),
  }
}

function writeWork({ period, role, client, activities, technologies }: Engagement): Record<string, unknown> {
  return { name: client, position: role, ...dates(period), highlights: activities, keywords: technologies }
}

/** Sections that came later are absent where there is nothing in them. */
function writeSections({ volunteering, awards, publications }: Candidate): Record<string, unknown> {
  return {
    ...(volunteering === undefined ? {} : { volunteer: volunteering.map(writeVoluntaryWork) }),
    ...(awards === undefined ? {} : { awards: awards.map(writeAward) }),
    ...(publications === undefined ? {} : { publications: publications.map(writePublication) }),
  }
}

function writeVoluntaryWork({ period, role, organisation, activities }: VoluntaryWork): Record<string, unknown> {
  return { organization: organisation, position: role, ...dates(period), highlights: activities }
}

function writeAward({ period, title, institution, description }: Honour): Record<string, unknown> {
  return { title, ...(period.start === null ? {} : { date: period.start }), awarder: institution, summary: description }
}

function writePublication({ period, title, institution, description }: Honour): Record<string, unknown> {
  const date = period.start === null ? {} : { releaseDate: period.start }
  return { name: title, publisher: institution, ...date, summary: description }
}

function dates(period: Period): { startDate?: string; endDate?: string } {
  return {
    ...(period.start === null ? {} : { startDate: period.start }),
    ...(period.end === null ? {} : { endDate: period.end }),
  }
}

/** Words stay; the agency's number becomes what it means. */
function fluency({ text, level, native }: LanguageSkill): string {
  if (text !== '' && !/^[1-5]$/.test(text)) return text
  return native ? 'Native speaker' : (level ?? text)
}

function reportOf(candidate: Candidate, withContact: boolean): ReportEntry[] {
  const withheld: ReportEntry = {
    pointer: '/contact',
    kind: 'dropped',
    message: { code: 'contact.withheld', params: {} },
  }
  return [
    ...(candidate.contact === null || withContact ? [] : [withheld]),
    ...droppedValue('/headlineDescription', candidate.headlineDescription),
    ...droppedValue('/nationality', candidate.nationality),
    ...droppedValue('/highestEducation', candidate.highestEducation),
    ...candidate.engagements.flatMap(({ method }, index) => droppedValue(`/engagements/${index}/method`, method)),
    ...candidate.engagements.flatMap(({ period }, index) => periodNote(`/engagements/${index}/period`, period)),
    ...candidate.education.flatMap(({ period }, index) => periodNote(`/education/${index}/period`, period)),
    ...candidate.trainings.flatMap(({ period }, index) => certificateNote(`/trainings/${index}/period`, period)),
    ...reportOfSections(candidate),
  ]
}

function reportOfSections({
  volunteering = [],
  awards = [],
  publications = [],
  unread = [],
}: Candidate): ReportEntry[] {
  return [
    ...volunteering.flatMap(({ period }, index) => periodNote(`/volunteering/${index}/period`, period)),
    ...awards.flatMap(({ period }, index) => certificateNote(`/awards/${index}/period`, period)),
    ...publications.flatMap(({ period }, index) => certificateNote(`/publications/${index}/period`, period)),
    ...unread.flatMap(({ text }, index) => droppedValue(`/unread/${index}`, text)),
  ]
}

/** A period without readable dates is lost, and so is an end that is open; words beside the dates are, too. */
function periodNote(pointer: string, period: Period): ReportEntry[] {
  const readable = period.start !== null && (period.end !== null || period.present)
  return readable && period.text === agencyPeriod(period) ? [] : droppedValue(pointer, period.text)
}

/** A certificate has one date only. */
function certificateNote(pointer: string, period: Period): ReportEntry[] {
  const isOneDate = period.start !== null && period.start === period.end && period.text === agencyPeriod(period)
  return isOneDate ? [] : droppedValue(pointer, period.text)
}

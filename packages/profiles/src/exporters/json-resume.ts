import type { Candidate, Engagement, LanguageSkill } from '../candidate.ts'
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
    education: candidate.education.map(({ period, institution, degree }) => ({
      institution,
      studyType: degree,
      ...dates(period),
    })),
    certificates: candidate.trainings.map(({ period, institution, title }) => ({
      name: title,
      issuer: institution,
      ...(period.start === null ? {} : { date: period.start }),
    })),
    skills: candidate.expertise.map(({ label, items }) => ({ name: label, keywords: items })),
    languages: candidate.languages.map((skill) => ({ language: skill.name, fluency: fluency(skill) })),
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

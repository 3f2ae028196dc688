import type { Candidate, Engagement, Honour, LanguageSkill, VoluntaryWork } from '../candidate.ts'
import { agencyPeriod, type Period } from '../period.ts'
import type { ExportResult, ReportEntry } from '../report.ts'
import { droppedValue, withOpenMarkers } from './export-notes.ts'
import { fitDate, fitEmail, type Fitted, fitPeriod, fitUrl, fitWholeDate } from './json-resume-values.ts'
import { periodText } from './period-text.ts'

export interface JsonResumeOptions {
  /** Whether contact details are written; omitted by default. */
  contact?: boolean
}

const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/**
 * A candidate as JSON Resume that both official schemas accept, 1.0.0 and 1.3. Engagements are written as `work` with
 * the technologies as `keywords`; the groups of expertise as `skills`. Values without a field in the format are in the
 * report.
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
      ...(candidate.nationality === '' ? {} : { nationality: candidate.nationality }),
      ...(contact === null ? {} : writeContact(contact)),
    },
    work: candidate.engagements.map(writeWork),
    education: candidate.education.map(({ period, institution, degree, courses }) => ({
      institution,
      studyType: degree,
      ...dates(period),
      ...(courses === undefined ? {} : { courses }),
    })),
    certificates: candidate.trainings.map(writeCertificate),
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

type Written = Record<string, unknown>

/** Contact details as both schemas accept them. */
function writeContact({ email, phone, location, links }: NonNullable<Candidate['contact']>): Written {
  const [first, ...others] = links
  return {
    ...given('email', fitEmail('/contact/email', email)),
    phone,
    location: { address: location },
    ...(first === undefined ? {} : given('url', fitUrl('/contact/links/0', first))),
    profiles: others.flatMap((link, index): Written[] => {
      const url = fitUrl(`/contact/links/${index + 1}`, link).value
      const [, network, username] = /^([^:/]+): (.+)$/.exec(link) ?? []
      if (url !== null) return [{ url }]
      return network === undefined ? [] : [{ network, username }]
    }),
  }
}

function writeWork({ period, role, client, activities, technologies }: Engagement): Written {
  return { name: client, position: role, ...dates(period), highlights: activities, keywords: technologies }
}

/** Sections that were added later are absent if they are empty. */
function writeSections({ volunteering, awards, publications }: Candidate): Written {
  return {
    ...(volunteering === undefined ? {} : { volunteer: volunteering.map(writeVoluntaryWork) }),
    ...(awards === undefined ? {} : { awards: awards.map(writeAward) }),
    ...(publications === undefined ? {} : { publications: publications.map(writePublication) }),
  }
}

function writeVoluntaryWork({ period, role, organisation, activities }: VoluntaryWork): Written {
  return { organization: organisation, position: role, ...dates(period), highlights: activities }
}

function writeAward({ period, title, institution, description }: Honour): Written {
  return { title, ...honourDate('date', period), awarder: institution, summary: description }
}

function writePublication({ period, title, institution, description }: Honour): Written {
  return { name: title, publisher: institution, ...honourDate('releaseDate', period), summary: description }
}

/**
 * The older schema requires the day of a certificate. The period beside it, which both schemas allow, states what is
 * known.
 */
function writeCertificate({ period, institution, title }: Candidate['trainings'][number]): Written {
  const { value } = fitWholeDate('', period.start)
  const isWhole = value === period.start && period.start === period.end
  const said = period.text === '' || isWhole ? {} : { period: agencyPeriod(period) }
  return { name: title, issuer: institution, ...(value === null ? {} : { date: value }), ...said }
}

/** An award or a publication has one date; the period beside it states what a date cannot. */
function honourDate(key: string, period: Period): Written {
  const date = fitDate('', period.start)
  const said = period.text === '' || period.text === date.value ? {} : { period: periodText(period) }
  return { ...given(key, date), ...said }
}

function dates(period: Period): Written {
  const { startDate, endDate } = fitPeriod('', period)
  return { ...given('startDate', startDate), ...given('endDate', endDate) }
}

function given(key: string, { value }: Fitted): Written {
  return value === null ? {} : { [key]: value }
}

/** Words are kept; the agency's number is replaced by its meaning. */
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
    ...(candidate.contact === null ? [] : withContact ? contactReport(candidate.contact) : [withheld]),
    ...droppedValue('/headlineDescription', candidate.headlineDescription),
    ...droppedValue('/highestEducation', candidate.highestEducation),
    ...candidate.engagements.flatMap(({ method }, index) => droppedValue(`/engagements/${index}/method`, method)),
    ...candidate.engagements.flatMap(({ period }, index) => periodNote(`/engagements/${index}/period`, period)),
    ...candidate.education.flatMap(({ period }, index) => periodNote(`/education/${index}/period`, period)),
    ...candidate.trainings.flatMap(({ period }, index) => certificateReport(`/trainings/${index}/period`, period)),
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
    ...awards.flatMap(({ period }, index) => fitDate(`/awards/${index}/period`, period.start).report),
    ...publications.flatMap(({ period }, index) => fitDate(`/publications/${index}/period`, period.start).report),
    ...unread.flatMap(({ text }, index) => droppedValue(`/unread/${index}`, text)),
  ]
}

function contactReport({ email, links }: NonNullable<Candidate['contact']>): ReportEntry[] {
  const lines = links.flatMap((link, index) => {
    const isNamed = index > 0 && /^[^:/]+: .+$/.test(link)
    return isNamed ? [] : fitUrl(`/contact/links/${index}`, link).report
  })
  return [...fitEmail('/contact/email', email).report, ...lines]
}

/** Reports how the date of a certificate was adapted; its period is written beside it. */
function certificateReport(pointer: string, { start }: Period): ReportEntry[] {
  return fitWholeDate(pointer, start).report
}

/** Reports what a period loses: one without readable dates, an open end, and words beside the dates. */
function periodNote(pointer: string, period: Period): ReportEntry[] {
  const { startDate, endDate } = fitPeriod(pointer, period)
  const odd = [...startDate.report, ...endDate.report]
  if (odd.length > 0) return odd
  const readable = period.start !== null && (period.end !== null || period.present)
  return readable && period.text === agencyPeriod(period) ? [] : droppedValue(pointer, period.text)
}

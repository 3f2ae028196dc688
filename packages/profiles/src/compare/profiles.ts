import type { Candidate, Engagement, Honour, LanguageSkill, UnreadText, VoluntaryWork } from '../candidate.ts'
import type { JobProfile } from '../job-profile.ts'
import { agencyPeriod, type Period } from '../period.ts'
import { compareDocuments, type FieldChange, keyOf, leaf, line, list, nullable, optional, record } from './shapes.ts'

const lines = list(line)
const period = leaf<Period>(agencyPeriod)
const language = leaf<LanguageSkill>(({ name, level, native, text }) => {
  const stated = native ? 'C2+' : (level ?? text)
  return stated === '' ? name : `${name}: ${stated}`
})

type Education = Candidate['education'][number]
type Training = Candidate['trainings'][number]
type Expertise = Candidate['expertise'][number]

const education = list(
  record<Education>({ period, institution: line, degree: line, courses: optional(lines) }),
  ({ institution, degree }) => keyOf(institution, degree),
  (entry) => keyOf(entry.institution, agencyPeriod(entry.period)),
  ({ degree }) => keyOf(degree),
)
const trainings = list(
  record<Training>({ period, institution: line, title: line }),
  ({ institution, title }) => keyOf(institution, title),
  ({ title }) => keyOf(title),
  (entry) => keyOf(entry.institution, agencyPeriod(entry.period)),
)
const engagements = list(
  record<Engagement>({ period, role: line, client: line, activities: lines, technologies: lines, method: line }),
  (entry) => keyOf(entry.client, entry.role, agencyPeriod(entry.period)),
  (entry) => keyOf(entry.client, agencyPeriod(entry.period)),
  ({ client, role }) => keyOf(client, role),
  (entry) => keyOf(entry.role, agencyPeriod(entry.period)),
)

const volunteering = list(
  record<VoluntaryWork>({ period, role: line, organisation: line, activities: lines }),
  ({ organisation, role }) => keyOf(organisation, role),
  ({ organisation }) => keyOf(organisation),
)
const honours = list(
  record<Honour>({ period, title: line, institution: line, description: line }),
  ({ title, institution }) => keyOf(title, institution),
  ({ title }) => keyOf(title),
)

const candidate = record<Candidate>({
  locale: leaf<Candidate['locale']>((locale) => locale),
  givenName: line,
  familyName: line,
  originalName: line,
  headline: line,
  headlineDescription: line,
  nationality: line,
  highestEducation: line,
  profile: line,
  expertise: list(
    record<Expertise>({ category: leaf<Expertise['category']>((id) => id), label: line, items: lines }),
    ({ category }) => category,
  ),
  education,
  trainings,
  languages: list(language, ({ name }) => keyOf(name)),
  engagements,
  contact: nullable(record({ email: line, phone: line, location: line, links: lines })),
  volunteering: optional(volunteering),
  awards: optional(honours),
  publications: optional(honours),
  unread: optional(
    list(record<UnreadText>({ pointer: leaf<string>(() => ''), text: line }), ({ text }) => keyOf(text)),
  ),
})

const job = record<JobProfile>({
  locale: leaf<JobProfile['locale']>((locale) => locale),
  title: line,
  client: line,
  organisationUnit: line,
  programme: lines,
  summary: line,
  goal: line,
  roleInSetup: line,
  collaboration: lines,
  tasks: record({ core: lines, operational: lines, governance: lines }),
  must: lines,
  should: lines,
  languages: list(
    leaf<JobProfile['languages'][number]>(({ name, level }) => (level === '' ? name : `${name}: ${level}`)),
    ({ name }) => keyOf(name),
  ),
  assignment: record({
    start: line,
    end: line,
    extension: line,
    workload: line,
    locations: lines,
    deliveryModel: line,
  }),
  reporting: record({ meetings: lines, artifacts: lines }),
  contact: record({ role: line, name: line, organisation: line }),
})

/**
 * The changes in a CV, entry by entry; a project is recognised wherever it has moved. Empty exactly if both are equal;
 * swapping the arguments swaps the sides.
 */
export function compareCandidates(before: Candidate, after: Candidate): FieldChange[] {
  return compareDocuments(candidate, before, after)
}

/** The changes in a job profile, entry by entry, like `compareCandidates`. */
export function compareJobProfiles(before: JobProfile | null, after: JobProfile | null): FieldChange[] {
  return compareDocuments(nullable(job), before, after)
}

import { type CandidateProjection, type JobProfile, jobProfileSchema } from '@dossier/profiles'
import { buildLexicon, type Concept } from '../lexicon/lexicon.ts'
import { matchCandidate, type MatchOptions } from '../match.ts'
import type { MatchResult } from '../result.ts'

type Words = readonly string[]

function concept(id: string, kind: Concept['kind'], aliases: Words, more: Partial<Concept> = {}): Concept {
  const [label = id] = aliases
  return { id, kind, labels: { de: label, en: label, fr: label }, aliases, broader: [], ...more }
}

const nearProgramming = ['Entwickler', 'Entwicklung', 'developer', 'programming', 'Programmierung', 'Skripte']

/** A small lexicon, so that tests of rules do not depend on our concepts. */
export const sampleLexicon = buildLexicon([
  concept('java', 'technology', ['Java']),
  concept('spring', 'technology', ['Spring', 'Spring Framework'], { broader: ['java'] }),
  concept('spring-boot', 'technology', ['Spring Boot'], { broader: ['spring'] }),
  concept('kotlin', 'technology', ['Kotlin']),
  concept('javascript', 'technology', ['JavaScript']),
  concept('node-js', 'technology', ['Node.js', 'NodeJS'], { broader: ['javascript'] }),
  concept('csharp', 'technology', ['C#']),
  concept('cpp', 'technology', ['C++']),
  concept('c', 'technology', ['C'], { guard: { aliases: ['C'], near: nearProgramming } }),
  concept('go', 'technology', ['Golang', 'Go'], { guard: { aliases: ['Go'], near: nearProgramming } }),
  concept('r', 'technology', ['RStudio', 'R'], { guard: { aliases: ['R'], near: nearProgramming } }),
  concept('dotnet', 'technology', ['.NET']),
  concept('sap', 'technology', ['SAP']),
  concept('cloud', 'technology', ['Cloud']),
  concept('aws', 'technology', ['AWS', 'Amazon Web Services'], { broader: ['cloud'] }),
  concept('azure', 'technology', ['Azure'], { broader: ['cloud'] }),
  concept('plsql', 'technology', ['PL/SQL']),
  concept('sql', 'technology', ['SQL']),
  concept('ci-cd', 'method', ['CI/CD']),
  concept('agile', 'method', ['agil', 'agile', 'agile Methoden']),
  concept('scrum', 'method', ['Scrum'], { broader: ['agile'] }),
  concept('psm', 'certificate', ['Professional Scrum Master', 'PSM I'], { broader: ['scrum'] }),
  concept('project-management', 'leadership', ['Projektleitung', 'project management', 'gestion de projet']),
  concept('project-manager', 'role', ['Projektleiter', 'project manager'], { broader: ['project-management'] }),
  concept('banking', 'domain', ['Banking', 'Bankenumfeld', 'Finanzdienstleistung']),
  concept('computer-science-degree', 'degree', ['Informatikstudium', 'MSc Informatik', 'degree in computer science']),
  concept('teamwork', 'soft', ['Teamfähigkeit', 'teamfähig', 'teamwork']),
  concept('communication', 'soft', ['Kommunikationsstärke', 'communication skills']),
])

/** The time of matches in the tests. */
export const asOf = new Date('2026-01-15T00:00:00Z')

/** A period between two months (`YYYY-MM`); without an end, it continues. */
export function period(start: string, end: string | null = null): CandidateProjection['engagements'][number]['period'] {
  return { start, end, present: end === null, text: `${start} - ${end ?? 'heute'}` }
}

/** A candidate with only the given parts. */
export function sampleCandidate(parts: Partial<CandidateProjection> = {}): CandidateProjection {
  return {
    locale: 'de-CH',
    headline: '',
    headlineDescription: '',
    highestEducation: '',
    profile: '',
    expertise: [],
    education: [],
    trainings: [],
    languages: [],
    engagements: [],
    ...parts,
  }
}

/** An engagement in 2024 with only the given parts. */
export function sampleEngagement(
  parts: Partial<CandidateProjection['engagements'][number]>,
): CandidateProjection['engagements'][number] {
  return {
    period: period('2024-01', '2024-12'),
    role: '',
    client: '',
    activities: [],
    technologies: [],
    method: '',
    ...parts,
  }
}

/** A skill group of the house CV. */
export function skills(...items: string[]): CandidateProjection['expertise'][number] {
  return { category: 'techStack', label: 'Tech Stack', items }
}

/** A job with only the given parts. */
function sampleJob(parts: Partial<JobProfile> = {}): JobProfile {
  return jobProfileSchema.parse({
    locale: 'de-CH',
    title: 'Stelle',
    client: '',
    organisationUnit: '',
    programme: [],
    summary: '',
    goal: '',
    roleInSetup: '',
    collaboration: [],
    tasks: { core: [], operational: [], governance: [] },
    must: [],
    should: [],
    languages: [],
    assignment: { start: '', end: '', extension: '', workload: '', locations: [], deliveryModel: '' },
    reporting: { meetings: [], artifacts: [] },
    contact: { role: '', name: '', organisation: '' },
    ...parts,
  })
}

/** Matches a sample candidate with a sample job, by default with the small lexicon. */
export function sampleMatch(
  candidate: Partial<CandidateProjection>,
  job: Partial<JobProfile>,
  lexicon: MatchOptions['lexicon'] = { value: sampleLexicon, version: 'sample' },
): MatchResult {
  return matchCandidate(sampleCandidate(candidate), sampleJob(job), {
    asOf,
    inputs: { candidate: 'c', job: 'j' },
    lexicon,
  })
}

/** Judges a single must, by default with the small lexicon; also returns one that is judged as a soft skill. */
export function judgeMust(
  criterion: string,
  candidate: Partial<CandidateProjection>,
  lexicon?: MatchOptions['lexicon'],
): MatchResult['must'][number] {
  const { must, softSkills } = sampleMatch(candidate, { must: [criterion] }, lexicon)
  const [result] = [...must, ...softSkills]
  if (result === undefined) throw new Error('The criterion is not in the result.')
  return result
}

import { type Candidate, type ImportResult, type JobPlacements, type JobProfile, OPEN_MARKER } from '@dossier/profiles'
import type { RunCheck } from '@dossier/api'
import type { UiLanguage } from '../i18n/ui-language.ts'
import { type AdvertRow, viewAdvert } from './advert.ts'
import { type ImportView, viewImport } from './imported.ts'
import { type MatchView, viewMatch } from './match.ts'
import '../i18n/topics/documents.ts'

/** What a person needs to see of a candidate or a job to know that it was read correctly. */
export interface CheckedSide extends ImportView {
  title: string
  subtitle: string
  /** Counts and values under keys of `t.check.summary`. */
  facts: { name: FactName; value: string }[]
}

type FactName =
  | 'education'
  | 'languages'
  | 'projects'
  | 'trainings'
  | 'must'
  | 'should'
  | 'client'
  | 'workload'
  | 'open'

export interface CheckView {
  candidate: CheckedSide
  job: CheckedSide | null
  /** The lines of the advert that can be reclassified; empty unless the job is plain text. */
  advert: AdvertRow[]
  /** A preview of the match; null while one side cannot be parsed. */
  preview: Pick<MatchView, 'score' | 'recommendation' | 'reasons'> | null
  /** Whether the run can be created. */
  ready: boolean
}

/** Writes the result of a check in one language. */
export function viewCheck(
  checked: RunCheck,
  sources: { candidate: string; job: string; placements: JobPlacements },
  language: UiLanguage,
): CheckView {
  const { value } = checked.candidate
  const match = value && checked.match && viewMatch(checked.match, value, language)
  return {
    candidate: { ...viewImport(checked.candidate, sources.candidate, language), ...candidateFacts(checked.candidate) },
    job: checked.job && { ...viewImport(checked.job, sources.job, language), ...jobFacts(checked.job) },
    advert: viewAdvert(checked.job?.lines ?? [], sources.placements),
    preview: match && { score: match.score, recommendation: match.recommendation, reasons: match.reasons },
    ready: checked.ready,
  }
}

type Facts = Pick<CheckedSide, 'title' | 'subtitle' | 'facts'>

function candidateFacts({ value }: ImportResult<Candidate>): Facts {
  if (value === null) return { title: '', subtitle: '', facts: [] }
  const facts: Facts['facts'] = [
    { name: 'projects', value: String(value.engagements.length) },
    { name: 'education', value: String(value.education.length) },
    { name: 'trainings', value: String(value.trainings.length) },
    { name: 'languages', value: value.languages.map(({ name }) => name).join(', ') },
  ]
  return {
    title: `${value.givenName} ${value.familyName}`.trim(),
    subtitle: value.headline,
    facts: [...facts.filter((fact) => fact.value !== ''), ...openFact(value)],
  }
}

function jobFacts({ value }: ImportResult<JobProfile>): Facts {
  if (value === null) return { title: '', subtitle: '', facts: [] }
  const facts: Facts['facts'] = [
    { name: 'must', value: String(value.must.length) },
    { name: 'should', value: String(value.should.length) },
    { name: 'workload', value: value.assignment.workload },
  ]
  return {
    title: value.title,
    subtitle: value.client,
    facts: [...facts.filter((fact) => fact.value !== ''), ...openFact(value)],
  }
}

function openFact(value: unknown): Facts['facts'] {
  const count = JSON.stringify(value).split(OPEN_MARKER).length - 1
  return count === 0 ? [] : [{ name: 'open', value: String(count) }]
}

import {
  type Candidate,
  formatMessage,
  type JobProfile,
  languageOf,
  type Locale,
  type Message,
} from '@dossier/profiles'
import { matchMessages, type MatchMessageCode, type MatchResult } from '@dossier/matching'
import type { GenerateOptions, RunData } from '../define.ts'
import { type AssessmentLabels, assessmentLabels } from '../locale/assessment.ts'
import { type CriterionNumber, numberCriteria } from '../locale/criterion-numbers.ts'
import { labelsFor } from '../locale/labels.ts'
import { matchmakingLabels } from '../locale/matchmaking.ts'
import type { MatchmakingLabels } from '../locale/matchmaking-labels.ts'
import { type ScoringLabels, scoringLabels } from '../locale/scoring.ts'

/** The input of every section of the matchmaking report. */
export interface MatchmakingContext {
  candidate: Candidate
  job: JobProfile
  match: MatchResult
  locale: Locale
  labels: MatchmakingLabels
  names: AssessmentLabels
  scoring: ScoringLabels
  numbers: ReadonlyMap<string, CriterionNumber>
}

/** Builds the context. Throws a `RangeError` if the run has no job or no match. */
export function matchmakingContext(data: RunData, { locale }: GenerateOptions): MatchmakingContext {
  const { candidate, job, match } = data
  if (job === null || match === null) throw new RangeError('a matchmaking report needs job and match')
  return {
    candidate,
    job,
    match,
    locale,
    labels: labelsFor(matchmakingLabels, locale),
    names: labelsFor(assessmentLabels, locale),
    scoring: labelsFor(scoringLabels, locale),
    numbers: numberCriteria(match, locale),
  }
}

/** Formats a message of the matcher. */
export function say(message: Message<MatchMessageCode>, { locale }: MatchmakingContext): string {
  return formatMessage(matchMessages, message, languageOf(locale))
}

/** The number of the criterion at a pointer, such as `M1`; empty if the match does not have it. */
export function numberOf(pointer: string, { numbers }: MatchmakingContext): string {
  return numbers.get(pointer)?.text ?? ''
}

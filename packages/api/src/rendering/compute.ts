import { composeOffer, quotableMatch } from '@dossier/generators'
import { applyOverrides, matchCandidate, type MatchResult, reviewCandidate } from '@dossier/matching'
import { projectCandidate } from '@dossier/profiles'
import { hashOf } from '../floor/canonical.ts'
import type { RunInputs, RunResult } from './run-inputs.ts'
import { judgedInputs, shownInputs, shownResult } from './shown-inputs.ts'
import { lexiconWith, type TeamLexicon } from './team-lexicon.ts'

/**
 * Computes match (with people's decisions), feedback and offer of a run, from nothing but its inputs, the lexicon that
 * they name, and its time.
 */
export function computeResult(inputs: RunInputs, asOf: Date, taught: TeamLexicon | null): RunResult {
  const judged = judgedInputs(inputs)
  const feedback = shownResult(reviewCandidate(judged.candidate, { asOf }), inputs)
  const match = shownResult(decide(computeMatch(judged, asOf, taught), judged), inputs)
  return { match, feedback, offer: computeOffer(shownInputs(inputs), match, asOf) }
}

/** The match of a candidate and a job, with the team's lexicon; null without a job. */
export function computeMatch(
  { candidate, job }: Pick<RunInputs, 'candidate' | 'job'>,
  asOf: Date,
  taught: TeamLexicon | null,
): MatchResult | null {
  if (job === null) return null
  return matchCandidate(projectCandidate(candidate), job, {
    asOf,
    inputs: { candidate: hashOf(candidate), job: hashOf(job) },
    lexicon: lexiconWith(taught),
  })
}

function decide(match: MatchResult | null, { overrides }: RunInputs): MatchResult | null {
  return match && applyOverrides(match, overrides)
}

function computeOffer(inputs: RunInputs, match: MatchResult | null, asOf: Date): RunResult['offer'] {
  const { candidate, job, terms, locale, theme, sections } = inputs
  if (job === null || match === null || terms === null) return null
  return composeOffer({ candidate, job, match: quotableMatch(match, sections), terms, locale, asOf, theme })
}

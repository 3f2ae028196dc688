import type { Locale } from '@dossier/profiles'
import { type CriterionResult, decisionOf, type MatchResult, type Override } from '@dossier/matching'
import { assessmentLabels } from './assessment.ts'
import { fillLabel } from './fill.ts'
import { formatDate } from './format.ts'
import { labelsFor } from './labels.ts'
import { overrideLabels } from './override-labels.ts'
import { verdictName } from './verdict.ts'

/** A person's decision on a criterion in sentences: who and when, why, and that it proves nothing. */
export interface OverrideWords {
  /** `Bestätigt durch Anna Muster (27.01.2026).` */
  who: string
  reason: string
  /** Null unless the decision is "fulfilled", because no other decision claims proof. */
  noProof: string | null
}

/** Describes a decision. The reason has no quotation marks, because these are for quotes from the CV. */
export function overrideWords(override: Override, locale: Locale): OverrideWords {
  const labels = labelsFor(overrideLabels, locale)
  const { verdict, author, reason, at } = override
  const isConfirmed = verdict === 'fulfilled'
  const values = { author, date: formatDate(at.slice(0, 10), locale), verdict: verdictName(verdict, locale) }
  return {
    who: fillLabel(isConfirmed ? labels.confirmed : labels.decided, values),
    reason: fillLabel(labels.reason, { reason }),
    noProof: isConfirmed ? labels.noProof : null,
  }
}

/** The lines below the status of a criterion that a person decided: who, and the verdict of the rules. */
export function overrideUnderStatus(
  { verdict: machine }: Pick<CriterionResult, 'verdict'>,
  { verdict, author }: Override,
  locale: Locale,
): [who: string, rules: string] {
  const labels = labelsFor(overrideLabels, locale)
  const who = fillLabel(verdict === 'fulfilled' ? labels.confirmedBy : labels.decidedBy, { author })
  return [who, fillLabel(labels.machine, { verdict: verdictName(machine, locale) })]
}

/** Describes a decision that no longer matches a criterion of the job, in one sentence. */
export function unappliedLine({ criterion, verdict, author, at }: Override, locale: Locale): string {
  const values = { criterion, author, date: formatDate(at.slice(0, 10), locale), verdict: verdictName(verdict, locale) }
  return fillLabel(labelsFor(overrideLabels, locale).unappliedLine, values)
}

/** Score and recommendation with and without people's decisions, in one sentence; null if there are no decisions. */
export function bothScores(match: MatchResult, locale: Locale): string | null {
  if (match.decided === undefined) return null
  const labels = labelsFor(overrideLabels, locale)
  const names = labelsFor(assessmentLabels, locale).recommendation
  const { score, verdict } = decisionOf(match)
  const values = {
    recommendation: names[verdict.recommendation],
    machineRecommendation: names[match.verdict.recommendation],
  }
  if (score.value === null || match.score.value === null) return fillLabel(labels.unscored, values)
  return fillLabel(labels.scores, { ...values, value: score.value, machine: match.score.value })
}

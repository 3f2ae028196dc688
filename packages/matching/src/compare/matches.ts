import { decisionOf } from '../override.ts'
import type { MatchResult } from '../result.ts'
import { compareCriterion, type CriterionChange, pairCriteria } from './criteria.ts'
import { compareScores, type ScoreDifference } from './score.ts'

/** How two matches differ. */
export interface MatchDifference {
  score: ScoreDifference
  recommendation: Record<'before' | 'after', MatchResult['verdict']['recommendation'] | null>
  /** In the order of the second match; those that are gone at the end. */
  criteria: CriterionChange[]
}

/**
 * Compares two matches criterion by criterion, wherever a criterion stands, and explains the difference of their scores.
 * What counts is compared: the verdict of a person, where somebody has decided. Null stands for a run without a match.
 */
export function compareMatches(before: MatchResult | null, after: MatchResult | null): MatchDifference {
  const pairs = pairCriteria(before, after)
  const [old, young] = [before && decisionOf(before), after && decisionOf(after)]
  return {
    score: compareScores(old?.score ?? null, young?.score ?? null, pairs),
    recommendation: {
      before: old?.verdict.recommendation ?? null,
      after: young?.verdict.recommendation ?? null,
    },
    criteria: pairs.map(compareCriterion).filter((change) => change !== null),
  }
}

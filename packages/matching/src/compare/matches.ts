import { decisionOf } from '../override.ts'
import type { MatchResult } from '../result.ts'
import { compareCriterion, type CriterionChange, pairCriteria } from './criteria.ts'
import { compareScores, type ScoreDifference } from './score.ts'

/** The difference between two matches. */
export interface MatchDifference {
  score: ScoreDifference
  recommendation: Record<'before' | 'after', MatchResult['verdict']['recommendation'] | null>
  /** The criteria that differ, in the order of the second match; those that are gone come last. */
  criteria: CriterionChange[]
}

/**
 * Compares two matches criterion by criterion, regardless of order, and explains the difference between their scores. Where a
 * person has decided, their verdict is compared instead of the machine's. Null stands for a run without a match.
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

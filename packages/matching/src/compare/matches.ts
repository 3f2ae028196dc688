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
 * Null stands for a run without a match.
 */
export function compareMatches(before: MatchResult | null, after: MatchResult | null): MatchDifference {
  const pairs = pairCriteria(before, after)
  return {
    score: compareScores(before?.score ?? null, after?.score ?? null, pairs),
    recommendation: {
      before: before?.verdict.recommendation ?? null,
      after: after?.verdict.recommendation ?? null,
    },
    criteria: pairs.map(compareCriterion).filter((change) => change !== null),
  }
}

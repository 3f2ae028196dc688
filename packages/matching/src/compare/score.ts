import { countedVerdict } from '../override.ts'
import type { Score } from '../result.ts'
import { verdictWeights } from '../verdict/score.ts'
import { type CriterionPair, type CriterionSide, sideOf } from './criteria.ts'

/**
 * One part of the difference between two scores, in hundredths of a point: `criterion`, the effect of one criterion on the
 * weighted mean; `cap`, the effect of unmet musts; `rules`, the effect of a changed scoring formula on the same verdicts;
 * `rounding`, what rounding to whole points leaves.
 */
export interface ScorePart {
  reason: 'criterion' | 'cap' | 'rules' | 'rounding'
  hundredths: number
  before: CriterionSide | null
  after: CriterionSide | null
}

/** The change of a score, and its parts. */
export interface ScoreDifference {
  /** `before` and `after` are null when there was nothing to score. */
  before: number | null
  after: number | null
  /** `after` minus `before`; null when either is. */
  points: number | null
  /** Adds up to exactly 100 times `points`, with the largest criteria first. Empty when `points` is null or nothing changed. */
  parts: ScorePart[]
}

/** Splits the difference between two scores into the effects of criteria and of the formula. Swapping the matches reverses every sign. */
export function compareScores(
  before: Score | null,
  after: Score | null,
  pairs: readonly CriterionPair[],
): ScoreDifference {
  const values = { before: before?.value ?? null, after: after?.value ?? null }
  const [old, young] = [before?.formula ?? null, after?.formula ?? null]
  if (values.before === null || values.after === null || old === null || young === null) {
    return { ...values, points: null, parts: [] }
  }
  const points = values.after - values.before
  const criteria = criterionParts(pairs)
  const explained = young.weighted - weightedOf(pairs, 'after') - (old.weighted - weightedOf(pairs, 'before'))
  const parts = [...criteria, part('cap', excessOf(old) - excessOf(young)), part('rules', explained)]
  const rest = 100 * points - parts.reduce((sum, { hundredths }) => sum + hundredths, 0)
  const all = [...parts, { ...part('rounding', 0), hundredths: rest }]
  return { ...values, points, parts: all.filter(({ hundredths }) => hundredths !== 0) }
}

type Formula = NonNullable<Score['formula']>

/** How many points the cap takes off the weighted mean. */
function excessOf({ weighted, cap }: Formula): number {
  return Math.max(0, weighted - cap)
}

function part(reason: ScorePart['reason'], points: number): ScorePart {
  return { reason, hundredths: inHundredths(points), before: null, after: null }
}

/** Rounds halves away from zero, so that opposite parts round to opposite numbers. */
function inHundredths(points: number): number {
  const size = Math.round(Math.abs(points) * 100)
  return points < 0 && size > 0 ? -size : size
}

type Side = 'before' | 'after'
type Scored = 'must' | 'should'

/** The weights of the two groups in the formula; an empty group cedes its weight to the other. */
function groupWeights(pairs: readonly CriterionPair[], side: Side): Record<Scored, number> {
  const has = (group: Scored) => pairs.some((pair) => pair[side]?.group === group)
  if (has('must') && has('should')) return { must: 0.9, should: 0.1 }
  return { must: has('must') ? 1 : 0, should: has('should') ? 1 : 0 }
}

function weightedOf(pairs: readonly CriterionPair[], side: Side): number {
  const weights = groupWeights(pairs, side)
  return weights.must * mean(worthsOf(pairs, 'must', side)) + weights.should * mean(worthsOf(pairs, 'should', side))
}

/** The weights of the verdicts of one group on one side. */
function worthsOf(pairs: readonly CriterionPair[], group: Scored, side: Side): number[] {
  return pairs.flatMap((pair) =>
    pair[side]?.group === group ? [verdictWeights[countedVerdict(pair[side].result)]] : [],
  )
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function criterionParts(pairs: readonly CriterionPair[]): ScorePart[] {
  const totals = { must: totalsOf(pairs, 'must'), should: totalsOf(pairs, 'should') }
  return pairs
    .map((pair) => {
      const points = shareOf(pair, 'must', totals) + shareOf(pair, 'should', totals)
      const { before, after } = pair
      return { ...part('criterion', points), before: before && sideOf(before), after: after && sideOf(after) }
    })
    .filter(({ hundredths }) => hundredths !== 0)
    .toSorted((one, other) => Math.abs(other.hundredths) - Math.abs(one.hundredths))
}

/** One group in both matches. `stayed` counts the criteria that both matches have in it, and `kept` is the mean of their weights. */
interface Totals {
  weight: Record<Side, number>
  count: Record<Side, number>
  mean: Record<Side, number>
  stayed: number
  kept: Record<Side, number>
}

function totalsOf(pairs: readonly CriterionPair[], group: Scored): Totals {
  const stayed = pairs.filter(({ before, after }) => before?.group === group && after?.group === group)
  const all = { before: worthsOf(pairs, group, 'before'), after: worthsOf(pairs, group, 'after') }
  const kept = { before: worthsOf(stayed, group, 'before'), after: worthsOf(stayed, group, 'after') }
  return {
    weight: { before: groupWeights(pairs, 'before')[group], after: groupWeights(pairs, 'after')[group] },
    count: { before: all.before.length, after: all.after.length },
    mean: { before: mean(all.before), after: mean(all.after) },
    stayed: stayed.length,
    kept: { before: mean(kept.before), after: mean(kept.after) },
  }
}

/**
 * The share of one criterion in the change of the weighted mean, through one group. A criterion that both matches have in the
 * group contributes its own change; one that was added or removed contributes its distance from the mean of those that stayed.
 * So an unchanged criterion contributes nothing, and the shares add up.
 */
function shareOf(pair: CriterionPair, group: Scored, totals: Readonly<Record<Scored, Totals>>): number {
  const { weight, count, stayed, kept } = totals[group]
  const worth = (side: Side) => (pair[side]?.group === group ? verdictWeights[countedVerdict(pair[side].result)] : null)
  const [before, after] = [worth('before'), worth('after')]
  // A group that only one match has takes its weight from the other group.
  if (count.before === 0 || count.after === 0) {
    const other = meanOfBoth(totals[group === 'must' ? 'should' : 'must'])
    const come = after === null ? 0 : (weight.after * (after - other)) / count.after
    const gone = before === null ? 0 : (weight.before * (before - other)) / count.before
    return come - gone
  }
  const usual = (weight.before + weight.after) / 2
  if (before !== null && after !== null) return (usual * (after - before)) / stayed
  const come = after === null ? 0 : (usual * (after - kept.after)) / count.after
  const gone = before === null ? 0 : (usual * (before - kept.before)) / count.before
  return come - gone
}

/** The mean of a group over both matches; 0 when either match lacks the group, whose weight then goes to the other. */
function meanOfBoth({ count, mean: means }: Totals): number {
  return count.before === 0 || count.after === 0 ? 0 : (means.before + means.after) / 2
}

import { countedVerdict } from '../override.ts'
import type { Score } from '../result.ts'
import { verdictWeights } from '../verdict/score.ts'
import { type CriterionPair, type CriterionSide, sideOf } from './criteria.ts'

/**
 * One part of a difference between two scores, in hundredths of a point:
 * `criterion`, what one criterion changed in the weighted mean; `cap`, what unmet musts take off more or less;
 * `rules`, what other rules of scoring make of the same verdicts; `rounding`, what rounding to whole points leaves over.
 */
export interface ScorePart {
  reason: 'criterion' | 'cap' | 'rules' | 'rounding'
  hundredths: number
  before: CriterionSide | null
  after: CriterionSide | null
}

/** How a score moved, and why. */
export interface ScoreDifference {
  /** Null when there was nothing to score. */
  before: number | null
  after: number | null
  /** After minus before; null when one of them is. */
  points: number | null
  /** They add up to exactly 100 times `points`; the weightiest criteria first. Empty when `points` is null or nothing changed. */
  parts: ScorePart[]
}

/** Explains the difference of two scores by the criteria and the terms of the formula; the other way round every sign turns. */
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

/** What the cap takes off the weighted mean. */
function excessOf({ weighted, cap }: Formula): number {
  return Math.max(0, weighted - cap)
}

function part(reason: ScorePart['reason'], points: number): ScorePart {
  return { reason, hundredths: inHundredths(points), before: null, after: null }
}

/** Rounds away from zero on both sides, so that the opposite of a part is rounded to its opposite. */
function inHundredths(points: number): number {
  const size = Math.round(Math.abs(points) * 100)
  return points < 0 && size > 0 ? -size : size
}

type Side = 'before' | 'after'
type Scored = 'must' | 'should'

/** The weights that the formula gives to the two groups: an empty group gives its weight to the other. */
function groupWeights(pairs: readonly CriterionPair[], side: Side): Record<Scored, number> {
  const has = (group: Scored) => pairs.some((pair) => pair[side]?.group === group)
  if (has('must') && has('should')) return { must: 0.9, should: 0.1 }
  return { must: has('must') ? 1 : 0, should: has('should') ? 1 : 0 }
}

function weightedOf(pairs: readonly CriterionPair[], side: Side): number {
  const weights = groupWeights(pairs, side)
  return weights.must * mean(worthsOf(pairs, 'must', side)) + weights.should * mean(worthsOf(pairs, 'should', side))
}

/** What the verdicts of one group are worth on one side. */
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

/** One group in both matches. `stayed` counts the criteria that both have there, `kept` is the mean of their weights. */
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
 * What one criterion contributes to the change of the weighted mean through one group. A criterion that both matches have
 * there contributes its own change; one that came or went, how far it is from the mean of those that stayed. So a
 * criterion that did not change contributes nothing, and the contributions add up.
 */
function shareOf(pair: CriterionPair, group: Scored, totals: Readonly<Record<Scored, Totals>>): number {
  const { weight, count, stayed, kept } = totals[group]
  const worth = (side: Side) => (pair[side]?.group === group ? verdictWeights[countedVerdict(pair[side].result)] : null)
  const [before, after] = [worth('before'), worth('after')]
  // A group that only one match has brings its weight along, at the cost of the other group.
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

/** The mean of a group over both matches; 0 when one of them does not have the group, whose weight then goes elsewhere. */
function meanOfBoth({ count, mean: means }: Totals): number {
  return count.before === 0 || count.after === 0 ? 0 : (means.before + means.after) / 2
}

import type { CriterionResult, Score, Verdict } from '../result.ts'

/** The weight of each verdict in the score, 0 to 100 (data model, rule 7). */
export const verdictWeights: Readonly<Record<Verdict, number>> = {
  fulfilled: 100,
  partial: 50,
  potential: 40,
  not_mentioned: 0,
  open: 0,
  unfulfilled: 0,
}
const undecided: ReadonlySet<Verdict> = new Set<Verdict>(['open', 'not_mentioned', 'potential'])

/** Whether a conversation could still settle the verdict either way. */
export function isUndecided(verdict: Verdict): boolean {
  return undecided.has(verdict)
}

/**
 * Scores musts and shoulds by `min(0.9·M + 0.1·S, 100 − 20·unmetMusts)`. M and S are the mean weights of the two groups; an empty
 * group cedes its weight to the other. Unmet musts are those with the verdict `unfulfilled`. Without criteria, every part is null.
 */
export function scoreCriteria(must: readonly CriterionResult[], should: readonly CriterionResult[]): Score {
  const musts = must.map((one) => one.verdict)
  const shoulds = should.map((one) => one.verdict)
  const formula = fill(musts, shoulds)
  if (formula === null) return { value: null, interval: null, formula: null, sensitivity: [] }
  const worst = valueOf(fill(settle(musts, 'unfulfilled'), settle(shoulds, 'unfulfilled')))
  const best = valueOf(fill(settle(musts, 'fulfilled'), settle(shoulds, 'fulfilled')))
  return { value: valueOf(formula), interval: [worst, best], formula, sensitivity: sensitivity(must, should) }
}

function settle(verdicts: readonly Verdict[], as: Verdict): Verdict[] {
  return verdicts.map((verdict) => (isUndecided(verdict) ? as : verdict))
}

type Formula = NonNullable<Score['formula']>

function fill(musts: readonly Verdict[], shoulds: readonly Verdict[]): Formula | null {
  const must = mean(musts)
  const should = mean(shoulds)
  if (must === null && should === null) return null
  const unmetMusts = musts.filter((verdict) => verdict === 'unfulfilled').length
  const weighted = must === null ? (should ?? 0) : should === null ? must : (9 * must + should) / 10
  return { must, should, unmetMusts, weighted, cap: Math.max(0, 100 - 20 * unmetMusts) }
}

function mean(verdicts: readonly Verdict[]): number | null {
  if (verdicts.length === 0) return null
  return verdicts.reduce((sum, verdict) => sum + verdictWeights[verdict], 0) / verdicts.length
}

function valueOf(formula: Formula | null): number {
  return formula === null ? 0 : Math.round(Math.min(formula.weighted, formula.cap))
}

function sensitivity(must: readonly CriterionResult[], should: readonly CriterionResult[]): Score['sensitivity'] {
  const groups = { must: must.map((one) => one.verdict), should: should.map((one) => one.verdict) }
  const scoreIf = (group: 'must' | 'should', at: number, verdict: Verdict) => {
    const changed = { ...groups, [group]: groups[group].with(at, verdict) }
    return valueOf(fill(changed.must, changed.should))
  }
  const effects = (group: 'must' | 'should') => (result: CriterionResult, at: number) => {
    return whatIf(result.verdict).map((verdict) => ({
      pointer: result.pointer,
      criterion: result.criterion,
      verdict,
      score: scoreIf(group, at, verdict),
    }))
  }
  return [...must.flatMap(effects('must')), ...should.flatMap(effects('should'))]
}

function whatIf(verdict: Verdict): Verdict[] {
  if (verdict === 'fulfilled') return []
  return isUndecided(verdict) ? ['fulfilled', 'unfulfilled'] : ['fulfilled']
}

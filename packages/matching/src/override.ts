import { recommend, type Groups } from './verdict/recommend.ts'
import type { CriterionResult, MatchResult, Override, Verdict } from './result.ts'
import { scoreCriteria } from './verdict/score.ts'

/**
 * Adds people's decisions to a match. The machine's verdicts stay, and `decided` has the score and recommendation that result. A
 * decision applies to the criterion at its pointer if the words are still the same, and the latest one counts; decisions that
 * apply to no criterion go to `unapplied`. Returns the same match when there are no decisions.
 */
export function applyOverrides(match: MatchResult, overrides: readonly Override[]): MatchResult {
  if (overrides.length === 0) return match
  const latest = new Map(overrides.toSorted(byTime).map((one) => [keyOf(one), one]))
  const beside = (results: readonly CriterionResult[]): CriterionResult[] =>
    results.map((one) => {
      const override = latest.get(keyOf(one))
      return override === undefined ? one : { ...one, override }
    })
  const groups: Groups = {
    must: beside(match.must),
    should: beside(match.should),
    further: beside(match.further),
    softSkills: beside(match.softSkills),
  }
  const known = new Set(allCriteria(match).map(keyOf))
  const unapplied = [...latest].filter(([key]) => !known.has(key)).map(([, override]) => override)
  const told = { ...match, ...(unapplied.length === 0 ? {} : { unapplied }) }
  if (unapplied.length === latest.size) return told
  const decided = mapGroups(groups, decide)
  const score = scoreCriteria(decided.must, decided.should)
  const verdict = recommend(decided, score, match.verdict.thresholds)
  return { ...told, ...groups, decided: { score, verdict } }
}

/** The verdict that counts for a criterion: the person's if somebody has decided, else the machine's. */
export function countedVerdict({ verdict, override }: Pick<CriterionResult, 'verdict' | 'override'>): Verdict {
  return override?.verdict ?? verdict
}

/** Applies a person's decision to a criterion; a decision of `unfulfilled` means that the criterion is lacking. */
function decide({ isLacking, ...one }: CriterionResult): CriterionResult {
  const verdict = countedVerdict(one)
  const lacks = one.override === undefined ? isLacking === true : verdict === 'unfulfilled'
  return { ...one, verdict, ...(lacks ? { isLacking: lacks } : {}) }
}

/** The score and the recommendation that count: with people's decisions if there are any. */
export function decisionOf({ decided, score, verdict }: MatchResult): Pick<MatchResult, 'score' | 'verdict'> {
  return decided ?? { score, verdict }
}

/** Lists all criteria of a match: musts, shoulds, further demands, soft skills. */
export function allCriteria({ must, should, further, softSkills }: Groups): CriterionResult[] {
  return [...must, ...should, ...further, ...softSkills]
}

/** Lists the criteria that a person has decided. */
export function overriddenIn(match: Groups): (CriterionResult & { override: Override })[] {
  return allCriteria(match).flatMap((one) => (one.override === undefined ? [] : [{ ...one, override: one.override }]))
}

function keyOf({ pointer, criterion }: Pick<CriterionResult, 'pointer' | 'criterion'>): string {
  return JSON.stringify([pointer, criterion])
}

function byTime(a: Override, b: Override): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}

function mapGroups(groups: Groups, change: (one: CriterionResult) => CriterionResult): Groups {
  return {
    must: groups.must.map(change),
    should: groups.should.map(change),
    further: groups.further.map(change),
    softSkills: groups.softSkills.map(change),
  }
}

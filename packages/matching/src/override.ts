import { recommend, type Groups } from './verdict/recommend.ts'
import type { CriterionResult, MatchResult, Override, Verdict } from './result.ts'
import { scoreCriteria } from './verdict/score.ts'

/**
 * A match with the decisions of people beside the machine's verdicts, which all stay as they are; `decided` is the score and
 * the verdict with them. An override speaks of the criterion at its pointer, as long as the words are the same; the
 * latest counts. Those that speak of none are told in `unapplied`. Without any, the match is returned as it is.
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

/** The verdict that counts for a criterion: that of a person, where there is one. */
export function countedVerdict({ verdict, override }: Pick<CriterionResult, 'verdict' | 'override'>): Verdict {
  return override?.verdict ?? verdict
}

/** A criterion as a person has decided it: who says that it is not fulfilled says that it is lacking. */
function decide({ isLacking, ...one }: CriterionResult): CriterionResult {
  const verdict = countedVerdict(one)
  const lacks = one.override === undefined ? isLacking === true : verdict === 'unfulfilled'
  return { ...one, verdict, ...(lacks ? { isLacking: lacks } : {}) }
}

/** The score and the verdict that count: with the decisions of people, where there are any. */
export function decisionOf({ decided, score, verdict }: MatchResult): Pick<MatchResult, 'score' | 'verdict'> {
  return decided ?? { score, verdict }
}

/** Every criterion of a match: musts, shoulds, further demands, soft skills. */
export function allCriteria({ must, should, further, softSkills }: Groups): CriterionResult[] {
  return [...must, ...should, ...further, ...softSkills]
}

/** The criteria that a person has decided, with the decision. */
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

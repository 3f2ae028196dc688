import { recommend, type Groups } from './verdict/recommend.ts'
import type { CriterionResult, MatchResult, Override } from './result.ts'
import { scoreCriteria } from './verdict/score.ts'

/**
 * A match with the decisions of people beside the machine's verdicts, which all stay as they are; `decided` is the score and
 * the recommendation with them. An override speaks of the criterion at its pointer, as long as the words are the same; the
 * latest counts. Without any that applies, the match is returned as it is.
 */
export function applyOverrides(match: MatchResult, overrides: readonly Override[]): MatchResult {
  const latest = new Map(overrides.toSorted(byTime).map((one) => [`${one.pointer} ${one.criterion}`, one]))
  const beside = (results: readonly CriterionResult[]): CriterionResult[] =>
    results.map((one) => {
      const override = latest.get(`${one.pointer} ${one.criterion}`)
      return override === undefined ? one : { ...one, override }
    })
  const groups: Groups = {
    must: beside(match.must),
    should: beside(match.should),
    further: beside(match.further),
    softSkills: beside(match.softSkills),
  }
  if (!Object.values(groups).flat().some(isOverridden)) return match
  const decided = mapGroups(groups, (one) => ({ ...one, verdict: one.override?.verdict ?? one.verdict }))
  const score = scoreCriteria(decided.must, decided.should)
  const { recommendation, reasons } = recommend(decided, score, match.verdict.thresholds)
  return { ...match, ...groups, decided: { score, recommendation, reasons } }
}

function byTime(a: Override, b: Override): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}

function isOverridden(result: CriterionResult): boolean {
  return result.override !== undefined
}

function mapGroups(groups: Groups, change: (one: CriterionResult) => CriterionResult): Groups {
  return {
    must: groups.must.map(change),
    should: groups.should.map(change),
    further: groups.further.map(change),
    softSkills: groups.softSkills.map(change),
  }
}

import { matchCandidate, type MatchResult, type ProofRule, type Verdict } from '@dossier/matching'
import { type Candidate, projectCandidate } from '@dossier/profiles'
import { bm25Of, keywordShare, passagesOf } from './baselines.ts'
import { jobOf, type LabelledAdvert } from './set.ts'

/** The date on which the labels were made. */
const asOf = new Date('2026-11-01T00:00:00Z')

/** A matcher's result for one person and one advert: a verdict for each criterion by ID, and the recommendation. */
export interface Judgement {
  verdicts: ReadonlyMap<string, Verdict>
  /** Which rules prove a fulfilled criterion; empty for a matcher without rules. */
  rules: ReadonlyMap<string, readonly ProofRule[]>
  recommendation: MatchResult['verdict']['recommendation']
}

/** A matcher as the benchmark sees it. */
export interface Judge {
  name: string
  judge: (candidate: Candidate, advert: LabelledAdvert) => Judgement
}

/** Dossier's matcher, with the criteria as a reader marked them. */
export const dossier: Judge = {
  name: 'Dossier',
  judge: (candidate, advert) => {
    const match = matchCandidate(projectCandidate(candidate), jobOf(advert), {
      asOf,
      inputs: { candidate: '', job: '' },
    })
    const found = new Map(groupsOf(match).map((one) => [one.pointer, one]))
    const results = (['must', 'should'] as const).flatMap((group) =>
      advert.criteria
        .filter((one) => one.group === group)
        .map(({ id }, at) => ({ id, result: found.get(`/${group}/${at}`) })),
    )
    const verdicts = new Map(results.map(({ id, result }) => [id, result?.verdict ?? 'open']))
    const rules = new Map(results.map(({ id, result }) => [id, result?.provenBy ?? []]))
    return { verdicts, rules, recommendation: match.verdict.recommendation }
  },
}

function groupsOf({ must, should, further, softSkills }: MatchResult): MatchResult['must'] {
  return [...must, ...should, ...further, ...softSkills]
}

/**
 * Two thresholds for a criterion's score against a CV: above the higher one it is fulfilled, above the lower one
 * partial.
 */
export interface Bars {
  fulfilled: number
  partial: number
}

/** The matcher of the open-source résumé tools: the share of a criterion's words that the CV contains. */
export function keywordJudge(bars: Bars): Judge {
  return { name: 'keywords', judge: scored((criterion, candidate) => keywordShare(criterion, candidate), bars) }
}

/** BM25 of a criterion over the passages of a CV, relative to the criterion's score against itself. */
export function bm25Judge(bars: Bars): Judge {
  return { name: 'BM25', judge: scored((criterion, candidate) => bm25Of(criterion, passagesOf(candidate)), bars) }
}

function scored(scoreOf: (criterion: string, candidate: Candidate) => number, bars: Bars): Judge['judge'] {
  return (candidate, advert) => {
    const verdicts = new Map(advert.criteria.map((one) => [one.id, verdictOf(scoreOf(one.text, candidate), bars)]))
    const musts = advert.criteria.filter((one) => one.group === 'must')
    const weights = musts.map((one) => ({ fulfilled: 1, partial: 0.5 })[String(verdicts.get(one.id))] ?? 0)
    const mean = weights.reduce((sum, one) => sum + one, 0) / Math.max(1, weights.length)
    return { verdicts, rules: new Map(), recommendation: mean >= 0.8 ? 'go' : mean < 0.6 ? 'no_go' : 'maybe' }
  }
}

function verdictOf(score: number, { fulfilled, partial }: Bars): Verdict {
  return score >= fulfilled ? 'fulfilled' : score >= partial ? 'partial' : 'unfulfilled'
}

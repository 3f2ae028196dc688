import type { Message } from '@dossier/profiles'
import type { Bearing } from '../assess/occupation.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { CriterionResult, MatchResult, Score, Thresholds } from '../result.ts'
import { isUndecided } from './score.ts'

/** The criteria of a match, by group. */
export type Groups = Pick<MatchResult, 'must' | 'should' | 'further' | 'softSkills'>

/** The default thresholds: half of what the job requires is enough for a go, and little more than a third is the minimum. */
export const defaultThresholds: Thresholds = { go: 50, noGo: 35, unmetMusts: 2 }

/** How many more points a go requires if no title of the CV is like that of the job. */
const marginOfOtherTitle = 10

/** Adapts the thresholds to a CV: without a title like that of the job, a go requires a higher score. */
export function thresholdsFor(bearing: Bearing, thresholds: Thresholds): Thresholds {
  return bearing === 'none' ? { ...thresholds, go: Math.min(100, thresholds.go + marginOfOtherTitle) } : thresholds
}

/**
 * Makes the recommendation and its reasons: `no_go` below `thresholds.noGo` or with `thresholds.unmetMusts` musts lacking
 * altogether; `go` from `thresholds.go` if no must or language is lacking; otherwise, and without a score, `maybe`. The reasons
 * name every must without proof.
 */
export function recommend(groups: Groups, score: Score, thresholds: Thresholds): MatchResult['verdict'] {
  const lacking = [...groups.must, ...groups.further].filter(isLacking)
  const unmet = count(groups.must, (one) => isLacking(one) && one.verdict !== 'partial')
  const facts = { score, thresholds, lacking, unmet }
  const recommendation = decide(facts)
  return {
    recommendation,
    reasons: reasonsFor(groups, recommendation, facts),
    nextSteps: nextSteps(groups, recommendation, score),
    interviewQuestions: interviewQuestions(groups),
    thresholds,
  }
}

interface Facts {
  score: Score
  thresholds: Thresholds
  lacking: readonly CriterionResult[]
  /** How many musts are lacking altogether. A partial must that is lacking (years, a level) only prevents a go. */
  unmet: number
}

function decide({ score, thresholds, lacking, unmet }: Facts): MatchResult['verdict']['recommendation'] {
  if (score.value === null) return 'maybe'
  if (score.value < thresholds.noGo || unmet >= thresholds.unmetMusts) return 'no_go'
  return score.value >= thresholds.go && lacking.length === 0 ? 'go' : 'maybe'
}

function count(results: readonly CriterionResult[], test: (one: CriterionResult) => boolean): number {
  return results.filter(test).length
}

function message(code: MatchMessageCode, params: Message['params'] = {}): Message<MatchMessageCode> {
  return { code, params }
}

function isLacking(one: CriterionResult): boolean {
  return one.isLacking === true
}

function reasonsFor(
  { must }: Groups,
  recommendation: MatchResult['verdict']['recommendation'],
  { score, thresholds, lacking }: Facts,
): Message<MatchMessageCode>[] {
  if (score.value === null) return [message('verdict.notScorable')]
  const reasons = [scoreReason(score.value, thresholds)]
  const fulfilled = count(must, (one) => one.verdict === 'fulfilled')
  const params = { fulfilled, total: must.length }
  if (must.length > 0)
    reasons.push(message(fulfilled === must.length ? 'verdict.allMusts' : 'verdict.someMusts', params))
  if (lacking.length > 0) reasons.push(message('verdict.lacking', named(lacking)))
  const toAsk = must.filter((one) => one.verdict !== 'fulfilled' && !isLacking(one))
  if (toAsk.length === 0) return reasons
  return [...reasons, message(recommendation === 'go' ? 'verdict.toAsk' : 'verdict.unproven', named(toAsk))]
}

function named(criteria: readonly CriterionResult[]): Message['params'] {
  return { criteria: criteria.map((one) => one.criterion.replace(/\.\s*$/, '')).join(' · ') }
}

function scoreReason(score: number, { go, noGo }: Thresholds): Message<MatchMessageCode> {
  if (score >= go) return message('verdict.scoreGo', { score, threshold: go })
  if (score < noGo) return message('verdict.scoreNoGo', { score, threshold: noGo })
  return message('verdict.scoreMaybe', { score, threshold: go })
}

function nextSteps(
  { must, should, further }: Groups,
  recommendation: MatchResult['verdict']['recommendation'],
  score: Score,
): Message<MatchMessageCode>[] {
  if (score.value === null) return [message('step.completeJob')]
  const counted: [MatchMessageCode, number][] = [
    ['step.clarifyMusts', count(must, (one) => !isLacking(one) && (isUnclear(one) || one.verdict === 'unfulfilled'))],
    ['step.discussGaps', count(must, isLacking)],
    ['step.evidence', count([...must, ...should], (one) => !isLacking(one) && one.verdict === 'partial')],
    ['step.clarifyShoulds', count(should, isUnclear)],
    ['step.languages', count(further, (one) => one.verdict !== 'fulfilled')],
  ]
  const steps = counted.filter(([, number]) => number > 0).map(([code, number]) => message(code, { count: number }))
  if (recommendation === 'go') return [...steps, message('step.present')]
  return recommendation === 'no_go' ? [message('step.otherProfile'), ...steps] : steps
}

function isUnclear({ verdict }: CriterionResult): boolean {
  return isUndecided(verdict)
}

function interviewQuestions(groups: Groups): Message<MatchMessageCode>[] {
  return [
    ...[...groups.must, ...groups.should].map((one) => ({ one, code: questionFor(one) })),
    ...groups.further.map((one) => ({ one, code: 'question.language' as const })),
    ...groups.softSkills.map((one) => ({ one, code: 'question.soft' as const })),
  ]
    .filter(({ one }) => one.verdict !== 'fulfilled')
    .map(({ one, code }) => message(code, { criterion: one.criterion }))
}

function questionFor(result: CriterionResult): MatchMessageCode {
  if (result.verdict === 'partial') return result.experience.length > 0 ? 'question.experience' : 'question.depth'
  return result.verdict === 'potential' ? 'question.depth' : 'question.missing'
}

import type { Message } from '@dossier/profiles'
import type { MatchMessageCode } from '../messages.ts'
import type { CriterionResult, MatchResult, Score, Thresholds } from '../result.ts'
import { isUndecided } from './score.ts'

/** The criteria of a match by group. */
export type Groups = Pick<MatchResult, 'must' | 'should' | 'further' | 'softSkills'>

/** Thresholds when the caller gives none (data model, rule 7). */
export const defaultThresholds: Thresholds = { go: 80, noGo: 60, unmetMusts: 2 }

/**
 * Recommends: go from `thresholds.go` on with no must unmet or open, no-go below `thresholds.noGo` or with
 * `thresholds.unmetMusts` unmet, maybe otherwise and when nothing could be scored.
 */
export function recommend(groups: Groups, score: Score, thresholds: Thresholds): MatchResult['verdict'] {
  const unmet = count(groups.must, (one) => one.verdict === 'unfulfilled')
  const open = count(groups.must, (one) => one.verdict === 'open' || one.verdict === 'not_mentioned')
  const recommendation = decide({ score, thresholds, unmet, open })
  return {
    recommendation,
    reasons: reasonsFor(groups, { score, thresholds, unmet, open }),
    nextSteps: nextSteps(groups, recommendation, score),
    interviewQuestions: interviewQuestions(groups),
    thresholds,
  }
}

interface Facts {
  score: Score
  thresholds: Thresholds
  unmet: number
  open: number
}

function decide({ score, thresholds, unmet, open }: Facts): MatchResult['verdict']['recommendation'] {
  if (score.value === null) return 'maybe'
  if (score.value < thresholds.noGo || unmet >= thresholds.unmetMusts) return 'no_go'
  return score.value >= thresholds.go && unmet === 0 && open === 0 ? 'go' : 'maybe'
}

function count(results: readonly CriterionResult[], test: (one: CriterionResult) => boolean): number {
  return results.filter(test).length
}

function message(code: MatchMessageCode, params: Message['params'] = {}): Message<MatchMessageCode> {
  return { code, params }
}

function reasonsFor({ must }: Groups, { score, thresholds, unmet, open }: Facts): Message<MatchMessageCode>[] {
  if (score.value === null) return [message('verdict.notScorable')]
  const reasons = [scoreReason(score.value, thresholds)]
  const fulfilled = count(must, (one) => one.verdict === 'fulfilled')
  const params = { fulfilled, total: must.length }
  if (must.length > 0)
    reasons.push(message(fulfilled === must.length ? 'verdict.allMusts' : 'verdict.someMusts', params))
  if (unmet > 0) reasons.push(message('verdict.mustsUnmet', { count: unmet }))
  if (open > 0) reasons.push(message('verdict.mustsOpen', { count: open }))
  return reasons
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
    ['step.clarifyMusts', count(must, isUnclear)],
    ['step.discussGaps', count(must, (one) => one.verdict === 'unfulfilled')],
    ['step.evidence', count([...must, ...should], (one) => one.verdict === 'partial')],
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

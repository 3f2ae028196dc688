import type { Candidate, Message, RuleId } from '@dossier/profiles'
import type { Finding } from '../feedback-result.ts'

/** What one rule says about a candidate. */
export interface RuleResult {
  rule: RuleId
  findings: Finding[]
  /** Whether values that the rule needs are missing or open, so that finding nothing does not mean passed. */
  undecided: boolean
  /** What was observed, also when the rule is met. */
  observed: Message['params']
}

/** Checks one rule. It never throws, whatever a valid candidate holds. */
export type RuleCheckFunction = (candidate: Candidate, asOf: Date) => RuleResult

type FindingDetails = Omit<Finding, 'rule'>

interface Doubt {
  undecided?: boolean
  observed?: Message['params']
}

/** A rule's result from what was found and, if so, why nothing could be found. */
export function ruleResult(rule: RuleId, found: readonly FindingDetails[], doubt: Doubt = {}): RuleResult {
  const findings = found.map((finding) => ({ ...finding, rule }))
  return { rule, findings, undecided: doubt.undecided ?? false, observed: doubt.observed ?? {} }
}

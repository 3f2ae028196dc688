import type { Candidate, Message, RuleId } from '@dossier/profiles'
import type { Finding } from '../feedback-result.ts'

/** The result of one rule on a candidate. */
export interface RuleResult {
  rule: RuleId
  findings: Finding[]
  /** Whether values that the rule needs are missing or open, so that finding nothing does not mean passed. */
  undecided: boolean
  /** The values that the rule observed, even if the candidate meets it. */
  observed: Message['params']
}

/** Checks one rule. Never throws for a valid candidate. */
export type RuleCheckFunction = (candidate: Candidate, asOf: Date) => RuleResult

type FindingDetails = Omit<Finding, 'rule'>

interface Doubt {
  undecided?: boolean
  observed?: Message['params']
}

/** Makes a rule's result from its findings and, if it could not decide, its doubt. */
export function ruleResult(rule: RuleId, found: readonly FindingDetails[], doubt: Doubt = {}): RuleResult {
  const findings = found.map((finding) => ({ ...finding, rule }))
  return { rule, findings, undecided: doubt.undecided ?? false, observed: doubt.observed ?? {} }
}

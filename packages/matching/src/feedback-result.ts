import type { Message, RuleId } from '@dossier/profiles'

/** What is wrong: a value is missing or unclear, a rule on values is broken, or one on order and structure. */
export type FindingKind = 'missing' | 'unclear' | 'rule_violation' | 'structure'
/** The part of the CV that a finding concerns. */
export type FindingArea = 'field' | 'skills' | 'languages' | 'projects' | 'timeline'

/** One thing to correct in the CV. The rule catalogue of `packages/profiles` has the sentences for `rule` and `params`. */
export interface Finding {
  area: FindingArea
  /** Pointer into the canonical candidate. */
  pointer: string
  kind: FindingKind
  severity: 'high' | 'medium' | 'low'
  rule: RuleId
  params: Message['params']
}

/** The outcome of one rule; `open` means that values that the rule needs are missing or open. */
export interface RuleCheck {
  rule: RuleId
  outcome: 'passed' | 'violated' | 'open'
  params: Message['params']
  /** How many findings name this rule. */
  count: number
}

/** A question to the candidate, about the value at `pointer`; priority 1 is the most urgent. */
export interface Question {
  priority: 1 | 2 | 3
  pointer: string
  rule: RuleId
  params: Message['params']
}

/** The review of a CV. */
export interface Feedback {
  /** ISO 8601 UTC. */
  asOf: string
  summary: {
    rating: 'very_good' | 'good' | 'improvable' | 'critical'
    /** How many findings have high severity. */
    criticalCount: number
    /** How many values are marked as open. */
    openCount: number
    recommendation: 'usable' | 'questions' | 'rework'
  }
  findings: Finding[]
  ruleChecks: RuleCheck[]
  questions: Question[]
}

import type { Message, RuleId } from '@dossier/profiles'

export type FindingKind = 'missing' | 'unclear' | 'rule_violation' | 'structure'
export type FindingArea = 'field' | 'skills' | 'languages' | 'projects' | 'timeline'

/** One thing to mend in the CV. The sentences for `rule` and `params` are in the rule catalogue of the profiles package. */
export interface Finding {
  area: FindingArea
  /** Pointer into the canonical candidate. */
  pointer: string
  kind: FindingKind
  severity: 'high' | 'medium' | 'low'
  rule: RuleId
  params: Message['params']
}

export interface RuleCheck {
  rule: RuleId
  outcome: 'passed' | 'violated' | 'open'
  params: Message['params']
  /** How many findings name this rule. */
  count: number
}

export interface Question {
  priority: 1 | 2 | 3
  pointer: string
  rule: RuleId
  params: Message['params']
}

export interface Feedback {
  asOf: string
  summary: {
    rating: 'very_good' | 'good' | 'improvable' | 'critical'
    criticalCount: number
    openCount: number
    recommendation: 'usable' | 'questions' | 'rework'
  }
  findings: Finding[]
  ruleChecks: RuleCheck[]
  questions: Question[]
}

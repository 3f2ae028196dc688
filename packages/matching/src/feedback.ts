import type { Candidate } from '@dossier/profiles'
import { checkDuplicates } from './feedback/duplicates.ts'
import { checkActivities, checkEngagementOrder, checkRoleLength, checkTechnologies } from './feedback/engagements.ts'
import { checkExpertiseGroups, checkExpertiseItems } from './feedback/expertise.ts'
import { checkLanguageLevels, checkLanguageOrder } from './feedback/languages.ts'
import { checkOpenValues } from './feedback/open-values.ts'
import { checkMixedFormats, checkPeriodFormat, checkYearOnly } from './feedback/period-formats.ts'
import { checkFuture, checkReversed, checkUndated, checkUnreadable } from './feedback/periods.ts'
import { checkFirstName, checkHeadlineDescription, checkProfileLength, checkThirdPerson } from './feedback/profile.ts'
import { checkRequired } from './feedback/required.ts'
import type { RuleCheckFunction, RuleResult } from './feedback/rule-result.ts'
import { questionsOf, summarise } from './feedback/summarise.ts'
import { checkGaps, checkOverlap } from './feedback/timeline.ts'
import type { Feedback, RuleCheck } from './feedback-result.ts'

/** The checks of all rules on a CV, in the order of the report. */
const checks: readonly RuleCheckFunction[] = [
  checkRequired,
  checkOpenValues,
  checkProfileLength,
  checkFirstName,
  checkThirdPerson,
  checkHeadlineDescription,
  checkExpertiseGroups,
  checkExpertiseItems,
  checkDuplicates,
  checkLanguageLevels,
  checkLanguageOrder,
  checkRoleLength,
  checkActivities,
  checkTechnologies,
  checkEngagementOrder,
  checkUnreadable,
  checkPeriodFormat,
  checkUndated,
  checkReversed,
  checkOverlap,
  checkGaps,
  checkFuture,
  checkMixedFormats,
  checkYearOnly,
]

/**
 * Checks a CV by every rule. Returns what is missing, unclear or against the house rules, what to ask the candidate, and a rating
 * (see `summarise` for the thresholds). A rule is `open` if it found nothing because values that it needs are missing or open.
 * `asOf` is the current time for open intervals, gaps and future dates. Pure.
 */
export function reviewCandidate(candidate: Candidate, options: { asOf: Date }): Feedback {
  const results = checks.map((check) => check(candidate, options.asOf))
  const findings = results.flatMap((result) => result.findings)
  return {
    asOf: options.asOf.toISOString(),
    summary: summarise(findings),
    findings,
    ruleChecks: results.map(ruleCheck),
    questions: questionsOf(findings),
  }
}

function ruleCheck({ rule, findings, undecided, observed }: RuleResult): RuleCheck {
  const [first] = findings
  if (first !== undefined) return { rule, outcome: 'violated', params: first.params, count: findings.length }
  return { rule, outcome: undecided ? 'open' : 'passed', params: observed, count: 0 }
}

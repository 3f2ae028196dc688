import type { Feedback, Finding, Question } from '../feedback-result.ts'

const weights = { high: 10, medium: 3, low: 1 } as const

/**
 * Rates a CV by its findings. A finding of high severity (critical) counts 10 points, of medium 3, and of low 1; only the first
 * five findings of a rule count.
 * - very good: nothing critical and at most 3 points; good: nothing critical and at most 15 points;
 * - improvable: at most two critical findings and at most 45 points; critical: anything else.
 * Recommendation: `rework` when the rating is critical; `questions` when something is critical, open, or missing or
 * unclear with medium severity; else `usable`.
 */
export function summarise(findings: readonly Finding[]): Feedback['summary'] {
  const criticalCount = findings.filter(({ severity }) => severity === 'high').length
  const openCount = findings.filter(({ rule }) => rule === 'value.open').length
  const rating = rate(pointsOf(findings), criticalCount)
  const toAsk = questionsOf(findings).some(({ priority }) => priority < 3)
  const recommendation = rating === 'critical' ? 'rework' : toAsk || openCount > 0 ? 'questions' : 'usable'
  return { rating, criticalCount, openCount, recommendation }
}

function rate(points: number, criticalCount: number): Feedback['summary']['rating'] {
  if (criticalCount === 0 && points <= 3) return 'very_good'
  if (criticalCount === 0 && points <= 15) return 'good'
  return criticalCount <= 2 && points <= 45 ? 'improvable' : 'critical'
}

function pointsOf(findings: readonly Finding[]): number {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  return [...byRule.values()]
    .flatMap((ofRule) =>
      ofRule
        .map(({ severity }) => weights[severity])
        .toSorted((one, other) => other - one)
        .slice(0, 5),
    )
    .reduce((sum, weight) => sum + weight, 0)
}

const priorities = { high: 1, medium: 2, low: 3 } as const

/**
 * Makes the questions that only the candidate can answer, about missing and unclear values: most urgent first, then in the order
 * of the findings. Each place of the CV gets its most urgent question, and each gap and overlap gets one. Matters of form are
 * left to the editor.
 */
export function questionsOf(findings: readonly Finding[]): Question[] {
  const questions = findings
    .filter(({ kind }) => kind === 'missing' || kind === 'unclear')
    .map(({ pointer, severity, rule, params }) => ({ priority: priorities[severity], pointer, rule, params }))
    .toSorted((one, other) => one.priority - other.priority)
  const asked = new Set<string>()
  return questions.filter(({ pointer, rule, params }) => {
    const betweenProjects = rule === 'timeline.overlap' || rule === 'timeline.gap'
    const about = betweenProjects ? `${pointer} ${rule} ${params.start}` : pointer
    const again = asked.has(about)
    asked.add(about)
    return !again
  })
}

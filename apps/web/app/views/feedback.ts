import { describePointer } from '@dossier/generators/locale'
import { type Candidate, describeRule } from '@dossier/profiles'
import { compareFeedback, type Feedback, type Finding, type FindingArea } from '@dossier/matching'
import type { UiLanguage } from '../i18n/ui-language.ts'
import { localeOf } from './locale.ts'

export interface FindingView {
  /** Where in the CV it is, in words. */
  place: string
  kind: Finding['kind']
  severity: Finding['severity']
  rule: string
  problem: string
  hint: string
}

export interface FeedbackView {
  summary: Feedback['summary']
  questions: { priority: 1 | 2 | 3; text: string; hint: string; place: string }[]
  areas: { area: FindingArea; findings: FindingView[] }[]
  rules: { rule: string; title: string; outcome: 'passed' | 'violated' | 'open'; count: number }[]
}

const areas = ['field', 'skills', 'languages', 'projects', 'timeline'] as const

/** Writes the feedback on a CV in one language. */
export function viewFeedback(feedback: Feedback, candidate: Candidate, language: UiLanguage): FeedbackView {
  const place = (pointer: string) => describePointer(candidate, pointer, localeOf(language))
  return {
    summary: feedback.summary,
    questions: feedback.questions.map(({ priority, pointer, rule, params }) => {
      const { problem, hint } = describeRule(rule, params, language)
      return { priority, place: place(pointer), text: problem, hint }
    }),
    areas: areas
      .map((area) => ({
        area,
        findings: feedback.findings
          .filter((finding) => finding.area === area)
          .map((finding) => ({ ...viewFinding(finding, language), place: place(finding.pointer) })),
      }))
      .filter(({ findings }) => findings.length > 0),
    rules: feedback.ruleChecks.map(({ rule, outcome, params, count }) => ({
      rule,
      title: describeRule(rule, params, language).title,
      outcome,
      count,
    })),
  }
}

function viewFinding({ kind, severity, rule, params }: Finding, language: UiLanguage): Omit<FindingView, 'place'> {
  const { problem, hint } = describeRule(rule, params, language)
  return { kind, severity, rule, problem, hint }
}

/** The changes in findings since the same person's previous CV. */
export interface DifferenceView {
  runId: string
  resolved: string[]
  added: string[]
  remaining: number
}

/** Writes the difference between two feedbacks in one language. */
export function viewDifference(
  previous: { runId: string; feedback: Feedback },
  current: Feedback,
  language: UiLanguage,
): DifferenceView {
  const { resolved, added, remaining } = compareFeedback(previous.feedback, current)
  const say = ({ rule, params }: Finding) => describeRule(rule, params, language).problem
  return { runId: previous.runId, resolved: resolved.map(say), added: added.map(say), remaining: remaining.length }
}

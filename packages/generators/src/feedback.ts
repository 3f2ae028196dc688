import { type Candidate, describeRule, languageOf } from '@dossier/profiles'
import { compareFeedback, type Finding, type FindingArea, type RuleCheck } from '@dossier/matching'
import { box, bullet, cell, chip, heading, paragraph, statusCell, table } from './docx/blocks.ts'
import type { Block, Cell } from './docx/model.ts'
import { render } from './docx/render.ts'
import {
  DOCX_CONTENT_TYPE,
  type DocumentDefinition,
  type GenerateOptions,
  type PreviousRun,
  type RunData,
} from './define.ts'
import { fullName } from './filenames.ts'
import { type AssessmentLabels, assessmentLabels } from './locale/assessment.ts'
import { type FeedbackLabels, feedbackLabels } from './locale/feedback.ts'
import { fillLabel } from './locale/fill.ts'
import { formatDate, formatLongDate } from './locale/format.ts'
import { labelsFor } from './locale/labels.ts'
import { describePointer } from './locale/pointer-text.ts'
import { outcomeColours, ratingColours, severityColours } from './status-colours.ts'

/** The report on the CV: questions, findings, the checked rules, and the difference from the previous run. */
export const feedback: DocumentDefinition<'feedback'> = {
  type: 'feedback',
  kind: 'document',
  area: 'artifacts',
  extension: 'docx',
  contentType: DOCX_CONTENT_TYPE,
  needs: [],
  shows: ['candidate'],
  filename: () => 'Feedback_Report.docx',
  generate: (data, options) => {
    const labels = labelsFor(feedbackLabels, options.locale)
    const names = labelsFor(assessmentLabels, options.locale)
    const { locale, theme, asOf } = options
    const title = `${labels.document}: ${fullName(data.candidate)}`
    const blocks = feedbackBlocks({ ...data, options, labels, names })
    return render({ locale, theme, title, subject: labels.document, margin: 2, blocks }, asOf)
  },
}

interface FeedbackContext extends Pick<RunData, 'candidate' | 'feedback' | 'previous'> {
  options: GenerateOptions
  labels: FeedbackLabels
  names: AssessmentLabels
}

const areas: readonly FindingArea[] = ['field', 'skills', 'languages', 'projects', 'timeline']
const severities: readonly Finding['severity'][] = ['high', 'medium', 'low']

function feedbackBlocks(context: FeedbackContext): Block[] {
  return [
    ...opening(context),
    ...questions(context),
    ...findings(context),
    ...ruleChecks(context),
    ...difference(context),
  ]
}

function opening({ candidate, feedback: review, options, labels, names }: FeedbackContext): Block[] {
  const { rating, criticalCount, openCount, recommendation } = review.summary
  const figures = { critical: criticalCount, open: openCount, findings: review.findings.length }
  const date = formatLongDate(review.asOf, options.locale)
  return [
    paragraph(labels.document, 'Title'),
    paragraph(fillLabel(labels.subtitle, { name: fullName(candidate), date }), 'Subtitle'),
    heading(1, labels.summary),
    box([
      paragraph([chip(names.ratings[rating], ratingColours[rating]), `  ${labels.advice[recommendation]}`]),
      paragraph(fillLabel(labels.figures, figures), 'CellNote'),
    ]),
  ]
}

function questions({ candidate, feedback: review, options, labels }: FeedbackContext): Block[] {
  const rows = review.questions
    .toSorted((one, other) => one.priority - other.priority)
    .map(({ priority, rule, params, pointer }): Cell[] => {
      const { problem, hint } = describeRule(rule, params, languageOf(options.locale))
      const severity = severities[priority - 1] ?? 'low'
      return [
        statusCell(String(priority), severityColours[severity]),
        cell(`${problem} ${hint}`),
        cell([paragraph(describePointer(candidate, pointer, options.locale), 'CellNote')]),
      ]
    })
  const head = [labels.priority, labels.question, labels.place]
  const list = rows.length === 0 ? paragraph(labels.noQuestions) : table([9, 53, 38], head, rows)
  return [heading(1, labels.questions), list]
}

function findings({ candidate, feedback: review, options, labels, names }: FeedbackContext): Block[] {
  const head = [labels.severity, labels.finding, labels.kind, labels.place]
  const shown = areas.filter((area) => review.findings.some((finding) => finding.area === area))
  if (shown.length === 0) return [heading(1, labels.findings), paragraph(labels.noFindings)]
  const tables = shown.flatMap((area) => {
    const rows = severities
      .flatMap((severity) => review.findings.filter((one) => one.area === area && one.severity === severity))
      .map((finding): Cell[] => [
        statusCell(names.severities[finding.severity], severityColours[finding.severity]),
        findingCell(finding, options),
        cell(labels.kinds[finding.kind]),
        cell([paragraph(describePointer(candidate, finding.pointer, options.locale), 'CellNote')]),
      ])
    return [heading(2, labels.areas[area]), table([11, 45, 14, 30], head, rows)]
  })
  return [heading(1, labels.findings), ...tables]
}

function findingCell({ rule, params }: Finding, { locale }: GenerateOptions): Cell {
  const { problem, hint } = describeRule(rule, params, languageOf(locale))
  return cell([paragraph(problem, 'CellText'), paragraph(hint, 'CellNote')])
}

function ruleChecks({ feedback: review, options, labels, names }: FeedbackContext): Block[] {
  const rows = review.ruleChecks.map((check): Cell[] => {
    const { title, problem } = describeRule(check.rule, check.params, languageOf(options.locale))
    return [
      cell(title),
      statusCell(names.outcomes[check.outcome], outcomeColours[check.outcome]),
      cell([paragraph(observation(check, problem, labels), 'CellNote')]),
    ]
  })
  if (rows.length === 0) return []
  return [heading(1, labels.rules), table([42, 15, 43], [labels.rule, labels.outcome, labels.observation], rows)]
}

function observation({ outcome, count }: RuleCheck, problem: string, labels: FeedbackLabels): string {
  if (outcome === 'passed') return '–'
  if (count === 0) return labels.undecided
  return count > 1 ? `${problem} ${fillLabel(labels.occurrences, { n: count })}` : problem
}

function difference({ candidate, feedback: review, previous, options, labels }: FeedbackContext): Block[] {
  const title = heading(1, labels.difference)
  if (previous === null) return [title, paragraph(labels.noPrevious)]
  const { resolved, added, remaining } = compareFeedback(previous.feedback, review)
  const say = (list: readonly Finding[]) => list.map((finding) => sayFinding(finding, candidate, options))
  const parts = [
    ...section(labels.resolved, say(resolved)),
    ...section(labels.added, say(added)),
    ...section(labels.remaining, say(remaining)),
  ]
  const nothing = resolved.length === 0 && added.length === 0 ? [paragraph(labels.noDifference)] : []
  return [title, comparedWith(previous, options, labels), ...nothing, ...parts]
}

function comparedWith({ asOf, runId }: PreviousRun, { locale }: GenerateOptions, labels: FeedbackLabels): Block {
  return paragraph(fillLabel(labels.comparedWith, { date: formatDate(asOf, locale), run: runId }), 'Small')
}

function section(label: string, texts: readonly string[]): Block[] {
  if (texts.length === 0) return []
  return [heading(2, fillLabel(label, { n: texts.length })), ...texts.map((text) => bullet(text))]
}

function sayFinding({ rule, params, pointer }: Finding, candidate: Candidate, { locale }: GenerateOptions): string {
  const { problem } = describeRule(rule, params, languageOf(locale))
  return `${problem} – ${describePointer(candidate, pointer, locale)}`
}

import { decisionOf, type Score } from '@dossier/matching'
import { OPEN_MARKER } from '@dossier/profiles'
import { box, bullet, chip, factTable, heading, paragraph } from '../docx/blocks.ts'
import type { Block, Paragraph } from '../docx/model.ts'
import { fullName } from '../filenames.ts'
import { fillLabel } from '../locale/fill.ts'
import { formatLongDate } from '../locale/format.ts'
import { formulaText } from '../locale/formula.ts'
import { labelsFor } from '../locale/labels.ts'
import { overrideLabels } from '../locale/override-labels.ts'
import { recommendationColours } from '../status-colours.ts'
import { type MatchmakingContext, say } from './context.ts'

/** The title, the result with its formula and reasons, and the facts on which the report is based. */
export function opening(context: MatchmakingContext): Block[] {
  const { candidate, job, match, labels } = context
  const reasons = decisionOf(match).verdict.reasons.map((reason) => bullet(say(reason, context)))
  return [
    paragraph(labels.document, 'Title'),
    paragraph(fillLabel(labels.subtitle, { name: fullName(candidate), job: orOpen(job.title) }), 'Subtitle'),
    heading(1, labels.verdict),
    box(verdictLines(context)),
    ...(reasons.length === 0 ? [] : [heading(2, labels.reasons), ...reasons]),
    heading(1, labels.facts),
    facts(context),
  ]
}

function verdictLines(context: MatchmakingContext): Paragraph[] {
  const { match, names, scoring, locale } = context
  const { score, verdict } = decisionOf(match)
  const call = chip(names.recommendation[verdict.recommendation], recommendationColours[verdict.recommendation])
  const numbers = formulaText(score, locale)
  const formula = numbers === null ? [] : [paragraph(fillLabel(scoring.formulaLine, { numbers }), 'CellNote')]
  return [
    paragraph([call, { text: `  ${points(score, context)}`, bold: true }]),
    ...formula,
    ...withoutDecisions(context),
    paragraph(fillLabel(scoring.thresholdLine, { ...match.verdict.thresholds }), 'CellNote'),
  ]
}

function points({ value, interval }: Score, { labels, names }: MatchmakingContext): string {
  if (value === null) return names.notScorable
  const [from, to] = interval ?? [value, value]
  return fillLabel(labels.score, { value, from, to })
}

/** The result of the machine alone; empty if there are no decisions of people. */
function withoutDecisions(context: MatchmakingContext): Paragraph[] {
  const { match, names, locale } = context
  if (match.decided === undefined) return []
  const recommendation = names.recommendation[match.verdict.recommendation]
  const labels = labelsFor(overrideLabels, locale)
  return [paragraph(fillLabel(labels.without, { points: points(match.score, context), recommendation }), 'CellText')]
}

function facts({ candidate, job, match, labels, locale }: MatchmakingContext): Block {
  const { asOf, engine, lexicon, inputs } = match.metadata
  const { start, end, workload, locations } = job.assignment
  const period = [start, end].filter((part) => part !== '').join(' – ')
  const assignment = [period, workload, locations.join(', ')].filter((part) => part !== '').join(' · ')
  return factTable([
    [labels.candidate, fullName(candidate)],
    [labels.role, orOpen(candidate.headline)],
    [labels.job, orOpen(job.title)],
    [labels.client, orOpen(job.client)],
    [labels.assignment, orOpen(assignment)],
    [labels.asOf, formatLongDate(asOf, locale)],
    [labels.engine, `${engine} / ${lexicon}`],
    [labels.candidateHash, inputs.candidate],
    [labels.jobHash, inputs.job],
  ])
}

function orOpen(text: string): string {
  return text.trim() === '' ? OPEN_MARKER : text
}

import { type CriterionResult, type Override, overriddenIn } from '@dossier/matching'
import { bullet, cell, heading, labelCell, paragraph, statusCell, table } from '../docx/blocks.ts'
import type { Block, Cell } from '../docx/model.ts'
import { labelsFor } from '../locale/labels.ts'
import { bothScores, overrideWords, unappliedLine } from '../locale/override.ts'
import { type OverrideLabels, overrideLabels } from '../locale/override-labels.ts'
import { verdictName } from '../locale/verdict.ts'
import { personColours, verdictColours } from '../status-colours.ts'
import { type MatchmakingContext, numberOf } from './context.ts'

/** People's decisions next to the machine's verdicts: who decided and why, and the effect on the score. */
export function overrides(context: MatchmakingContext): Block[] {
  const { match, labels, locale } = context
  const decided = overriddenIn(match)
  const unapplied = match.unapplied ?? []
  const title = heading(1, labels.overrides)
  if (decided.length === 0 && unapplied.length === 0) return [title, paragraph(labels.noOverrides)]
  const words = labelsFor(overrideLabels, locale)
  const both = bothScores(match, locale)
  return [
    title,
    ...(decided.length === 0 ? [] : [paragraph(words.meaning)]),
    ...(both === null ? [] : [paragraph({ text: both, bold: true })]),
    ...(decided.length === 0 ? [] : [decisionTable(decided, { context, words })]),
    ...(unapplied.length === 0 ? [] : [heading(2, words.unapplied)]),
    ...unapplied.map((one) => bullet(unappliedLine(one, locale))),
  ]
}

type Decided = CriterionResult & { override: Override }

function decisionTable(
  decided: readonly Decided[],
  { context, words }: { context: MatchmakingContext; words: OverrideLabels },
): Block {
  const { labels } = context
  const head = [labels.number, labels.criterion, words.byMachine, words.byPerson, words.who]
  return table(
    [7, 25, 17, 17, 34],
    head,
    decided.map((result) => decisionRow(result, context)),
  )
}

function decisionRow(result: Decided, context: MatchmakingContext): Cell[] {
  const { override, verdict, criterion, pointer } = result
  const { locale } = context
  const { who, reason } = overrideWords(override, locale)
  return [
    labelCell(numberOf(pointer, context)),
    cell(criterion),
    statusCell(verdictName(verdict, locale), verdictColours[verdict]),
    statusCell(verdictName(override.verdict, locale), personColours),
    cell([paragraph(who, 'CellText'), paragraph(reason, 'CellNote')]),
  ]
}

import { verdicts, verdictWeights } from '@dossier/matching'
import { bullet, cell, heading, paragraph, statusCell, table } from '../docx/blocks.ts'
import type { Block, Cell } from '../docx/model.ts'
import { fillLabel } from '../locale/fill.ts'
import { formulaSymbols, formulaText } from '../locale/formula.ts'
import { labelsFor } from '../locale/labels.ts'
import { overrideLabels } from '../locale/override-labels.ts'
import { verdictLegend, verdictMeaning } from '../locale/verdict.ts'
import { verdictColours } from '../status-colours.ts'
import { TEMPLATE_VERSION } from '../template-version.ts'
import type { MatchmakingContext } from './context.ts'

/** How the result was computed: rules, formula, weights, thresholds and versions. */
export function method(context: MatchmakingContext): Block[] {
  const { match, labels, scoring, locale } = context
  const { engine, lexicon } = match.metadata
  const { reading, strength, weak, verdict, years, blind } = labels.rules
  const numbers = formulaText(match.score, locale)
  const decided = match.decided === undefined ? null : formulaText(match.decided.score, locale)
  const { withDecisions } = labelsFor(overrideLabels, locale)
  return [
    heading(1, labels.method),
    ...[reading, strength, weak, verdict, years, blind].map((rule) => bullet(rule)),
    heading(2, scoring.formula),
    paragraph({ text: formulaSymbols(locale), bold: true }),
    ...(numbers === null ? [] : [paragraph(`= ${numbers}`)]),
    ...(decided === null ? [] : [paragraph(`${withDecisions}: = ${decided}`)]),
    paragraph(scoring.symbols),
    paragraph(scoring.intervalMeaning),
    heading(2, scoring.weights),
    weightTable(context),
    heading(2, scoring.thresholds),
    paragraph(fillLabel(scoring.thresholdLine, { ...match.verdict.thresholds })),
    heading(2, labels.versions),
    paragraph(fillLabel(labels.versionLine, { engine, lexicon, template: TEMPLATE_VERSION })),
    paragraph(scoring.method),
  ]
}

function weightTable({ scoring, labels, locale }: MatchmakingContext): Block {
  const rows = verdicts.map((verdict): Cell[] => [
    statusCell(verdictLegend(verdict, locale), verdictColours[verdict]),
    cell(String(verdictWeights[verdict])),
    cell(verdictMeaning(verdict, locale)),
  ])
  return table([24, 12, 64], [labels.status, scoring.statusWeight, scoring.meaning], rows, { keepTogether: true })
}

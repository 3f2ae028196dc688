import type { CriterionGroup, CriterionResult, Evidence } from '@dossier/matching'
import { cell, heading, labelCell, paragraph, table } from '../docx/blocks.ts'
import { greys } from '../docx/colours.ts'
import type { Block, Cell, Paragraph } from '../docx/model.ts'
import { verdictCell } from '../docx/verdict-cell.ts'
import { evidencePlace } from '../locale/evidence-place.ts'
import { evidenceSnippet } from '../locale/evidence-snippet.ts'
import { overrideWords } from '../locale/override.ts'
import { quoteMarks } from '../locale/quotes.ts'
import { personColours } from '../status-colours.ts'
import { type MatchmakingContext, numberOf, say } from './context.ts'

const groups = ['must', 'should', 'further', 'softSkills'] as const satisfies readonly CriterionGroup[]

/** Every criterion verbatim, by group, with its verdict and all of its evidence. */
export function criteria(context: MatchmakingContext): Block[] {
  return [heading(1, context.labels.criteria), ...groups.flatMap((group) => groupTable(group, context))]
}

function groupTable(group: CriterionGroup, context: MatchmakingContext): Block[] {
  const { match, names, labels } = context
  const title = heading(2, names.groups[group])
  if (match[group].length === 0) return [title, paragraph(labels.noCriteria)]
  const head = [labels.number, labels.criterion, labels.status, labels.evidence]
  const rows = match[group].map((result) => criterionRow(result, context))
  return [title, table([7, 28, 18, 47], head, rows)]
}

function criterionRow(result: CriterionResult, context: MatchmakingContext): Cell[] {
  return [
    labelCell(numberOf(result.pointer, context)),
    cell(result.criterion),
    verdictCell(result, result.verdict, context.locale),
    cell(remarks(result, context)),
  ]
}

function remarks(result: CriterionResult, context: MatchmakingContext): Paragraph[] {
  const quotes = result.evidence.map((evidence) => quote(evidence, context))
  const comments = result.comment.map((message) => paragraph(say(message, context), 'CellText'))
  const said = [...word(result, context), ...quotes, ...comments]
  return said.length === 0 ? [paragraph(context.labels.noEvidence, 'CellNote')] : said
}

/** A person's decision, which comes before the machine's result; empty if there is none. */
function word({ override }: CriterionResult, { locale }: MatchmakingContext): Paragraph[] {
  if (override === undefined) return []
  const { who, reason, noProof } = overrideWords(override, locale)
  const note = noProof === null ? [] : [paragraph(noProof, 'CellNote')]
  return [paragraph([{ text: who, bold: true, color: personColours.text }, ` ${reason}`], 'CellText'), ...note]
}

/** The text around a quote, with the quote in bold, followed by its place. */
function quote(evidence: Evidence, { candidate, locale }: MatchmakingContext): Paragraph {
  const { before, quote: words, after } = evidenceSnippet(candidate, evidence)
  const [open, close] = quoteMarks(locale)
  const color = greys.text
  return paragraph(
    [
      { text: `${open}${before}`, color },
      { text: words, bold: true, color },
      { text: `${after}${close}`, color },
      ` ${evidencePlace(candidate, evidence, locale)}`,
    ],
    'CellNote',
  )
}

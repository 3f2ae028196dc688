import type { CriterionGroup, CriterionResult, Evidence } from '@dossier/matching'
import { cell, heading, labelCell, paragraph, statusCell, table } from '../docx/blocks.ts'
import { greys } from '../docx/colours.ts'
import type { Block, Cell, Paragraph } from '../docx/model.ts'
import { evidencePlace } from '../locale/evidence-place.ts'
import { evidenceSnippet } from '../locale/evidence-snippet.ts'
import { quoteMarks } from '../locale/quotes.ts'
import { verdictName } from '../locale/verdict.ts'
import { verdictColours } from '../status-colours.ts'
import { type MatchmakingContext, numberOf, say } from './context.ts'

const groups = ['must', 'should', 'further', 'softSkills'] as const satisfies readonly CriterionGroup[]

/** Every criterion verbatim, group by group, with its verdict and all of its evidence. */
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
    statusCell(verdictName(result.verdict, context.locale), verdictColours[result.verdict]),
    cell(remarks(result, context)),
  ]
}

function remarks(result: CriterionResult, context: MatchmakingContext): Paragraph[] {
  const quotes = result.evidence.map((evidence) => quote(evidence, context))
  const comments = result.comment.map((message) => paragraph(say(message, context), 'CellText'))
  const said = [...quotes, ...comments]
  return said.length === 0 ? [paragraph(context.labels.noEvidence, 'CellNote')] : said
}

/** The candidate's words with the quote in bold, then where they stand. */
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

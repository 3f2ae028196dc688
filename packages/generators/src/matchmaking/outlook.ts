import { countedVerdict, type CriterionResult, decisionOf, type Sensitivity } from '@dossier/matching'
import { bullet, cell, heading, labelCell, paragraph, statusCell, table } from '../docx/blocks.ts'
import type { Block, Cell } from '../docx/model.ts'
import { verdictName } from '../locale/verdict.ts'
import { verdictColours } from '../status-colours.ts'
import { type MatchmakingContext, numberOf, say } from './context.ts'

/** The effect of each open or missed criterion on the score. */
export function whatIf(context: MatchmakingContext): Block[] {
  const { match, labels } = context
  const title = heading(1, labels.whatIf)
  const { sensitivity } = decisionOf(match).score
  if (sensitivity.length === 0) return [title, paragraph(labels.noWhatIf)]
  const criteria = [...match.must, ...match.should]
  const rows = sensitivity.map((entry) =>
    sensitivityRow(
      entry,
      criteria.find(({ pointer }) => pointer === entry.pointer),
      context,
    ),
  )
  const head = [labels.number, labels.criterion, labels.now, labels.ifVerdict, labels.newScore]
  return [title, table([7, 41, 19, 19, 14], head, rows)]
}

function sensitivityRow(
  { pointer, criterion, verdict, score }: Sensitivity,
  now: CriterionResult | undefined,
  context: MatchmakingContext,
): Cell[] {
  const status = (value: CriterionResult['verdict']): Cell =>
    statusCell(verdictName(value, context.locale), verdictColours[value])
  return [
    labelCell(numberOf(pointer, context)),
    cell(criterion),
    now === undefined ? cell('–') : status(countedVerdict(now)),
    status(verdict),
    cell({ text: String(score), bold: true }),
  ]
}

/** The next steps and the interview questions. */
export function nextSteps(context: MatchmakingContext): Block[] {
  const { match, labels } = context
  const { verdict } = decisionOf(match)
  const questions = verdict.interviewQuestions.map((question) => bullet(say(question, context)))
  return [
    heading(1, labels.nextSteps),
    ...verdict.nextSteps.map((step) => bullet(say(step, context))),
    heading(2, labels.interview),
    ...(questions.length === 0 ? [paragraph(labels.noQuestions)] : questions),
  ]
}

import type { JobProfile, Locale } from '@dossier/profiles'
import type { MatchResult } from '@dossier/matching'
import { cell, factTable, heading, listCell, paragraph, statusCell, table, labelCell } from '../docx/blocks.ts'
import type { Block, Cell } from '../docx/model.ts'
import { verdictCell } from '../docx/verdict-cell.ts'
import { languageLevelName } from '../locale/cv.ts'
import { fillLabel } from '../locale/fill.ts'
import { labelsFor } from '../locale/labels.ts'
import { overrideLabels } from '../locale/override-labels.ts'
import { severityColours } from '../status-colours.ts'
import { type MatchmakingContext, say } from './context.ts'

/** The coverage of the job by concept. */
export function coverage({ match, labels, names, locale }: MatchmakingContext): Block[] {
  const { overall, strong, partial, missing } = match.coverage
  const row = (label: string, items: readonly string[]): Cell[] => [
    labelCell(label),
    items.length === 0 ? cell(labels.none) : listCell(items),
  ]
  const rows = [row(labels.strong, strong), row(labels.partial, partial), row(labels.missing, missing)]
  const title = heading(1, fillLabel(labels.coverage, { level: names.levels[overall] }))
  return [title, ...machineOnly(match, locale), table([28, 72], null, rows)]
}

/** A note that what follows ignores people's decisions; empty if there are none. */
function machineOnly({ decided }: MatchResult, locale: Locale): Block[] {
  return decided === undefined ? [] : [paragraph(labelsFor(overrideLabels, locale).onlyMachine)]
}

/** The risks, most severe first. */
export function risks(context: MatchmakingContext): Block[] {
  const { match, labels, names } = context
  const title = heading(1, labels.risks)
  if (match.risks.length === 0) return [title, paragraph(labels.noRisks)]
  const rows = (['high', 'medium', 'low'] as const)
    .flatMap((severity) => match.risks.filter((risk) => risk.severity === severity))
    .map((risk): Cell[] => [
      statusCell(names.severities[risk.severity], severityColours[risk.severity]),
      cell(names.riskTypes[risk.type]),
      cell([
        paragraph({ text: say(risk.description, context), bold: true }, 'CellText'),
        paragraph(say(risk.reason, context), 'CellNote'),
      ]),
    ])
  return [title, table([13, 17, 70], [labels.severity, labels.type, labels.risk], rows)]
}

/** The required languages, next to those that the CV states. */
export function languages(context: MatchmakingContext): Block[] {
  const { candidate, job, labels, locale } = context
  const named = job.languages.map((language, index) => ({ language, pointer: `/languages/${index}` }))
  const rows = named.filter(({ language }) => language.name.trim() !== '').map((entry) => languageRow(entry, context))
  const used = new Set(rows.flatMap(({ skills }) => skills))
  const others = candidate.languages.filter((_, index) => !used.has(index))
  const list = others.map((skill) => `${skill.name} (${languageLevelName(skill, locale)})`).join(', ')
  const head = [labels.required, labels.inCv, labels.status]
  return [
    heading(1, labels.languages),
    ...(rows.length === 0
      ? []
      : [
          table(
            [30, 45, 25],
            head,
            rows.map(({ cells }) => cells),
          ),
        ]),
    ...(list === '' ? [] : [paragraph(fillLabel(labels.moreLanguages, { languages: list }))]),
    ...(rows.length === 0 && list === '' ? [factTable([[labels.inCv, labels.none]])] : []),
  ]
}

function languageRow(
  { language, pointer }: { language: JobProfile['languages'][number]; pointer: string },
  { candidate, match, labels, locale }: MatchmakingContext,
): { cells: Cell[]; skills: number[] } {
  const result = match.further.find((one) => one.pointer === pointer)
  const evidence = result?.evidence ?? []
  const skills = evidence.flatMap((one) => Number(/^\/languages\/(\d+)\//.exec(one.pointer)?.[1] ?? Number.NaN))
  const found = [...new Set(skills)].flatMap((index) => candidate.languages[index] ?? [])
  const inCv = found.map((skill) => `${skill.name} (${languageLevelName(skill, locale)})`).join(', ')
  const status = result === undefined ? cell(labels.elsewhere) : verdictCell(result, result.verdict, locale)
  return { cells: [cell(`${language.name} ${language.level}`.trim()), cell(inCv === '' ? '–' : inCv), status], skills }
}

import { describeRule, formatMessage, type ImportResult, reportMessages } from '@dossier/profiles'
import type { UiLanguage } from '../i18n/ui-language.ts'
import { jsonLines } from './json-lines.ts'

export interface ProblemView {
  pointer: string
  severity: 'error' | 'warning'
  rule: string
  problem: string
  hint: string
  /** The line of the source, from 1; null when the source is not JSON or has no such place. */
  line: number | null
  /** That line and its neighbours, for display. */
  excerpt: { line: number; text: string }[]
}

export interface ImportView {
  format: ImportResult<unknown>['format']
  problems: ProblemView[]
  report: { pointer: string; kind: ImportResult<unknown>['report'][number]['kind']; text: string }[]
}

/** Writes an importer's findings in one language, each problem with its line in the source. */
export function viewImport(
  result: Pick<ImportResult<unknown>, 'format' | 'problems' | 'report'>,
  source: string,
  language: UiLanguage,
): ImportView {
  const lines = source.split('\n')
  const lineOf = result.format === 'plain-text' ? () => null : jsonLines(source)
  const problems = result.problems.map(({ pointer, severity, rule, params }) => {
    // A text that is not JSON has no pointers; the parser's position is in the parameters.
    const line = rule === 'document.syntax' ? Number(params.line) : lineOf(pointer)
    const { problem, hint } = describeRule(rule, params, language)
    return {
      pointer,
      severity,
      rule,
      problem,
      hint,
      line,
      excerpt: line === null ? [] : excerptOf(lines, line),
    }
  })
  return {
    format: result.format,
    problems: problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
    report: result.report.map(({ pointer, kind, message }) => ({
      pointer,
      kind,
      text: formatMessage(reportMessages, message, language),
    })),
  }
}

function excerptOf(lines: readonly string[], line: number): ProblemView['excerpt'] {
  return [line - 1, line, line + 1]
    .filter((number) => number >= 1 && number <= lines.length)
    .map((number) => ({ line: number, text: (lines[number - 1] ?? '').slice(0, 160) }))
}

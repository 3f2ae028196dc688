import type { Message } from './message.ts'
import type { ReportCode } from './report-messages.ts'
import type { RuleId } from './rules.ts'

/** How an importer changed a value. `pointer` is an RFC 6901 JSON pointer into the given document. */
export interface ReportEntry {
  pointer: string
  kind: 'renamed' | 'dropped' | 'defaulted' | 'guessed'
  message: Message<ReportCode>
}

/**
 * A problem in a given document. An `error` prevents the import, a `warning` does not. `rule` is the ID that the
 * feedback report uses for the same rule.
 */
export interface Problem {
  pointer: string
  rule: RuleId
  severity: 'error' | 'warning'
  params: Message['params']
}

/** The formats of a candidate; each has an importer. */
export const candidateFormats = ['agency', 'json-resume', 'reactive-resume', 'rendercv', 'linkedin'] as const
export type CandidateFormat = (typeof candidateFormats)[number]

/**
 * The result of every importer, for any input: importers never throw on bad input. `value` is null if there are errors.
 */
export interface ImportResult<T> {
  value: T | null
  format: CandidateFormat | 'plain-text'
  report: ReportEntry[]
  problems: Problem[]
}

/**
 * The result of every exporter; the report lists what has no place in the format, with pointers into the canonical
 * value.
 */
export interface ExportResult<T> {
  value: T
  report: ReportEntry[]
}

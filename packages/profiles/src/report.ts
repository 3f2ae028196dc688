import type { Message } from './message.ts'
import type { ReportCode } from './report-messages.ts'
import type { RuleId } from './rules.ts'

/** What an importer did to a value on its way in. `pointer` is an RFC 6901 JSON pointer into the document as given. */
export interface ReportEntry {
  pointer: string
  kind: 'renamed' | 'dropped' | 'defaulted' | 'guessed'
  message: Message<ReportCode>
}

/**
 * Something that is wrong with a document as given. An `error` keeps the document from being imported, a `warning` does
 * not. `rule` is the id that the feedback report uses for the same rule.
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

/** What every importer returns, whatever it was given: it never throws on bad input. `value` is null when there are errors. */
export interface ImportResult<T> {
  value: T | null
  format: CandidateFormat | 'plain-text'
  report: ReportEntry[]
  problems: Problem[]
}

/** What every exporter returns; the report says what the format has no place for, with pointers into the canonical value. */
export interface ExportResult<T> {
  value: T
  report: ReportEntry[]
}

import type { Message } from '../message.ts'
import type { ReportCode } from '../report-messages.ts'
import type { Problem, ReportEntry } from '../report.ts'
import type { RuleId } from '../rules.ts'
import { excerpt } from './clean-text.ts'

/** What one import has to report so far; every cursor of the import writes into the same log. */
export interface ImportLog {
  report: ReportEntry[]
  problems: Problem[]
  /** The values without a field, as they occur in the document. */
  unplaced: Cursor[]
}

/** A value of the document as given, and its position. */
export interface Cursor {
  value: unknown
  pointer: string
  log: ImportLog
}

/** An empty log. */
export function newLog(): ImportLog {
  return { report: [], problems: [], unplaced: [] }
}

/** A cursor on the whole document. */
export function rootCursor(value: unknown, log: ImportLog): Cursor {
  return { value, pointer: '', log }
}

/** A cursor on the value of `key` below another cursor. */
export function child(cursor: Cursor, key: string | number, value: unknown): Cursor {
  const token = excerpt(String(key), 200).replaceAll('~', '~0').replaceAll('/', '~1')
  return { value, pointer: `${cursor.pointer}/${token}`, log: cursor.log }
}

/** Adds a line about how the value was changed. */
export function note(
  cursor: Cursor,
  kind: ReportEntry['kind'],
  code: ReportCode,
  params: Message['params'] = {},
): void {
  cursor.log.report.push({ pointer: cursor.pointer, kind, message: { code, params } })
}

/** Adds a problem that does not prevent the import. */
export function warn(cursor: Cursor, rule: RuleId, params: Message['params'] = {}): void {
  cursor.log.problems.push({ pointer: cursor.pointer, rule, severity: 'warning', params })
}

/** Adds a problem that prevents the import. */
export function fail(cursor: Cursor, rule: RuleId, params: Message['params'] = {}): void {
  cursor.log.problems.push({ pointer: cursor.pointer, rule, severity: 'error', params })
}

/** Whether the document has no content here. */
export function isAbsent(cursor: Cursor): boolean {
  return cursor.value === undefined || cursor.value === null
}

/** A value of any kind in a few characters, the same in every language: `42`, `"abc"`, `[…]`, `{…}`. */
export function describeFound(value: unknown): string {
  if (typeof value === 'string') return `"${excerpt(value, 40)}"`
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? '{…}' : typeof value
}

import { excerpt } from './clean-text.ts'
import { type Cursor, describeFound, fail, type ImportLog, rootCursor } from './cursor.ts'
import { findSyntaxProblem } from './json-syntax.ts'

const MAX_MEGABYTES = 2
const MAX_CHARACTERS = MAX_MEGABYTES * 1024 * 1024

/**
 * The document as a value: JSON text is parsed, anything else is taken as parsed already. Null, with a problem in the
 * log, when it is empty, too large, or not an object.
 */
export function readDocument(input: unknown, log: ImportLog): Cursor | null {
  const root = rootCursor(input, log)
  if (isTooLarge(input)) {
    refuseTooLarge(root)
    return null
  }
  const value = typeof input === 'string' ? parseJson(root, input) : input
  if (value === undefined) {
    if (log.problems.length === 0) fail(root, 'document.empty')
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(root, 'document.unrecognised', { found: describeFound(value) })
    return null
  }
  return rootCursor(value, log)
}

function parseJson(root: Cursor, input: string): unknown {
  const source = input.replace(/^\uFEFF/, '')
  if (source.trim() === '') return undefined
  try {
    return JSON.parse(source) as unknown
  } catch (error) {
    const { line, column, near } = findSyntaxProblem(source) ?? { line: 1, column: 1, near: String(error) }
    fail(root, 'document.syntax', { line, column, near: excerpt(near, 20) })
    return undefined
  }
}

/** Says that a document is too large to be read. */
export function refuseTooLarge(root: Cursor): void {
  fail(root, 'document.too-large', { limit: MAX_MEGABYTES })
}

/** Whether a document is too large. Adds up texts, keys and values without recursion, and stops at the limit, so that depth and cycles do no harm. */
export function isTooLarge(input: unknown): boolean {
  let size = 0
  const waiting: unknown[] = [input]
  while (waiting.length > 0 && size <= MAX_CHARACTERS) {
    const value = waiting.pop()
    size += 1
    if (typeof value === 'string') size += value.length
    else if (Array.isArray(value)) {
      if (value.length > MAX_CHARACTERS) return true
      for (const entry of value) waiting.push(entry)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        size += key.length
        waiting.push(entry)
      }
    }
  }
  return size > MAX_CHARACTERS
}

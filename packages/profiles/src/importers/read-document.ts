import { parseDocument, type Scalar, visit } from 'yaml'
import { excerpt } from './clean-text.ts'
import { type Cursor, describeFound, fail, type ImportLog, rootCursor } from './cursor.ts'
import { foreignText } from './foreign-formats.ts'
import { findSyntaxProblem } from './json-syntax.ts'
import { looksLikeLinkedIn, parseLinkedIn } from './linkedin-tables.ts'

const MAX_MEGABYTES = 2
const MAX_CHARACTERS = MAX_MEGABYTES * 1024 * 1024

/**
 * The document as a value: JSON text is parsed, anything else is taken as already parsed. Null, with a problem in the
 * log, if it is empty, too large, or not an object.
 */
export function readDocument(input: unknown, log: ImportLog): Cursor | null {
  const root = rootCursor(input, log)
  if (isTooLarge(input)) {
    refuseTooLarge(root)
    return null
  }
  const value = typeof input === 'string' ? parseText(root, input) : input
  if (value === undefined) {
    if (log.problems.length === 0) fail(root, 'document.empty')
    return null
  }
  if (Array.isArray(value)) {
    fail(root, 'document.list', { count: value.length })
    return null
  }
  if (typeof value !== 'object' || value === null) {
    fail(root, 'document.unrecognised', { found: describeFound(value) })
    return null
  }
  return rootCursor(value, log)
}

/**
 * Text that starts like JSON is parsed as JSON, text that starts with a key as YAML 1.2, and LinkedIn's tables as such.
 */
function parseText(root: Cursor, input: string): unknown {
  const source = input.replace(/^\uFEFF/, '')
  if (source.trim() === '') return undefined
  const foreign = foreignText(source)
  if (foreign !== null) {
    fail(root, 'document.foreign', { format: foreign })
    return undefined
  }
  if (looksLikeLinkedIn(source)) return parseLinkedIn(source)
  if (looksLikeYaml(source)) return parseYaml(root, source)
  if (isProse(source)) {
    fail(root, 'document.prose', { near: excerpt(source.trim(), 40) })
    return undefined
  }
  return parseJson(root, source)
}

/** Several words that open like neither JSON nor a number. */
function isProse(source: string): boolean {
  return /^\s*(?![[{"'\d-])\S+\s+\S/.test(source)
}

function looksLikeYaml(source: string): boolean {
  return /^(?:\s*(?:#[^\n]*|---|%YAML[^\n]*)?\n)*["']?[\p{L}_$@][\p{L}\p{N}_ -]*["']?:(?:\s|$)/u.test(source)
}

/** An alias that is used repeatedly could make a small text huge. */
const MAX_ALIASES = 50

/** Deeper than any person writes. The parser's time grows with the square of the depth. */
const MAX_DEPTH = 100

function parseYaml(root: Cursor, source: string): unknown {
  const deep = tooDeepAt(source)
  if (deep !== null) {
    fail(root, 'document.too-deep', { line: deep, limit: MAX_DEPTH })
    return undefined
  }
  const document = parseDocument(source, { schema: 'core', uniqueKeys: true, logLevel: 'silent' })
  const [problem] = document.errors
  if (problem === undefined) {
    visit(document, { Scalar: (_, scalar) => keepWriting(scalar) })
    try {
      return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown
    } catch {
      fail(root, 'document.syntax', { line: 1, column: 1, near: '*' })
      return undefined
    }
  }
  if (!/^(?:basics|cv|work|skills|Vorname|Nachname)\s*:/mu.test(source)) {
    fail(root, 'document.prose', { near: excerpt(source.trim(), 40) })
    return undefined
  }
  const { line, col } = problem.linePos?.[0] ?? { line: 1, col: 1 }
  fail(root, 'document.syntax', { line, column: col, near: excerpt(source.slice(problem.pos[0]), 20) })
  return undefined
}

/**
 * Keeps a number as the text in which it was written if its digits say more than its value: `+41795551234`, `01099`
 * (findings/yaml-drops-the-plus-of-a-telephone-number.sh).
 */
function keepWriting(scalar: Scalar): void {
  if (typeof scalar.value === 'number' && scalar.source !== String(scalar.value)) scalar.value = scalar.source
}

/**
 * The first line on which brackets, or the dashes, question marks and colons at its start, nest too deeply; null if
 * none does. Brackets within texts count too: they are rarely left open.
 */
function tooDeepAt(source: string): number | null {
  let depth = 0
  for (const [index, line] of source.split('\n').entries()) {
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
      if (depth > MAX_DEPTH) return index + 1
    }
    const [opening = ''] = /^\s*(?:[-?:]\s+)*/.exec(line) ?? []
    if (opening.replaceAll(/\s/g, '').length > MAX_DEPTH) return index + 1
  }
  return null
}

function parseJson(root: Cursor, source: string): unknown {
  try {
    return JSON.parse(source) as unknown
  } catch (error) {
    const { line, column, near } = findSyntaxProblem(source) ?? { line: 1, column: 1, near: String(error) }
    fail(root, 'document.syntax', { line, column, near: excerpt(near, 20) })
    return undefined
  }
}

/** Reports that a document is too large to be read. */
export function refuseTooLarge(root: Cursor): void {
  fail(root, 'document.too-large', { limit: MAX_MEGABYTES })
}

/**
 * Whether a document is too large. Sums texts, keys and values without recursion, and stops at the limit, so that depth
 * and cycles do no harm.
 */
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

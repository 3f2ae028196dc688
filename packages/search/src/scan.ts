import { cleanText } from './clean.ts'
import type { Span } from './span.ts'

/** A value as typed. */
export interface RawValue {
  text: string
  quoted: boolean
  /** Whether the opening quotation mark, if any, has a closing one. */
  closed: boolean
  span: Span
}

/** A word or phrase (`name` is null, one value), or `name:value,value`. */
export interface RawToken {
  negated: boolean
  name: { text: string; span: Span } | null
  values: RawValue[]
  span: Span
}

/** Opening quotation marks with their closing ones: "…", „…“, “…”, «…», »…«. */
const quotes: Readonly<Record<string, string>> = { '"': '"', '„': '“”"', '“': '”"', '”': '”"', '«': '»', '»': '«' }

const namePattern = /([\p{L}][\p{L}\p{M}\p{N}_-]*)[:：](?!\/\/)/uy

/** Splits a query into tokens. Accepts any text; between the tokens there is only white space or invisible characters. */
export function scan(typed: string): RawToken[] {
  const { text, offsets } = cleanText(typed)
  // One after the last unit; the position of the next visible one would include invisible characters before it.
  const after = (end: number) => (end === 0 ? (offsets[0] ?? 0) : (offsets[end - 1] ?? typed.length) + 1)
  const spanOf = (start: number, end: number): Span =>
    end > start ? { start: offsets[start] ?? typed.length, end: after(end) } : { start: after(end), end: after(end) }
  const tokens: RawToken[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const { token, end } = readToken(text, at, spanOf)
    tokens.push(token)
    at = skipSpace(text, end)
  }
  return tokens
}

type SpanOf = (start: number, end: number) => Span

function readToken(text: string, start: number, spanOf: SpanOf): { token: RawToken; end: number } {
  const negated = text[start] === '-' && !isSpace(text[start + 1])
  const begin = negated ? start + 1 : start
  namePattern.lastIndex = begin
  const named = namePattern.exec(text)
  if (named === null) {
    const { value, end } = readValue(text, begin, { spanOf, separator: '' })
    return { token: { negated, name: null, values: [value], span: spanOf(start, end) }, end }
  }
  const nameText = named[1] ?? ''
  const name = { text: nameText, span: spanOf(begin, begin + nameText.length) }
  const { values, end } = readValues(text, namePattern.lastIndex, spanOf)
  return { token: { negated, name, values, span: spanOf(start, end) }, end }
}

function readValues(text: string, start: number, spanOf: SpanOf): { values: RawValue[]; end: number } {
  const values: RawValue[] = []
  let at = start
  for (;;) {
    const { value, end } = readValue(text, at, { spanOf, separator: ',' })
    values.push(value)
    if (text[end] !== ',') return { values, end }
    at = end + 1
  }
}

interface Reading {
  spanOf: SpanOf
  /** Ends an unquoted value, like a space. */
  separator: '' | ','
}

function readValue(text: string, start: number, reading: Reading): { value: RawValue; end: number } {
  const closers = quotes[text[start] ?? '']
  if (closers !== undefined) return readQuoted(text, start, closers, reading.spanOf)
  let end = start
  while (end < text.length && !isSpace(text[end]) && (reading.separator === '' || text[end] !== reading.separator))
    end++
  const value = { text: text.slice(start, end), quoted: false, closed: true, span: reading.spanOf(start, end) }
  return { value, end }
}

function readQuoted(text: string, start: number, closers: string, spanOf: SpanOf): { value: RawValue; end: number } {
  let inside = ''
  let at = start + 1
  while (at < text.length) {
    const character = text[at] ?? ''
    // A straight quotation mark inside a phrase is doubled.
    const doubled = character === '"' && text[start] === '"' && text[at + 1] === '"'
    if (closers.includes(character) && !doubled) break
    inside += character
    at += doubled ? 2 : 1
  }
  const closed = at < text.length
  const end = closed ? at + 1 : at
  const value = { text: inside.replace(/\s+/g, ' ').trim(), quoted: true, closed, span: spanOf(start, end) }
  return { value, end }
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text[at])) at++
  return at
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}

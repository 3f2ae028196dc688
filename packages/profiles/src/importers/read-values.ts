import type { FieldId } from '../rules/field-texts.ts'
import type { Period } from '../period.ts'
import { hasOpenMarker } from '../open-marker.ts'
import { parsePeriod } from '../period-parse.ts'
import { cleanText } from './clean-text.ts'
import { hasBullets, splitLines } from './split-lines.ts'
import { stripMarkup } from './strip-markup.ts'
import { isRecord, type ObjectReader, readObject } from './read-object.ts'
import { child, type Cursor, describeFound, fail, isAbsent, note, warn } from './cursor.ts'

/** Longest text and longest list that an import accepts. */
export const MAX_TEXT = 20_000
export const MAX_LIST = 500

/** A text of any number of lines; an absent value is empty, a number is taken as text, a list of texts is joined. */
export function readText(cursor: Cursor, field: FieldId): string {
  const { value } = cursor
  if (isAbsent(cursor)) return ''
  if (typeof value === 'string') return readString(cursor, value, field)
  if (typeof value === 'number' && Number.isFinite(value)) {
    note(cursor, 'guessed', 'value.converted', { found: String(value) })
    return String(value)
  }
  if (Array.isArray(value) && value.length > 0 && value.length <= MAX_LIST && value.every(isString)) {
    note(cursor, 'guessed', 'list.joined', { count: value.length })
    return value.map((part, index) => readString(child(cursor, index, part), part, field)).join(', ')
  }
  warn(cursor, 'type.text', { found: describeFound(value) })
  cursor.log.unplaced.push(cursor)
  return ''
}

/** A text in one line: line breaks become spaces. */
export function readLine(cursor: Cursor, field: FieldId): string {
  return inOneLine(readText(cursor, field))
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** Like `readLine`, but a missing text is a warning. */
export function readRequired(cursor: Cursor, field: FieldId): string {
  const text = readLine(cursor, field)
  if (text === '') warn(cursor, 'value.required', { field })
  return text
}

function readString(cursor: Cursor, value: string, field: FieldId): string {
  if (value.length > MAX_TEXT) {
    fail(cursor, 'text.too-long', { length: value.length, limit: MAX_TEXT })
    return ''
  }
  const { text: written, removed } = cleanText(value)
  const { text: bare, hadMarkup } = stripMarkup(written)
  const text = hadMarkup ? cleanText(bare).text : written
  if (hadMarkup) note(cursor, 'dropped', 'markup.removed')
  if (removed > 0) note(cursor, 'dropped', 'characters.removed', { count: removed })
  if (hasOpenMarker(text)) warn(cursor, 'value.open', { field })
  return text
}

/** The entries of a list; anything else is a warning, and an absent list is empty. */
export function readList(cursor: Cursor): Cursor[] {
  const { value } = cursor
  if (isAbsent(cursor)) return []
  if (!Array.isArray(value)) {
    warn(cursor, 'type.list', { found: describeFound(value) })
    cursor.log.unplaced.push(cursor)
    return []
  }
  if (value.length > MAX_LIST) {
    fail(cursor, 'list.too-long', { length: value.length, limit: MAX_LIST })
    return []
  }
  return Array.from(value, (entry: unknown, index) => child(cursor, index, entry))
}

/**
 * The entries of a list that may be written as one text, such as `Deutsch (Muttersprache), Englisch B2`, as one entry
 * alone, or as entries by name.
 */
export function readListOrText(cursor: Cursor, split: (text: string) => string[] = splitLines): Cursor[] {
  const { value } = cursor
  if (isRecord(value)) {
    const entries = Object.entries(value).slice(0, MAX_LIST)
    const areEntries = entries.length > 0 && entries.every(([, entry]) => isRecord(entry))
    return areEntries ? entries.map(([key, entry]) => child(cursor, key, entry)) : [cursor]
  }
  if (typeof value !== 'string' || value.length > MAX_TEXT) return readList(cursor)
  const parts = split(value)
  note(cursor, 'guessed', 'list.split', { count: parts.length })
  return readList({ ...cursor, value: parts })
}

/**
 * Reads every object of a list, or of its entries as returned by `readList`, and reports the keys that its reader did
 * not request. If `textKey` is given, a plain text in the list is read as an object with only that key.
 */
export function readEntries<T>(
  source: Cursor | readonly Cursor[],
  read: (entry: ObjectReader) => T,
  textKey?: string,
): T[] {
  const entries = 'pointer' in source ? readList(source) : source
  return entries.flatMap((entry) => {
    const reader = readObject(textKey === undefined ? entry : asObject(entry, textKey))
    if (reader === null) {
      if (isAbsent(entry)) note(entry, 'dropped', 'entry.empty')
      return []
    }
    const value = read(reader)
    reader.finish()
    return [value]
  })
}

function asObject(entry: Cursor, key: string): Cursor {
  return typeof entry.value === 'string' && entry.value !== '' ? { ...entry, value: { [key]: entry.value } } : entry
}

/** A list of lines. A text is split by `split`; entries without content are dropped. */
export function readLines(cursor: Cursor, field: FieldId, split: (text: string) => string[] = splitLines): string[] {
  if (typeof cursor.value === 'string') {
    const parts = split(readText(cursor, field))
    if (parts.length > MAX_LIST) {
      fail(cursor, 'list.too-long', { length: parts.length, limit: MAX_LIST })
      return []
    }
    if (parts.length > 1) note(cursor, 'guessed', 'list.split', { count: parts.length })
    return parts
  }
  return readList(cursor).flatMap((entry) => readEntryLines(entry, field))
}

/** An entry of a list of lines: one line, unless it contains a list. */
function readEntryLines(entry: Cursor, field: FieldId): string[] {
  const text = readText(entry, field)
  if (text === '' && typeof entry.value === 'string') note(entry, 'dropped', 'entry.empty')
  if (!hasBullets(text)) return text === '' ? [] : [inOneLine(text)]
  const parts = splitLines(text)
  if (parts.length > 1) note(entry, 'guessed', 'list.split', { count: parts.length })
  return parts
}

/** A period; an undocumented spelling is reported as a guess, an unreadable one is a warning. */
export function readPeriod(cursor: Cursor): Period {
  const text = readLine(cursor, 'period')
  const { period, certainty } = parsePeriod(text)
  if (text === '') warn(cursor, 'value.required', { field: 'period' })
  else if (certainty === 'guessed') note(cursor, 'guessed', 'period.guessed', { text, reading: reading(period) })
  else if (certainty === 'none' && !hasOpenMarker(text)) warn(cursor, 'period.unreadable', { text })
  return period
}

/** A period that may be missing. */
export function readPeriodIfAny(cursor: Cursor): Period {
  return isAbsent(cursor) || cursor.value === '' ? noPeriod : readPeriod(cursor)
}

/** The period of an entry that has none. */
export const noPeriod: Period = { start: null, end: null, present: false, text: '' }

function reading(period: Period): string {
  return `${period.start ?? '?'} / ${period.present ? '…' : (period.end ?? '?')}`
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

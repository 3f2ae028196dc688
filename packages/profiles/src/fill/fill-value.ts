import type { Candidate } from '../candidate.ts'
import { exportJsonResume } from '../exporters/json-resume.ts'
import { importCandidate } from '../import-candidate.ts'
import { documentOf, type Json, readAt, textOf, writeAt } from '../json.ts'
import { parseLanguageLevel } from '../level/language-level.ts'
import { parsePeriod } from '../period-parse.ts'
import type { CandidateFormat } from '../report.ts'
import { type FilledFormat, hasPlace, writingsOf } from './places.ts'

/** A text with a value filled in. */
export interface Filled {
  text: string
  /** The positions of the value in that text. */
  pointers: string[]
  /** Whether the text had to be written in another format first, so that earlier positions are no longer valid. */
  isRewritten: boolean
}

/** Whether the text of a candidate in this format has a place for the value at a pointer into the candidate. */
export function canFill(format: CandidateFormat, pointer: string): boolean {
  return hasPlace(isFilled(format) ? format : 'json-resume', pointer)
}

/**
 * Writes a value into the text of a candidate, at a pointer into the candidate, and leaves everything else unchanged.
 * Returns null if the text has no place for it, or would not be read back as intended. A text that is not JSON is
 * rewritten as JSON Resume.
 */
export function fillValue(text: string, filling: { pointer: string; value: string }): Filled | null {
  const { value: before, format } = importCandidate(text)
  if (before === null || format === 'plain-text') return null
  const document = documentOf(text)
  if (document === null || !isFilled(format)) {
    const rewritten = textOf(plain(exportJsonResume(before, { contact: true }).value))
    const filled = format === 'json-resume' && document !== null ? null : fillValue(rewritten, filling)
    return filled && { ...filled, isRewritten: true }
  }
  for (const { document: written, pointers } of writingsOf(format, document, filling)) {
    const after = importCandidate(textOf(written)).value
    if (after !== null && isMeant(filling, before, after))
      return { text: textOf(written), pointers, isRewritten: false }
  }
  return null
}

function isFilled(format: CandidateFormat | 'plain-text'): format is FilledFormat {
  return format === 'agency' || format === 'json-resume'
}

/** Values that are derived from others, and so may change with them. */
const derived = ['/highestEducation', '/locale']

function isMeant(filling: { pointer: string; value: string }, before: Candidate, after: Candidate): boolean {
  const { pointer } = filling
  const [old, now] = [plain(before), plain(after)]
  const expected = [pointer, ...besides(pointer), ...derived].reduce<Json>(
    (sum, place) => writeAt(sum, place, readAt(now, place)),
    old,
  )
  return JSON.stringify(expected) === JSON.stringify(now) && says(filling, now)
}

/** A level follows from its wording. */
function besides(pointer: string): string[] {
  const [, entry] = /^(\/languages\/\d+)\/text$/.exec(pointer) ?? []
  return entry === undefined ? [] : [`${entry}/level`, `${entry}/native`]
}

function says({ pointer, value }: { pointer: string; value: string }, now: Json): boolean {
  const found = readAt(now, pointer)
  if (pointer.endsWith('/period')) {
    const { start, end, present } = parsePeriod(value).period
    return start !== null && JSON.stringify(pick(found)) === JSON.stringify({ start, end, present })
  }
  if (/^\/languages\/\d+\/text$/.test(pointer)) {
    const { level } = parseLanguageLevel(value, 'scale')
    return level !== null && readAt(now, pointer.replace(/text$/, 'level')) === level
  }
  if (Array.isArray(found)) return found.length > 0
  return typeof found === 'string' && sameWords(found) === sameWords(value)
}

function pick(period: Json | undefined) {
  if (typeof period !== 'object' || period === null || Array.isArray(period)) return null
  const { start, end, present } = period
  return { start, end, present }
}

const sameWords = (text: string) => text.trim().replace(/\s+/g, ' ')

function plain(value: object): Json {
  // Output of JSON.stringify is always valid JSON.
  return JSON.parse(JSON.stringify(value)) as Json
}

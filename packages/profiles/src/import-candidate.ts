import type { Candidate } from './candidate.ts'
import { readAgencyCandidate } from './importers/agency-candidate.ts'
import { child, fail, type ImportLog, newLog } from './importers/cursor.ts'
import { foreignDocument } from './importers/foreign-formats.ts'
import { isSelfMade, jsonResumeKeys, readJsonResume } from './importers/json-resume.ts'
import { candidateKeys, hasErrors, jobKeys, outcome, refuse } from './importers/known-keys.ts'
import { isLinkedIn, readLinkedIn } from './importers/linkedin.ts'
import { isReactiveResume, readReactiveResume } from './importers/reactive-resume.ts'
import { readDocument } from './importers/read-document.ts'
import { type ObjectReader, readObject } from './importers/read-object.ts'
import { isRenderCv, readRenderCv } from './importers/rendercv.ts'
import { collectUnread } from './importers/unread.ts'
import type { CandidateFormat, ImportResult } from './report.ts'

/**
 * Reads a candidate from agency JSON, JSON Resume, an export of Reactive Resume, RenderCV or LinkedIn, given as text
 * (JSON, YAML, LinkedIn also CSV) or parsed. Never throws; every problem and every value that was renamed, dropped,
 * defaulted or guessed is in the result, with its pointer into the given document.
 */
export function importCandidate(input: unknown): ImportResult<Candidate> {
  const log = newLog()
  const document = readDocument(input, log)
  const outer = document === null ? null : readObject(document)
  if (outer === null) return { ...outcome(log), value: null, format: 'agency' }
  const reader = unwrap(outer)
  const format = formatOf(reader)
  if (format !== null) return result(format, readers[format](reader), log)
  const foreign = foreignDocument(outer.cursor.value as Record<string, unknown>) // a reader holds an object
  if (foreign === null) refuse(outer, jobKeys)
  else fail(outer.cursor, 'document.foreign', { format: foreign })
  return { ...outcome(log), value: null, format: 'agency' }
}

const readers: Readonly<Record<CandidateFormat, (reader: ObjectReader) => Candidate>> = {
  agency: readAgencyCandidate,
  'json-resume': readJsonResume,
  'reactive-resume': readReactiveResume,
  rendercv: readRenderCv,
  linkedin: readLinkedIn,
}

function formatOf(reader: ObjectReader): CandidateFormat | null {
  if (reader.has(...candidateKeys)) return 'agency'
  if (reader.has('basics')) return isReactiveResume(reader) ? 'reactive-resume' : 'json-resume'
  if (isRenderCv(reader)) return 'rendercv'
  if (isLinkedIn(reader)) return 'linkedin'
  if (foreignDocument(reader.cursor.value as Record<string, unknown>) !== null) return null // a reader holds an object
  const isResume = reader.has(...jsonResumeKeys) || (isSelfMade(reader) && !reader.has(...jobKeys))
  return isResume ? 'json-resume' : null
}

/** Programs that store several CVs wrap each in an object: `{ "data": { "basics": … } }`. */
function unwrap(reader: ObjectReader): ObjectReader {
  if (formatOf(reader) !== null) return reader
  const { cursor } = reader
  for (const key of ['data', 'resume', 'jsonResume', 'content']) {
    const value = Object.getOwnPropertyDescriptor(cursor.value, key)?.value as unknown // an own property, whatever it holds
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const inner = readObject(child(cursor, key, value))
    if (inner !== null && formatOf(inner) !== null) return inner
  }
  return reader
}

function result(format: CandidateFormat, read: Candidate, log: ImportLog): ImportResult<Candidate> {
  if (hasErrors(log)) return { ...outcome(log), value: null, format }
  const unread = collectUnread(log.unplaced)
  return { ...outcome(log), value: unread.length === 0 ? read : { ...read, unread }, format }
}

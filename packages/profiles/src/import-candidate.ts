import type { Candidate } from './candidate.ts'
import { readAgencyCandidate } from './importers/agency-candidate.ts'
import { type ImportLog, newLog } from './importers/cursor.ts'
import { jsonResumeKeys, readJsonResume } from './importers/json-resume.ts'
import { candidateKeys, hasErrors, jobKeys, outcome, refuse } from './importers/known-keys.ts'
import { readDocument } from './importers/read-document.ts'
import { readObject } from './importers/read-object.ts'
import { collectUnread } from './importers/unread.ts'
import type { ImportResult } from './report.ts'

/**
 * Reads a candidate from agency JSON or JSON Resume, given as text or parsed. Never throws; every problem and every
 * value that was renamed, dropped, defaulted or guessed is in the result, with its pointer into the document as given.
 */
export function importCandidate(input: unknown): ImportResult<Candidate> {
  const log = newLog()
  const document = readDocument(input, log)
  const reader = document === null ? null : readObject(document)
  if (document === null || reader === null) return { ...outcome(log), value: null, format: 'agency' }
  if (reader.has(...candidateKeys)) return result('agency', readAgencyCandidate(reader), log)
  if (reader.has(...jsonResumeKeys)) return result('json-resume', readJsonResume(reader), log)
  refuse(reader, jobKeys)
  return { ...outcome(log), value: null, format: 'agency' }
}

function result(format: 'agency' | 'json-resume', read: Candidate, log: ImportLog): ImportResult<Candidate> {
  if (hasErrors(log)) return { ...outcome(log), value: null, format }
  const unread = collectUnread(log.unplaced)
  return { ...outcome(log), value: unread.length === 0 ? read : { ...read, unread }, format }
}

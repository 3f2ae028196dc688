import type { Candidate } from './candidate.ts'
import { readAgencyCandidate } from './importers/agency-candidate.ts'
import type { ImportLog } from './importers/cursor.ts'
import { jsonResumeKeys, readJsonResume } from './importers/json-resume.ts'
import { candidateKeys, hasErrors, jobKeys, refuse } from './importers/known-keys.ts'
import { readDocument } from './importers/read-document.ts'
import { readObject } from './importers/read-object.ts'
import type { ImportResult } from './report.ts'

/**
 * Reads a candidate from agency JSON or JSON Resume, given as text or parsed. Never throws; every problem and every
 * value that was renamed, dropped, defaulted or guessed is in the result, with its pointer into the document as given.
 */
export function importCandidate(input: unknown): ImportResult<Candidate> {
  const log: ImportLog = { report: [], problems: [] }
  const document = readDocument(input, log)
  const reader = document === null ? null : readObject(document)
  if (document === null || reader === null) return { value: null, format: 'agency', ...log }
  if (reader.has(...candidateKeys)) return result('agency', readAgencyCandidate(reader), log)
  if (reader.has(...jsonResumeKeys)) return result('json-resume', readJsonResume(reader), log)
  refuse(reader, jobKeys)
  return { value: null, format: 'agency', ...log }
}

function result(format: 'agency' | 'json-resume', value: Candidate, log: ImportLog): ImportResult<Candidate> {
  return { value: hasErrors(log) ? null : value, format, ...log }
}

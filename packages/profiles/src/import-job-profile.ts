import { readAgencyJob } from './importers/agency-job.ts'
import { type ImportLog, rootCursor } from './importers/cursor.ts'
import { jsonResumeJobKeys, readJsonResumeJob } from './importers/json-resume-job.ts'
import { candidateKeys, hasErrors, jobKeys, refuse } from './importers/known-keys.ts'
import { readPlainTextJob } from './importers/plain-text-job.ts'
import { isTooLarge, readDocument, refuseTooLarge } from './importers/read-document.ts'
import { readObject } from './importers/read-object.ts'
import type { JobProfile } from './job-profile.ts'
import type { ImportResult } from './report.ts'

const flatKeys = ['title', 'Titel', 'Beschreibung', 'Aufgaben'] as const

/**
 * Reads a job profile from agency JSON (nested or flat) or a JSON Resume job, given as text or parsed, or from plain
 * text. Never throws; every problem and every value that was renamed, dropped, defaulted or guessed is in the result,
 * with its pointer into the document as given (in plain text the number of the line, counted from 0).
 */
export function importJobProfile(input: unknown): ImportResult<JobProfile> {
  const log: ImportLog = { report: [], problems: [] }
  if (typeof input === 'string' && isPlainText(input)) return importPlainText(input, log)
  const document = readDocument(input, log)
  const reader = document === null ? null : readObject(document)
  if (reader === null) return result('agency', null, log)
  if (reader.has('Vorname', 'Nachname', 'basics')) {
    refuse(reader, [...candidateKeys, 'basics'])
    return result('agency', null, log)
  }
  if (reader.has(...jsonResumeJobKeys)) return result('json-resume', readJsonResumeJob(reader), log)
  if (reader.has(...jobKeys, ...flatKeys)) return result('agency', readAgencyJob(reader), log)
  refuse(reader, candidateKeys)
  return result('agency', null, log)
}

/** Text that neither is empty nor opens like a JSON document. */
function isPlainText(input: string): boolean {
  return /^\uFEFF?\s*[^\s{["]/.test(input)
}

function importPlainText(input: string, log: ImportLog): ImportResult<JobProfile> {
  const root = rootCursor(input, log)
  if (isTooLarge(input)) {
    refuseTooLarge(root)
    return result('plain-text', null, log)
  }
  return result('plain-text', readPlainTextJob(root, input), log)
}

function result(
  format: ImportResult<JobProfile>['format'],
  value: JobProfile | null,
  log: ImportLog,
): ImportResult<JobProfile> {
  return { value: hasErrors(log) ? null : value, format, ...log }
}

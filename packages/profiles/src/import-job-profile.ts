import type { AdvertLine, JobPlacements } from './advert-line.ts'
import { readAgencyJob } from './importers/agency-job.ts'
import { type ImportLog, newLog, rootCursor } from './importers/cursor.ts'
import { jsonResumeJobKeys, readJsonResumeJob } from './importers/json-resume-job.ts'
import { candidateKeys, hasErrors, jobKeys, outcome, refuse } from './importers/known-keys.ts'
import { readPlainTextJob } from './importers/plain-text-job.ts'
import { isTooLarge, readDocument, refuseTooLarge } from './importers/read-document.ts'
import { readObject } from './importers/read-object.ts'
import type { JobProfile } from './job-profile.ts'
import type { ImportResult } from './report.ts'

const flatKeys = ['title', 'Titel', 'Beschreibung', 'Aufgaben'] as const

/** The result of importing a job; `lines` says how each part of a plain text was classified, and is empty for JSON. */
export interface JobImport extends ImportResult<JobProfile> {
  lines: AdvertLine[]
}

/**
 * Reads a job profile from agency JSON (nested or flat) or a JSON Resume job, given as text or parsed, or from plain
 * text, Markdown or HTML, in which `placements` override how lines are classified. Never throws; every problem and every value that
 * was renamed, dropped, defaulted or guessed is in the result, with its pointer into the document as given (in plain text the number
 * of the line, counted from 0).
 */
export function importJobProfile(input: unknown, placements: JobPlacements = {}): JobImport {
  const log = newLog()
  if (typeof input === 'string' && isPlainText(input)) return importPlainText(input, placements, log)
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

/** Whether a text is neither empty nor starts like a JSON document. */
function isPlainText(input: string): boolean {
  return /^\uFEFF?\s*[^\s{["]/.test(input)
}

function importPlainText(input: string, placements: JobPlacements, log: ImportLog): JobImport {
  const root = rootCursor(input, log)
  if (isTooLarge(input)) {
    refuseTooLarge(root)
    return result('plain-text', null, log)
  }
  const { job, lines } = readPlainTextJob(root, input, placements)
  return { ...result('plain-text', job, log), lines: hasErrors(log) ? [] : lines }
}

function result(format: JobImport['format'], value: JobProfile | null, log: ImportLog): JobImport {
  return { value: hasErrors(log) ? null : value, format, ...outcome(log), lines: [] }
}

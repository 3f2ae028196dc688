import { excerpt } from './clean-text.ts'
import { fail, type ImportLog } from './cursor.ts'
import type { ObjectReader } from './read-object.ts'

/** Keys that only an agency CV has. */
export const candidateKeys = [
  'Vorname',
  'Nachname',
  'Hauptrolle',
  'Kurzprofil',
  'Nationalität',
  'Fachwissen_und_Schwerpunkte',
  'Ausgewählte_Referenzprojekte',
  'Aus_und_Weiterbildung',
  'Trainings_und_Zertifizierungen',
] as const

/** Keys that only a job profile has. */
export const jobKeys = [
  'projekt_kontext',
  'rolle',
  'aufgaben_und_verantwortlichkeiten',
  'anforderungen',
  'einsatzrahmen',
  'Stellenbezeichnung',
  'responsibilities',
  'qualifications',
] as const

/** Refuses a document of another kind: names a field that identifies it, otherwise its keys. */
export function refuse(reader: ObjectReader, keysOfOtherKind: readonly string[]): void {
  const { cursor } = reader
  const key = keysOfOtherKind.find((name) => reader.has(name))
  if (key !== undefined) {
    fail(cursor, 'document.wrong-kind', { key })
    return
  }
  const found = Object.keys(cursor.value as object)
    .slice(0, 5)
    .join(', ')
  fail(cursor, 'document.unrecognised', { found: found === '' ? '{}' : excerpt(found, 120) })
}

/** Whether a document cannot be imported. */
export function hasErrors(log: ImportLog): boolean {
  return log.problems.some((problem) => problem.severity === 'error')
}

/** The parts of a log that an import returns. */
export function outcome({ report, problems }: ImportLog): Pick<ImportLog, 'report' | 'problems'> {
  return { report, problems }
}

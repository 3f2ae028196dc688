import {
  type Candidate,
  exportAgencyCandidate,
  exportAgencyJobProfile,
  exportJsonResume,
  importCandidate,
  importJobProfile,
} from '@dossier/profiles'
import { type Difference, differencesOf } from '@dossier/profiles/update'
import type { Side } from './find-form.ts'
import { documentOf, type JsonObject, textOf } from '@dossier/profiles/json'

/**
 * Converts a text in any readable format for the form, with the number of values that the form has no field for; null
 * if the text cannot be read.
 */
export function rewriteForForm(
  side: Side,
  text: string,
  placements: Parameters<typeof importJobProfile>[1],
): { text: string; lost: number } | null {
  if (side === 'job') {
    const { value, report } = importJobProfile(text, placements)
    if (value === null) return null
    const dropped = report.filter(({ kind }) => kind === 'dropped').length
    return { text: textOf(jsonOf(exportAgencyJobProfile(value).value)), lost: dropped }
  }
  const { value, report } = importCandidate(text)
  if (value === null) return null
  const written = exportJsonResume(value, { contact: true })
  const dropped = [...report, ...written.report].filter(({ kind }) => kind === 'dropped').length
  return { text: textOf(jsonOf(written.value)), lost: dropped }
}

/** A profile as the text of the form that keeps most of it, and the parts that could not be placed there. */
export function writeForForm(candidate: Candidate): { text: string; lost: Difference['part'][] } {
  const resume = textWithLost(candidate, exportJsonResume(candidate, { contact: true }).value)
  const agency = textWithLost(candidate, exportAgencyCandidate(candidate).value)
  const { text, lost } = agency.lost.length < resume.lost.length ? agency : resume
  return { text, lost: [...new Set(lost)] }
}

function textWithLost(candidate: Candidate, value: Record<string, unknown>) {
  const text = textOf(jsonOf(value))
  return { text, lost: lostIn(candidate, importCandidate(text).value) }
}

function lostIn(known: Candidate, reread: Candidate | null): Difference['part'][] {
  if (reread === null) return []
  return differencesOf({ known, given: reread }, 'en')
    .filter((one) => one.known !== '' && one.known !== one.given)
    .map(({ part }) => part)
}

/** The output of an exporter as plain JSON. */
function jsonOf(value: Record<string, unknown>): JsonObject {
  return documentOf(JSON.stringify(value)) ?? {}
}

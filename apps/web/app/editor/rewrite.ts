import { exportAgencyJobProfile, exportJsonResume, importCandidate, importJobProfile } from '@dossier/profiles'
import type { Side } from './find-form.ts'
import type { JsonObject } from './json.ts'
import { documentOf, textOf } from './source.ts'

/** A text of any format that can be read, rewritten for the form, and how many of its values the form has no place for; null when it cannot be read. */
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

/** What an exporter gives, as plain JSON. */
function jsonOf(value: Record<string, unknown>): JsonObject {
  return documentOf(JSON.stringify(value)) ?? {}
}

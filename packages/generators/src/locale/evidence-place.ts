import type { Candidate, Locale } from '@dossier/profiles'
import type { Evidence } from '@dossier/matching'
import { assessmentLabels } from './assessment.ts'
import { labelsFor } from './labels.ts'
import { describePointer } from './pointer-text.ts'

/** The place of a quote in words; for weak evidence also why it is weak: `Kurzprofil · Wortteil`. */
export function evidencePlace(candidate: Candidate, { pointer, kind }: Evidence, locale: Locale): string {
  const where = describePointer(candidate, pointer, locale)
  if (kind !== 'broader' && kind !== 'stem') return where
  return `${where} · ${labelsFor(assessmentLabels, locale).evidenceKinds[kind]}`
}

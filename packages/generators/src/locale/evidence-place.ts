import type { Candidate, Locale } from '@dossier/profiles'
import type { Evidence } from '@dossier/matching'
import { assessmentLabels } from './assessment.ts'
import { labelsFor } from './labels.ts'
import { describePointer } from './pointer-text.ts'

/** Where a quote stands, in words; for a weak one also what makes it weak: `Kurzprofil · Wortteil`. */
export function evidencePlace(candidate: Candidate, { pointer, kind }: Evidence, locale: Locale): string {
  const where = describePointer(candidate, pointer, locale)
  if (kind !== 'broader' && kind !== 'stem') return where
  return `${where} · ${labelsFor(assessmentLabels, locale).evidenceKinds[kind]}`
}

import type { Locale } from '@dossier/profiles'
import type { MatchResult } from '@dossier/matching'
import { assessmentLabels } from './assessment.ts'
import { labelsFor } from './labels.ts'

/** The number of a criterion for people (`M1`) and as an HTML ID (`must-1`). */
export interface CriterionNumber {
  text: string
  id: string
}

/** Numbers the criteria of a match by group. The keys are the criteria's pointers. */
export function numberCriteria(match: MatchResult, locale: Locale): Map<string, CriterionNumber> {
  const { initials } = labelsFor(assessmentLabels, locale)
  const numbers = new Map<string, CriterionNumber>()
  for (const group of ['must', 'should', 'further', 'softSkills'] as const) {
    for (const [index, { pointer }] of match[group].entries()) {
      numbers.set(pointer, { text: `${initials[group]}${index + 1}`, id: `${group}-${index + 1}` })
    }
  }
  return numbers
}

import type { CriterionGroup, CriterionResult, Feedback, MatchResult } from '@dossier/matching'
import { type CvSection, cvSections } from '@dossier/profiles'
import { z } from 'zod'

/** The sections of the CV, in order. */
export const sectionsSchema = z
  .array(z.enum(cvSections))
  .min(1, 'A CV has at least one section.')
  .refine((chosen) => new Set(chosen).size === chosen.length, 'Name each section only once.')

/**
 * Normalises a choice of sections as an input of a run: null if it equals the house format, so that equal documents
 * have equal inputs.
 */
export function ownSections(chosen: readonly CvSection[] | null | undefined): CvSection[] | null {
  if (chosen === null || chosen === undefined) return null
  return chosen.join() === cvSections.join() ? null : [...chosen]
}

const groups = ['must', 'should', 'further', 'softSkills'] as const satisfies readonly CriterionGroup[]

/** The match for documents that leave the agency, without quotes from sections that the CV leaves out. */
export function quotableMatch(match: MatchResult, sections: readonly CvSection[] | null | undefined): MatchResult {
  if (hidesNothing(sections)) return match
  const quotable = (result: CriterionResult): CriterionResult => ({
    ...result,
    evidence: result.evidence.filter(({ pointer }) => isShown(pointer, sections)),
  })
  const changed = groups.map((group) => [group, match[group].map(quotable)] as const)
  return { ...match, ...Object.fromEntries(changed) }
}

/** The feedback for documents that leave the agency, without findings in sections that the CV leaves out. */
export function quotableFeedback(feedback: Feedback, sections: readonly CvSection[] | null | undefined): Feedback {
  if (hidesNothing(sections)) return feedback
  return { ...feedback, findings: feedback.findings.filter(({ pointer }) => isShown(pointer, sections)) }
}

function hidesNothing(sections: readonly CvSection[] | null | undefined): sections is null | undefined {
  return sections === null || sections === undefined || sections.length === cvSections.length
}

/** Whether a pointer is outside of all sections or in a shown one. The highest degree belongs to the education section. */
function isShown(pointer: string, sections: readonly CvSection[]): boolean {
  const [, key = ''] = pointer.split('/')
  const section = cvSections.find((one) => one === (key === 'highestEducation' ? 'education' : key))
  return section === undefined || sections.includes(section)
}

import type { Candidate } from '@dossier/profiles'

/** A person's name as lists and searches show it: given name first, or as in the source if it was not split. */
export function candidateName(candidate: Pick<Candidate, 'givenName' | 'familyName' | 'originalName'>): string {
  const split = `${candidate.givenName} ${candidate.familyName}`.trim()
  return split === '' ? candidate.originalName.trim() : split
}

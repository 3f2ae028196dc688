import type { Candidate } from '../candidate.ts'
import type { Language } from '../language.ts'
import { flatten, unflatten } from './flat.ts'
import type { Choice, Choices, Difference } from './part.ts'
import { parts } from './parts.ts'

/** A known profile of a person and another one given for the same person. */
interface Profiles {
  known: Candidate
  given: Candidate
}

/**
 * Lists the differences between two profiles of one person; each has an ID under which a choice is made. List entries
 * are identified by what they are about, not by position: stations by employer and overlapping dates.
 */
export function differencesOf({ known, given }: Profiles, language: Language): Difference[] {
  const sides = { known: flatten(known), given: flatten(given) }
  return parts.flatMap((part) => part.differences(sides, language))
}

/**
 * Merges two profiles by the choices. Without choices, the result is the known one; with `given` everywhere, the given
 * one.
 */
export function mergeCandidates({ known, given }: Profiles, choices: Choices): Candidate {
  const sides = { known: flatten(known), given: flatten(given) }
  return unflatten(parts.reduce((merged, part) => ({ ...merged, ...part.merge(sides, choices) }), sides.known))
}

/**
 * Makes the choices that are safe without a person: new values fill what is empty, and what only the known profile has stays.
 * Contradictions and guesses are left for a person to decide.
 */
export function defaultChoices(differences: readonly Difference[], isGuess: (one: Difference) => boolean): Choices {
  return Object.fromEntries(
    differences.flatMap((one): [string, Choice][] => {
      if (one.kind === 'order' || one.given === '') return [[one.id, 'known']]
      return one.known === '' && !isGuess(one) ? [[one.id, 'given']] : []
    }),
  )
}

import type { Candidate } from '../candidate.ts'
import type { Language } from '../language.ts'
import { flatten, unflatten } from './flat.ts'
import type { Choice, Choices, Difference } from './part.ts'
import { parts } from './parts.ts'

/** A known profile of a person and another one that was given of the same person. */
interface Profiles {
  known: Candidate
  given: Candidate
}

/**
 * Everything in which two profiles of one person differ, each a question with an id: what to take? Entries of lists are
 * told by what they are about and not by their place: stations by employer and overlapping dates.
 */
export function differencesOf({ known, given }: Profiles, language: Language): Difference[] {
  const sides = { known: flatten(known), given: flatten(given) }
  return parts.flatMap((part) => part.differences(sides, language))
}

/** The profile that the choices make of two. Without choices it is the known one; with `given` everywhere the given one. */
export function mergeCandidates({ known, given }: Profiles, choices: Choices): Candidate {
  const sides = { known: flatten(known), given: flatten(given) }
  return unflatten(parts.reduce((merged, part) => ({ ...merged, ...part.merge(sides, choices) }), sides.known))
}

/**
 * The choices that need nobody: what is new is taken where nothing is known, and what only the known profile has stays.
 * Where both say something else, somebody has to choose, and so they have to where the new value is a guess.
 */
export function defaultChoices(differences: readonly Difference[], isGuess: (one: Difference) => boolean): Choices {
  return Object.fromEntries(
    differences.flatMap((one): [string, Choice][] => {
      if (one.kind === 'order' || one.given === '') return [[one.id, 'known']]
      return one.known === '' && !isGuess(one) ? [[one.id, 'given']] : []
    }),
  )
}

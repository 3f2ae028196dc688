import type { ConceptDemand } from '../criterion/demand.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { findPhrase } from '../evidence/phrase.ts'
import { wordsOf } from '../text/normalise.ts'

/** Names that are long enough to be told from a word by their spelling: `LEAP`, but not `Go`. */
const longName = /^\p{Lu}\p{L}{3,}$/u

/**
 * Finds a product whose name is also a common word, spelt as in the criterion, which says by itself that the product is meant: `LEAP`. A capital
 * at the beginning of a text does not tell it from the word.
 */
export function findGuardedName({ concept, text }: ConceptDemand, index: CandidateIndex): Occurrence[] {
  const isGuarded = concept.kind === 'technology' && concept.guard?.aliases.includes(text) === true
  if (!isGuarded || !longName.test(text)) return []
  return findPhrase(index, wordsOf(text)).filter(({ pointer, start, end }) => {
    const place = index.placeAt.get(pointer)?.place
    if (place === undefined || place.text.slice(start, end) !== text || place.text.charAt(end) === '-') return false
    return place.kind === 'skill' || start > 0 || /\p{Lu}.*\p{Lu}/u.test(text)
  })
}

import type { Token } from '../text/normalise.ts'
import type { Place } from './places.ts'
import type { Stance } from './stance.ts'

/** A text of the candidate, split into words, with its stance towards each. */
export interface IndexedPlace {
  place: Place
  tokens: readonly Token[]
  stances: readonly Stance[]
  /** The ids of the concepts that it names. */
  concepts: readonly string[]
}

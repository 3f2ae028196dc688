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

/** The index of the first token that begins at that character or behind it; -1 without one. */
export function tokenFrom({ tokens }: Pick<IndexedPlace, 'tokens'>, start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) >= start) high = middle
    else low = middle + 1
  }
  return low < tokens.length ? low : -1
}

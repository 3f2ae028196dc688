import type { Token } from '../text/normalise.ts'
import type { Place } from './places.ts'
import type { Stance } from './stance.ts'

/** A text of the candidate, its tokens, and its stance towards each token. */
export interface IndexedPlace {
  place: Place
  tokens: readonly Token[]
  stances: readonly Stance[]
  /** The ids of the concepts that the text names. */
  concepts: readonly string[]
}

/** The index of the first token that begins at or after a UTF-16 offset, or -1. */
export function tokenFrom({ tokens }: Pick<IndexedPlace, 'tokens'>, start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) >= start) high = middle
    else low = middle + 1
  }
  return low < tokens.length ? low : -1
}

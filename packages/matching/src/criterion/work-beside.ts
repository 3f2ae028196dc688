import { isDistinctWork, worksOf } from '../lexicon/work.ts'
import { type Token, wordsOf } from '../text/normalise.ts'
import type { Demand, TermDemand } from './demand.ts'
import type { Placed } from './placing.ts'
import { isFrenchVerb, isGermanVerb } from './vague.ts'

/** Adds to single nouns the work that the criterion's verbs name, because a noun alone proves little: `eine eigene Klasse geführt`. */
export function setWorkBeside(
  terms: readonly Placed<TermDemand>[],
  { tokens, text, taken }: { tokens: readonly Token[]; text: string; taken: ReadonlySet<number> },
): void {
  const words = tokens.map((token) => token.text)
  const left = tokens.flatMap((token, at) => {
    const isVerb = isGermanVerb(text.slice(token.start, token.end), token.text) || isFrenchVerb(words, at)
    return !taken.has(at) && isVerb && isDistinctWork(token.text) ? worksOf(token.text) : []
  })
  if (left.length === 0) return
  for (const { demand } of terms) if (demand.words.length === 1 && demand.works === undefined) demand.beside = left
}

/** Adds the work on one alternative to the others: `mentoring students or starters` means mentoring both. */
export function shareWork(anyOf: readonly Demand[]): readonly Demand[] {
  const works = anyOf.flatMap((one) => {
    const isActivity = one.type === 'concept' && one.concept.kind === 'activity'
    return isActivity ? wordsOf(one.text).filter(isDistinctWork).flatMap(worksOf) : []
  })
  if (works.length === 0) return anyOf
  return anyOf.map((one) => (one.type === 'term' && one.words.length === 1 ? { ...one, beside: works } : one))
}

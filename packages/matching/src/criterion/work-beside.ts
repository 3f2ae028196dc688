import { isDistinctWork, worksOf } from '../lexicon/work.ts'
import { type Token, wordsOf } from '../text/normalise.ts'
import type { Demand, TermDemand } from './demand.ts'
import type { Placed } from './placing.ts'
import { isFrenchVerb, isGermanVerb } from './vague.ts'

/** `eine eigene Klasse geführt`: the noun alone says nothing; who has it beside the work has done it. */
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

/** `mentoring students or starters`: what is done to the first alternative is done to the others too. */
export function shareWork(anyOf: readonly Demand[]): readonly Demand[] {
  const works = anyOf.flatMap((one) => {
    const isActivity = one.type === 'concept' && one.concept.kind === 'activity'
    return isActivity ? wordsOf(one.text).filter(isDistinctWork).flatMap(worksOf) : []
  })
  if (works.length === 0) return anyOf
  return anyOf.map((one) => (one.type === 'term' && one.words.length === 1 ? { ...one, beside: works } : one))
}

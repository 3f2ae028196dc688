import type { Token } from '../text/normalise.ts'
import { type Demand, isSoft } from './demand.ts'
import { isTechnicalTerm } from './filler.ts'
import type { Placed } from './placing.ts'
import { isGerman } from './vague.ts'

/**
 * Finds unknown words in brackets that only explain what precedes them, unless they are names: `Diplom (ausländische mit Anerkennung)`.
 * Returns the indices of their first tokens.
 */
export function findRemarks(tokens: readonly Token[], placed: readonly Placed[]): number[] {
  const first = tokens.findIndex(({ gap }) => gap.includes('('))
  const isExplained = placed.some((one) => one.to <= first && !isUnknown(one.demand) && !isSoft(one.demand))
  if (!isExplained) return []
  const isGermanText = isGerman(tokens.map((token) => token.text))
  return placed.flatMap((one) => {
    const isRemark = one.from >= first && isUnknown(one.demand) && isInBrackets(tokens, one.from)
    return isRemark && !isNamed(one.demand, isGermanText) ? one.from : []
  })
}

const foreign = /^(?:auslaendisch\w*|etrangere?s?|foreign|overseas)$/

/**
 * Finds what a criterion requires only of foreign diplomas, which need not concern a person with the diploma named first: `Diplom HF
 * (ausländische mit SRK-Anerkennung)`. Returns the indices of their first tokens.
 */
export function findForeignPath(tokens: readonly Token[], placed: readonly Placed[]): number[] {
  const at = tokens.findIndex(({ text }) => foreign.test(text))
  const hasDiploma = placed.some((one) => one.to <= at && one.demand.type === 'qualification' && !isUnknown(one.demand))
  if (at < 0 || !hasDiploma) return []
  return placed.flatMap((one) => (one.from >= at ? one.from : []))
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const signs = tokens
    .slice(0, at + 1)
    .map((token) => token.gap)
    .join('')
  return signs.lastIndexOf('(') > signs.lastIndexOf(')')
}

function isNamed({ text }: Demand, isGermanText: boolean): boolean {
  return text.split(/[\s/-]+/).some((word) => isTechnicalTerm(word) || (!isGermanText && /^\p{Lu}/u.test(word)))
}

/** Whether a demand is for words that the lexicon does not know. */
export function isUnknown(demand: Demand): boolean {
  return (
    (demand.type === 'term' && demand.works === undefined) ||
    (demand.type === 'qualification' && demand.subject?.type === 'term')
  )
}

import { hasOpenMarker } from '@dossier/profiles'
import { setBars, setRanks } from './bars.ts'
import { groupClauses } from './clauses.ts'
import type { Clause, ParsedCriterion } from './demand.ts'
import { isCertificateWord, isFiller, statedDepth } from './filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenise } from '../text/normalise.ts'
import { indices, type Placed, placeConcepts, placeLanguages, placeTerms } from './placing.ts'
import { findWishes } from './segments.ts'
import { statedRank } from '../text/spoken-languages.ts'
import { findYears } from './years.ts'

const negation = /^(?:kein(?:e[rsnm]?|erlei)?|nicht|not|no|without|ohne|aucune?|pas|sans)$/
const onlyWords = new Set(['nur', 'only', 'just', 'seulement', 'zwingend', 'necessarily'])

/** A longer text is no criterion; it is left to a person. */
const longestCriterion = 4000

/** Reads a criterion of a job profile: what it asks for, how high, and which of its words no rule understood. Linear in its length; never throws. */
export function parseCriterion(text: string, lexicon: Lexicon): ParsedCriterion {
  if (hasOpenMarker(text)) return { clauses: [], unparsed: [], state: 'open' }
  if (text.length > longestCriterion) return { clauses: [], unparsed: [], state: 'evaluable' }
  const tokens = tokenise(text)
  const years = findYears(tokens)
  const taken = new Set(years.flatMap((mark) => indices(mark)))
  const concepts = placeConcepts(text, tokens, lexicon).filter((one) => !taken.has(one.from))
  for (const one of concepts) for (const index of indices(one)) taken.add(index)
  const languages = placeLanguages(text, tokens, { taken, alone: concepts.length === 0 })
  for (const one of languages) taken.add(one.from)
  const terms = placeTerms(text, tokens, taken)
  for (const one of terms) taken.add(one.from)

  const subjects = [...concepts, ...terms].toSorted((a, b) => a.from - b.from)
  const general = setBars(subjects, { tokens, text, years })
  setRanks(languages, tokens)
  const placed: Placed[] = [...subjects, ...languages, ...general].toSorted((a, b) => a.from - b.from)
  return {
    clauses: toClauses(tokens, placed),
    unparsed: leftOver(text, tokens, taken),
    state: isNegated(tokens, taken) ? 'negated' : 'evaluable',
  }
}

/** A criterion that only wishes is a criterion nevertheless: then nothing in it is a mere wish. */
function toClauses(tokens: readonly Token[], placed: readonly Placed[]): Clause[] {
  const wishes = findWishes(tokens)
  const clauses = groupClauses(tokens, placed).map((group) => {
    const members = group.flatMap((index) => placed[index] ?? [])
    return { anyOf: members.map((one) => one.demand), isWish: members.every((one) => wishes.has(one.from)) }
  })
  return clauses.every((clause) => clause.isWish) ? clauses.map((clause) => ({ ...clause, isWish: false })) : clauses
}

function leftOver(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): string[] {
  const words = tokens.map((token) => token.text)
  const left = tokens.flatMap((token, at) => {
    const understood = taken.has(at) || isFiller(token.text) || statedDepth(words, at) !== null
    const meant = understood || isCertificateWord(token.text) || statedRank(words, at) !== null
    return meant ? [] : [text.slice(token.start, token.end)]
  })
  return [...new Set(left)]
}

function isNegated(tokens: readonly Token[], taken: ReadonlySet<number>): boolean {
  if (taken.size === 0) return false
  return tokens.some(({ text }, at) => {
    return negation.test(text) && !taken.has(at) && !onlyWords.has(tokens[at + 1]?.text ?? '')
  })
}

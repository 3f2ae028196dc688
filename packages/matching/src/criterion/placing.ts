import type { Bars, ConceptDemand, Demand, LanguageDemand, TermDemand } from './demand.ts'
import { isFiller, isTechnicalTerm } from './filler.ts'
import { findConcepts } from '../lexicon/find.ts'
import { conceptOfCompound } from '../lexicon/find-weak.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from './marks.ts'
import type { Token } from '../text/normalise.ts'
import { spokenLanguage, statedRank } from '../text/spoken-languages.ts'

/** A demand, and the words of the criterion that state it. */
export type Placed<D extends Demand = Demand> = Span & { demand: D }

const languageCue =
  /(?:kenntnisse?n?|sprachig\w*)$|^(?:sprachen?|wort|schrift|speaking|speaker|languages?|skills|spoken|written|langues?|parle|oral|ecrit)$/

/** The indices of the tokens of a span. */
export function indices({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The words of a span as the text writes them. */
export function written(text: string, tokens: readonly Token[], { from, to }: Span): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

function noBars(): Bars {
  return { years: null, advanced: false, certified: false }
}

/** Finds the concepts that a criterion names, compounds such as `Javakenntnisse` included. */
export function placeConcepts(text: string, tokens: readonly Token[], lexicon: Lexicon): Placed<ConceptDemand>[] {
  const hits: (Span & { concept: ConceptDemand['concept'] })[] = findConcepts(text, tokens, lexicon)
  const covered = new Set(hits.flatMap((hit) => indices(hit)))
  tokens.forEach((token, from) => {
    if (covered.has(from) || isFiller(token.text)) return
    const entry = conceptOfCompound(token.text, lexicon)
    if (entry !== null) hits.push({ concept: entry.concept, from, to: from + 1 })
  })
  return hits.map(({ concept, from, to }) => ({
    from,
    to,
    demand: { type: 'concept', concept, text: written(text, tokens, { from, to }), ...noBars() },
  }))
}

/** Finds the spoken languages that a criterion asks for; beside other subjects only where a word says that a language is meant. */
export function placeLanguages(
  text: string,
  tokens: readonly Token[],
  { taken, alone }: { taken: ReadonlySet<number>; alone: boolean },
): Placed<LanguageDemand>[] {
  const words = tokens.map((token) => token.text)
  const cued = alone || words.some((word, at) => languageCue.test(word) || statedRank(words, at) !== null)
  if (!cued) return []
  return words.flatMap((word, from) => {
    const code = taken.has(from) ? null : spokenLanguage(word)
    if (code === null) return []
    const span = { from, to: from + 1 }
    return [{ ...span, demand: { type: 'language', code, text: written(text, tokens, span), rank: null } as const }]
  })
}

/** Finds technical names that nothing else explains; a text in capitals has none. */
export function placeTerms(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): Placed<TermDemand>[] {
  if (text === text.toUpperCase()) return []
  const words = tokens.map((token) => token.text)
  return tokens.flatMap((token, from) => {
    const name = text.slice(token.start, token.end)
    if (taken.has(from) || isFiller(token.text) || !isTechnicalTerm(name)) return []
    if (statedRank(words, from) !== null) return []
    return [{ from, to: from + 1, demand: { type: 'term', key: token.text, text: name, ...noBars() } as const }]
  })
}

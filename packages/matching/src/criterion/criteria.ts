import { hasOpenMarker } from '@dossier/profiles'
import { completeEllipses } from '../lexicon/compound.ts'
import type { ConceptKind, Lexicon } from '../lexicon/lexicon.ts'
import { memoisedByLexicon } from '../lexicon/memoised-by-lexicon.ts'
import { type Token, tokenise } from '../text/normalise.ts'
import { withPhrases } from '../text/phrases.ts'
import { spokenLanguage, statedRank } from '../text/spoken-languages.ts'
import { timesRequired } from '../text/working-times.ts'
import { findAttitudes, isReadiness } from './attitudes.ts'
import { setBars, setRanks } from './bars.ts'
import { groupClauses } from './clauses.ts'
import {
  type Clause,
  type ConceptDemand,
  type Demand,
  isSoft,
  type ParsedCriterion,
  type TermDemand,
} from './demand.ts'
import { findDetails } from './details.ts'
import { findExplanation, findPurpose } from './explanation.ts'
import { markNames, withoutHeads } from './joined-names.ts'
import { isDirect, type Span } from './marks.ts'
import { isNegated } from './negated.ts'
import {
  indices,
  isClassNoun,
  isSubject,
  type Placed,
  placeConcepts,
  placeLanguages,
  placeTerms,
  written,
} from './placing.ts'
import { placeQualifications } from './qualifications.ts'
import { findForeignPath, findRemarks, isUnknown } from './remarks.ts'
import { findWishes } from './segments.ts'
import { placeSimilar } from './similar.ts'
import { isNoUse, isUseOf } from './use-of.ts'
import { isBeneficiary, isCarrier } from './vague.ts'
import { isLedByTrait } from './traits.ts'
import { setWorkBeside, shareWork } from './work-beside.ts'
import { findYears } from './years.ts'

/** An ellipsis that stands for `etc.`: `(Vitest, Jest …)`. */
const ellipsis = /(?:…|\.{3})(?=\s*\))/g

/** The longest text that counts as a criterion, in UTF-16 units; longer ones are left to a person. */
const longestCriterion = 4000
/** The longest criterion to cache. */
const longestKept = 500

/** Parses a criterion into demands and their bars, and lists words that the lexicon does not know. Linear in its length; never throws. Callers share the result. */
export const parseCriterion = memoisedByLexicon(readCriterion, {
  most: 500,
  keyOf: (criterion: string) => (criterion.length > longestKept ? null : criterion),
})

function readCriterion(criterion: string, lexicon: Lexicon): ParsedCriterion {
  if (hasOpenMarker(criterion)) return { clauses: [], unparsed: [], state: 'open' }
  if (criterion.length > longestCriterion) return { clauses: [], unparsed: [], state: 'evaluable' }
  const text = criterion.replace(ellipsis, ' etc')
  const all = completeEllipses(withPhrases(tokenise(text), text), lexicon)
  const tokens = all.slice(0, findExplanation(all))
  const taken = new Set<number>()
  const take = <P extends Span>(placed: readonly P[]): readonly P[] => {
    for (const one of placed) for (const index of indices(one)) taken.add(index)
    return placed
  }
  const years = take(findYears(tokens))
  const known = placeConcepts(text, tokens, lexicon)
    .filter((one) => !taken.has(one.from))
    .filter(isNoUse(tokens))
    .filter((one, at, hits) => !isClassOf(one, hits[at - 1]))
  const named = new Set(known.filter((one) => !isSoft(one.demand)).flatMap((one) => indices(one)))
  tokens.forEach(({ text: word }, at) => {
    if (spokenLanguage(word) !== null) named.add(at)
  })
  const attitudes = take(placeAttitudes(text, tokens, { named, known }))
  const own = take(known.filter((one) => !taken.has(one.from)))
  const concepts = [...own, ...take(placeSimilar(own, { text, tokens, lexicon }))]
  const languages = take(placeLanguages(text, tokens, { taken, alone: concepts.length === 0 }))
  if (languages.length > 0 && concepts.length === 0) {
    const purpose = findPurpose(tokens, Math.max(...languages.map((one) => one.to)))
    take([{ from: purpose, to: tokens.length }])
  }
  take(findRegisters(tokens, languages))
  const placedDetails = take(findDetails(tokens, text, taken))
  const details = placedDetails.map((one) => one.detail)
  const unknown = take(placeTerms(text, tokens, taken))
  const terms = unknown
    .filter(isSubject)
    .filter((term) => !isForWhom(term, { tokens, concepts }) && !isCarried(term, { tokens, concepts }))

  setWorkBeside(terms, { tokens, text, taken })

  const subjects = [...concepts, ...terms].toSorted((a, b) => a.from - b.from)
  const general = setBars(subjects, { tokens, text, years })
  setRanks(languages, tokens)
  const asked = placeQualifications(subjects, { text, tokens, taken, lexicon })
  const traits = unknown.filter((one) => !isSubject(one))
  const placed = [...asked, ...languages, ...attitudes, ...traits, ...general].toSorted((a, b) => a.from - b.from)
  return {
    clauses: toClauses(tokens, placed),
    ...(details.length > 0 ? { details } : {}),
    ...(isLedByTrait(placed, tokens) ? { isLedByTrait: true } : {}),
    unparsed: [...new Set(terms.map((one) => one.demand.text))],
    state: isNegated(tokens, taken) ? 'negated' : 'evaluable',
  }
}

const register = /^(?:techni\w+|business|geschaefts\w*|commercia\w+|professionn?el\w*|professional|modern\w*)$/

/** Finds words that qualify a language (`anglais technique`) and need no proof beyond its level. */
function findRegisters(tokens: readonly Token[], languages: readonly Span[]): Span[] {
  const words = tokens.map((token) => token.text)
  return languages.flatMap(({ from, to }) => {
    const before = statedRank(words, from - 1) === null ? from - 1 : from - 2
    const near = [before, to].filter((at) => register.test(tokens[at]?.text ?? ''))
    return near.map((at) => ({ from: at, to: at + 1 }))
  })
}

const ofWords = new Set(['von', 'vom', 'der', 'des', 'of', 'with', 'de', 'du', 'd', 'the', 'la', 'le', 'l', 'les'])
/** Whether a letter is not a programming language but the class of the licence before it: `Permis poids lourds (C)`. */
function isClassOf({ from, demand }: Placed<ConceptDemand>, before: Placed<ConceptDemand> | undefined): boolean {
  return demand.text.length === 1 && before !== undefined && isDocument(before) && before.to === from
}

/** Words for the documents that the name before them means: `IPAF licence`. */
const documentWord = /^(?:licen[cs]es?|tickets?|cards?|permits?|passes?|ausweise?|scheine?|brevets?|permis|cartes?)$/

function isDocument({ demand }: Placed<ConceptDemand>): boolean {
  return demand.concept.kind === 'licence' || demand.concept.kind === 'certificate'
}

const carriedKinds: ReadonlySet<ConceptKind> = new Set(['activity', 'method'])

/** Whether a term is only the verb of the activity after it: `Erhebung der Vitalwerte`, `handling complaints`. */
function isCarried(
  term: Placed<TermDemand>,
  { tokens, concepts }: { tokens: readonly Token[]; concepts: readonly Placed<ConceptDemand>[] },
): boolean {
  const [word = '', ...more] = term.demand.words
  if (more.length > 0) return false
  const isBehind = /^\)?\s$/.test(tokens[term.from]?.gap ?? '')
  if (documentWord.test(word) && isBehind && concepts.some((one) => isDocument(one) && one.to === term.from))
    return true
  if (isClassNoun(word) && concepts.some(({ from }) => from === term.to && /^[\s«„“"]+$/.test(tokens[from]?.gap ?? '')))
    return true
  if (isUseOf(term, { tokens, concepts })) return true
  if (!isCarrier(word)) return false
  return concepts.some(({ from, demand }) => {
    const between = tokens.slice(term.to, from)
    return (
      from >= term.to &&
      carriedKinds.has(demand.concept.kind) &&
      between.every((token) => ofWords.has(token.text)) &&
      (between.length > 0 || !word.endsWith('tion')) &&
      isDirect(tokens, term.to, from)
    )
  })
}

/** Whether a term only names the people for whom something known is done: `Führung von zehn Mitarbeitenden`. */
function isForWhom(
  term: Placed<TermDemand>,
  { tokens, concepts }: { tokens: readonly Token[]; concepts: readonly Span[] },
): boolean {
  if (!term.demand.words.every(isBeneficiary)) return false
  return concepts.some((one) => one.to <= term.from && isDirect(tokens, one.to, term.from))
}

/** What somebody likes is not shown by doing it. */
const joy = /^(?:freude|spass|begeisterung|leidenschaft|lust|passion|plaisir|envie|enthusiasm)$/

function placeAttitudes(
  text: string,
  tokens: readonly Token[],
  { named, known }: { named: ReadonlySet<number>; known: readonly Placed<ConceptDemand>[] },
): Placed[] {
  return findAttitudes(tokens, named).map((span) => {
    const inside = known.filter((one) => one.from >= span.from && one.to <= span.to && !isSoft(one.demand))
    const isJoy = joy.test(tokens[span.from]?.text ?? '')
    const deeds = isJoy ? [] : inside.map((one) => one.demand)
    const demand = { type: 'attitude', text: written(text, tokens, span), deeds } as const
    const times = isReadiness(demand.text) ? timesRequired(tokens.slice(span.from, span.to)) : []
    return { ...span, demand: times.length > 0 ? { ...demand, times } : demand }
  })
}

/** Makes the clauses of a criterion. If all of them are wishes, none is, because a criterion must require something. */
function toClauses(tokens: readonly Token[], placed: readonly Placed[]): Clause[] {
  const wishes = new Set([...findWishes(tokens), ...findRemarks(tokens, placed), ...findForeignPath(tokens, placed)])
  const subjects = placed.map(({ from, to, demand }) => ({
    from,
    to,
    isUnknown: isUnknown(demand),
  }))
  const groups = groupClauses(tokens, subjects)
  markNames(tokens, placed, groups)
  const clauses: Clause[] = groups.map((group) => {
    const members = withoutHeads(
      group.flatMap((index) => placed[index] ?? []),
      tokens,
    )
    const isWish = members.every((one) => wishes.has(one.from))
    return { anyOf: shareWork(members.map((one) => one.demand)), isWish }
  })
  groups.forEach((group, at) => {
    const [first = 0] = group
    const works = worksBefore(first, { placed, tokens }).map((index) => groups.findIndex((one) => one.includes(index)))
    const others = [...new Set(works)].filter((index) => index >= 0 && index !== at)
    const clause = clauses[at]
    if (clause !== undefined && others.length > 0) clauses[at] = { ...clause, objectOf: others }
  })
  const done = new Set(clauses.flatMap((clause) => clause.objectOf ?? []))
  clauses.forEach((clause, at) => {
    if (!done.has(at)) clauses[at] = { ...clause, anyOf: clause.anyOf.map(asWritten) }
  })
  return clauses.every((clause) => clause.isWish) ? clauses.map((clause) => ({ ...clause, isWish: false })) : clauses
}

/** Makes work without an object in the criterion a plain term, which is searched for as written. */
function asWritten(demand: Demand): Demand {
  if (demand.type !== 'term' || demand.works === undefined) return demand
  const { works: _, ...plain } = demand
  return plain
}

/** The indices of the work before a subject that has it as its object: `Planung und Leitung von Umbauten`. */
function worksBefore(
  at: number,
  { placed, tokens }: { placed: readonly Placed[]; tokens: readonly Token[] },
): number[] {
  if (isObjectOf(placed[at - 1], placed[at], tokens)) return [at - 1]
  const next = placed[at]
  if (next === undefined || isWork(next)) return []
  const works: number[] = []
  for (let index = at - 1, behind = next.from; index >= 0; index -= 1) {
    const one = placed[index]
    if (one === undefined || !isWork(one) || !isNear(tokens, one.to, behind)) break
    works.push(index)
    behind = one.from
  }
  return works
}

function isWork({ demand }: Placed): boolean {
  return demand.type === 'term' && demand.works !== undefined
}

const farthestObject = 6

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > farthestObject) return false
  return tokens.slice(from, to + 1).every((token) => !/[;:()]|\.\s/.test(token.gap))
}

/** Whether only `von`, `of` or the like separates an activity from its object. */
function isObjectOf(before: Placed | undefined, next: Placed | undefined, tokens: readonly Token[]): boolean {
  if (before === undefined || next === undefined || next.from <= before.to) return false
  if (before.demand.type !== 'concept' || before.demand.concept.kind !== 'activity') return false
  const between = tokens.slice(before.to, next.from)
  return between.every((token) => ofWords.has(token.text)) && isDirect(tokens, before.to, next.from)
}

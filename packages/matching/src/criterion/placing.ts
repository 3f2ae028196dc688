import { findDeeds } from '../lexicon/deeds.ts'
import { findConcepts, type Hit } from '../lexicon/find.ts'
import { conceptOfCompound, isNeutralHead } from '../lexicon/find-weak.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isDistinctWork, leadsObject, worksOf } from '../lexicon/work.ts'
import type { Token } from '../text/normalise.ts'
import { anyForeign, anyFurther, anyNational, spokenLanguage, statedRank } from '../text/spoken-languages.ts'
import { isTrait } from './attitudes.ts'
import type { AttitudeDemand, Bars, ConceptDemand, Demand, LanguageDemand, TermDemand } from './demand.ts'
import { isCertificateWord, isFiller, isNegation, isQuantity, isTechnicalTerm, statedDepth } from './filler.ts'
import type { Span } from './marks.ts'
import { isNumberOf, isOrdinal } from './name-parts.ts'
import { isOtherSense, isQualificationWord } from './qualification-words.ts'
import { isFrenchVerb, isGerman, isGermanInfinitive, isGermanVerb, isVague } from './vague.ts'

/** A demand, and its tokens in the criterion. */
export type Placed<D extends Demand = Demand> = Span & { demand: D }

const languageCue =
  /(?:kenntnisse?n?|sprachig\w*)$|^(?:sprachen?|wort|schrift|speaking|speaker|languages?|skills|spoken|written|langues?|parle|oral|ecrit)$/

/** Lists the indices of the tokens of a span. */
export function indices({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The text of a span, as written. */
export function written(text: string, tokens: readonly Token[], { from, to }: Span): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

function noBars(): Bars {
  return { years: null, advanced: false, basic: false, certified: false }
}

/** Finds the concepts that a criterion names, including those in compounds such as `Javakenntnisse`. */
export function placeConcepts(text: string, tokens: readonly Token[], lexicon: Lexicon): Placed<ConceptDemand>[] {
  const words = tokens.map((token) => token.text)
  const isWorkOn = ({ concept, from, to }: Hit) =>
    concept.kind === 'soft' && to - from === 1 && isDistinctWork(words[from] ?? '') && leadsObject(words, from)
  const named = findConcepts(text, tokens, lexicon).filter((hit) => !isWorkOn(hit))
  const hits: NamedConcept[] = withDeeds(named, { tokens, lexicon })
  const covered = new Set(hits.flatMap((hit) => indices(hit)))
  tokens.forEach((token, from) => {
    if (covered.has(from) || isFiller(token.text)) return
    const entry = conceptOfCompound(token.text, lexicon)
    if (entry !== null) hits.push({ concept: entry.concept, from, to: from + 1 })
  })
  return withoutEllipses(hits, tokens).map(({ concept, from, to }) => ({
    from,
    to,
    demand: { type: 'concept', concept, text: written(text, tokens, { from, to }), ...noBars() },
  }))
}

type NamedConcept = Span & { concept: ConceptDemand['concept'] }

/** Merges two halves of a name that both name the concept: `Luft- und Raumfahrttechnik`. */
function withoutEllipses(hits: readonly NamedConcept[], tokens: readonly Token[]): NamedConcept[] {
  return hits.flatMap((hit, at) => {
    const next = hits[at + 1]
    const isHalf =
      next?.concept === hit.concept && next.from - hit.to === 1 && tokens[hit.to]?.gap.startsWith('-') === true
    if (isHalf) return []
    const before = hits[at - 1]
    const isWhole =
      before?.concept === hit.concept && hit.from - before.to === 1 && tokens[before.to]?.gap.startsWith('-') === true
    return [isWhole ? { ...hit, from: before.from } : hit]
  })
}

function saysLittle(word: string): boolean {
  return isFiller(word) || isVague(word) || /^techni(?:sche[rnsm]?|cal|ques?)$/.test(word)
}

/** Adds activities expressed by a verb and its object, which replace the names inside them, because together they require more. */
function withDeeds(
  hits: readonly Hit[],
  { tokens, lexicon }: { tokens: readonly Token[]; lexicon: Lexicon },
): (Span & { concept: ConceptDemand['concept'] })[] {
  const all: Hit[] = [...hits]
  for (const deed of findDeeds(tokens, lexicon, saysLittle)) {
    const touched = all.filter((hit) => hit.from < deed.to && deed.from < hit.to)
    if (touched.some((hit) => hit.from < deed.from || hit.to > deed.to || hit.to - hit.from === deed.to - deed.from))
      continue
    for (const hit of touched) all.splice(all.indexOf(hit), 1)
    all.push(deed)
  }
  return all.toSorted((a, b) => a.from - b.from)
}

const teaching = /^(?:lehr|unterricht|schul|teach|enseign|lecturer|professeur|nachhilfe)/
/** Prepositions after which a language is a school subject (`für Französisch`), unless another word says that the language is meant. */
const subjectOf = new Set(['fuer', 'for', 'pour'])

/** Finds the languages that a criterion requires. Unless they are its only subjects (`alone`), a word must say that a language is meant. */
export function placeLanguages(
  text: string,
  tokens: readonly Token[],
  { taken, alone }: { taken: ReadonlySet<number>; alone: boolean },
): Placed<LanguageDemand>[] {
  const words = tokens.map((token) => token.text)
  const any = findAnyForeign(words, taken)
  if (any !== null) {
    const isFurther = words.slice(any.from, any.to).some((word) => beyond.test(word))
    const isNational = words.slice(any.from, any.to).some((word) => national.test(word))
    const demand = {
      type: 'language',
      code: isNational ? anyNational : isFurther ? anyFurther : anyForeign,
      text: written(text, tokens, any),
      rank: null,
    } as const
    return [{ ...any, demand }]
  }
  const isCued = words.some((word, at) => languageCue.test(word) || statedRank(words, at) !== null)
  const cued = isCued || (alone && !words.some((word) => teaching.test(word)))
  return cued ? placeNamed(words, { text, tokens, taken, isCued }) : []
}

/** Words for languages beyond those that the job names. */
const beyond =
  /^(?:weitere[rnsm]?|andere[rnsm]?|zusaetzliche[rnsm]?|zweite[rnsm]?|dritte[rnsm]?|another|additional|second|third|other|further|autres?|deuxieme|seconde|troisieme|supplementaires?)$/
const national = /^(?:national|nationales?|landessprachen?)$/
const kindOfLanguage = /^(?:modern|foreign|european|national)$/
const behindLanguage = /^(?:etrangeres?|supplementaires?|nationales?)$/
const languageWord = /^(?:sprachen?|sprachkenntnisse|languages?|langues?)$/
const foreignWord = /^landessprachen?$|^fremdsprachen?(?:kenntnisse?n?)?$/

/** Finds a demand for any language: `eine weitere Fremdsprache`, `another language`, `une autre langue`. */
function findAnyForeign(words: readonly string[], taken: ReadonlySet<number>): Span | null {
  const examples = languageExamplesFrom(words)
  if (words.some((word, at) => spokenLanguage(word) !== null && at <= examples)) return null
  const at = words.findIndex((word, index) => {
    if (taken.has(index)) return false
    if (foreignWord.test(word)) return true
    const isForeign = isBeforeLanguage(words[index - 1]) || behindLanguage.test(words[index + 1] ?? '')
    return languageWord.test(word) && isForeign
  })
  if (at < 0) return null
  let from = at
  while (isBeforeLanguage(words[from - 1])) from -= 1
  return { from, to: behindLanguage.test(words[at + 1] ?? '') ? at + 2 : at + 1 }
}

const example = /^(?:wie|z\.b|zb|z|e\.g|like|such|comme|etwa|p|ex|exemple)$/

/** The index after which languages are only examples (`eine weitere Fremdsprache wie Türkisch oder Arabisch`); `Infinity` if none are. */
export function languageExamplesFrom(words: readonly string[]): number {
  const cues = [words.findIndex((word) => beyond.test(word)), words.findIndex((word) => example.test(word))]
  return cues.includes(-1) ? Infinity : Math.max(...cues)
}

function isBeforeLanguage(word = ''): boolean {
  return beyond.test(word) || kindOfLanguage.test(word)
}

function placeNamed(
  words: readonly string[],
  {
    text,
    tokens,
    taken,
    isCued,
  }: { text: string; tokens: readonly Token[]; taken: ReadonlySet<number>; isCued: boolean },
): Placed<LanguageDemand>[] {
  return words.flatMap((word, from) => {
    const isAdjective = /ische[rsnm]?$/.test(word) && languageCue.test(words[from + 1] ?? '')
    const noun = words[from - 1] === 'maternelle' ? words[from - 2] : words[from - 1]
    const isFeminine = /(?:aise|ande|enne|ole)$/.test(word) && noun === 'langue'
    const name = isAdjective ? word.replace(/e[rsnm]?$/, '') : isFeminine ? word.replace(/(?:ne|e)$/, '') : word
    const code = taken.has(from) ? null : spokenLanguage(name)
    if (code === null || (!isCued && subjectOf.has(words[from - 1] ?? ''))) return []
    const span = { from, to: from + 1 }
    return [{ ...span, demand: { type: 'language', code, text: written(text, tokens, span), rank: null } as const }]
  })
}

const bridges = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'l', 'of', 'the', 'a', 'au', 'aux'])
const longestTerm = 4
/** The most terms of a criterion; further ones are left to a person. */
const mostTerms = 12

/** Three to five capitals are a name, whatever word they are like: `ETCS` is not `etc.` */
function isAbbreviation(spelling: string): boolean {
  return /^\p{Lu}{3,5}$/u.test(spelling)
}

/** Whether a word without a concept names something that the CV must show. */
function isUnknownWord(spelling: string, words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'training' && /^(?:zur|zum|in|on|at|as)$/.test(words[at + 1] ?? '')) return false
  if (isDistinctWork(word) && leadsObject(words, at)) return true
  if (
    isFiller(word) ||
    (word === 'qualification' && words[at - 1] === 'post') ||
    (isVague(word) && !isAbbreviation(spelling)) ||
    isNegation(word) ||
    isQuantity(spelling) ||
    isCertificateWord(word) ||
    (isQualificationWord(word) && !isOtherSense(words, at))
  )
    return false
  if (isTechnicalTerm(spelling)) return statedRank(words, at) === null
  if (statedDepth(words, at) !== null || statedRank(words, at) !== null) return false
  if (isGermanVerb(spelling, word) && (isGerman(words) || isGermanInfinitive(word))) return false
  if (isFrenchVerb(words, at)) return false
  return /\p{L}{2}/u.test(word)
}

/**
 * Finds the words that no other rule explains. Words that follow each other or are joined by `de` or `of` are one term, which is
 * searched for as written; a word that names a trait is an attitude.
 */
export function placeTerms(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): (Placed<TermDemand> | Placed<AttitudeDemand>)[] {
  const words = tokens.map((token) => token.text)
  const isNamed = (at: number) =>
    at < tokens.length &&
    !taken.has(at) &&
    !isNeutralEnd(tokens, at, taken) &&
    isUnknownWord(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0), words, at)
  const isOpen = (at: number) => isNamed(at) || (!taken.has(at) && isOrdinal(tokens, at) && isNamed(at + 1))
  const placed: (Placed<TermDemand> | Placed<AttitudeDemand>)[] = []
  for (let from = 0; from < tokens.length && placed.length < mostTerms;) {
    if (!isOpen(from)) {
      from += 1
      continue
    }
    const to = endOfTerm(tokens, from, isOpen)
    const one = placeTerm({ from, to }, written(text, tokens, { from, to }), words.slice(from, to))
    const works = to - from === 1 && leadsObject(words, from) ? worksOf(words[from] ?? '') : []
    if (isSubject(one) && works.length > 0) one.demand.works = works
    placed.push(one)
    from = to
  }
  return placed
}

/** Whether a word is the neutral end of a compound with a known name: `Java-Entwicklung` requires only Java. */
function isNeutralEnd(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  return taken.has(at - 1) && tokens[at]?.gap === '-' && isNeutralHead(tokens[at]?.text ?? '')
}

function endOfTerm(tokens: readonly Token[], from: number, isOpen: (at: number) => boolean): number {
  let to = from + 1
  if (isLeading(tokens, from)) return to
  for (let words = 1; words < longestTerm;) {
    let next = to
    while (bridges.has(tokens[next]?.text ?? '') && next - to < 2 && isJoined(tokens[next])) next += 1
    if (!(isOpen(next) || isNumberOf(tokens, next)) || !isJoined(tokens[next]) || isLeading(tokens, next)) break
    to = next + 1
    words += 1
  }
  return to
}

function isLeading(tokens: readonly Token[], at: number): boolean {
  return leadsObject(
    tokens.map((token) => token.text),
    at,
  )
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && /^[\s'’-]{0,2}$/.test(token.gap)
}

/** Whether a word has an adjective's ending, so that it joins the trait after it: `kundenfreundliches Auftreten`. */
function isAdjectival(word: string): boolean {
  return /(?:isch|lich|ig|bar|iv|sam|bewusst|freundlich|orientiert|stark|sicher)(?:e[rsnm]?)?$/.test(word)
}

function placeTerm(span: Span, text: string, words: readonly string[]): Placed<TermDemand> | Placed<AttitudeDemand> {
  const [only = ''] = words
  if (isTrait(words.at(-1) ?? '') && !isTechnicalTerm(text) && (words.length === 1 || isAdjectival(only)))
    return { ...span, demand: { type: 'attitude', text, deeds: [] } }
  const named = withoutClass(words.filter((word) => !bridges.has(word)))
  return { ...span, demand: { type: 'term', words: named, text, ...noBars() } }
}

const classNoun =
  /^(?:software|programm|tool|applikation|fachapplikation|fachanwendung|anwendung|branchensoftware|logiciel|application|outil|progiciel|programme|package|app|norme?|standards?|richtlinie|verordnung|loi|gesetz|concept|konzept|methode|verfahren|format|registre|protocole?|plateforme|plattform|platform)$/

/** Removes a class noun before a name, because it is no demand of its own: `Software Perigon`. */
function withoutClass(words: readonly string[]): readonly string[] {
  return words.length > 1 && isClassNoun(words[0]) ? words.slice(1) : words
}

/** Whether a folded word names the class of the name after it: `logiciel`, `software`. */
export function isClassNoun(word = ''): boolean {
  return classNoun.test(word)
}

/** Whether a placed demand is for a subject, not an attitude. */
export function isSubject(placed: Placed<TermDemand> | Placed<AttitudeDemand>): placed is Placed<TermDemand> {
  return placed.demand.type === 'term'
}

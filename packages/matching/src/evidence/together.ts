import { isFiller, isQuantity } from '../criterion/filler.ts'
import { isGeneral, isVague } from '../criterion/vague.ts'
import { isCompleteLine, isFieldLine, isGeneralLine, linesOf, partsOfCompound } from '../lexicon/synonyms.ts'
import { isDistinct, isDistinctWork, type Work, worksOf } from '../lexicon/work.ts'
import { memoised } from '../text/memoised.ts'
import type { Token } from '../text/normalise.ts'
import { rootOf } from '../text/root.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt, type WordAt } from './evidence.ts'

/** The meaning of a word or of one part of a compound: its stem, its lines of synonyms, and the kinds of work that it names. */
interface Facet {
  stem: string
  lines: readonly number[]
  works: readonly Work[]
}

/** The sign that separates two statements. */
const parting = /;/
/** The greatest distance, in words, between the words of one statement. */
const together = 12
/** Further occurrences of a word add no proof; the limit keeps the work linear for hostile texts. */
const mostPlaces = 100
const fewestLetters = 3

const isKnown = (part: string) => linesOf(part).length > 0 || worksOf(part).length > 0

const facetsOf = memoised(readFacets, { most: 4000, longest: 48 })

function readFacets(word: string): readonly Facet[] {
  const parts = partsOf(word)
  return parts.map((part) => ({ stem: rootOf(part), lines: linesOf(part), works: worksOf(part) }))
}

function partsOf(word: string): readonly string[] {
  const isWork = worksOf(word).length > 0
  if (linesOf(word).length > 0 && !isWork) return [word]
  const parts = partsOfCompound(word, isKnown)
  return isWork && worksOf(parts.at(-1) ?? '').length === 0 ? [word] : parts
}

function isCompound(word: string): boolean {
  return facetsOf(word).length > 1
}

/** The facets that a statement must contain to meet a demand, without filler words and without work that is part of almost every task. */
function neededOf(words: readonly string[]): Facet[] {
  const telling = words.filter((word) => word.length >= fewestLetters && !isQuantity(word))
  return telling.flatMap((word) => {
    const isSaid = linesOf(word).length > 0 || isDistinctWork(word)
    if (!isSaid && (isFiller(word) || isVague(word) || worksOf(word).length > 0)) return []
    return facetsOf(word).filter(({ stem, lines, works }) => {
      return lines.length > 0 || (works.length === 0 ? stem.length >= fewestLetters : isRequired(stem, works))
    })
  })
}

function isRequired(stem: string, works: readonly Work[]): boolean {
  return isDistinctWork(stem) || works.every(isDistinct)
}

/** Whether the facets are specific enough to be searched for: several, of which one is not general, or one that proves its work alone. */
function isTelling(needed: readonly Facet[]): boolean {
  const special = needed.filter(({ stem, lines, works }) => {
    return lines.some((line) => !isGeneralLine(line)) || (lines.length === 0 && (works.length > 0 || !isGeneral(stem)))
  })
  if (needed.length === 1) return needed.every(({ lines }) => lines.some(isCompleteLine))
  return special.length > 0
}

/**
 * Finds statements of the candidate that express all words of a demand by the same words, inflections or synonyms, close together.
 * Returns nothing when the demand is too general, and leaves out job titles. `isTranslated` admits synonyms that are safe only
 * between two languages.
 */
export function findTogether(index: CandidateIndex, words: readonly string[], isTranslated = false): Occurrence[] {
  const needed = inFields(neededOf(words), isTranslated)
  const found = isTelling(needed)
    ? findNeeded(index, needed, words)
    : findNeeded(index, asWritten(words), words, nearby)
  return found.filter(({ pointer }) => !isTitle(pointer))
}

/** The greatest distance, in words, between words that are general, so that only all of them together mean the same. */
const nearby = 4

/** All words of a demand that say anything, without synonyms: `Erstellung von Offerten` is shown by `Offerten erstellt`. */
function asWritten(words: readonly string[]): Facet[] {
  const own = words.filter((word) => word.length > fewestLetters && !isFiller(word) && !isQuantity(word))
  return own.length < 2 ? [] : own.map((word) => ({ stem: rootOf(word), lines: [], works: [] }))
}

/** Finds the same statements as `findTogether`, but for general demands and in titles too; callers need other evidence beside them. */
export function findSaid(index: CandidateIndex, words: readonly string[], isTranslated = false): Occurrence[] {
  const needed = inFields(neededOf(words), isTranslated)
  return needed.length === 0 ? [] : findNeeded(index, needed, words)
}

/** Removes lines of single fields unless the demand is in another language than the CV. */
function inFields(needed: readonly Facet[], isTranslated: boolean): readonly Facet[] {
  return isTranslated
    ? needed
    : needed.map((one) => ({ ...one, lines: one.lines.filter((line) => !isFieldLine(line)) }))
}

/** Whether the folded words `texts` express all words of a demand, by the same words or synonyms. */
export function isSaidIn(texts: readonly string[], words: readonly string[]): boolean {
  const needed = neededOf(words)
  const own = texts.flatMap((text) => [...facetsOf(text), { stem: rootOf(text), lines: linesOf(text), works: [] }])
  const says = (one: Facet) =>
    own.some(({ stem, lines }) => stem === one.stem || lines.some((line) => one.lines.includes(line)))
  return needed.length > 0 && needed.every(says)
}

function findNeeded(
  index: CandidateIndex,
  needed: readonly Facet[],
  words: readonly string[],
  farthest = together,
): Occurrence[] {
  const found = needed.map((facet) => placesOf(facet, index))
  const [first = [], ...others] = found.toSorted((a, b) => a.length - b.length)
  const seen = new Set<number>()
  return first.flatMap((start) => {
    if (seen.has(start.place)) return []
    const near = others.map((list) => nearest(list, start, farthest))
    if (near.includes(null)) return []
    const at = [start.at, ...near.flatMap((one) => one ?? [])]
    const indexed = index.places[start.place]
    if (indexed === undefined) return []
    if (needed.length > 1 && new Set(at).size === 1) return []
    if (new Set(at).size < needed.length && !at.some((one) => isCompound(indexed.tokens[one]?.text ?? ''))) return []
    if (at.some((one) => isOfPerson(indexed.tokens, one))) return []
    const [from, to] = [Math.min(...at), Math.max(...at) + 1]
    if (indexed.tokens.slice(from + 1, to).some(({ gap }) => parting.test(gap))) return []
    seen.add(start.place)
    const alias = [...new Set(at)].toSorted((a, b) => a - b).map((one) => indexed.tokens[one]?.text ?? '')
    return [occurrenceAt(indexed, { names: words.join(' '), alias: alias.join(' … '), from, to, by: 'statement' })]
  })
}

/** Words before what the person is, and before what is done to the person: `als Lernender ausgebildet`, `was taught`. */
const ofPerson = /^(?:als|as|comme|was|were|been|wurde|worden)$/
const article = /^(?:an?|eine?r?|une?)$/

function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return ofPerson.test(article.test(before) ? (tokens[at - 2]?.text ?? '') : before)
}

/** Whether a text is a title, whose words do not describe the work: a trainee trains nobody. */
function isTitle(pointer: string): boolean {
  return pointer.endsWith('/role') || pointer === '/headline'
}

function nearest(list: readonly WordAt[], { place, at }: WordAt, farthest: number): number | null {
  const distances = list.flatMap((one) => (one.place === place && Math.abs(one.at - at) <= farthest ? [one.at] : []))
  return distances.length === 0
    ? null
    : distances.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best))
}

const shortestPart = 6
const shortestHead = 4
const shortestRest = 3

/** Where a word stands as the beginning or the end of a compound: `Deckung` in `Deckungsprüfung`, `Pumpen` in `Kreiselpumpen`. */
function placesOfPart(stem: string, { stems, compounds }: FacetIndex): WordAt[] {
  const near = [
    ...(stem.length < shortestPart ? [] : (compounds.get(`${stem.slice(0, shortestHead)}-`) ?? [])),
    ...(compounds.get(`-${stem.slice(-shortestHead)}`) ?? []),
  ]
  return near.flatMap((word) => {
    const isPart = word.length >= stem.length + shortestRest && (word.startsWith(stem) || word.endsWith(stem))
    return isPart ? (stems.get(word) ?? []) : []
  })
}

/** Long words by their first and their last letters. */
function compoundsOf(words: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < shortestHead + shortestRest) continue
    for (const key of [`${word.slice(0, shortestHead)}-`, `-${word.slice(-shortestHead)}`])
      found.set(key, [...(found.get(key) ?? []), word])
  }
  return found
}

interface FacetIndex {
  stems: Map<string, WordAt[]>
  lines: Map<number, WordAt[]>
  works: Map<Work, WordAt[]>
  /** Stems that may be compounds, by their first letters (`deckun-`) and their last. */
  compounds: Map<string, string[]>
}

const facetIndexes = new WeakMap<CandidateIndex, FacetIndex>()

function placesOf({ stem, lines, works }: Facet, index: CandidateIndex): WordAt[] {
  const known = facetIndexes.get(index) ?? indexFacets(index)
  facetIndexes.set(index, known)
  const found = [
    ...(known.stems.get(stem) ?? []),
    ...lines.flatMap((line) => known.lines.get(line) ?? []),
    ...(lines.length > 0 ? [] : works.flatMap((work) => known.works.get(work) ?? [])),
  ]
  return found.length > 0 || stem.length < shortestHead ? found : placesOfPart(stem, known)
}

function indexFacets({ places }: CandidateIndex): FacetIndex {
  const index: FacetIndex = { stems: new Map(), lines: new Map(), works: new Map(), compounds: new Map() }
  const byWord = new Map<string, Facet[]>()
  places.forEach(({ tokens }, place) => {
    tokens.forEach(({ text }, at) => {
      const facets = byWord.get(text) ?? [
        ...facetsOf(text),
        { stem: rootOf(text), lines: linesOf(text), works: worksOf(text) },
      ]
      byWord.set(text, facets)
      for (const { stem, lines, works } of facets) {
        learn(index.stems, stem, { place, at })
        for (const line of lines) learn(index.lines, line, { place, at })
        for (const work of works) learn(index.works, work, { place, at })
      }
    })
  })
  index.compounds = compoundsOf(index.stems.keys())
  return index
}

function learn<Key>(map: Map<Key, WordAt[]>, key: Key, one: WordAt): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [one])
  else if (list.length < mostPlaces) list.push(one)
}

import type { CandidateProjection } from '@dossier/profiles'
import { statedDepth } from '../criterion/filler.ts'
import { completeEllipses, headOfCompound } from '../lexicon/compound.ts'
import { findDeeds } from '../lexicon/deeds.ts'
import { findConcepts, type Hit } from '../lexicon/find.ts'
import { findWeakConcepts } from '../lexicon/find-weak.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { memoisedByLexicon } from '../lexicon/memoised-by-lexicon.ts'
import { evidenceKinds, type ProofRule } from '../result.ts'
import { stemOf } from '../text/stem.ts'
import { type Token, tokenise } from '../text/normalise.ts'
import { withPhrases } from '../text/phrases.ts'
import type { Finding } from './cite.ts'
import { collectEmployers, collectPlaces, type Place } from './places.ts'
import { isCourse, isHeldRole, isSomebodyElse } from './place-rules.ts'
import { isStronger, type Stance, stancesOf } from './stance.ts'
import { workplaceOf } from './workplaces.ts'
import type { IndexedPlace } from './indexed-place.ts'

/** One place where a candidate names something. */
export interface Occurrence extends Finding {
  /** The id of the concept that it names, or the words. */
  names: string
  /** The index of the engagement that contains it, or null. */
  engagement: number | null
  stance: Stance
  /** Whether the text around it states depth: years, `very good`, `expert`. */
  isDeep: boolean
  by: FoundBy
}

/** What was found: words, a name, a compound, a verb with its object, a word for the work, synonyms, or an employer's name. */
export type FoundBy = Extract<ProofRule, 'words' | 'name' | 'compound' | 'deed' | 'work' | 'statement' | 'employer'>

/**
 * The result of searching a candidate once for everything that the lexicon knows. Occurrences may have any stance; callers
 * that need proof must check it.
 */
export interface CandidateIndex {
  candidate: CandidateProjection
  lexicon: Lexicon
  places: readonly IndexedPlace[]
  /** The same places, by pointer. */
  placeAt: ReadonlyMap<string, IndexedPlace>
  /** By concept id: where the candidate names the concept or one that proves it. */
  proofs: ReadonlyMap<string, readonly Occurrence[]>
  /** By concept id: where the candidate names exactly that concept; only a hint at narrower concepts. */
  literal: ReadonlyMap<string, readonly Occurrence[]>
  /** By concept id: where another form of its name, or a compound with it, occurs. */
  hints: ReadonlyMap<string, readonly Occurrence[]>
  /** The words of all places, by stem. */
  words: ReadonlyMap<string, readonly WordAt[]>
}

/** A word of a candidate: the index of its place, and the index of its token (`at`) there. */
export interface WordAt {
  place: number
  at: number
}

/** Searches every text of a candidate, or returns the cached index of a recent search. Callers must not change the index. */
export const indexCandidate = memoisedByLexicon(searchCandidate, { most: 8, keyOf: keyOfCandidate })

/** The longest CV to cache, in UTF-16 units of its JSON. */
const longestKept = 40_000

function keyOfCandidate(candidate: CandidateProjection): string | null {
  const key = JSON.stringify(candidate)
  return key.length > longestKept ? null : key
}

function searchCandidate(candidate: CandidateProjection, lexicon: Lexicon): CandidateIndex {
  const searched = collectPlaces(candidate).map((place) => searchPlace(place, lexicon))
  const workplaces = collectEmployers(candidate).map((place) => searchEmployer(place, lexicon))
  const places = searched.map((one) => one.indexed)
  const proofs = new Map<string, Occurrence[]>()
  const literal = new Map<string, Occurrence[]>()
  const hints = new Map<string, Occurrence[]>()
  const words = new Map<string, WordAt[]>()
  for (const { indexed, hits } of workplaces) {
    for (const hit of hits) {
      const occurrence = conceptOccurrence(indexed, hit)
      for (const proven of lexicon.proves.get(hit.concept.id) ?? []) push(proofs, proven, occurrence)
    }
  }
  searched.forEach(({ indexed, hits, weak }, at) => {
    for (const hit of hits) {
      const occurrence = conceptOccurrence(indexed, hit)
      push(literal, hit.concept.id, occurrence)
      for (const proven of lexicon.proves.get(hit.concept.id) ?? []) push(proofs, proven, occurrence)
    }
    for (const hit of weak) {
      push(hints, hit.concept.id, { ...conceptOccurrence(indexed, { ...hit, by: 'name' }), kind: 'stem' })
    }
    indexed.tokens.forEach((token, word) => {
      const stem = stemOf(token.text)
      const list = words.get(stem)
      if (list === undefined) words.set(stem, [{ place: at, at: word }])
      else if (list.length < mostPlacesOfWord) list.push({ place: at, at: word })
    })
  })
  const placeAt = new Map(places.map((one) => [one.place.pointer, one]))
  return { candidate, lexicon, places, placeAt, proofs, literal, hints, words }
}

/** Finds compounds that name a kind of a concept, in words that no alias covers. */
function findKinds(tokens: readonly Token[], found: readonly Hit[], lexicon: Lexicon): Hit[] {
  const covered = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))
  return tokens.flatMap(({ text }, from) => {
    const kind = covered.has(from) ? null : headOfCompound(text, lexicon)
    return kind === null ? [] : [{ concept: kind.concept, alias: text, from, to: from + 1 }]
  })
}

/** Further occurrences of a word add no proof; the limit keeps the work linear for hostile texts. */
const mostPlacesOfWord = 200

/** A concept, and how it was found. */
type FoundHit = Hit & { by: FoundBy }

/** The result of searching a text, independent of its place. */
interface Searched extends Omit<IndexedPlace, 'place'> {
  hits: readonly FoundHit[]
  weak: readonly Hit[]
}

function searchPlace(place: Place, lexicon: Lexicon): { indexed: IndexedPlace } & Pick<Searched, 'hits' | 'weak'> {
  const { hits, weak, ...found } = searchText(place, lexicon)
  return { indexed: { place, ...found }, hits, weak }
}

/** Cached, because the next version of a CV repeats its skills and tasks, and other CVs share many of them. */
const searchText = memoisedByLexicon(searchTextOf, {
  most: 1000,
  keyOf: ({ kind, text }: Pick<Place, 'kind' | 'text'>) => (text.length > longestText ? null : `${kind} ${text}`),
})
const longestText = 300

/** How many words a degree has at most before the comma that parts it from its subject. */
const longestDegree = 4

/** Joins the degree of an education with its subject: `Techniker HF, Maschinenbau` is one diploma. */
function withDegreeJoined(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ gap }) => gap.startsWith(','))
  return comma < 1 || comma > longestDegree ? tokens : tokens.with(comma, { ...(tokens[comma] as Token), gap: ' ' })
}

function searchTextOf({ kind, text }: Pick<Place, 'kind' | 'text'>, lexicon: Lexicon): Searched {
  const read = completeEllipses(withPhrases(tokenise(text), text), lexicon)
  const tokens = kind === 'education' ? withDegreeJoined(read) : read
  const found = findConcepts(text, tokens, lexicon)
  const deeds = findDeeds(tokens, lexicon, () => true)
  const hits = [
    ...found.map((hit) => ({ ...hit, by: 'name' as const })),
    ...findKinds(tokens, found, lexicon).map((hit) => ({ ...hit, by: 'compound' as const })),
    ...deeds.map((hit) => ({ ...hit, by: 'deed' as const })),
  ]
  const isQualification = kind === 'certificate' || kind === 'education'
  const stances = stancesOf(tokens, { isQualification })
  return {
    tokens,
    stances: isCourse(kind, tokens) ? stances.map(asCourse) : stances,
    concepts: hits.map((hit) => hit.concept.id),
    hits,
    weak: findWeakConcepts(tokens, found, lexicon),
  }
}

/** Only the kind of workplace counts in an employer's name: a cook of `Hotel Post` has worked in a hotel. */
function searchEmployer(place: Place, lexicon: Lexicon): { indexed: IndexedPlace; hits: FoundHit[] } {
  const tokens = tokenise(place.text)
  const first = tokens[0]?.text ?? ''
  const concept = lexicon.concepts.get(workplaceOf(tokens.map(({ text }) => text)) ?? '')
  const hits = concept === undefined ? [] : [{ concept, alias: first, from: 0, to: 1, by: 'employer' as const }]
  return { indexed: { place, tokens, stances: tokens.map(() => 'asserted'), concepts: [] }, hits }
}

function asCourse(stance: Stance): Stance {
  return isStronger(stance, 'course') ? 'course' : stance
}

function conceptOccurrence(indexed: IndexedPlace, hit: FoundHit): Occurrence {
  const occurrence = withOwnPartner(occurrenceAt(indexed, { ...hit, names: hit.concept.id }), { indexed, hit })
  if (!isSomebodys(indexed, hit) && !isOfTeam(indexed, hit)) return occurrence
  return isStronger(occurrence.stance, 'mentioned') ? { ...occurrence, stance: 'mentioned' } : occurrence
}

/** Whether a role or a leadership position is somebody else's: an `assistant to the CEO` is not a CEO. */
function isSomebodys(indexed: IndexedPlace, { concept, from }: Hit): boolean {
  if (concept.kind === 'leadership') return isSomebodyElse(indexed.tokens, from)
  return concept.kind === 'role' && !isHeldRole(indexed, from)
}

const teamWord = /^(?:teams?|abteilung|equipe|department)$/
const towardsTeam = /^(?:mit|with|to|an|fuer|for|avec|pour|gegenueber|vom|from)$/
const teamReach = 3

/** Whether a concept only says of which team somebody else is: `mit dem Data-Engineering-Team abgestimmt`. */
function isOfTeam({ tokens }: IndexedPlace, { from, to }: Hit): boolean {
  if (!teamWord.test(tokens[to]?.text ?? '')) return false
  return tokens.slice(Math.max(0, from - teamReach), from).some(({ text }) => towardsTeam.test(text))
}

const contact =
  /^(?:zusammenarbeit|kooperation|koordination|kontakt|ansprechp\w+|abstimmung|austausch|schnittstelle|liais\w+|contact|coordinat\w+|cooperat\w+|collaborat\w+|interface|lien)$/

/** Keeps the stance of a concept that includes its partner: `Kontakt mit Kunden` is the person's own work. */
function withOwnPartner(occurrence: Occurrence, { indexed, hit }: { indexed: IndexedPlace; hit: Hit }): Occurrence {
  const stance = indexed.stances[hit.from]
  if (occurrence.stance !== 'mentioned' || stance === undefined) return occurrence
  return hit.to - hit.from > 1 && contact.test(indexed.tokens[hit.from]?.text ?? '')
    ? { ...occurrence, stance }
    : occurrence
}

/** Makes an occurrence of the tokens `from` (inclusive) to `to` (exclusive) of a place; its stance is the weakest of theirs. */
export function occurrenceAt(
  { place, tokens, stances }: IndexedPlace,
  { names, alias, from, to, by = 'words' }: { names: string; alias: string; from: number; to: number; by?: FoundBy },
): Occurrence {
  return {
    pointer: place.pointer,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    alias,
    names,
    kind: place.kind,
    engagement: place.engagement,
    stance: weakestOf(stances.slice(from, to)),
    isDeep: statesDepth(tokens, from, to),
    by,
  }
}

function weakestOf(stances: readonly Stance[]): Stance {
  return stances.reduce<Stance>((weakest, one) => (isStronger(weakest, one) ? one : weakest), 'asserted')
}

const depthReach = 6
const depthWord =
  /^(?:experte?|profi|spezialist|expert|specialist|specialiste|langjaehrige[rnsm]?|jahre|jahren|years|ans)$/

function statesDepth(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(Math.max(0, from - depthReach), to + depthReach).map((token) => token.text)
  return near.some((word, at) => depthWord.test(word) || statedDepth(near, at) === 'advanced')
}

/** Adds an occurrence. Keeps one per text, the one with the strongest stance, because repetition adds no proof. */
function push(map: Map<string, Occurrence[]>, key: string, occurrence: Occurrence): void {
  const list = map.get(key)
  const last = list?.at(-1)
  if (list === undefined) map.set(key, [occurrence])
  else if (last?.pointer !== occurrence.pointer) list.push(occurrence)
  else if (isStronger(occurrence.stance, last.stance)) list.splice(-1, 1, occurrence)
}

/** Sorts occurrences by the strength of their kind, the concept `subject` itself before others that prove it, otherwise in the CV's order. */
export function strongestFirst<Many extends readonly Occurrence[]>(occurrences: Many, subject: string): Many
export function strongestFirst(occurrences: readonly Occurrence[], subject: string): readonly Occurrence[] {
  const rank = ({ kind, names }: Occurrence) => 2 * evidenceKinds.indexOf(kind) + (names === subject ? 0 : 1)
  return occurrences.toSorted((a, b) => rank(a) - rank(b))
}

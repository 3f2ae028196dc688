import type { CandidateProjection } from '@dossier/profiles'
import type { Finding } from './cite.ts'
import { isTechnicalTerm } from '../criterion/filler.ts'
import { findConcepts, type Hit } from '../lexicon/find.ts'
import { findWeakConcepts } from '../lexicon/find-weak.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenise } from '../text/normalise.ts'
import { collectPlaces, type Place } from './places.ts'
import { evidenceKinds } from '../result.ts'

/** One place where a candidate names something. */
export interface Occurrence extends Finding {
  /** The concept named, or the folded word. */
  names: string
  engagement: number | null
}

/** A candidate, searched once for everything that the lexicon knows. */
export interface CandidateIndex {
  candidate: CandidateProjection
  /** By concept: where the concept itself, or one that proves it, is named. */
  proofs: ReadonlyMap<string, readonly Occurrence[]>
  /** By concept: where that very concept is named; for what is narrower, this is a hint. */
  literal: ReadonlyMap<string, readonly Occurrence[]>
  /** By concept: where another form of its name, or a compound with it, stands. */
  hints: ReadonlyMap<string, readonly Occurrence[]>
  /** By folded word, for words that are written like technical names. */
  words: ReadonlyMap<string, readonly Occurrence[]>
}

const negations = new Set([
  'kein',
  'keine',
  'keiner',
  'keinerlei',
  'keinen',
  'ohne',
  'no',
  'without',
  'sans',
  'aucune',
  'aucun',
  'pas',
])
const negatedFillers = new Set([
  ...'erfahrung erfahrungen kenntnisse in mit von of in with de d en avec dans experience experiences knowledge'.split(
    ' ',
  ),
  ...'connaissance connaissances praktische praktischen vertieften practical prior any bisher'.split(' '),
])

/** Searches every text of the candidate once; what a text denies (`keine Erfahrung mit Java`) is not found. */
export function indexCandidate(candidate: CandidateProjection, lexicon: Lexicon): CandidateIndex {
  const proofs = new Map<string, Occurrence[]>()
  const literal = new Map<string, Occurrence[]>()
  const hints = new Map<string, Occurrence[]>()
  const words = new Map<string, Occurrence[]>()
  for (const place of collectPlaces(candidate)) {
    const tokens = tokenise(place.text)
    const found = findConcepts(place.text, tokens, lexicon)
    for (const hit of found.filter((one) => !isDenied(tokens, one.from))) {
      const occurrence = occurrenceOf(place, tokens, { ...hit, names: hit.concept.id })
      push(literal, hit.concept.id, occurrence)
      for (const proven of lexicon.proves.get(hit.concept.id) ?? []) push(proofs, proven, occurrence)
    }
    for (const hit of findWeakConcepts(tokens, found, lexicon)) {
      if (!isDenied(tokens, hit.from))
        push(hints, hit.concept.id, { ...occurrenceOf(place, tokens, { ...hit, names: hit.concept.id }), kind: 'stem' })
    }
    tokens.forEach((token, at) => {
      if (!isTechnicalTerm(place.text.slice(token.start, token.end)) || isDenied(tokens, at)) return
      push(
        words,
        token.text,
        occurrenceOf(place, tokens, { alias: token.text, names: token.text, from: at, to: at + 1 }),
      )
    })
  }
  return { candidate, proofs, literal, hints, words }
}

type Named = Pick<Hit, 'alias' | 'from' | 'to'> & { names: string }

function occurrenceOf(place: Place, tokens: readonly Token[], hit: Named): Occurrence {
  return {
    pointer: place.pointer,
    start: tokens[hit.from]?.start ?? 0,
    end: tokens[hit.to - 1]?.end ?? 0,
    alias: hit.alias,
    names: hit.names,
    kind: place.kind,
    engagement: place.engagement,
  }
}

function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /[,;.:()]/.test(tokens[at + 1]?.gap ?? '')) return false
    if (negations.has(token.text)) return true
    if (!negatedFillers.has(token.text)) return false
  }
  return false
}

/** Remembers the first occurrence in every text: to say a word often proves no more than to say it once. */
function push(map: Map<string, Occurrence[]>, key: string, occurrence: Occurrence): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [occurrence])
  else if (list.at(-1)?.pointer !== occurrence.pointer) list.push(occurrence)
}

/** Sorts occurrences by the strength of their kind, the subject itself before what proves it, otherwise as in the CV. */
export function strongestFirst(occurrences: readonly Occurrence[], subject: string): Occurrence[] {
  const rank = ({ kind, names }: Occurrence) => 2 * evidenceKinds.indexOf(kind) + (names === subject ? 0 : 1)
  return occurrences.toSorted((a, b) => rank(a) - rank(b))
}

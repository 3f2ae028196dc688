import type { Language, Message } from '@dossier/profiles'
import type { TeachingMessageCode } from '../messages/teaching.ts'
import { phraseKey, tokenise } from '../text/normalise.ts'
import { findConcepts } from './find.ts'
import { conceptOfCompound, findWeakConcepts } from './find-weak.ts'
import type { Concept, ConceptKind, Lexicon } from './lexicon.ts'

/** A concept that a text may mean, with its label in the requested language and the reason for the suggestion. */
export interface Suggestion {
  concept: string
  label: string
  kind: ConceptKind
  why: Message<TeachingMessageCode>
}

/** The words to find concepts for, the criterion that contains them, the language of the labels, and the most suggestions. */
export interface SuggestionRequest {
  text: string
  criterion: string
  language: Language
  limit: number
}

type Why = Extract<TeachingMessageCode, `suggested.${string}`>

interface Near {
  concept: Concept
  alias: string
  why: Why
  /** Greater is nearer. */
  nearness: number
}

/** The share of common letter pairs (`sharedPairs`) from which two names count as similar. */
const alike = 0.55

/**
 * Suggests concepts that a text may mean, best first: with the same name (`Java`), named by a part of it (`Javakenntnisse`),
 * with a name that begins the same (`Kuber`) or is spelt alike (`Kubernets`), or named in the same criterion.
 */
export function suggestConcepts(lexicon: Lexicon, request: SuggestionRequest): Suggestion[] {
  const { text, criterion, language, limit } = request
  const best = new Map<string, Near>()
  for (const near of [...withinText(lexicon, text), ...alikeNames(lexicon, text), ...beside(lexicon, criterion)]) {
    const known = best.get(near.concept.id)
    if (known === undefined || known.nearness < near.nearness) best.set(near.concept.id, near)
  }
  return [...best.values()]
    .toSorted((a, b) => b.nearness - a.nearness || (a.concept.id < b.concept.id ? -1 : 1))
    .slice(0, limit)
    .map(({ concept, alias, why }) => ({
      concept: concept.id,
      label: concept.labels[language],
      kind: concept.kind,
      why: { code: why, params: { alias } },
    }))
}

/** The concept that has the text as a name, or null. */
export function conceptNamed(lexicon: Lexicon, text: string): Concept | null {
  return lexicon.entries.get(phraseKey(text))?.concept ?? null
}

function withinText(lexicon: Lexicon, text: string): Near[] {
  const tokens = tokenise(text)
  const same = lexicon.entries.get(phraseKey(text))
  const found = findConcepts(text, tokens, lexicon)
  const compounds = tokens.flatMap((token) => conceptOfCompound(token.text, lexicon) ?? [])
  const weak = findWeakConcepts(tokens, found, lexicon)
  return [
    ...(same === undefined ? [] : [{ ...named(same), why: 'suggested.same' as const, nearness: 100 }]),
    ...[...found, ...compounds].map((hit) => ({ ...named(hit), why: 'suggested.part' as const, nearness: 85 })),
    ...weak.map((hit) => ({ ...named(hit), why: 'suggested.part' as const, nearness: 75 })),
  ]
}

function alikeNames(lexicon: Lexicon, text: string): Near[] {
  const key = phraseKey(text)
  if (key.length < 2) return []
  const wanted = countPairs(key)
  return [...lexicon.entries].flatMap(([name, entry]): Near[] => {
    if (name === key) return []
    if (key.length >= 3 && beginsWithin(name, key)) {
      return [{ ...named(entry), why: 'suggested.beginning', nearness: 60 + (20 * key.length) / name.length }]
    }
    // Names of very different length cannot share enough pairs.
    if (name.length > key.length * 2 || key.length > name.length * 2) return []
    const share = sharedPairs(wanted, name, key.length)
    return share < alike ? [] : [{ ...named(entry), why: 'suggested.spelling', nearness: 95 * share }]
  })
}

function beside(lexicon: Lexicon, criterion: string): Near[] {
  const hits = findConcepts(criterion, tokenise(criterion), lexicon)
  return hits.map((hit) => ({ ...named(hit), why: 'suggested.criterion', nearness: 40 }))
}

function named({ concept, alias }: { concept: Concept; alias: string }) {
  return { concept, alias }
}

function beginsWithin(name: string, key: string): boolean {
  return name.startsWith(key) || name.includes(` ${key}`)
}

/** Counts the letter pairs of a name, with a space at each end. Pairs are numbers because every name of the lexicon is compared. */
function countPairs(key: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at <= key.length; at += 1) {
    const pair = pairAt(key, at)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const space = 32

function pairAt(key: string, at: number): number {
  const before = at === 0 ? space : key.charCodeAt(at - 1)
  return before * 0x1_00_00 + (at === key.length ? space : key.charCodeAt(at))
}

/** Dice's coefficient of the letter pairs of two names, from 0 to 1. */
function sharedPairs(wanted: ReadonlyMap<number, number>, name: string, length: number): number {
  const used = new Map<number, number>()
  let shared = 0
  for (let at = 0; at <= name.length; at += 1) {
    const pair = pairAt(name, at)
    const most = wanted.get(pair)
    if (most === undefined) continue
    const count = (used.get(pair) ?? 0) + 1
    used.set(pair, count)
    if (count <= most) shared += 1
  }
  return (2 * shared) / (length + 1 + name.length + 1)
}

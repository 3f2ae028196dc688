/** An entry of a list and its position. */
export interface ListEntry<T> {
  index: number
  value: T
}

/** Which entries of two lists correspond. Every entry is in exactly one of the three. */
export interface Pairing<T> {
  /** In the order of the second list. */
  pairs: { before: ListEntry<T>; after: ListEntry<T> }[]
  removed: ListEntry<T>[]
  added: ListEntry<T>[]
}

/** A key that identifies an entry across lists; null if the entry has none. */
export type Identity<T> = (entry: T) => string | null

export interface PairingOptions<T> {
  /** Tried in this order: entries that one identity has paired are skipped by the next. */
  identities: readonly Identity<T>[]
  /** Rates entries that no identity has paired: above 0 if they may correspond; the most similar are paired first. */
  likeness?: (before: T, after: T) => number
  /** If given, entries that no identity has paired are paired by their words: at least half of them in common. */
  words?: (entry: T) => string
}

/** More pairs than this are not compared by their words, because the work grows with the product of both lists. */
const mostCandidates = 40_000
const mostCharacters = 2_000
const leastLikeness = 0.5

/**
 * Finds corresponding entries in two lists, by identity and not by position. Swapping the lists gives the same pairs,
 * swapped.
 */
export function pairEntries<T>(
  before: readonly T[],
  after: readonly T[],
  { identities, likeness, words }: PairingOptions<T>,
): Pairing<T> {
  const gone = new Set(entriesOf(before))
  const fresh = new Set(entriesOf(after))
  const pairs: Pairing<T>['pairs'] = []
  const pair = (one: ListEntry<T>, other: ListEntry<T>) => {
    if (!gone.delete(one) || !fresh.delete(other)) return
    pairs.push({ before: one, after: other })
  }
  for (const identity of identities) {
    for (const [one, other] of sameIdentity(gone, fresh, identity)) pair(one, other)
  }
  const likelihoods = [likeness === undefined ? null : byValue(likeness), words === undefined ? null : byWords(words)]
  for (const likelihood of likelihoods) {
    if (likelihood === null || gone.size * fresh.size > mostCandidates) continue
    for (const [one, other] of alike(gone, fresh, likelihood)) {
      if (gone.has(one) && fresh.has(other)) pair(one, other)
    }
  }
  const inOrder = pairs.toSorted((one, other) => one.after.index - other.after.index)
  return { pairs: inOrder, removed: [...gone], added: [...fresh] }
}

type Match<T> = readonly [ListEntry<T>, ListEntry<T>]

function entriesOf<T>(list: readonly T[]): ListEntry<T>[] {
  return list.map((value, index) => ({ index, value }))
}

/** Pairs entries with the same identity: the first of both lists, the second of both lists … */
function sameIdentity<T>(gone: Set<ListEntry<T>>, fresh: Set<ListEntry<T>>, identity: Identity<T>): Match<T>[] {
  const waiting = Map.groupBy(gone, ({ value }) => identity(value))
  waiting.delete(null)
  return [...fresh].flatMap((entry) => {
    const match = waiting.get(identity(entry.value))?.shift()
    return match === undefined ? [] : [[match, entry] as const]
  })
}

/** How similar two entries are, prepared for one comparison of two lists; 0 if they are not similar. */
type Likelihood<T> = (one: ListEntry<T>, other: ListEntry<T>) => number

/** Pairs of similar entries, the most similar first, then the nearest, which is the same from both sides. */
function alike<T>(gone: Set<ListEntry<T>>, fresh: Set<ListEntry<T>>, likelihood: Likelihood<T>): Match<T>[] {
  return [...gone]
    .flatMap((old) => [...fresh].map((one) => ({ old, one, likeness: likelihood(old, one) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted(
      (a, b) =>
        b.likeness - a.likeness ||
        Math.abs(a.old.index - a.one.index) - Math.abs(b.old.index - b.one.index) ||
        a.old.index + a.one.index - (b.old.index + b.one.index),
    )
    .map(({ old, one }) => [old, one] as const)
}

function byValue<T>(likeness: (before: T, after: T) => number): Likelihood<T> {
  return (one, other) => likeness(one.value, other.value)
}

function byWords<T>(words: (entry: T) => string): Likelihood<T> {
  const sets = new Map<ListEntry<T>, Set<string>>()
  const wordsOf = (entry: ListEntry<T>) => {
    const found = sets.get(entry) ?? wordSet(words(entry.value))
    sets.set(entry, found)
    return found
  }
  return (one, other) => {
    const likeness = dice(wordsOf(one), wordsOf(other))
    return likeness >= leastLikeness ? likeness : 0
  }
}

function wordSet(text: string): Set<string> {
  return new Set(
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu),
  )
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

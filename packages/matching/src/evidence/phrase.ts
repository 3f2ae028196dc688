import { stemOf } from '../text/stem.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt, type WordAt } from './evidence.ts'

const small = new Set('de d du des la le l les the of a an der die das von zu zur zum und and et en in im'.split(' '))
/** How many small words may stand between two words of a phrase. */
const mostBetween = 2
const shortestPart = 5

/**
 * Finds the whole phrase in any inflection, with at most two small words between its words (`Pflege der Kunden` for `Pflege
 * Kunden`). Returns one occurrence per text, an asserted one if there is any.
 */
export function findPhrase(index: CandidateIndex, words: readonly string[]): Occurrence[] {
  const [first = ''] = words
  const found: Occurrence[] = []
  for (const word of index.words.get(stemOf(first)) ?? []) {
    const end = endOfPhrase(index, word, words)
    const indexed = index.places[word.place]
    if (end === null || indexed === undefined) continue
    const occurrence = occurrenceAt(indexed, { names: words.join(' '), alias: words.join(' '), from: word.at, to: end })
    if (found.at(-1)?.pointer !== occurrence.pointer) found.push(occurrence)
    else if (occurrence.stance === 'asserted') found.splice(-1, 1, occurrence)
  }
  return found
}

function endOfPhrase(index: CandidateIndex, { place, at }: WordAt, words: readonly string[]): number | null {
  const tokens = index.places[place]?.tokens ?? []
  let next = at + 1
  for (const word of words.slice(1)) {
    let skipped = 0
    while (skipped < mostBetween && small.has(tokens[next]?.text ?? '')) {
      next += 1
      skipped += 1
    }
    if (stemOf(tokens[next]?.text ?? '') !== stemOf(word)) return null
    next += 1
  }
  return next
}

/** Finds single words of the phrase or, if there are none, compounds that contain one. These are hints, never proof. */
export function findParts(index: CandidateIndex, words: readonly string[]): Occurrence[] {
  const long = words.filter((word) => word.length >= shortestPart)
  const alone = words.length > 1 ? long.flatMap((word) => findPhrase(index, [word])) : []
  if (alone.length > 0) return alone
  const keys = compoundsOf(index)
  return long.flatMap((word) => {
    const stem = stemOf(word)
    const near = [
      ...(keys.get(`>${stem.slice(-shortestPart)}`) ?? []),
      ...(keys.get(`<${stem.slice(0, shortestPart)}`) ?? []),
    ]
    const compounds = near.filter(
      (one) => one !== stem && (one.startsWith(stem) || one.endsWith(stem) || isPartOf(one, stem)),
    )
    return compounds.slice(0, 3).flatMap((one) => findPhrase(index, [one]).slice(0, 1))
  })
}

/** Whether a word is the last part of a longer one: `Buchhaltung` is part of `Debitorenbuchhaltung`. */
function isPartOf(shorter: string, longer: string): boolean {
  return shorter.length >= shortestPart && longer.endsWith(shorter)
}

const compoundIndexes = new WeakMap<CandidateIndex, ReadonlyMap<string, string[]>>()

/** The stems of a candidate's words, by their first and last letters. */
function compoundsOf(index: CandidateIndex): ReadonlyMap<string, string[]> {
  const known = compoundIndexes.get(index)
  if (known !== undefined) return known
  const keys = new Map<string, string[]>()
  for (const stem of index.words.keys()) {
    if (stem.length < shortestPart || stem.length > 48) continue
    for (const key of [`<${stem.slice(0, shortestPart)}`, `>${stem.slice(-shortestPart)}`]) {
      keys.set(key, [...(keys.get(key) ?? []), stem])
    }
  }
  compoundIndexes.set(index, keys)
  return keys
}

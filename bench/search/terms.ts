import { foldWords } from '@dossier/db/folding'
import type { Oracle, Query } from '../history/oracle.ts'
import { seeded } from '../history/random.ts'

/** One kind of search with its rotating terms. */
export interface Kind {
  name: string
  /** The row in the design's table of targets that applies. */
  target: 'rare' | 'broad' | 'typo' | 'page'
  /** The share of the oracle's results that must be found. */
  recall: number
  queries: Query[]
  /** Number of documents to skip: the page after them is requested. */
  skip?: number
}

const termsPerKind = 40

/** Common names, spelt by ear. */
const byEar =
  'mayer mayr maier majer schmit schmiet stephan phillip filip kristof catarina katarina rafael matias tomas sara laurant nicolaus fisher shneider vagner veber steyner'.split(
    ' ',
  )

interface Words {
  /** Words of a field, most frequent first, with their documents. */
  candidate: string[]
  job: string[]
  rare: string[]
}

interface Draw {
  oracle: Oracle
  words: Words
  random: () => number
  pick(items: readonly string[]): string
  broad: readonly string[]
}

/** The benchmark's kinds of searches, with terms drawn from the history. */
export function kindsOf(oracle: Oracle, users: readonly string[]): Kind[] {
  const random = seeded(7)
  const words = wordsOf(oracle)
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  const broad = [...words.candidate.slice(0, 25), ...words.job.slice(0, 25)]
  const draw = { oracle, words, random, pick, broad }
  return [
    ...wordKinds(draw),
    ...narrowedKinds(draw, users),
    kind('page 1000', broad.map(one), { target: 'page', skip: 25 * 999 }),
    kind(
      'by ear',
      some(() => one(pick(byEar))),
      { target: 'typo', recall: 0.99 },
    ),
    kind(
      'written together',
      some(() => one(pick(oracle.joined.candidates.flat()))),
    ),
  ]
}

function wordKinds({ oracle, words, random, pick, broad }: Draw): Kind[] {
  const names = words.candidate.filter((word) => word.length > 3)
  const long = names.filter((word) => word.length > 7)
  return [
    kind(
      'rare word',
      some(() => one(pick(words.rare))),
      { target: 'rare' },
    ),
    kind('broad word', broad.map(one)),
    kind(
      'two broad words',
      some(() => two(pick(words.candidate.slice(0, 20)), pick(words.job.slice(0, 20)))),
    ),
    kind('two broad, rarely together', rarelyTogether(oracle, words, random)),
    kind(
      'prefix',
      some(() => one(pick(names).slice(0, 4))),
    ),
    kind(
      'infix',
      some(() => one(pick(long).slice(2, 7))),
    ),
    kind(
      'typo',
      some(() => one(misspelt(pick(names), random))),
      { target: 'typo', recall: 0.99 },
    ),
    kind(
      'umlaut',
      some(() => one(respelt(pick(umlauts(words)), random))),
    ),
    kind(
      'phrase',
      some(() => ({ terms: [{ text: pick(phrases(oracle)), phrase: true }] })),
    ),
    kind(
      'negation',
      some(() => without(pick(words.candidate.slice(0, 25)), pick(words.job.slice(0, 25)))),
    ),
    kind(
      'nothing found',
      some(() => one(`${pick(words.rare)}qx${pick(words.rare)}`)),
    ),
  ]
}

function narrowedKinds({ oracle, random, pick, broad }: Draw, users: readonly string[]): Kind[] {
  const year = 365 * 86_400_000
  const first = oracle.runs.at(-1)?.at ?? 0
  const filter = () => ({ types: ['offer'], userId: pick(users), from: first + random() * 8 * year })
  const past = () => ({ from: first + 0.5 * year, to: first + (0.6 + random()) * year })
  return [
    kind(
      'filtered',
      some(() => ({ ...one(pick(broad)), ...filter() })),
    ),
    kind(
      'far past',
      some(() => ({ ...one(pick(broad)), ...past() })),
    ),
  ]
}

function kind(name: string, queries: Query[], more: Partial<Kind> = {}): Kind {
  return { name, target: 'broad', recall: 1, queries, ...more }
}

function without(text: string, negated: string): Query {
  return { terms: [{ text }, { text: negated, negated: true }] }
}

function some(make: () => Query): Query[] {
  return Array.from({ length: termsPerKind }, make)
}

function one(text: string): Query {
  return { terms: [{ text }] }
}

function two(a: string, b: string): Query {
  return { terms: [{ text: a }, { text: b }] }
}

function add(map: Map<string, number>, word: string): void {
  map.set(word, (map.get(word) ?? 0) + 1)
}

function ranked(map: Map<string, number>): [string, number][] {
  return [...map].toSorted((a, b) => b[1] - a[1])
}

function wordsOf(oracle: Oracle): Words {
  const counts = { candidate: new Map<string, number>(), job: new Map<string, number>() }
  for (const { candidate, job } of oracle.runs) {
    for (const word of oracle.candidates[candidate] ?? []) add(counts.candidate, word)
    for (const word of oracle.jobs[job]?.flat() ?? []) add(counts.job, word)
  }
  const rare = ranked(counts.candidate).filter(([word, count]) => count < 20 && word.length > 4)
  return {
    candidate: ranked(counts.candidate).map(([word]) => word),
    job: ranked(counts.job)
      .map(([word]) => word)
      .filter((word) => !/\d/.test(word)),
    rare: rare.map(([word]) => word),
  }
}

/** Pairs of frequent words that rarely occur in the same document. */
function rarelyTogether(oracle: Oracle, words: Words, random: () => number): Query[] {
  const frequent = [...words.candidate.slice(0, 60), ...words.job.slice(0, 60)]
  const queries: Query[] = []
  for (let tries = 0; queries.length < termsPerKind && tries < 600; tries++) {
    const [a = '', b = ''] = [random(), random()].map((share) => frequent[Math.floor(share * frequent.length)])
    if (a !== b && togetherAmong(oracle, a, b) < 0.0002) queries.push({ terms: [{ text: a }, { text: b }] })
  }
  return queries
}

function togetherAmong({ candidates, jobs, runs }: Oracle, a: string, b: string): number {
  const step = Math.max(1, Math.floor(runs.length / 20_000))
  let [together, seen] = [0, 0]
  for (let index = 0; index < runs.length; index += step) {
    const run = runs[index]
    if (run === undefined) continue
    const stored = [...(candidates[run.candidate] ?? []), ...(jobs[run.job]?.flat() ?? [])]
    seen++
    if (stored.includes(a) && stored.includes(b)) together++
  }
  return together / seen
}

function phrases({ jobs }: Oracle): string[] {
  return jobs.slice(0, 400).flatMap(([title = []]) => (title.length > 1 ? [title.slice(0, 2).join(' ')] : []))
}

function umlauts({ candidate }: Words): string[] {
  return candidate.slice(0, 600).filter((word) => /[aou]e/.test(word) && word.length > 4)
}

/** The word in one of the ways in which people type it. */
function respelt(word: string, random: () => number): string {
  const ways = [
    word,
    word.replace(/([aou])e/g, '$1'),
    word.replace(/([aou])e/g, '$1\u0308').normalize('NFC'),
    word
      .replace(/([aou])e/g, '$1\u0308')
      .normalize('NFC')
      .toUpperCase(),
    word.replace(/([aou])e/g, '$1¨'),
  ]
  return ways[Math.floor(random() * ways.length)] ?? word
}

/** One edit somewhere after the first letter, or two in a long word. */
function misspelt(word: string, random: () => number): string {
  const edited = edit(word, random)
  return foldWords(word).join('').length > 8 && random() < 0.5 ? edit(edited, random) : edited
}

function edit(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  const letter = 'abcdeilmnorstu'[Math.floor(random() * 14)] ?? 'x'
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + letter + word.slice(at)
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1)
    default:
      return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1)
  }
}

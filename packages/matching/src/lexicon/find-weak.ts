import { phraseKey, type Token } from '../text/normalise.ts'
import type { Hit } from './find.ts'
import type { AliasEntry, Concept, Lexicon } from './lexicon.ts'
import { memoisedByLexicon } from './memoised-by-lexicon.ts'

const longestWord = 48
const shortestStem = 5
const inflections = /(?:ungen|innen|ements?|ings?|ern|ers?|ens?|ems?|es|ed|aux|s|n|e|x)$/

/** Heads of German compounds that do not change which concept the first part names: `Oracledatenbank` is about Oracle. */
const neutralHeads =
  /^s?(?:kenntnisse?n?|erfahrung(?:en)?|wissen|umfeld|umgebung(?:en)?|entwicklung(?:en)?|entwickler|programmierung|plattform(?:en)?|datenbank(?:en)?|server|architektur(?:en)?|anwendung(?:en)?|projekte?n?|migration(?:en)?|team|cluster|infrastruktur(?:en)?|systeme?n?|technologien?|methoden?|bereich|grundlagen|experte|berater|spezialist|vorschriften|richtlinien|prinzipien|grundsaetzen?|kampagnen?|konzepte?n?|standards?|regeln)$/

/** Heads of compounds that name an education for the occupation in the first part: `Kochlehre`, `Schreinerausbildung`. */
const educationHeads = /^s?(?:lehre|berufslehre|ausbildung|studium|diplom|lehrabschluss)$/

/**
 * Finds concepts that a text names only by another form of an alias (`Datenbanken` for `Datenbank`) or inside a compound
 * (`Grossprojektleitung`), in words that `hits` do not cover. Such a hit is a hint, never proof. Soft skills are left out:
 * only their full names count.
 */
export function findWeakConcepts(tokens: readonly Token[], hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  const covered = new Set<number>()
  for (const hit of hits) for (let index = hit.from; index < hit.to; index += 1) covered.add(index)
  return tokens.flatMap((token, from) => {
    if (covered.has(from) || token.text.length < shortestStem || token.text.length > longestWord) return []
    const entries = weakEntries(token.text, lexicon).filter((entry) => entry.concept.kind !== 'soft')
    return entries.map(({ concept, alias }) => ({ concept, alias, from, to: from + 1 }))
  })
}

/** Whether a folded word can end a compound without changing which concept its first part names: `Java-Entwicklung` is about Java. */
export function isNeutralHead(word: string): boolean {
  return neutralHeads.test(word)
}

/** The concept that a German compound names by its first part (`javakenntnisse` → Java, `kochlehre` → cook), or null. */
export function conceptOfCompound(word: string, lexicon: Lexicon): AliasEntry | null {
  if (word.length > longestWord) return null
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const entry = lexicon.entries.get(word.slice(0, cut))
    if (entry === undefined) continue
    const isEducation = educationHeads.test(word.slice(cut))
    if (!neutralHeads.test(word.slice(cut)) && !isEducation) continue
    // `Koch` alone may be a surname, but a `Kochlehre` makes a cook.
    if (entry.guard === null || (isEducation && entry.concept.kind === 'role')) return entry
  }
  return null
}

const weakEntries = memoisedByLexicon(readWeakEntries, { most: 4000, keyOf: (word: string) => word })

function readWeakEntries(word: string, lexicon: Lexicon): readonly AliasEntry[] {
  const found = new Map<string, AliasEntry>()
  const add = (entry: AliasEntry) => found.set(entry.concept.id, entry)
  for (const entry of stemIndex(lexicon).get(stem(word)) ?? []) {
    if (entry.concept.kind !== 'technology' || isPlural(word, entry.alias)) add(entry)
  }
  for (let cut = shortestStem; cut <= word.length - 3; cut += 1) {
    const head = lexicon.entries.get(word.slice(0, cut))
    if (head?.guard === null && (isOpenToCompounds(head.concept) || neutralHeads.test(word.slice(cut)))) add(head)
    const tail = lexicon.entries.get(word.slice(cut - 2))
    if (tail?.guard === null && word.length - cut + 2 > shortestStem && isOpenToCompounds(tail.concept)) add(tail)
  }
  return [...found.values()]
}

/** Names of technologies take hardly any inflection, so only a plural counts: `Springer` is not `Spring`. */
function isPlural(word: string, alias: string): boolean {
  const [long, short] = [word, phraseKey(alias)].toSorted((a, b) => b.length - a.length)
  return (
    long !== undefined &&
    short !== undefined &&
    long.startsWith(short) &&
    /^(?:e?[sn]|e)$/.test(long.slice(short.length))
  )
}

function isOpenToCompounds(concept: Concept): boolean {
  return concept.kind !== 'technology' && concept.kind !== 'certificate'
}

function stem(word: string): string {
  const bare = word.replace(inflections, '')
  return bare.length >= shortestStem ? bare : word
}

const stemIndexes = new WeakMap<Lexicon, ReadonlyMap<string, AliasEntry[]>>()

function stemIndex(lexicon: Lexicon): ReadonlyMap<string, AliasEntry[]> {
  const known = stemIndexes.get(lexicon)
  if (known !== undefined) return known
  const index = new Map<string, AliasEntry[]>()
  for (const [key, entry] of lexicon.entries) {
    if (key.includes(' ') || key.length < shortestStem || entry.guard !== null) continue
    const stemmed = stem(key)
    index.set(stemmed, [...(index.get(stemmed) ?? []), entry])
  }
  stemIndexes.set(lexicon, index)
  return index
}

import type { Language } from '@dossier/profiles'
import { phraseKey, wordsOf } from '../text/normalise.ts'
import type { Deed } from './deed.ts'

/**
 * What a concept is. A `role` is an occupation: held at work, or learnt (its diploma). A `degree` is a level of education
 * without a subject, a `field` a subject that is studied or learnt. A `certificate` is proven by a training or certificate,
 * a `licence` (driving licence, crane ticket, register entry) wherever the CV states it. `soft` is shown but never
 * weighed. Spoken languages are not concepts: the matcher knows them by itself.
 */
export const conceptKinds = [
  'technology',
  'method',
  'role',
  'activity',
  'domain',
  'leadership',
  'certificate',
  'licence',
  'degree',
  'field',
  'soft',
] as const
export type ConceptKind = (typeof conceptKinds)[number]

/**
 * Some aliases are also common words (`Go`, `R`, `C`). They count only when written exactly as given here, and then only
 * when nothing but list entries and filler words stand around them, when they stand in a list beside a technology, or
 * when one of the words `near` is within four words. Capitals within the word (`SAFe`) are context enough.
 */
export interface AliasGuard {
  aliases: readonly string[]
  near: readonly string[]
}

/**
 * Where a qualification stands: `eqf` is its level in the European Qualifications Framework (1 to 8; the Swiss NQF, the
 * German DQR and the French framework refer to it), `track` whether a university awards it.
 */
export interface Level {
  eqf: number
  track: 'vocational' | 'academic'
}

/** One thing that a criterion can ask for, in all languages. */
export interface Concept {
  /** Kebab-case, never changed once published. */
  id: string
  kind: ConceptKind
  labels: Readonly<Record<Language, string>>
  /** Every way of writing it, in any language, without regard to case. The labels are aliases already. */
  aliases: readonly string[]
  /** Concepts that this one proves: who knows `spring-boot` knows `java`. The reverse is a hint and no proof. */
  broader: readonly string[]
  guard?: AliasGuard
  /** Words that end German compounds for a kind of this concept: `Buchhaltung`, as in `Debitorenbuchhaltung`. */
  heads?: readonly string[]
  /** Compounds that end in a head and yet name no kind of this concept: `Datenpflege` is no `Pflege`. */
  notHeads?: readonly string[]
  /** Where a `degree` stands. */
  level?: Level
  /** What is studied to become a `role`, by concept id: an education in it is one for the occupation. */
  studies?: readonly string[]
  /** How an activity is worded by a verb and its object, whatever stands between them. */
  deeds?: readonly Deed[]
  /** Labels that name another concept in this lexicon: they are shown, and not looked for. */
  lostLabels?: readonly string[]
  /** A suite of programs: one of them is a part of it and no proof of the whole. */
  isSuite?: boolean
  /** The official document that an equivalence or a level was taken from. */
  source?: string
}

export interface AliasEntry {
  concept: Concept
  alias: string
  /** Present when the alias counts only as written in `exact`, and in a certain context; `near` holds folded words. */
  guard: { exact: readonly string[]; near: ReadonlySet<string> } | null
}

export interface Lexicon {
  concepts: ReadonlyMap<string, Concept>
  /** By folded words joined with single spaces. */
  entries: ReadonlyMap<string, AliasEntry>
  /** Every concept that a concept proves, itself included. */
  proves: ReadonlyMap<string, ReadonlySet<string>>
  /** By folded word: the concept of which compounds that end in the word name a kind, and compounds that do not. */
  heads: ReadonlyMap<string, Concept>
  notHeads: ReadonlySet<string>
}

/**
 * Indexes concepts by their folded aliases. Throws when an id is used twice, an alias is empty or names two concepts, a
 * guard speaks of an alias that the concept does not have, a broader concept or a study is unknown, or a broader concept
 * leads back to itself.
 */
export function buildLexicon(concepts: readonly Concept[]): Lexicon {
  const byId = new Map<string, Concept>()
  for (const concept of concepts) {
    if (byId.has(concept.id)) throw new Error(`The concept “${concept.id}” is defined twice.`)
    byId.set(concept.id, concept)
  }
  const entries = new Map<string, AliasEntry>()
  for (const concept of concepts) indexConcept(concept, entries)
  for (const { id, studies = [] } of concepts) {
    const unknown = studies.find((study) => !byId.has(study))
    if (unknown !== undefined) throw new Error(`“${id}” names the unknown study “${unknown}”.`)
  }
  const notHeads = new Set(concepts.flatMap((one) => one.notHeads ?? []).map(phraseKey))
  return { concepts: byId, entries, proves: closeBroader(byId), heads: headsOf(concepts), notHeads }
}

/**
 * The lexicon with some concepts added, or put in the place of those of the same id; only their names are indexed again.
 * Throws as `buildLexicon` does.
 */
export function replaceConcepts(base: Lexicon, changed: readonly Concept[]): Lexicon {
  const concepts = new Map(base.concepts)
  const entries = new Map(base.entries)
  for (const concept of changed) {
    const before = concepts.get(concept.id)
    for (const name of before === undefined ? [] : [...before.aliases, ...Object.values(before.labels)]) {
      const key = phraseKey(name)
      if (entries.get(key)?.concept.id === concept.id) entries.delete(key)
    }
    concepts.set(concept.id, concept)
  }
  for (const concept of changed) indexConcept(concept, entries)
  const heads = new Map([...base.heads, ...headsOf(changed)])
  return { concepts, entries, proves: closeBroader(concepts), heads, notHeads: base.notHeads }
}

function headsOf(concepts: readonly Concept[]): Map<string, Concept> {
  return new Map(concepts.flatMap((one) => (one.heads ?? []).map((head) => [phraseKey(head), one] as const)))
}

function indexConcept(concept: Concept, entries: Map<string, AliasEntry>): void {
  const labels = Object.values(concept.labels).filter((label) => concept.lostLabels?.includes(label) !== true)
  const written = [...concept.aliases, ...labels]
  const unknown = concept.guard?.aliases.find((alias) => !written.includes(alias))
  if (unknown !== undefined && concept.lostLabels === undefined)
    throw new Error(`The guard of “${concept.id}” names “${unknown}”, which is no alias of it.`)
  for (const alias of written) {
    const key = phraseKey(alias)
    if (key === '') throw new Error(`The alias “${alias}” of “${concept.id}” has no word.`)
    const other = entries.get(key)
    if (other !== undefined && other.concept.id !== concept.id) {
      throw new Error(`The alias “${alias}” names both “${other.concept.id}” and “${concept.id}”.`)
    }
    if (other !== undefined && other.guard === null) continue
    entries.set(key, { concept, alias, guard: guardOf(concept, alias) })
  }
}

function guardOf(concept: Concept, alias: string): AliasEntry['guard'] {
  const key = alias.toLowerCase()
  const exact = concept.guard?.aliases.filter((guarded) => guarded.toLowerCase() === key) ?? []
  if (concept.guard === undefined || exact.length === 0) return null
  return { exact, near: new Set(concept.guard.near.flatMap(wordsOf)) }
}

function closeBroader(concepts: ReadonlyMap<string, Concept>): Map<string, ReadonlySet<string>> {
  const proves = new Map<string, ReadonlySet<string>>()
  const visit = (id: string, from: readonly string[]): ReadonlySet<string> => {
    const known = proves.get(id)
    if (known !== undefined) return known
    if (from.includes(id)) throw new Error(`Broader concepts lead back to “${id}”: ${[...from, id].join(' → ')}.`)
    const concept = concepts.get(id)
    if (concept === undefined) throw new Error(`“${from.at(-1)}” names the unknown broader concept “${id}”.`)
    const all = new Set([id])
    for (const broader of concept.broader) {
      for (const reached of visit(broader, [...from, id])) all.add(reached)
    }
    proves.set(id, all)
    return all
  }
  for (const id of concepts.keys()) visit(id, [])
  return proves
}

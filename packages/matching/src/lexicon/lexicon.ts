import type { Language } from '@dossier/profiles'
import { phraseKey, wordsOf } from '../text/normalise.ts'
import type { Deed } from './deed.ts'

/**
 * The kinds of concepts. A `role` is an occupation, held at work or learnt (its diploma). A `degree` is a level of education
 * without a subject, a `field` the subject of an education. Only an entry under trainings or certificates proves a
 * `certificate`; a `licence` (driving licence, crane ticket, register entry) counts wherever the CV states it. `soft` skills
 * are shown but never weighed. Spoken languages are not concepts (see `text/spoken-languages.ts`).
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
 * Aliases that are also common words (`Go`, `R`, `C`). They count only when spelt exactly as here, and only if the text
 * consists of concepts and filler words, if they are next to a technology in a list, or if a word of `near` is within four
 * words. An alias with capitals inside (`SAFe`) needs no such context.
 */
export interface AliasGuard {
  aliases: readonly string[]
  near: readonly string[]
}

/**
 * The level of a qualification: `eqf` is its level in the European Qualifications Framework (1 to 8; the Swiss NQF, the German
 * DQR and the French framework are mapped to it), and `track` is `academic` if a university awards it.
 */
export interface Level {
  eqf: number
  track: 'vocational' | 'academic'
  /** Whether a demand for this level names no track, so that diplomas of both reach it: `bac + 2`. */
  isOpen?: boolean
}

/** One thing that a criterion can ask for, in all languages. */
export interface Concept {
  /** Kebab-case, never changed once published. */
  id: string
  kind: ConceptKind
  labels: Readonly<Record<Language, string>>
  /** Its names in all languages, in any case. The labels are aliases too and need not be repeated. */
  aliases: readonly string[]
  /** Ids of the concepts that this one proves: `spring-boot` proves `java`. The reverse is a hint, never proof. */
  broader: readonly string[]
  guard?: AliasGuard
  /** Last parts of German compounds that name a kind of this concept: `Buchhaltung`, as in `Debitorenbuchhaltung`. */
  heads?: readonly string[]
  /** Compounds that end in a head but name no kind of this concept: `Datenpflege` is not `Pflege`. */
  notHeads?: readonly string[]
  /** The level of a `degree`. */
  level?: Level
  /** Ids of the concepts that one studies to enter a `role`: an education in `nursing` counts as one for a nurse. */
  studies?: readonly string[]
  /** Pairs of verb and object that express an activity, whatever stands between them. */
  deeds?: readonly Deed[]
  /** Labels that the team gave to another concept: displayed, but not found. */
  lostLabels?: readonly string[]
  /** Whether this is a suite of programs, of which one program proves only a part. */
  isSuite?: boolean
  /** Whether this is a family of products that replace each other, so that any of them is like another. */
  isFamily?: boolean
  /** The official document that states an equivalence or a level. */
  source?: string
}

/** An alias of the index and its concept. */
export interface AliasEntry {
  concept: Concept
  alias: string
  /** For a guarded alias, the spellings that count (`exact`) and the folded words that confirm it (`near`); otherwise null. */
  guard: { exact: readonly string[]; near: ReadonlySet<string> } | null
}

/** Concepts and the indexes by which texts are searched for them. Immutable. */
export interface Lexicon {
  concepts: ReadonlyMap<string, Concept>
  /** Aliases by `phraseKey`. */
  entries: ReadonlyMap<string, AliasEntry>
  /** For each concept, the ids of all concepts that it proves, directly or not, and its own. */
  proves: ReadonlyMap<string, ReadonlySet<string>>
  /** Concepts by the folded word that ends compounds for them, and folded compounds that are exceptions. */
  heads: ReadonlyMap<string, Concept>
  notHeads: ReadonlySet<string>
}

/**
 * Indexes concepts by their folded aliases. Throws when two concepts share an id or an alias, an alias has no word, a guard
 * names an alias that its concept lacks, a broader concept or a study is unknown, or a concept would prove itself in a circle.
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

/** Adds concepts to a lexicon, or replaces those with the same id, and reindexes only their names. Throws as `buildLexicon` does. */
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
    entries.set(key, { concept, alias, guard: guardOf(concept, alias, key) })
  }
}

function isDocument({ kind }: Concept): boolean {
  return kind === 'certificate' || kind === 'licence'
}

/** Words beside the name of a document, which confirm it whatever else its name means: `ADR certificate, valid until 2028`. */
const ofDocuments = (
  'Zertifikat zertifiziert Ausweis Schein Bescheinigung gültig erneuert certificate certified certification licence license card ticket ' +
  'valid renewed certificat certifié certifiée permis attestation valable renouvelé'
).split(' ')

function guardOf(concept: Concept, alias: string, key: string): AliasEntry['guard'] {
  const { guard } = concept
  const lower = alias.toLowerCase()
  if (guard?.aliases.some((guarded) => guarded.toLowerCase() === lower) !== true) return null
  // Spellings that fold to one key share an entry: `Fleischer` and `Fleischerin`.
  const exact = guard.aliases.filter((guarded) => phraseKey(guarded) === key)
  const near = isDocument(concept) ? [...guard.near, ...ofDocuments] : guard.near
  return { exact, near: new Set(near.flatMap(wordsOf)) }
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

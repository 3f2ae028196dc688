import { phraseKey } from '../text/normalise.ts'
import { type Concept, type ConceptKind, type Lexicon, replaceConcepts } from './lexicon.ts'

/** What a team teaches: further names of a concept that exists, or a concept of its own. */
export interface TaughtEntry {
  /** The id of the concept; an unknown one defines it. */
  concept: string
  /** What the new concept is called and what it is; not read for a concept that exists. */
  label: string
  kind: ConceptKind
  /** Further ways of writing it. */
  aliases: readonly string[]
  /** Ids of concepts that it proves. */
  broader: readonly string[]
}

/**
 * A lexicon with what a team has taught on top. A taught name wins over the same name of ours. Entries whose name has no
 * word, or that would make concepts prove each other in a circle, are refused by an error that names them.
 */
export function extendLexicon(base: Lexicon, entries: readonly TaughtEntry[]): Lexicon {
  if (entries.length === 0) return base
  const concepts = new Map<string, Concept>()
  for (const entry of entries) {
    const known = concepts.get(entry.concept) ?? base.concepts.get(entry.concept)
    concepts.set(entry.concept, taught(known, entry))
  }
  const owners = new Map(
    entries.flatMap((entry) => namesOf(entry, base).map((name) => [phraseKey(name), entry.concept])),
  )
  for (const name of owners.keys()) {
    const loser = base.entries.get(name)?.concept
    if (loser !== undefined && !concepts.has(loser.id)) concepts.set(loser.id, loser)
  }
  const changed = [...concepts.values()].map((concept) => withoutNamesOfOthers(concept, owners))
  return replaceConcepts(base, changed)
}

function taught(known: Concept | undefined, entry: TaughtEntry): Concept {
  const { label, kind, aliases, broader } = entry
  if (known === undefined) {
    return {
      id: entry.concept,
      kind,
      labels: { de: label, en: label, fr: label },
      aliases: [...aliases],
      broader: [...broader],
    }
  }
  const added = broader.filter((id) => !known.broader.includes(id) && id !== known.id)
  return { ...known, aliases: [...known.aliases, ...aliases], broader: [...known.broader, ...added] }
}

function namesOf(entry: TaughtEntry, base: Lexicon): readonly string[] {
  return base.concepts.has(entry.concept) ? entry.aliases : [entry.label, ...entry.aliases]
}

/** A label stays what it is called; only as a name that is looked for it goes to whom the team gave it. */
function withoutNamesOfOthers(concept: Concept, owners: ReadonlyMap<string, string>): Concept {
  const isOwn = (name: string) => (owners.get(phraseKey(name)) ?? concept.id) === concept.id
  const lost = Object.values(concept.labels).filter((label) => !isOwn(label))
  if (lost.length === 0 && concept.aliases.every(isOwn)) return concept
  return { ...concept, aliases: concept.aliases.filter(isOwn), ...(lost.length > 0 ? { lostLabels: lost } : {}) }
}

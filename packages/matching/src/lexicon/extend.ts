import { phraseKey } from '../text/normalise.ts'
import { type Concept, type ConceptKind, type Lexicon, replaceConcepts } from './lexicon.ts'

/** What a team teaches: more names or broader concepts for an existing concept, or a concept of its own. */
export interface TaughtEntry {
  /** The id of the concept; an unknown id defines a new one. */
  concept: string
  /** The name of a new concept; ignored, like `kind`, for an existing one. */
  label: string
  kind: ConceptKind
  /** Other names for the concept. */
  aliases: readonly string[]
  /** Ids of the concepts that this one proves. */
  broader: readonly string[]
}

/**
 * Adds a team's entries to a lexicon; a taught name takes precedence over ours. Throws, naming the entry, when a name has no
 * word, a broader concept is unknown, or concepts would prove each other in a circle (`fitTaught` prevents all three).
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

/** Removes the names that the team gave to other concepts. A label is still displayed, but no longer found. */
function withoutNamesOfOthers(concept: Concept, owners: ReadonlyMap<string, string>): Concept {
  const isOwn = (name: string) => (owners.get(phraseKey(name)) ?? concept.id) === concept.id
  const lost = Object.values(concept.labels).filter((label) => !isOwn(label))
  if (lost.length === 0 && concept.aliases.every(isOwn)) return concept
  return { ...concept, aliases: concept.aliases.filter(isOwn), ...(lost.length > 0 ? { lostLabels: lost } : {}) }
}

import type { LexiconEntry } from '@dossier/db/lexicon'
import { conceptNamed, type Lexicon, suggestConcepts, type TaughtEntry } from '@dossier/matching'
import { slugify } from '@dossier/profiles'
import { v7 as uuid } from 'uuid'
import type { Owner } from '@dossier/db'
import { notFound } from '../errors.ts'
import type { SuggestInput, TeachInput } from './inputs.ts'
import { newestLexicon } from '../rendering/stored-lexicon.ts'
import { lexiconWith } from '../rendering/team-lexicon.ts'
import type { Services, Caller } from '../context.ts'
import type { LexiconChangeView, Suggestions } from './lexicon-view.ts'
import { problemsOf, refuseProblems } from './check.ts'
import { type Current, writeVersion } from './write-version.ts'

/** Concepts that a text may mean, built-in and the team's, closest first. */
export async function suggest({ db }: Pick<Services, 'db'>, owner: Owner, input: SuggestInput): Promise<Suggestions> {
  const { value } = lexiconWith(await newestLexicon(db, owner))
  return { items: suggestConcepts(value, input) }
}

/**
 * Teaches one word: as another name of a concept, as a kind of it, or as a new concept. Throws `not_found` for an
 * unknown concept, and `lexicon_refused`.
 */
export async function teach(
  services: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  input: TeachInput,
): Promise<LexiconChangeView> {
  const { userId, teamId } = caller.owner
  return writeVersion(services, caller, async ({ version, entries }) => {
    const { value } = lexiconWith({ teamId, version, entries })
    const taught = taughtBy(input, value, entries)
    refuseProblems(problemsOf({ ...input, earlier: entries, added: [taught] }))
    const entry = { id: uuid(), ...entryOf(taught), by: userId, at: services.now().toISOString() }
    return {
      entries: [...entries, entry],
      change: 'taught',
      event: (made) => ({ type: 'lexicon.taught' as const, data: { version: made.version, as: input.as } }),
    }
  })
}

/** The entry to store. */
export function entryOf({
  concept,
  label,
  kind,
  aliases,
  broader,
}: TaughtEntry): Omit<LexiconEntry, 'id' | 'by' | 'at'> {
  return { concept, label, kind, aliases: [...aliases], broader: [...broader] }
}

function taughtBy(input: TeachInput, known: Lexicon, entries: Current['entries']): TaughtEntry {
  const label = tidy(input.text)
  const target = input.as === 'concept' ? null : (known.concepts.get(input.concept ?? '') ?? null)
  if (input.as !== 'concept' && target === null) throw notFound('concept', input.concept ?? '')
  const none = { aliases: [], broader: [] }
  if (target !== null && input.as === 'name') {
    return { ...none, concept: target.id, label: target.labels[input.language], kind: target.kind, aliases: [label] }
  }
  const broader = target === null ? [] : [target.id]
  // A known word additionally becomes a kind of the target.
  const named = target === null ? null : conceptNamed(known, label)
  if (named !== null) {
    return { ...none, concept: named.id, label: named.labels[input.language], kind: named.kind, broader }
  }
  const inherited = target?.kind === 'degree' ? undefined : target?.kind
  const kind = input.kind ?? inherited ?? 'technology'
  return { ...none, concept: freeId(label, known, entries), label, kind, broader }
}

/** Trims a word and collapses its spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

function freeId(label: string, known: Lexicon, entries: Current['entries']): string {
  const taken = new Set([...known.concepts.keys(), ...entries.map(({ concept }) => concept)])
  const base = `team:${slugify(label).toLowerCase().slice(0, 100) || 'concept'}`
  let id = base
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
  return id
}

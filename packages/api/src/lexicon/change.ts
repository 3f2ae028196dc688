import { isDeepStrictEqual } from 'node:util'
import type { Db, Owner } from '@dossier/db'
import { type LexiconEntry, newestLexiconVersion } from '@dossier/db/lexicon'
import { ourLexicon } from '@dossier/matching'
import { notFound } from '../errors.ts'
import type { ChangeLexiconInput, RemoveLexiconInput, UndoLexiconInput } from './inputs.ts'
import { lexiconOfVersion } from '../rendering/stored-lexicon.ts'
import { taughtEntries } from '../rendering/team-lexicon.ts'
import type { Services, Caller } from '../context.ts'
import type { LexiconChangeView } from './lexicon-view.ts'
import { problemsOf, refuseInUse, refuseProblems } from './check.ts'
import { tidy } from './teach.ts'
import { type Current, refuseOutdated, writeVersion } from './write-version.ts'

type LexiconServices = Pick<Services, 'db' | 'now'>

/**
 * Changes an entry of the team's lexicon. Throws `not_found`, `lexicon_refused`, and `outdated` if someone else has
 * changed the entry since the caller read it.
 */
export async function changeEntry(
  services: LexiconServices,
  caller: Caller,
  { entryId, version: seen, replace, language, ...wanted }: ChangeLexiconInput,
): Promise<LexiconChangeView> {
  return writeVersion(services, caller, async (current) => {
    const before = entryIn(current.entries, entryId)
    await refuseChangedSince(caller.owner, { seen, before }, current)
    const after = changed(before, wanted)
    const earlier = current.entries.filter(({ id }) => id !== entryId)
    refuseProblems(problemsOf({ earlier, added: taughtEntries([after]), replace, language }))
    const { userId: by } = caller.owner
    const isSame = isDeepStrictEqual(after, before)
    const entry = isSame ? before : { ...after, by, at: services.now().toISOString() }
    return {
      entries: current.entries.map((one) => (one.id === entryId ? entry : one)),
      change: 'changed',
      event: ({ version }) => ({ type: 'lexicon.changed' as const, data: { version, entryId } }),
    }
  })
}

/**
 * Removes an entry from the team's lexicon. Throws the errors of `changeEntry`; entries that others are a kind of
 * cannot be removed.
 */
export async function removeEntry(
  services: LexiconServices,
  caller: Caller,
  { entryId, version: seen }: RemoveLexiconInput,
): Promise<LexiconChangeView> {
  return writeVersion(services, caller, async (current) => {
    const before = entryIn(current.entries, entryId)
    await refuseChangedSince(caller.owner, { seen, before }, current)
    const entries = current.entries.filter(({ id }) => id !== entryId)
    refuseInUse(entries, before)
    return {
      entries,
      change: 'removed',
      event: ({ version }) => ({ type: 'lexicon.removed' as const, data: { version, entryId } }),
    }
  })
}

/**
 * Restores an earlier version of the team's lexicon as a new version. Throws `not_found` for an unknown version, and
 * `outdated`.
 */
export async function undoLexicon(
  services: LexiconServices,
  caller: Caller,
  { to, version: seen }: UndoLexiconInput,
): Promise<LexiconChangeView> {
  if (to > (await newestLexiconVersion(services.db, caller.owner))) throw notFound('version', String(to))
  return writeVersion(services, caller, async (current) => {
    refuseOutdated(seen, current)
    return {
      entries: (await lexiconOfVersion(current.tx, caller.owner, to))?.entries ?? [],
      change: 'undone',
      event: ({ version }) => ({ type: 'lexicon.undone' as const, data: { version, to } }),
    }
  })
}

type Wanted = Pick<ChangeLexiconInput, 'label' | 'kind' | 'aliases' | 'broader'>

function changed(before: LexiconEntry, { label, kind, aliases, broader }: Wanted): LexiconEntry {
  const isOurs = ourLexicon().concepts.has(before.concept)
  return {
    ...before,
    // The label and kind of a built-in concept cannot be changed.
    ...(!isOurs && label !== undefined && { label: tidy(label) }),
    ...(!isOurs && kind !== undefined && { kind }),
    ...(aliases !== undefined && { aliases: aliases.map(tidy) }),
    ...(broader !== undefined && { broader: [...new Set(broader)] }),
  }
}

function entryIn(entries: readonly LexiconEntry[], entryId: string): LexiconEntry {
  const entry = entries.find(({ id }) => id === entryId)
  if (entry === undefined) throw notFound('entry', entryId)
  return entry
}

/** Others may have changed other entries in the meantime. */
async function refuseChangedSince(
  owner: Owner,
  { seen, before }: { seen: number | undefined; before: LexiconEntry },
  current: Current,
): Promise<void> {
  if (seen === undefined || seen === current.version) return
  const then = await entriesOf(current.tx, owner, seen)
  const entry = then.find(({ id }) => id === before.id)
  if (!isDeepStrictEqual(entry, before)) refuseOutdated(seen, current)
}

async function entriesOf(db: Db, owner: Owner, version: number): Promise<readonly LexiconEntry[]> {
  if (version > (await newestLexiconVersion(db, owner))) throw notFound('version', String(version))
  return (await lexiconOfVersion(db, owner, version))?.entries ?? []
}

import { isDeepStrictEqual } from 'node:util'
import { appendAuditEvents, type Db, type NewAuditEvent } from '@dossier/db'
import {
  insertLexiconVersion,
  type LexiconChange,
  type LexiconEntry,
  lockLexicon,
  newestLexiconVersion,
} from '@dossier/db/lexicon'
import { ApiError } from '../errors.ts'
import { lexiconOfVersion } from '../rendering/stored-lexicon.ts'
import type { Services, Caller } from '../context.ts'
import type { LexiconChangeView } from './lexicon-view.ts'

type LexiconEvent = Extract<NewAuditEvent['type'], `lexicon.${string}`>

/** The entries that a lexicon should have, and what the audit log records about the new version. */
export interface Wanted<Type extends LexiconEvent> {
  entries: readonly LexiconEntry[]
  change: LexiconChange
  event: (counts: LexiconChangeView) => { type: Type; data: NewAuditEvent<Type>['data'] }
}

/** The newest version with its entries, locked for the duration of the transaction. */
export interface Current {
  tx: Db
  version: number
  entries: readonly LexiconEntry[]
}

/**
 * Changes a team's lexicon, one change at a time: `decide` receives the newest version and returns the wanted one.
 * Unchanged entries create no version.
 */
export async function writeVersion<Type extends LexiconEvent>(
  { db, now }: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  decide: (current: Current) => Promise<Wanted<Type>>,
): Promise<LexiconChangeView> {
  const { owner, requestId } = caller
  return db.transaction(async (tx) => {
    await lockLexicon(tx, owner)
    const version = await newestLexiconVersion(tx, owner)
    const before = (await lexiconOfVersion(tx, owner, version))?.entries ?? []
    const { entries, change, event } = await decide({ tx, version, entries: before })
    const counts = countChanges(before, entries)
    if (counts.added + counts.changed + counts.removed === 0) return { version, ...counts }
    const made = { version: version + 1, ...counts }
    const row = { ...made, entries: { list: [...entries] }, size: entries.length, change, createdAt: now() }
    await insertLexiconVersion(tx, owner, row)
    const subject = { type: 'team' as const, id: owner.teamId }
    await appendAuditEvents<Type>(tx, owner, [{ ...event(made), requestId, subject }])
    return made
  })
}

/** Counts added, removed and changed entries. */
export function countChanges(before: readonly LexiconEntry[], after: readonly LexiconEntry[]) {
  const known = new Map(before.map((entry) => [entry.id, entry]))
  const kept = after.filter(({ id }) => known.has(id))
  return {
    added: after.length - kept.length,
    changed: kept.filter((entry) => !isDeepStrictEqual(entry, known.get(entry.id))).length,
    removed: before.length - kept.length,
  }
}

/** Throws `outdated` if a decision was based on a version that is no longer the newest. */
export function refuseOutdated(seen: number | undefined, { version }: Pick<Current, 'version'>): void {
  if (seen === undefined || seen === version) return
  throw new ApiError('outdated', `The lexicon is now at version ${version}, not ${seen}. Reload it and try again.`)
}

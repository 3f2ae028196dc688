import {
  appendAuditEvents,
  countOwnSearches,
  type Db,
  deleteSavedSearch,
  findOwnSearch,
  insertSavedSearch,
  listSavedSearches as query,
  lockSavedSearches,
  mostSavedSearches,
  type Owner,
  type SavedSearchChange,
  type SavedSearchRow,
  updateSavedSearch,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { ApiError, notFound } from '../../errors.ts'
import type { SaveSearchInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import { type SavedSearchesView, type SavedSearchView, savedSearchView } from './saved-search-view.ts'

/** The caller's own searches, pinned ones first, and those shared with the team. */
export async function listSavedSearches({ db }: Pick<Services, 'db'>, owner: Owner): Promise<SavedSearchesView> {
  const rows = await query(db, owner)
  return { items: rows.map((row) => savedSearchView(row, owner)), nextCursor: null }
}

/** Saves a search under a name; reusing one of the caller's names replaces its query. */
export async function saveSearch(
  { db }: Pick<Services, 'db'>,
  caller: Caller,
  { name, query: text }: SaveSearchInput,
): Promise<SavedSearchView> {
  return change(db, caller, async (tx) => {
    const known = await findOwnSearch(tx, caller.owner, { name })
    if (known !== null) return { before: known, change: { query: text } }
    if ((await countOwnSearches(tx, caller.owner)) >= mostSavedSearches) {
      const message = `You can save at most ${mostSavedSearches} searches. Delete one first.`
      throw new ApiError('limit_reached', message, { limit: mostSavedSearches })
    }
    const made = { id: uuid(), name, query: text, pinned: false, shared: false }
    await insertSavedSearch(tx, caller.owner, made)
    await record(tx, caller, made.id, ['name', 'query'])
    return { before: await own(tx, caller.owner, made.id), change: {} }
  })
}

/**
 * Renames, pins, moves or shares one of the caller's own searches. Throws `not_found`, or `name_taken` if another one
 * has the name.
 */
export async function changeSavedSearch(
  { db }: Pick<Services, 'db'>,
  caller: Caller,
  { searchId, ...changed }: { searchId: string } & SavedSearchChange,
): Promise<SavedSearchView> {
  return change(db, caller, async (tx) => {
    const before = await own(tx, caller.owner, searchId)
    const namesake = changed.name === undefined ? null : await findOwnSearch(tx, caller.owner, { name: changed.name })
    if (namesake !== null && namesake.id !== searchId) {
      throw new ApiError('name_taken', `You already have a search called “${namesake.name}”. Choose another name.`)
    }
    return { before, change: changed }
  })
}

/** Deletes one of the caller's own searches; returns whether it existed. */
export async function removeSavedSearch(
  { db }: Pick<Services, 'db'>,
  caller: Caller,
  searchId: string,
): Promise<{ removed: boolean }> {
  const { owner, requestId } = caller
  return db.transaction(async (tx) => {
    await lockSavedSearches(tx, owner)
    if ((await findOwnSearch(tx, owner, { id: searchId })) === null) return { removed: false }
    await deleteSavedSearch(tx, owner, searchId)
    const subject = { type: 'search' as const, id: searchId }
    await appendAuditEvents(tx, owner, [{ type: 'search.removed', requestId, subject, data: {} }])
    return { removed: true }
  })
}

/** Applies and records the changed fields; a change without effect leaves no event. */
async function change(
  db: Db,
  caller: Caller,
  prepare: (tx: Db) => Promise<{ before: SavedSearchRow; change: SavedSearchChange }>,
): Promise<SavedSearchView> {
  return db.transaction(async (tx) => {
    await lockSavedSearches(tx, caller.owner)
    const { before, change: wanted } = await prepare(tx)
    const { position, ...fields } = wanted
    const differing = Object.entries(fields).filter(([field, value]) => before[field as keyof typeof fields] !== value)
    const changed = [...differing.map(([field]) => field), ...(position === undefined ? [] : ['position'])]
    if (changed.length === 0) return savedSearchView(before, caller.owner)
    await updateSavedSearch(tx, caller.owner, before.id, wanted)
    await record(tx, caller, before.id, changed)
    return savedSearchView(await own(tx, caller.owner, before.id), caller.owner)
  })
}

async function own(db: Db, owner: Owner, id: string): Promise<SavedSearchRow> {
  const row = await findOwnSearch(db, owner, { id })
  if (row === null) throw notFound('search', id)
  return row
}

/** Records which fields changed, never their values: a query may contain a name. */
async function record(db: Db, { owner, requestId }: Caller, id: string, changed: readonly string[]): Promise<void> {
  const subject = { type: 'search' as const, id }
  await appendAuditEvents(db, owner, [{ type: 'search.saved', requestId, subject, data: { changed } }])
}

import { and, asc, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { savedSearches, users } from '../schema.ts'

/** A named search. */
export interface SavedSearchRow {
  id: string
  name: string
  query: string
  pinned: boolean
  shared: boolean
  /** The owner, who alone may change it. */
  userId: string
  userName: string
}

/** The changes allowed to a saved search; `position` counts from 0. */
export type SavedSearchChange = Partial<Pick<SavedSearchRow, 'name' | 'query' | 'pinned' | 'shared'>> & {
  position?: number | undefined
}

/** Maximum number of saved searches per person. */
export const mostSavedSearches = 200

/** Locks this person's searches against other changes until the transaction ends, so that names stay unique and positions contiguous. */
export async function lockSavedSearches(db: Db, { teamId, userId }: Owner): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${teamId}/${userId}`}, 2))`)
}

/** Lists the owner's searches, pinned ones first, then those shared by colleagues, each by position and name. */
export async function listSavedSearches(db: Db, owner: Owner): Promise<SavedSearchRow[]> {
  const isOwn = eq(savedSearches.userId, owner.userId)
  // A colleague's pin does not pin the search for this reader.
  const isPinned = sql`(${isOwn} and ${savedSearches.pinned})`
  return selectSavedSearches(db, owner, or(isOwn, savedSearches.shared)).orderBy(
    desc(isPinned),
    desc(isOwn),
    asc(savedSearches.position),
    asc(savedSearches.name),
  )
}

/** Finds the owner's own search by id or name; null when there is none, or when it belongs to a colleague. */
export async function findOwnSearch(
  db: Db,
  owner: Owner,
  by: { id: string } | { name: string },
): Promise<SavedSearchRow | null> {
  const is = 'id' in by ? eq(savedSearches.id, by.id) : eq(savedSearches.name, by.name)
  const [row] = await selectSavedSearches(db, owner, and(eq(savedSearches.userId, owner.userId), is))
  return row ?? null
}

function selectSavedSearches(db: Db, owner: Owner, condition: SQL | undefined) {
  const { id, name, query, pinned, shared, userId } = savedSearches
  return db
    .select({ id, name, query, pinned, shared, userId, userName: users.name })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(and(eq(savedSearches.teamId, owner.teamId), condition))
}

/** Counts the owner's searches. */
export async function countOwnSearches(db: Db, { teamId, userId }: Owner): Promise<number> {
  return db.$count(savedSearches, and(eq(savedSearches.teamId, teamId), eq(savedSearches.userId, userId)))
}

/** Inserts a search after the owner's other ones. The name must be free: see `lockSavedSearches`. */
export async function insertSavedSearch(
  db: Db,
  { teamId, userId }: Owner,
  search: Pick<SavedSearchRow, 'id' | 'name' | 'query' | 'pinned' | 'shared'>,
): Promise<void> {
  const last = sql<number>`(select coalesce(max(position) + 1, 0) from saved_searches
    where team_id = ${teamId} and user_id = ${userId})`
  await db.insert(savedSearches).values({ ...search, teamId, userId, position: last })
}

/** Changes one of the owner's own searches; moving one shifts those behind it. */
export async function updateSavedSearch(db: Db, owner: Owner, id: string, change: SavedSearchChange): Promise<void> {
  const { position, ...rest } = change
  const own = and(eq(savedSearches.teamId, owner.teamId), eq(savedSearches.userId, owner.userId))
  if (position !== undefined) {
    await db
      .update(savedSearches)
      .set({ position: sql`${savedSearches.position} + 1` })
      .where(and(own, ne(savedSearches.id, id), sql`${savedSearches.position} >= ${position}`))
  }
  await db
    .update(savedSearches)
    .set({ ...rest, ...(position !== undefined && { position }), updatedAt: sql`now()` })
    .where(and(own, eq(savedSearches.id, id)))
}

/** Deletes one of the owner's own searches. */
export async function deleteSavedSearch(db: Db, { teamId, userId }: Owner, id: string): Promise<void> {
  await db
    .delete(savedSearches)
    .where(and(eq(savedSearches.teamId, teamId), eq(savedSearches.userId, userId), eq(savedSearches.id, id)))
}

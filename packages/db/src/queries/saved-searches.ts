import { and, asc, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { savedSearches, users } from '../schema.ts'

/** A search with a name. */
export interface SavedSearchRow {
  id: string
  name: string
  query: string
  pinned: boolean
  shared: boolean
  /** Whose it is; only the owner may change it. */
  userId: string
  userName: string
}

/** What may be changed of a saved search; a `position` counts from 0. */
export type SavedSearchChange = Partial<Pick<SavedSearchRow, 'name' | 'query' | 'pinned' | 'shared'>> & {
  position?: number | undefined
}

/** The most that one person keeps. */
export const mostSavedSearches = 200

/** Holds back whoever else changes this person's searches until the transaction ends: names are unique, positions follow. */
export async function lockSavedSearches(db: Db, { teamId, userId }: Owner): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${teamId}/${userId}`}, 2))`)
}

/** The owner's searches, pinned ones first, and then those that colleagues share, each by position and name. */
export async function listSavedSearches(db: Db, owner: Owner): Promise<SavedSearchRow[]> {
  const isOwn = eq(savedSearches.userId, owner.userId)
  // A colleague's pin says nothing about this reader.
  const isPinned = sql`(${isOwn} and ${savedSearches.pinned})`
  return selectSavedSearches(db, owner, or(isOwn, savedSearches.shared)).orderBy(
    desc(isPinned),
    desc(isOwn),
    asc(savedSearches.position),
    asc(savedSearches.name),
  )
}

/** The owner's own search of that id or name; null when there is none, or when it is a colleague's. */
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

/** How many searches the owner keeps. */
export async function countOwnSearches(db: Db, { teamId, userId }: Owner): Promise<number> {
  return db.$count(savedSearches, and(eq(savedSearches.teamId, teamId), eq(savedSearches.userId, userId)))
}

/** Keeps a search, behind the owner's other ones. Its name must be free: see `lockSavedSearches`. */
export async function insertSavedSearch(
  db: Db,
  { teamId, userId }: Owner,
  search: Pick<SavedSearchRow, 'id' | 'name' | 'query' | 'pinned' | 'shared'>,
): Promise<void> {
  const last = sql<number>`(select coalesce(max(position) + 1, 0) from saved_searches
    where team_id = ${teamId} and user_id = ${userId})`
  await db.insert(savedSearches).values({ ...search, teamId, userId, position: last })
}

/** Changes one of the owner's own searches; one that is moved pushes those behind it on. */
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

/** Forgets one of the owner's own searches. */
export async function deleteSavedSearch(db: Db, { teamId, userId }: Owner, id: string): Promise<void> {
  await db
    .delete(savedSearches)
    .where(and(eq(savedSearches.teamId, teamId), eq(savedSearches.userId, userId), eq(savedSearches.id, id)))
}

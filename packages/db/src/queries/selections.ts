import { and, eq, lt } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { selections } from '../schema.ts'

/** Documents chosen to be downloaded together. */
export interface SelectionRow {
  id: string
  documentIds: string[]
  createdAt: Date
  expiresAt: Date
}

/** Stores a selection until it expires, and deletes the team's expired ones. */
export async function insertSelection(db: Db, owner: Owner, selection: SelectionRow): Promise<void> {
  const { teamId, userId } = owner
  await db.delete(selections).where(and(eq(selections.teamId, teamId), lt(selections.expiresAt, selection.createdAt)))
  await db.insert(selections).values({ ...selection, teamId, userId })
}

/** Finds a selection of the owner's team by ID; null when there is none, or it has expired. */
export async function findSelection(db: Db, owner: Owner, id: string): Promise<SelectionRow | null> {
  const { documentIds, createdAt, expiresAt } = selections
  const [row] = await db
    .select({ id: selections.id, documentIds, createdAt, expiresAt })
    .from(selections)
    .where(and(eq(selections.teamId, owner.teamId), eq(selections.id, id)))
  return row ?? null
}

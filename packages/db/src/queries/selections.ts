import { and, eq, lt } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { selections } from '../schema.ts'

/** Documents that were chosen to be downloaded together. */
export interface SelectionRow {
  id: string
  documentIds: string[]
  createdAt: Date
  expiresAt: Date
}

/** Keeps a selection until it expires, and forgets the team's expired ones. */
export async function insertSelection(db: Db, owner: Owner, selection: SelectionRow): Promise<void> {
  const { teamId, userId } = owner
  await db.delete(selections).where(and(eq(selections.teamId, teamId), lt(selections.expiresAt, selection.createdAt)))
  await db.insert(selections).values({ ...selection, teamId, userId })
}

/** A selection of the owner's team; null when there is none of that id any more. */
export async function findSelection(db: Db, owner: Owner, id: string): Promise<SelectionRow | null> {
  const { documentIds, createdAt, expiresAt } = selections
  const [row] = await db
    .select({ id: selections.id, documentIds, createdAt, expiresAt })
    .from(selections)
    .where(and(eq(selections.teamId, owner.teamId), eq(selections.id, id)))
  return row ?? null
}

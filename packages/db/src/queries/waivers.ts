import { and, asc, eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { users, waivers } from '../schema.ts'

/** An open value that may be sent despite being open. */
export interface WaiverRow {
  id: string
  documentId: string | null
  pointer: string
  reason: string
  waivedBy: string
  waiverName: string
  createdAt: Date
}

/** Lists the waivers of a run, oldest first. */
export async function waiversOfRun(db: Db, owner: Owner, runUuid: string): Promise<WaiverRow[]> {
  const { id, documentId, pointer, reason, waivedBy, createdAt } = waivers
  return db
    .select({ id, documentId, pointer, reason, waivedBy, createdAt, waiverName: users.name })
    .from(waivers)
    .innerJoin(users, eq(users.id, waivers.waivedBy))
    .where(and(eq(waivers.teamId, owner.teamId), eq(waivers.runUuid, runUuid)))
    .orderBy(asc(waivers.createdAt), asc(waivers.id))
}

/** Waives open values of a run, or of one of its documents; returns the pointers that were not waived before. */
export async function insertWaivers(
  db: Db,
  owner: Owner,
  waiver: { runUuid: string; documentId: string | null; pointers: readonly string[]; reason: string; at: Date },
): Promise<string[]> {
  const { pointers, at, ...rest } = waiver
  if (pointers.length === 0) return []
  const rows = await db
    .insert(waivers)
    .values(
      pointers.map((pointer) => ({
        ...rest,
        pointer,
        teamId: owner.teamId,
        id: uuid(),
        waivedBy: owner.userId,
        createdAt: at,
      })),
    )
    .onConflictDoNothing()
    .returning({ pointer: waivers.pointer })
  return rows.map(({ pointer }) => pointer)
}

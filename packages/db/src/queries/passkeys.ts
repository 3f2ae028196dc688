import { and, asc, eq, lt, or } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { passkeys } from '../schema.ts'

/** A person's passkey. */
export type PasskeyRow = typeof passkeys.$inferSelect

/** Lists a person's passkeys, oldest first. */
export async function listPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
}

/** Finds the passkey with this credential ID; null when there is none. */
export async function findPasskey(db: Db, credentialId: string): Promise<PasskeyRow | null> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId))
  return row ?? null
}

/** Stores a passkey; returns false when it is already stored, for any person. */
export async function insertPasskey(db: Db, row: PasskeyRow): Promise<boolean> {
  const made = await db
    .insert(passkeys)
    .values(row)
    .onConflictDoNothing({ target: passkeys.credentialId })
    .returning({ id: passkeys.id })
  return made.length > 0
}

/**
 * Records a use of a passkey in one statement; returns false when it was deleted, or when its counter went backwards,
 * which means that someone has copied it.
 */
export async function usePasskey(
  db: Db,
  { id, counter, at }: { id: string; counter: number; at: Date },
): Promise<boolean> {
  const counts = counter === 0 ? eq(passkeys.counter, 0) : undefined
  const rows = await db
    .update(passkeys)
    .set({ counter, lastUsedAt: at })
    .where(and(eq(passkeys.id, id), or(lt(passkeys.counter, counter), counts)))
    .returning({ id: passkeys.id })
  return rows.length > 0
}

/** Renames a passkey of this person; returns it, or null when they have none with this ID. */
export async function renamePasskey(
  db: Db,
  userId: string,
  { id, name }: { id: string; name: string },
): Promise<PasskeyRow | null> {
  const [row] = await db
    .update(passkeys)
    .set({ name })
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning()
  return row ?? null
}

/** Deletes a passkey of this person; returns false when they have none with this ID. */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ id: passkeys.id })
  return rows.length > 0
}

import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { directoryIdentities } from '../schema.ts'

/** A person's identity in the firm's directory. */
export interface Identity {
  issuer: string
  subject: string
}

const isOf = ({ issuer, subject }: Identity) =>
  and(eq(directoryIdentities.issuer, issuer), eq(directoryIdentities.subject, subject))

/** Finds the user of an identity; null when it is not linked. */
export async function findByIdentity(db: Db, identity: Identity): Promise<string | null> {
  const [row] = await db.select({ userId: directoryIdentities.userId }).from(directoryIdentities).where(isOf(identity))
  return row?.userId ?? null
}

/**
 * Links an identity to a user; returns false when the user already has one, or the identity belongs to another user.
 */
export async function insertIdentity(
  db: Db,
  { userId, issuer, subject, createdAt }: Identity & { userId: string; createdAt: Date },
): Promise<boolean> {
  const rows = await db
    .insert(directoryIdentities)
    .values({ userId, issuer, subject, createdAt })
    .onConflictDoNothing()
    .returning({ userId: directoryIdentities.userId })
  return rows.length > 0
}

/** Records a use of an identity; returns false when it is no longer linked. */
export async function useIdentity(
  db: Db,
  { userId, issuer, subject }: Identity & { userId: string },
  at: Date,
): Promise<boolean> {
  const rows = await db
    .update(directoryIdentities)
    .set({ lastUsedAt: at })
    .where(and(isOf({ issuer, subject }), eq(directoryIdentities.userId, userId)))
    .returning({ userId: directoryIdentities.userId })
  return rows.length > 0
}

/** Unlinks a user's identity; returns false when there was none. */
export async function deleteIdentity(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .delete(directoryIdentities)
    .where(eq(directoryIdentities.userId, userId))
    .returning({ userId: directoryIdentities.userId })
  return rows.length > 0
}

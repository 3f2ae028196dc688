import { and, eq, gt, isNotNull, isNull, lt, or, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { authenticatorApps, type ChallengeKind, challenges, passkeys, recoveryCodes, users } from '../schema.ts'

/** What a person can sign in with in addition to the password. */
export interface Factors {
  app: boolean
  /** Number of passkeys. */
  passkeys: number
  /** Number of unused recovery codes. */
  recoveryCodes: number
}

/** Locks a person's sign-in methods against other changes until the transaction ends. */
export async function lockUser(tx: Db, userId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
}

const hasApp = (userId: SQLWrapper): SQL<boolean> =>
  sql<boolean>`exists (select from ${authenticatorApps} f where f.user_id = ${userId} and f.confirmed_at is not null)`

/** An SQL condition: whether the user with this ID has a second factor, an app or a passkey. */
export const hasSecondFactor = (userId: SQLWrapper): SQL<boolean> =>
  sql<boolean>`(${hasApp(userId)} or exists (select from ${passkeys} p where p.user_id = ${userId}))`

/** Returns a person's factors other than the password. */
export async function factorsOf(db: Db, userId: string): Promise<Factors> {
  // Not the column of `users`: Drizzle leaves it unqualified here, so inside the subqueries it would refer to another
  // table.
  const id = sql`${userId}::uuid`
  const [row] = await db
    .select({
      app: hasApp(id),
      passkeys: sql<number>`(select count(*)::int from ${passkeys} p where p.user_id = ${id})`,
      recoveryCodes: sql<number>`(select count(*)::int from ${recoveryCodes} c where c.user_id = ${id})`,
    })
    .from(users)
    .where(eq(users.id, userId))
  return row ?? { app: false, passkeys: 0, recoveryCodes: 0 }
}

/** An app's shared secret as it is stored (encrypted), and whether a code has confirmed it. */
export interface SealedApp {
  sealed: string
  confirmed: boolean
}

/** Returns a person's app; null when there is none. */
export async function findApp(db: Db, userId: string): Promise<SealedApp | null> {
  const { sealed, confirmedAt } = authenticatorApps
  const [row] = await db
    .select({ sealed, confirmed: sql<boolean>`${confirmedAt} is not null` })
    .from(authenticatorApps)
    .where(eq(authenticatorApps.userId, userId))
  return row ?? null
}

/** Stores a new secret for an app that is yet to be confirmed; returns false when an app is already confirmed. */
export async function putApp(
  db: Db,
  { userId, sealed, createdAt }: { userId: string; sealed: string; createdAt: Date },
): Promise<boolean> {
  const rows = await db
    .insert(authenticatorApps)
    .values({ userId, sealed, createdAt })
    .onConflictDoUpdate({
      target: authenticatorApps.userId,
      set: { sealed, createdAt },
      setWhere: isNull(authenticatorApps.confirmedAt),
    })
    .returning({ userId: authenticatorApps.userId })
  return rows.length > 0
}

/** Confirms an app with its first code and consumes the code's step; returns false when there is none to confirm. */
export async function confirmApp(
  db: Db,
  { userId, step, at }: { userId: string; step: number; at: Date },
): Promise<boolean> {
  const rows = await db
    .update(authenticatorApps)
    .set({ confirmedAt: at, lastStep: step })
    .where(and(eq(authenticatorApps.userId, userId), isNull(authenticatorApps.confirmedAt)))
    .returning({ userId: authenticatorApps.userId })
  return rows.length > 0
}

/** Consumes the step of a code in one statement: of two concurrent uses only one succeeds, and earlier steps are rejected afterwards. */
export async function takeStep(db: Db, { userId, step }: { userId: string; step: number }): Promise<boolean> {
  const { lastStep, confirmedAt } = authenticatorApps
  const rows = await db
    .update(authenticatorApps)
    .set({ lastStep: step })
    .where(and(eq(authenticatorApps.userId, userId), isNotNull(confirmedAt), or(isNull(lastStep), lt(lastStep, step))))
    .returning({ userId: authenticatorApps.userId })
  return rows.length > 0
}

/** Removes a person's app; returns false when there was no confirmed one. */
export async function removeApp(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .delete(authenticatorApps)
    .where(eq(authenticatorApps.userId, userId))
    .returning({ confirmedAt: authenticatorApps.confirmedAt })
  return rows.some(({ confirmedAt }) => confirmedAt !== null)
}

/** Lists the secrets of all apps, for re-encryption. */
export async function listSealed(db: Db): Promise<{ userId: string; sealed: string }[]> {
  return db.select({ userId: authenticatorApps.userId, sealed: authenticatorApps.sealed }).from(authenticatorApps)
}

/** Stores the re-encrypted secret of an app, unless the secret has changed in the meantime. */
export async function reseal(
  db: Db,
  { userId, from, to }: { userId: string; from: string; to: string },
): Promise<void> {
  await db
    .update(authenticatorApps)
    .set({ sealed: to })
    .where(and(eq(authenticatorApps.userId, userId), eq(authenticatorApps.sealed, from)))
}

/** Replaces a person's recovery codes; an empty list removes them all. */
export async function putRecoveryCodes(db: Db, userId: string, hashes: readonly string[]): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  if (hashes.length > 0) await db.insert(recoveryCodes).values(hashes.map((hash) => ({ userId, hash })))
}

/** Consumes a recovery code in one statement; returns false when it is unknown or used. */
export async function useRecoveryCode(db: Db, userId: string, hash: string): Promise<boolean> {
  const rows = await db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hash)))
    .returning({ userId: recoveryCodes.userId })
  return rows.length > 0
}

/** Inserts a challenge that can be answered once. */
export async function insertChallenge(
  db: Db,
  challenge: { secretHash: string; kind: ChallengeKind; userId: string | null; expiresAt: Date },
): Promise<void> {
  await db.insert(challenges).values(challenge)
}

/** Deletes expired challenges. */
export async function sweepChallenges(db: Db, now: Date): Promise<void> {
  await db.delete(challenges).where(lt(challenges.expiresAt, now))
}

interface WhichChallenge {
  secretHash: string
  kind: ChallengeKind
  now: Date
}

const isAsked = ({ secretHash, kind, now }: WhichChallenge) =>
  and(eq(challenges.secretHash, secretHash), eq(challenges.kind, kind), gt(challenges.expiresAt, now))

/** Locks a challenge until the transaction ends and returns its user; null when it does not exist or has ended. */
export async function lockChallenge(tx: Db, which: WhichChallenge): Promise<{ userId: string | null } | null> {
  const [row] = await tx.select({ userId: challenges.userId }).from(challenges).where(isAsked(which)).for('update')
  return row ?? null
}

/** Consumes a challenge in one statement; null when it does not exist or has ended. */
export async function takeChallenge(db: Db, which: WhichChallenge): Promise<{ userId: string | null } | null> {
  const [row] = await db.delete(challenges).where(isAsked(which)).returning({ userId: challenges.userId })
  return row ?? null
}

/** Removes all of a person's factors except the password. */
export async function removeFactors(db: Db, userId: string): Promise<void> {
  await db.delete(authenticatorApps).where(eq(authenticatorApps.userId, userId))
  await db.delete(passkeys).where(eq(passkeys.userId, userId))
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await db.delete(challenges).where(eq(challenges.userId, userId))
}

import { and, eq, gt, isNotNull, isNull, lt, or, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { authenticatorApps, type ChallengeKind, challenges, recoveryCodes, users } from '../schema.ts'

/** What a person has beside the password. */
export interface Factors {
  app: boolean
  /** How many recovery codes are left. */
  recoveryCodes: number
}

/** Holds back whoever else changes how a person signs in until the transaction ends. */
export async function lockUser(tx: Db, userId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
}

/** Whether a user has a second factor, as part of a statement that has the user's id. */
export const hasSecondFactor = (userId: SQLWrapper): SQL<boolean> =>
  sql<boolean>`exists (select from ${authenticatorApps} f where f.user_id = ${userId} and f.confirmed_at is not null)`

/** What a person has beside the password. */
export async function factorsOf(db: Db, userId: string): Promise<Factors> {
  const [row] = await db
    .select({
      app: hasSecondFactor(users.id),
      recoveryCodes: sql<number>`(select count(*)::int from ${recoveryCodes} c where c.user_id = ${users.id})`,
    })
    .from(users)
    .where(eq(users.id, userId))
  return row ?? { app: false, recoveryCodes: 0 }
}

/** An app's shared secret as it is kept, and whether it has been confirmed by a code. */
export interface SealedApp {
  sealed: string
  confirmed: boolean
}

/** The app of a person; null for none. */
export async function findApp(db: Db, userId: string): Promise<SealedApp | null> {
  const { sealed, confirmedAt } = authenticatorApps
  const [row] = await db
    .select({ sealed, confirmed: sql<boolean>`${confirmedAt} is not null` })
    .from(authenticatorApps)
    .where(eq(authenticatorApps.userId, userId))
  return row ?? null
}

/** Writes a new secret for an app that is still to be confirmed; false where one is confirmed already. */
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

/** Confirms an app by its first code, whose step is taken with it; false where there is none to confirm. */
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

/** Takes the step of a code, in one statement: of two who send the same code one gets it, and no earlier one is taken after it. */
export async function takeStep(db: Db, { userId, step }: { userId: string; step: number }): Promise<boolean> {
  const { lastStep, confirmedAt } = authenticatorApps
  const rows = await db
    .update(authenticatorApps)
    .set({ lastStep: step })
    .where(and(eq(authenticatorApps.userId, userId), isNotNull(confirmedAt), or(isNull(lastStep), lt(lastStep, step))))
    .returning({ userId: authenticatorApps.userId })
  return rows.length > 0
}

/** Removes the app of a person; false where there was none that counted. */
export async function removeApp(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .delete(authenticatorApps)
    .where(eq(authenticatorApps.userId, userId))
    .returning({ confirmedAt: authenticatorApps.confirmedAt })
  return rows.some(({ confirmedAt }) => confirmedAt !== null)
}

/** The secrets of all apps, for when they are to be encrypted anew. */
export async function listSealed(db: Db): Promise<{ userId: string; sealed: string }[]> {
  return db.select({ userId: authenticatorApps.userId, sealed: authenticatorApps.sealed }).from(authenticatorApps)
}

/** Writes the secret of an app that was encrypted anew, unless it is another one meanwhile. */
export async function reseal(
  db: Db,
  { userId, from, to }: { userId: string; from: string; to: string },
): Promise<void> {
  await db
    .update(authenticatorApps)
    .set({ sealed: to })
    .where(and(eq(authenticatorApps.userId, userId), eq(authenticatorApps.sealed, from)))
}

/** Writes recovery codes in the place of those before; none takes them all away. */
export async function putRecoveryCodes(db: Db, userId: string, hashes: readonly string[]): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  if (hashes.length > 0) await db.insert(recoveryCodes).values(hashes.map((hash) => ({ userId, hash })))
}

/** Uses a recovery code up in one statement; false for one that is none (any more). */
export async function useRecoveryCode(db: Db, userId: string, hash: string): Promise<boolean> {
  const rows = await db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hash)))
    .returning({ userId: recoveryCodes.userId })
  return rows.length > 0
}

/** Asks something that is to be answered once; removes what nobody has answered in time. */
export async function insertChallenge(
  db: Db,
  challenge: { secretHash: string; kind: ChallengeKind; userId: string | null; expiresAt: Date },
  now: Date,
): Promise<void> {
  await db.delete(challenges).where(lt(challenges.expiresAt, now))
  await db.insert(challenges).values(challenge)
}

interface WhichChallenge {
  secretHash: string
  kind: ChallengeKind
  now: Date
}

const isAsked = ({ secretHash, kind, now }: WhichChallenge) =>
  and(eq(challenges.secretHash, secretHash), eq(challenges.kind, kind), gt(challenges.expiresAt, now))

/** Of whom something is asked, locked until the transaction ends; null where it is not asked (any more). */
export async function lockChallenge(tx: Db, which: WhichChallenge): Promise<{ userId: string | null } | null> {
  const [row] = await tx.select({ userId: challenges.userId }).from(challenges).where(isAsked(which)).for('update')
  return row ?? null
}

/** Uses a challenge up in one statement; null where it is not asked (any more). */
export async function takeChallenge(db: Db, which: WhichChallenge): Promise<{ userId: string | null } | null> {
  const [row] = await db.delete(challenges).where(isAsked(which)).returning({ userId: challenges.userId })
  return row ?? null
}

/** Removes everything that a person has beside the password. */
export async function removeFactors(db: Db, userId: string): Promise<void> {
  await db.delete(authenticatorApps).where(eq(authenticatorApps.userId, userId))
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await db.delete(challenges).where(eq(challenges.userId, userId))
}

import { and, desc, eq, gt, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { knownBrowsers, memberships, type Role, sessions, teams, users } from '../schema.ts'
import { anyAccount } from './accounts.ts'
import { hasSecondFactor } from './second-factors.ts'

/** A session of a signed-in user. */
export interface SessionRow {
  id: string
  teamId: string
  userId: string
  way: (typeof sessions.$inferSelect)['way']
  client: string
  createdAt: Date
  lastUsedAt: Date
  expiresAt: Date
}

/** A valid session: its user, and their role in its team. */
export type LiveSession = Pick<SessionRow, 'id' | 'teamId' | 'userId' | 'way' | 'lastUsedAt'> & {
  role: Role
  /** Whether the team requires a second factor that the person lacks. */
  mustAddFactor: boolean
}

/** When a session expires by itself. */
export interface SessionTerms {
  now: Date
  /** Sessions not used since then have expired. */
  usedSince: Date
}

const { id, teamId, userId, way, client, createdAt, lastUsedAt, expiresAt } = sessions
const columns = { id, teamId, userId, way, client, createdAt, lastUsedAt, expiresAt }

/**
 * The installation's token belongs to no person, so it has no second factor; a directory may have asked for several
 * factors itself.
 */
const lacksFactor = sql<boolean>`(${teams.secondFactorRequired} and ${way} not in ('token', 'directory_mfa') and not ${hasSecondFactor(userId)})`

/**
 * Finds the valid session for one of these hashes of its secret, in one statement; null when it has ended, or its
 * person is no longer a member.
 */
export async function findSession(
  db: Db,
  secretHashes: readonly string[],
  terms: SessionTerms,
): Promise<LiveSession | null> {
  const [row] = await db
    .select({ id, teamId, userId, way, lastUsedAt, role: memberships.role, mustAddFactor: lacksFactor })
    .from(sessions)
    .innerJoin(teams, eq(teams.id, teamId))
    .innerJoin(
      memberships,
      and(eq(memberships.teamId, teamId), eq(memberships.userId, userId), isNull(memberships.endedAt)),
    )
    .where(and(inArray(sessions.secretHash, [...secretHashes]), lives(terms)))
  return row ?? null
}

/** The role of the installation's own user, and whether any account exists; one statement. */
export async function findOpenOwner(db: Db, owner: Owner): Promise<{ role: Role | null; hasAccounts: boolean }> {
  const [row] = await db
    .select({ role: memberships.role, hasAccounts: anyAccount })
    .from(memberships)
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, owner.userId), isNull(memberships.endedAt)))
  return row ?? { role: null, hasAccounts: true }
}

/** Starts a session. */
export async function insertSession(db: Db, session: SessionRow & { secretHash: string }): Promise<void> {
  await db.insert(sessions).values(session)
}

/**
 * Records that a person has signed in with a browser, and forgets those not used since `usedSince`. Returns whether the
 * browser is new to them; a person's first browser is not.
 */
export async function rememberBrowser(
  tx: Db,
  browser: { userId: string; mark: string },
  { now, usedSince }: SessionTerms,
): Promise<boolean> {
  const b = knownBrowsers
  await tx.delete(b).where(and(eq(b.userId, browser.userId), lt(b.usedAt, usedSince)))
  const known = await tx.select({ mark: b.mark }).from(b).where(eq(b.userId, browser.userId))
  await tx
    .insert(b)
    .values({ ...browser, usedAt: now })
    .onConflictDoUpdate({ target: [b.userId, b.mark], set: { usedAt: now } })
  return known.length > 0 && !known.some(({ mark }) => mark === browser.mark)
}

/** Whether the person with this address has signed in with a browser before. */
export async function knowsBrowser(db: Db, email: string, mark: string): Promise<boolean> {
  const b = knownBrowsers
  const [row] = await db
    .select({ mark: b.mark })
    .from(b)
    .innerJoin(users, eq(users.id, b.userId))
    .where(and(eq(users.email, email), eq(b.mark, mark)))
  return row !== undefined
}

/** Stores the language of a person who has none yet. */
export async function rememberLanguage(tx: Db, ofUser: string, language: string): Promise<void> {
  await tx
    .update(users)
    .set({ language })
    .where(and(eq(users.id, ofUser), isNull(users.language)))
}

/** Records that a session was used, if the last such record is older than `before`. */
export async function touchSession(
  db: Db,
  sessionId: string,
  { now, before }: { now: Date; before: Date },
): Promise<void> {
  await db
    .update(sessions)
    .set({ lastUsedAt: now })
    .where(and(eq(id, sessionId), lt(lastUsedAt, before)))
}

/** Lists a person's valid sessions, the most recently used first. */
export async function listSessions(db: Db, ofUser: string, terms: SessionTerms): Promise<SessionRow[]> {
  return db
    .select(columns)
    .from(sessions)
    .where(and(eq(userId, ofUser), lives(terms)))
    .orderBy(desc(lastUsedAt), desc(id))
}

/** Selects sessions of a person; all of them if no field is set. */
export interface SessionChoice {
  userId: string
  only?: string
  except?: string
  inTeam?: string
}

/** Ends sessions of one person immediately and permanently; returns their IDs. */
export async function endSessions(db: Db, choice: SessionChoice): Promise<string[]> {
  const rows = await db
    .delete(sessions)
    .where(
      and(
        eq(userId, choice.userId),
        choice.only === undefined ? undefined : eq(id, choice.only),
        choice.except === undefined ? undefined : ne(id, choice.except),
        choice.inTeam === undefined ? undefined : eq(teamId, choice.inTeam),
      ),
    )
    .returning({ id })
  return rows.map((row) => row.id)
}

/** Ends the session with this secret, whoever holds it; returns it, or null when there was none. */
export async function endSessionOf(db: Db, secretHashes: readonly string[]): Promise<SessionRow | null> {
  const [row] = await db
    .delete(sessions)
    .where(inArray(sessions.secretHash, [...secretHashes]))
    .returning(columns)
  return row ?? null
}

/** Switches a session to another team of its person. */
export async function moveSession(db: Db, sessionId: string, to: Owner): Promise<void> {
  await db
    .update(sessions)
    .set({ teamId: to.teamId })
    .where(and(eq(id, sessionId), eq(userId, to.userId)))
}

/** Deletes expired sessions. */
export async function sweepSessions(db: Db, { now, usedSince }: SessionTerms): Promise<void> {
  await db.delete(sessions).where(or(lt(expiresAt, now), lt(lastUsedAt, usedSince)))
}

function lives({ now, usedSince }: SessionTerms): SQL | undefined {
  return and(gt(expiresAt, now), gt(lastUsedAt, usedSince))
}

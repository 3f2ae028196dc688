import { and, desc, eq, gt, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { memberships, passwords, type Role, sessions, teams } from '../schema.ts'
import { hasSecondFactor } from './second-factors.ts'

/** Somebody who is signed in. */
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

/** A session that holds: whose it is, and what its person may do in its team. */
export type LiveSession = Pick<SessionRow, 'id' | 'teamId' | 'userId' | 'way' | 'lastUsedAt'> & {
  role: Role
  /** Whether the team asks for a second factor that the person does not have. */
  mustAddFactor: boolean
}

/** When a session has ended by itself. */
export interface SessionTerms {
  now: Date
  /** Who has not come since then is signed out. */
  usedSince: Date
}

const { id, teamId, userId, way, client, createdAt, lastUsedAt, expiresAt } = sessions
const columns = { id, teamId, userId, way, client, createdAt, lastUsedAt, expiresAt }

/** The installation's token stands for no person, and has no second factor. */
const lacksFactor = sql<boolean>`(${teams.secondFactorRequired} and ${way} <> 'token' and not ${hasSecondFactor(userId)})`

/** Whose session has one of these hashes of its secret, in one statement; null where it has ended or its person is no member any more. */
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

/** The role of the installation's own user, and whether somebody has an account; one statement. */
export async function findOpenOwner(db: Db, owner: Owner): Promise<{ role: Role | null; hasAccounts: boolean }> {
  const [row] = await db
    .select({ role: memberships.role, hasAccounts: sql<boolean>`exists (select from ${passwords})` })
    .from(memberships)
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, owner.userId), isNull(memberships.endedAt)))
  return row ?? { role: null, hasAccounts: true }
}

/** Begins a session. */
export async function insertSession(db: Db, session: SessionRow & { secretHash: string }): Promise<void> {
  await db.insert(sessions).values(session)
}

/** Notes that a session is used, when that was noted longer ago than `before`. */
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

/** A person's sessions that hold, the one that was used last first. */
export async function listSessions(db: Db, ofUser: string, terms: SessionTerms): Promise<SessionRow[]> {
  return db
    .select(columns)
    .from(sessions)
    .where(and(eq(userId, ofUser), lives(terms)))
    .orderBy(desc(lastUsedAt), desc(id))
}

/** Which of a person's sessions are meant; all where nothing is said. */
export interface SessionChoice {
  userId: string
  only?: string
  except?: string
  inTeam?: string
}

/** Ends sessions of one person, at once and for good; gives their ids. */
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

/** Ends the session of this secret, whoever has it; gives whose it was, null where there was none. */
export async function endSessionOf(db: Db, secretHashes: readonly string[]): Promise<SessionRow | null> {
  const [row] = await db
    .delete(sessions)
    .where(inArray(sessions.secretHash, [...secretHashes]))
    .returning(columns)
  return row ?? null
}

/** Lets a session work in another team of its person from now on. */
export async function moveSession(db: Db, sessionId: string, to: Owner): Promise<void> {
  await db
    .update(sessions)
    .set({ teamId: to.teamId })
    .where(and(eq(id, sessionId), eq(userId, to.userId)))
}

/** Removes what has ended by itself. */
export async function sweepSessions(db: Db, { now, usedSince }: SessionTerms): Promise<void> {
  await db.delete(sessions).where(or(lt(expiresAt, now), lt(lastUsedAt, usedSince)))
}

function lives({ now, usedSince }: SessionTerms): SQL | undefined {
  return and(gt(expiresAt, now), gt(lastUsedAt, usedSince))
}

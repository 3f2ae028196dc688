import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { directoryIdentities, knownBrowsers, memberships, passwords, type Role, teams, users } from '../schema.ts'
import { deleteIdentity } from './directory-identities.ts'
import { removeFactors } from './second-factors.ts'

/** A stored password hash with its parameters: bytes in hex, memory in KiB. */
export interface StoredPassword {
  memoryKib: number
  passes: number
  parallelism: number
  salt: string
  hash: string
}

/** A user's row; the user may or may not have an account. */
export interface UserRow {
  id: string
  handle: string
  name: string
  email: string | null
}

/** A team that a user belongs to. */
export interface OwnTeam {
  id: string
  name: string
  role: Role
  secondFactorRequired: boolean
}

const user = { id: users.id, handle: users.handle, name: users.name, email: users.email }
const { memoryKib, passes, parallelism, salt, hash } = passwords

/** Whether any user of the installation has a password, whoever asks. */
export const anyAccount = sql<boolean>`has_accounts()`

/** Whether any user of the installation has a password. */
export async function hasAccounts(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ any: boolean }>(sql`select ${anyAccount} as "any"`)
  return row?.any === true
}

/** Finds a user by lower-case email address, with the password; null when there is none. */
export async function findByEmail(db: Db, email: string): Promise<{ userId: string; password: StoredPassword } | null> {
  const [row] = await db
    .select({ userId: users.id, memoryKib, passes, parallelism, salt, hash })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(users.email, email))
  if (row === undefined) return null
  const { userId, ...password } = row
  return { userId, password }
}

/** Finds a user by UUID, with the password and the directory identity, if any; null when there is no such user. */
export async function findUser(
  db: Db,
  userId: string,
): Promise<
  (UserRow & { password: StoredPassword | null; directory: { since: Date; lastUsedAt: Date | null } | null }) | null
> {
  const [row] = await db
    .select({
      ...user,
      password: { memoryKib, passes, parallelism, salt, hash },
      directory: { since: directoryIdentities.createdAt, lastUsedAt: directoryIdentities.lastUsedAt },
    })
    .from(users)
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .leftJoin(directoryIdentities, eq(directoryIdentities.userId, users.id))
    .where(eq(users.id, userId))
  return row ?? null
}

/** Inserts a user who is not in any team yet; returns false when the address is taken. */
export async function insertUser(db: Db, row: UserRow): Promise<boolean> {
  const made = await db
    .insert(users)
    .values(row)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id })
  return made.length > 0
}

/** Updates a user's name and email address; returns false when the address is taken. */
export async function updateUser(db: Db, userId: string, change: { name: string; email: string }): Promise<boolean> {
  const changed = await db
    .update(users)
    .set(change)
    .where(and(eq(users.id, userId), sql`not address_is_taken(${change.email}, ${userId})`))
    .returning({ id: users.id })
  return changed.length > 0
}

/** Sets or replaces a user's password. */
export async function putPassword(
  db: Db,
  userId: string,
  password: StoredPassword & { changedAt: Date },
): Promise<void> {
  await db
    .insert(passwords)
    .values({ userId, ...password })
    .onConflictDoUpdate({ target: passwords.userId, set: password })
}

/** Lists the teams that a user belongs to, oldest membership first. */
export async function teamsOf(db: Db, userId: string): Promise<OwnTeam[]> {
  return db
    .select({
      id: teams.id,
      name: teams.name,
      role: memberships.role,
      secondFactorRequired: teams.secondFactorRequired,
    })
    .from(memberships)
    .innerJoin(teams, eq(teams.id, memberships.teamId))
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)))
    .orderBy(asc(memberships.createdAt), asc(teams.id))
}

/** Inserts a team without members. */
export async function insertTeam(db: Db, team: { id: string; slug: string; name: string }): Promise<void> {
  await db.insert(teams).values(team)
}

/** Adds a member to the team, or reinstates a former one; returns false when the user already is a member. */
export async function putMember(db: Db, { teamId, userId }: Owner, role: Role): Promise<boolean> {
  const made = await db
    .insert(memberships)
    .values({ teamId, userId, role })
    .onConflictDoUpdate({
      target: [memberships.teamId, memberships.userId],
      set: { role, endedAt: null },
      setWhere: sql`${memberships.endedAt} is not null`,
    })
    .returning({ userId: memberships.userId })
  return made.length > 0
}

/**
 * Clears a user who is no longer in any team: removes the name, the address and every way to sign in, and keeps the
 * handle for history. Returns whether it cleared the user.
 */
export async function emptyUnlessMember(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .update(users)
    .set({ name: sql`${users.handle}`, email: null, language: null, mailedNotices: null, digestedNotices: null })
    .where(
      and(
        eq(users.id, userId),
        sql`not exists (select from ${memberships} m where m.user_id = ${users.id} and m.ended_at is null)`,
      ),
    )
    .returning({ id: users.id })
  if (rows.length === 0) return false
  await db.delete(passwords).where(eq(passwords.userId, userId))
  await db.delete(knownBrowsers).where(eq(knownBrowsers.userId, userId))
  await removeFactors(db, userId)
  await deleteIdentity(db, userId)
  return true
}

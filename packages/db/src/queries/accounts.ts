import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { memberships, passwords, type Role, teams, users } from '../schema.ts'
import { removeFactors } from './second-factors.ts'

/** A password as it is kept: bytes in hex, memory in KiB. */
export interface StoredPassword {
  memoryKib: number
  passes: number
  parallelism: number
  salt: string
  hash: string
}

/** Somebody who has a row, and may have an account. */
export interface UserRow {
  id: string
  handle: string
  name: string
  email: string | null
}

/** A team of one person. */
export interface OwnTeam {
  id: string
  name: string
  role: Role
  secondFactorRequired: boolean
}

const user = { id: users.id, handle: users.handle, name: users.name, email: users.email }
const { memoryKib, passes, parallelism, salt, hash } = passwords

/** Whether anybody has a password. */
export async function hasAccounts(db: Db): Promise<boolean> {
  const rows = await db.select({ userId: passwords.userId }).from(passwords).limit(1)
  return rows.length > 0
}

/** The user of an address in small letters, with the password; null where nobody has it. */
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

/** A user by the UUID, with the password where there is one; null for nobody. */
export async function findUser(
  db: Db,
  userId: string,
): Promise<(UserRow & { password: StoredPassword | null }) | null> {
  const [row] = await db
    .select({ ...user, password: { memoryKib, passes, parallelism, salt, hash } })
    .from(users)
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(users.id, userId))
  return row ?? null
}

/** Makes a user who is in no team yet; false where somebody else has the address. */
export async function insertUser(db: Db, row: UserRow): Promise<boolean> {
  const made = await db
    .insert(users)
    .values(row)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id })
  return made.length > 0
}

/** Writes how a user is called and reached; false where somebody else has the address. */
export async function updateUser(db: Db, userId: string, change: { name: string; email: string }): Promise<boolean> {
  const changed = await db
    .update(users)
    .set(change)
    .where(
      and(
        eq(users.id, userId),
        sql`not exists (select from ${users} o where o.email = ${change.email} and o.id <> ${userId})`,
      ),
    )
    .returning({ id: users.id })
  return changed.length > 0
}

/** Writes a password in the place of the one before. */
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

/** The teams that a person is a member of, the first one first. */
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

/** Makes a team without members. */
export async function insertTeam(db: Db, team: { id: string; slug: string; name: string }): Promise<void> {
  await db.insert(teams).values(team)
}

/** Makes somebody a member, also one who was before; false for who is one. */
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

/** Empties a user who is in no team any more: name, address, password and second factor go, the handle stays for history. Gives whether it was so. */
export async function emptyUnlessMember(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .update(users)
    .set({ name: sql`${users.handle}`, email: null })
    .where(
      and(
        eq(users.id, userId),
        sql`not exists (select from ${memberships} m where m.user_id = ${users.id} and m.ended_at is null)`,
      ),
    )
    .returning({ id: users.id })
  if (rows.length === 0) return false
  await db.delete(passwords).where(eq(passwords.userId, userId))
  await removeFactors(db, userId)
  return true
}

import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { memberships, type Role, teams, users } from '../schema.ts'

/** Returns the only team and user of an installation without sign-in, creating them on first use. */
export async function ensureLocalOwner(db: Db): Promise<Owner> {
  await db.insert(teams).values({ id: uuid(), slug: 'local', name: 'Local' }).onConflictDoNothing()
  await db.insert(users).values({ id: uuid(), handle: 'local', name: 'Local user' }).onConflictDoNothing()
  const [team] = await db.select({ id: teams.id }).from(teams).where(eq(teams.slug, 'local'))
  const [user] = await db.select({ id: users.id }).from(users).where(eq(users.handle, 'local'))
  if (team === undefined || user === undefined) throw new Error('The local team or user was removed while it was made.')
  const owner = { teamId: team.id, userId: user.id }
  await db
    .insert(memberships)
    .values({ ...owner, role: 'admin' })
    .onConflictDoNothing()
  return owner
}

/** Creates a team with one user of its own. */
export async function createTeam(db: Db, handle: string): Promise<Owner> {
  const teamId = uuid()
  await db.insert(teams).values({ id: teamId, slug: handle, name: handle })
  return addMember(db, teamId, { handle, role: 'recruiter' })
}

/** Creates a user who is a member of a team. */
export async function addMember(
  db: Db,
  teamId: string,
  { handle, role }: { handle: string; role: Role },
): Promise<Owner> {
  const userId = uuid()
  await db.insert(users).values({ id: userId, handle, name: handle })
  await db.insert(memberships).values({ teamId, userId, role })
  return { teamId, userId }
}

/** Whether the user is a member of the team. */
export async function isMember(db: Db, owner: Owner): Promise<boolean> {
  return (await roleOf(db, owner)) !== null
}

/** The user's role in the team; null for a non-member. */
export async function roleOf(db: Db, owner: Owner): Promise<Role | null> {
  const [row] = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, owner.userId), isNull(memberships.endedAt)))
  return row?.role ?? null
}

/** One member of each team, for work that is done for all teams. */
export async function oneOwnerPerTeam(db: Db): Promise<Owner[]> {
  return db
    .selectDistinctOn([memberships.teamId], { teamId: memberships.teamId, userId: memberships.userId })
    .from(memberships)
    .orderBy(memberships.teamId, sql`${memberships.endedAt} is not null`, memberships.createdAt)
}

/** The members of the owner's team, by name. */
export async function listMembers(db: Db, owner: Owner): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.teamId, owner.teamId), isNull(memberships.endedAt)))
    .orderBy(asc(users.name), asc(users.id))
}

/** Goes on in a transaction as a team that has turned out to be the right one; its persons stay. */
export async function enterTeam(tx: Db, teamId: string): Promise<void> {
  await tx.execute(sql`select set_config('dossier.team', ${teamId}, true)`)
}

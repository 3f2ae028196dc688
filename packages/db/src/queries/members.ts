import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { directoryIdentities, memberships, passwords, type Role, teams, users } from '../schema.ts'
import { hasSecondFactor } from './second-factors.ts'

/** A member of a team as administrators see it. */
export interface TeamMember {
  userId: string
  name: string
  email: string | null
  role: Role
  since: Date
  hasPassword: boolean
  hasSecondFactor: boolean
  /** Whether they can sign in through the firm's directory. */
  usesDirectory: boolean
}

/**
 * Locks the members of the owner's team against other changes until the transaction ends, so that the last
 * administrator stays.
 */
export async function lockMembers(db: Db, { teamId }: Owner): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${teamId}/members`}, 2))`)
}

/** Lists the members of the owner's team by name. */
export async function listTeamMembers(db: Db, owner: Owner): Promise<TeamMember[]> {
  return db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      since: memberships.createdAt,
      hasPassword: sql<boolean>`exists (select from ${passwords} p where p.user_id = ${users.id})`,
      hasSecondFactor: hasSecondFactor(users.id),
      usesDirectory: sql<boolean>`exists (select from ${directoryIdentities} d where d.user_id = ${users.id})`,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.teamId, owner.teamId), isNull(memberships.endedAt)))
    .orderBy(asc(users.name), asc(users.id))
}

/** Sets the role of another member of the owner's team. */
export async function setRole(db: Db, owner: Owner, { userId, role }: { userId: string; role: Role }): Promise<void> {
  await db
    .update(memberships)
    .set({ role })
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, userId), isNull(memberships.endedAt)))
}

/** Ends a membership in the owner's team; the row stays. */
export async function endMembership(db: Db, owner: Owner, { userId, at }: { userId: string; at: Date }): Promise<void> {
  await db
    .update(memberships)
    .set({ endedAt: at })
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, userId), isNull(memberships.endedAt)))
}

/** Sets whether members of the owner's team must have a second factor. Returns whether that changed anything. */
export async function requireSecondFactor(db: Db, { teamId }: Owner, required: boolean): Promise<boolean> {
  const rows = await db
    .update(teams)
    .set({ secondFactorRequired: required })
    .where(and(eq(teams.id, teamId), eq(teams.secondFactorRequired, !required)))
    .returning({ id: teams.id })
  return rows.length > 0
}

import { and, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../client.ts'
import { type AccountLinkKind, accountLinks, type Role, teams, users } from '../schema.ts'

/** A single-use link that lets someone in. */
export interface AccountLinkRow {
  id: string
  kind: AccountLinkKind
  teamId: string
  /** The user whose account it opens; null for an invitation. */
  userId: string | null
  role: Role | null
  note: string
  /** The address to mail an invitation to; empty if it is not mailed. */
  email: string
  madeBy: string | null
  createdAt: Date
  expiresAt: Date
}

const { id, kind, teamId, userId, role, note, email, madeBy, createdAt, expiresAt } = accountLinks
const columns = { id, kind, teamId, userId, role, note, email, madeBy, createdAt, expiresAt }

/** Inserts a link. Only the hash of its secret is stored. */
export async function insertAccountLink(db: Db, link: AccountLinkRow & { secretHash: string }): Promise<void> {
  await db.insert(accountLinks).values(link)
}

/** Returns the content and recipient of the mail for a link; null when the link has ended. */
export async function findMailedLink(
  db: Db,
  linkId: string,
  now: Date,
): Promise<{ kind: AccountLinkKind; to: string | null; team: string; by: string | null } | null> {
  const makers = alias(users, 'makers')
  const [row] = await db
    .select({
      kind,
      to: sql<string | null>`coalesce(nullif(${email}, ''), ${users.email})`,
      team: teams.name,
      by: makers.name,
    })
    .from(accountLinks)
    .innerJoin(teams, eq(teams.id, teamId))
    .leftJoin(users, eq(users.id, userId))
    .leftJoin(makers, eq(makers.id, madeBy))
    .where(and(eq(id, linkId), isOpen(now)))
  return row ?? null
}

/** Replaces the secret of a link; the previous secret stops working. */
export async function putLinkSecret(db: Db, linkId: string, secretHash: string): Promise<void> {
  await db.update(accountLinks).set({ secretHash }).where(eq(id, linkId))
}

/** Whether a person has requested a new password themselves since this time. */
export async function hasFreshReset(db: Db, ofUser: string, since: Date): Promise<boolean> {
  const rows = await db
    .select({ id })
    .from(accountLinks)
    .where(and(eq(userId, ofUser), eq(kind, 'reset'), isNull(madeBy), gt(createdAt, since)))
    .limit(1)
  return rows.length > 0
}

/**
 * Redeems a link in one statement, so that only one of two concurrent callers succeeds; null if the link is not or no
 * longer valid.
 */
export async function useAccountLink(
  db: Db,
  { secretHash, kind: wanted, now }: { secretHash: string; kind: AccountLinkKind; now: Date },
): Promise<AccountLinkRow | null> {
  const [row] = await db
    .update(accountLinks)
    .set({ usedAt: now, note: '', email: '' })
    .where(and(eq(accountLinks.secretHash, secretHash), eq(kind, wanted), isOpen(now)))
    .returning(columns)
  return row ?? null
}

/** Revokes unused links and returns them. */
export async function revokeAccountLinks(
  db: Db,
  which: { kind: AccountLinkKind; teamId?: string; userId?: string; only?: string },
  now: Date,
): Promise<AccountLinkRow[]> {
  return db
    .update(accountLinks)
    .set({ revokedAt: now, note: '', email: '' })
    .where(
      and(
        eq(kind, which.kind),
        which.teamId === undefined ? undefined : eq(teamId, which.teamId),
        which.userId === undefined ? undefined : eq(userId, which.userId),
        which.only === undefined ? undefined : eq(id, which.only),
        isNull(accountLinks.usedAt),
        isNull(accountLinks.revokedAt),
      ),
    )
    .returning(columns)
}

/** Lists a team's open invitations with the names of their creators, newest first. */
export async function listInvitations(
  db: Db,
  ofTeam: string,
  now: Date,
): Promise<(AccountLinkRow & { by: string | null })[]> {
  return db
    .select({ ...columns, by: users.name })
    .from(accountLinks)
    .leftJoin(users, eq(users.id, madeBy))
    .where(and(eq(teamId, ofTeam), eq(kind, 'invitation'), isOpen(now)))
    .orderBy(desc(createdAt), desc(id))
}

function isOpen(now: Date): SQL | undefined {
  return and(isNull(accountLinks.usedAt), isNull(accountLinks.revokedAt), gt(expiresAt, now))
}

import { and, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { type AccountLinkKind, accountLinks, type Role, users } from '../schema.ts'

/** A single-use link that lets somebody in. */
export interface AccountLinkRow {
  id: string
  kind: AccountLinkKind
  teamId: string
  /** The user whose account it opens; null for an invitation. */
  userId: string | null
  role: Role | null
  note: string
  madeBy: string | null
  createdAt: Date
  expiresAt: Date
}

const { id, kind, teamId, userId, role, note, madeBy, createdAt, expiresAt } = accountLinks
const columns = { id, kind, teamId, userId, role, note, madeBy, createdAt, expiresAt }

/** Inserts a link. Only the hash of its secret is stored. */
export async function insertAccountLink(db: Db, link: AccountLinkRow & { secretHash: string }): Promise<void> {
  await db.insert(accountLinks).values(link)
}

/**
 * Redeems a link in one statement, so that only one of two concurrent callers gets it; null if the link is no longer valid or never was.
 */
export async function useAccountLink(
  db: Db,
  { secretHash, kind: wanted, now }: { secretHash: string; kind: AccountLinkKind; now: Date },
): Promise<AccountLinkRow | null> {
  const [row] = await db
    .update(accountLinks)
    .set({ usedAt: now, note: '' })
    .where(and(eq(accountLinks.secretHash, secretHash), eq(kind, wanted), isOpen(now)))
    .returning(columns)
  return row ?? null
}

/** Revokes unused links and returns those that it revoked. */
export async function revokeAccountLinks(
  db: Db,
  which: { kind: AccountLinkKind; teamId?: string; userId?: string; only?: string },
  now: Date,
): Promise<AccountLinkRow[]> {
  return db
    .update(accountLinks)
    .set({ revokedAt: now, note: '' })
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

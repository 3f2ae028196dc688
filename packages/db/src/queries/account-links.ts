import { and, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { type AccountLinkKind, accountLinks, type Role, users } from '../schema.ts'

/** A link that lets somebody in once. */
export interface AccountLinkRow {
  id: string
  kind: AccountLinkKind
  teamId: string
  /** Whose account it opens; null for an invitation. */
  userId: string | null
  role: Role | null
  note: string
  madeBy: string | null
  createdAt: Date
  expiresAt: Date
}

const { id, kind, teamId, userId, role, note, madeBy, createdAt, expiresAt } = accountLinks
const columns = { id, kind, teamId, userId, role, note, madeBy, createdAt, expiresAt }

/** Writes a link of which nobody knows more than the hash of its secret. */
export async function insertAccountLink(db: Db, link: AccountLinkRow & { secretHash: string }): Promise<void> {
  await db.insert(accountLinks).values(link)
}

/** Uses a link up in one statement, so that of two who come at once one gets it; null for a link that opens nothing (any more). */
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

/** Takes links back that nobody has used; gives those that there were. */
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

/** The invitations of a team that still open it, the newest first, with the names of those who made them. */
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

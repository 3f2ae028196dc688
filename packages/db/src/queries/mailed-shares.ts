import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { shareLinks, teams, users } from '../schema.ts'
import type { ShareLinkRow } from './share-links.ts'

/**
 * Returns the content and recipient of the mail for a link; null when the link no longer works or its person was
 * erased.
 */
export async function findShareToMail(
  db: Db,
  owner: Pick<Owner, 'teamId'>,
  { linkId, now }: { linkId: string; now: Date },
): Promise<
  | (Pick<ShareLinkRow, 'publicId' | 'codeHash' | 'runUuid' | 'createdBy' | 'expiresAt'> & {
      to: string
      by: string
      team: string
    })
  | null
> {
  const { publicId, codeHash, runUuid, createdBy, expiresAt } = shareLinks
  const [row] = await db
    .select({
      publicId,
      codeHash,
      runUuid,
      createdBy,
      expiresAt,
      to: shareLinks.recipientEmail,
      by: users.name,
      team: teams.name,
    })
    .from(shareLinks)
    .innerJoin(users, eq(users.id, createdBy))
    .innerJoin(teams, eq(teams.id, shareLinks.teamId))
    .where(
      and(
        eq(shareLinks.teamId, owner.teamId),
        eq(shareLinks.id, linkId),
        isNotNull(shareLinks.secretHash),
        isNull(shareLinks.revokedAt),
        gt(expiresAt, now),
      ),
    )
  return row === undefined || row.to === '' ? null : row
}

/** Replaces the secret of a working link; the previous secret stops working. */
export async function putShareSecret(
  db: Db,
  { teamId }: Pick<Owner, 'teamId'>,
  { linkId, secretHash }: { linkId: string; secretHash: string },
): Promise<void> {
  await db
    .update(shareLinks)
    .set({ secretHash })
    .where(and(eq(shareLinks.teamId, teamId), eq(shareLinks.id, linkId), isNotNull(shareLinks.secretHash)))
}

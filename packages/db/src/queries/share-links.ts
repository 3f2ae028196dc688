import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { runs, type ShareAnswer, shareDocuments, shareLinks, users } from '../schema.ts'
import { type Bar, barOf } from './barred.ts'

const { secretHash: _secret, ...linkColumns } = getTableColumns(shareLinks)

/** A stored share link with its owner, without the hash of its secret. */
export type ShareLinkRow = Omit<typeof shareLinks.$inferSelect, 'secretHash'> & {
  makerName: string
  runId: string
  candidateId: string
  /** True after the person was erased; the link no longer works. */
  isErased: boolean
  /** Why the person's data may not be shown; null if it may be. */
  barredBy: Bar | null
}

/** The fields of a new link. */
export type NewShareLink = Pick<
  typeof shareLinks.$inferInsert,
  'id' | 'publicId' | 'codeHash' | 'runUuid' | 'sendingId' | 'recipientName' | 'recipientEmail'
> & { secretHash: string; createdAt: Date; expiresAt: Date; watermark: boolean }

/** Inserts a link with these documents. */
export async function insertShareLink(
  tx: Db,
  owner: Owner,
  { link, documentIds }: { link: NewShareLink; documentIds: readonly string[] },
): Promise<void> {
  const { teamId, userId } = owner
  await tx.insert(shareLinks).values({ ...link, teamId, createdBy: userId })
  await tx.insert(shareDocuments).values(documentIds.map((documentId) => ({ documentId, teamId, linkId: link.id })))
}

function selectLinks(db: Db) {
  return db
    .select({
      ...linkColumns,
      makerName: users.name,
      runId: runs.runId,
      candidateId: runs.candidateId,
      isErased: sql<boolean>`${shareLinks.secretHash} is null`,
      barredBy: barOf(sql`${shareLinks.teamId}`, sql`${runs.candidateId}`),
    })
    .from(shareLinks)
    .innerJoin(users, eq(users.id, shareLinks.createdBy))
    .innerJoin(runs, and(eq(runs.teamId, shareLinks.teamId), eq(runs.id, shareLinks.runUuid)))
}

/** Lists the team's links, newest first. */
export async function listShareLinks(
  db: Db,
  { teamId }: Owner,
  { runUuid, ids, limit, cursor }: { runUuid?: string; ids?: readonly string[]; limit: number; cursor?: string },
): Promise<Page<ShareLinkRow>> {
  const before = cursor === undefined ? null : decodeCursor(cursor)
  const rows = await selectLinks(db)
    .where(
      and(
        eq(shareLinks.teamId, teamId),
        runUuid === undefined ? undefined : eq(shareLinks.runUuid, runUuid),
        ids === undefined ? undefined : inArray(shareLinks.id, [...ids]),
        before === null ? undefined : lt(shareLinks.id, before.id),
      ),
    )
    .orderBy(desc(shareLinks.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null }
  return { items, nextCursor: encodeCursor({ tier: 0, createdAt: last.createdAt, id: last.id }) }
}

/** Finds a link of the owner's team by id; null when there is none. */
export async function findShareLink(db: Db, owner: Owner, id: string): Promise<ShareLinkRow | null> {
  if (!validate(id)) return null
  const { items } = await listShareLinks(db, owner, { ids: [id], limit: 1 })
  return items[0] ?? null
}

/**
 * Finds the link of a secret in any team, because recipients have no account. Returns null for a wrong secret, an unknown link or an erased
 * person. Does not check expiry; callers do.
 */
export async function findShareBySecret(
  db: Db,
  { publicId, secretHash }: { publicId: string; secretHash: string },
): Promise<ShareLinkRow | null> {
  const [row] = await selectLinks(db).where(
    and(eq(shareLinks.publicId, publicId), eq(shareLinks.secretHash, secretHash)),
  )
  return row ?? null
}

/** What a recipient has seen of a document of a link. */
export type ShareDocumentRow = Omit<typeof shareDocuments.$inferSelect, 'teamId'>

/** Lists the documents of links, ordered by id within each link. */
export async function shareDocumentsOf(
  db: Db,
  { teamId }: Owner,
  linkIds: readonly string[],
): Promise<ShareDocumentRow[]> {
  if (linkIds.length === 0) return []
  const { teamId: _team, ...columns } = getTableColumns(shareDocuments)
  return db
    .select(columns)
    .from(shareDocuments)
    .where(and(eq(shareDocuments.teamId, teamId), inArray(shareDocuments.linkId, [...linkIds])))
    .orderBy(asc(shareDocuments.linkId), asc(shareDocuments.documentId))
}

/** Revokes a link; returns false when it was already revoked, has expired, or does not exist. */
export async function revokeShareLink(tx: Db, owner: Owner, { id, at }: { id: string; at: Date }): Promise<boolean> {
  const rows = await tx
    .update(shareLinks)
    .set({ revokedAt: at, revokedBy: owner.userId })
    .where(and(eq(shareLinks.teamId, owner.teamId), eq(shareLinks.id, id), isNull(shareLinks.revokedAt)))
    .returning({ id: shareLinks.id })
  return rows.length > 0
}

/** The condition that a link works at this time. */
function alive({ teamId }: Owner, id: string, at: Date): SQL | undefined {
  const { secretHash, revokedAt, expiresAt } = shareLinks
  return and(
    eq(shareLinks.teamId, teamId),
    eq(shareLinks.id, id),
    sql`${secretHash} is not null`,
    isNull(revokedAt),
    gt(expiresAt, at),
  )
}

/**
 * Claims one attempt at a code before the code is checked: concurrent attempts are counted one by one, and none is
 * checked during a delay. `waits` gives the delay in seconds after a number of wrong codes. Returns null while the
 * caller has to wait.
 */
export async function takeCodeAttempt(
  db: Db,
  { teamId }: Owner,
  { id, at, waits }: { id: string; at: Date; waits: SQL },
): Promise<{ wrongCodes: number } | null> {
  const rows = await db
    .update(shareLinks)
    .set({
      wrongCodes: sql`${shareLinks.wrongCodes} + 1`,
      codeAfter: sql`${at.toISOString()}::timestamptz + make_interval(secs => ${waits})`,
    })
    .where(
      and(
        eq(shareLinks.teamId, teamId),
        eq(shareLinks.id, id),
        or(isNull(shareLinks.codeAfter), lte(shareLinks.codeAfter, at)),
      ),
    )
    .returning({ wrongCodes: shareLinks.wrongCodes })
  return rows[0] ?? null
}

/** Seconds to wait after a wrong code: 0 for the first three, then doubling up to a minute. */
export const codeWaits = sql`case when ${shareLinks.wrongCodes} < 3 then 0
  else least(60, 2 ^ least(10, ${shareLinks.wrongCodes} - 2)) end`

/** Resets the count of wrong codes after a correct one. */
export async function forgiveCodes(db: Db, { teamId }: Owner, id: string): Promise<void> {
  await db
    .update(shareLinks)
    .set({ wrongCodes: 0, codeAfter: null })
    .where(and(eq(shareLinks.teamId, teamId), eq(shareLinks.id, id)))
}

/**
 * Records that a link was opened. Returns null when the link no longer works. `counted` is false less than `quietMs`
 * after the last counted opening; `first` is true for the first opening of the link.
 */
export async function recordOpening(
  tx: Db,
  owner: Owner,
  { id, at, quietMs }: { id: string; at: Date; quietMs: number },
): Promise<{ counted: boolean; first: boolean } | null> {
  const [row] = await tx
    .select({ openedAt: shareLinks.openedAt, lastOpenedAt: shareLinks.lastOpenedAt })
    .from(shareLinks)
    .where(alive(owner, id, at))
    .for('update')
  if (row === undefined) return null
  const counted = row.lastOpenedAt === null || at.getTime() - row.lastOpenedAt.getTime() >= quietMs
  if (counted) {
    await tx
      .update(shareLinks)
      .set({ openedAt: row.openedAt ?? at, lastOpenedAt: at, openings: sql`${shareLinks.openings} + 1` })
      .where(and(eq(shareLinks.teamId, owner.teamId), eq(shareLinks.id, id)))
  }
  return { counted, first: row.openedAt === null }
}

interface DocumentView {
  linkId: string
  documentId: string
  at: Date
  quietMs: number
  /** The hash of the marked copy that was sent; null if the document itself was sent. */
  markedSha256: string | null
}

/**
 * Records that bytes of a document were sent. Returns null when the link no longer works, and false for more bytes of
 * the same viewing.
 */
export async function recordDocumentView(
  tx: Db,
  owner: Owner,
  { linkId, documentId, at, quietMs, markedSha256 }: DocumentView,
): Promise<boolean | null> {
  const [link] = await tx
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(alive(owner, linkId, at))
    .for('share')
  if (link === undefined) return null
  const d = shareDocuments
  const its = and(eq(d.teamId, owner.teamId), eq(d.linkId, linkId), eq(d.documentId, documentId))
  const since = new Date(at.getTime() - quietMs)
  const rows = await tx
    .update(d)
    .set({
      viewedAt: sql`coalesce(${d.viewedAt}, ${at.toISOString()}::timestamptz)`,
      lastViewedAt: at,
      views: sql`${d.views} + 1`,
      markedSha256,
    })
    .where(and(its, or(isNull(d.lastViewedAt), lte(d.lastViewedAt, since))))
    .returning({ id: d.documentId })
  return rows.length > 0
}

/** Stores the recipient's answer, replacing an earlier one; returns false when the link no longer works. */
export async function writeShareAnswer(
  tx: Db,
  owner: Owner,
  { id, answer, text, at }: { id: string; answer: ShareAnswer; text: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(shareLinks)
    .set({ answer, answerText: text, answeredAt: at })
    .where(alive(owner, id, at))
    .returning({ id: shareLinks.id })
  return rows.length > 0
}

/** Marks and returns the team's expired links whose creators have not been notified yet. */
export async function takeExpiredShares(tx: Db, { teamId }: Owner, at: Date): Promise<ShareLinkRow[]> {
  const marked = await tx
    .update(shareLinks)
    .set({ expiryToldAt: at })
    .where(
      and(
        eq(shareLinks.teamId, teamId),
        isNull(shareLinks.expiryToldAt),
        isNull(shareLinks.revokedAt),
        sql`${shareLinks.secretHash} is not null`,
        lte(shareLinks.expiresAt, at),
      ),
    )
    .returning({ id: shareLinks.id })
  if (marked.length === 0) return []
  return selectLinks(tx).where(
    and(
      eq(shareLinks.teamId, teamId),
      inArray(
        shareLinks.id,
        marked.map(({ id }) => id),
      ),
    ),
  )
}

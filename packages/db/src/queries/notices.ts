import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { candidates, notices, runs, shareLinks } from '../schema.ts'

/** A notice for one member of the team. */
export interface NewNotice {
  code: string
  runUuid?: string
  subjectId?: string
  params?: Record<string, string | number>
}

/** A notice with the current names of what it refers to. */
export interface NoticeRow {
  id: string
  code: string
  params: Record<string, string | number>
  createdAt: Date
  readAt: Date | null
  runId: string | null
  candidateName: string | null
  /** The recipient of a share link. */
  recipientName: string | null
  subjectId: string | null
}

/** Notifies the owner; pass the transaction that causes the notice. `at` is the clock of the operation. */
export async function insertNotice(tx: Db, owner: Owner, { at, ...notice }: NewNotice & { at: Date }): Promise<void> {
  await tx.insert(notices).values({ ...owner, id: uuid(), createdAt: at, ...notice })
}

const own = ({ teamId, userId }: Owner) => and(eq(notices.teamId, teamId), eq(notices.userId, userId))

/** Lists the owner's notices, newest first. */
export async function listNotices(
  db: Db,
  owner: Owner,
  { unread, limit, cursor }: { unread: boolean; limit: number; cursor?: string | undefined },
): Promise<Page<NoticeRow>> {
  const n = notices
  const before = cursor === undefined ? null : decodeCursor(cursor)
  const rows = await db
    .select({
      id: n.id,
      code: n.code,
      params: n.params,
      createdAt: n.createdAt,
      readAt: n.readAt,
      runId: runs.runId,
      candidateName: candidates.name,
      recipientName: shareLinks.recipientName,
      subjectId: n.subjectId,
    })
    .from(n)
    .leftJoin(runs, and(eq(runs.teamId, n.teamId), eq(runs.id, n.runUuid)))
    .leftJoin(candidates, and(eq(candidates.teamId, runs.teamId), eq(candidates.id, runs.candidateId)))
    .leftJoin(shareLinks, and(eq(shareLinks.teamId, n.teamId), eq(shareLinks.id, n.subjectId)))
    .where(and(own(owner), unread ? isNull(n.readAt) : undefined, before === null ? undefined : lt(n.id, before.id)))
    .orderBy(desc(n.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null }
  return { items, nextCursor: encodeCursor({ tier: 0, createdAt: last.createdAt, id: last.id }) }
}

/** Counts the owner's unread notices. */
export async function countUnreadNotices(db: Db, owner: Owner): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(notices)
    .where(and(own(owner), isNull(notices.readAt)))
  return row?.count ?? 0
}

/** Marks the given notices of the owner, or all of them, as read; ignores notices of other users. */
export async function readNotices(
  db: Db,
  owner: Owner,
  { ids, at }: { ids: readonly string[] | null; at: Date },
): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: at })
    .where(and(own(owner), isNull(notices.readAt), ids === null ? undefined : inArray(notices.id, [...ids])))
}

import { and, desc, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { candidates, memberships, notices, type Role, runs, shareLinks, users } from '../schema.ts'

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
  await tx.insert(notices).values({ ...owner, id: uuid(), createdAt: at, mailDue: true, ...notice })
}

/**
 * Notifies the administrators of the owner's team, or one member, except those who have not yet read an earlier notice
 * with this code.
 */
export async function tellOnce(
  tx: Db,
  { teamId }: Owner,
  { to, ...notice }: NewNotice & { at: Date; to: 'admins' | { userId: string } },
): Promise<void> {
  const m = memberships
  const unread = tx
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.teamId, m.teamId),
        eq(notices.userId, m.userId),
        eq(notices.code, notice.code),
        isNull(notices.readAt),
      ),
    )
  const whom = to === 'admins' ? eq(m.role, 'admin') : eq(m.userId, to.userId)
  const some = await tx
    .select({ userId: m.userId })
    .from(m)
    .where(and(eq(m.teamId, teamId), whom, isNull(m.endedAt), notExists(unread)))
  for (const { userId } of some) await insertNotice(tx, { teamId, userId }, notice)
}

/** The kinds of notices that a person gets by mail immediately, and in one mail a day; null if they have not chosen. */
export interface NoticeMailChoice {
  atOnce: string[] | null
  daily: string[] | null
}

const choice = { atOnce: users.mailedNotices, daily: users.digestedNotices }

/** A notice that the mailer has not yet considered, with its reader's choice. */
interface DueNotice extends NoticeMailChoice {
  teamId: string
  id: string
  code: string
  createdAt: Date
}

/** Claims the notices of all teams that the mailer has not yet considered, each once. */
export async function takeDueNotices(tx: Db): Promise<DueNotice[]> {
  const { teamId, id, code, createdAt } = notices
  return tx
    .update(notices)
    .set({ mailDue: false })
    .from(users)
    .where(and(notices.mailDue, eq(users.id, notices.userId)))
    .returning({ teamId, id, code, createdAt, ...choice })
}

/** Queues a notice for the daily mail. */
export async function awaitDigest(tx: Db, { teamId, id }: Pick<DueNotice, 'teamId' | 'id'>): Promise<void> {
  await tx
    .update(notices)
    .set({ digestDue: true })
    .where(and(eq(notices.teamId, teamId), eq(notices.id, id)))
}

/** The people with notices queued for the daily mail. */
export async function findDigestReaders(db: Db): Promise<string[]> {
  const rows = await db.selectDistinct({ userId: notices.userId }).from(notices).where(eq(notices.digestDue, true))
  return rows.map(({ userId }) => userId)
}

/** A notice queued for the daily mail, with the reader's role in its team; null if the reader has left the team. */
interface WaitingNotice extends Pick<NoticeRow, 'id' | 'code' | 'params' | 'runId' | 'readAt'> {
  role: Role | null
}

/** The content of a person's daily mail, oldest notice first; `to` is null if they have no address. */
export async function findDigest(
  db: Db,
  userId: string,
): Promise<NoticeMailChoice & { to: string | null; language: string | null; waiting: WaitingNotice[] }> {
  const { id, code, params, readAt } = notices
  const [reader] = await db
    .select({ to: users.email, language: users.language, ...choice })
    .from(users)
    .where(eq(users.id, userId))
  const waiting = await db
    .select({ id, code, params, readAt, runId: runs.runId, role: memberships.role })
    .from(notices)
    .leftJoin(
      memberships,
      and(eq(memberships.teamId, notices.teamId), eq(memberships.userId, notices.userId), isNull(memberships.endedAt)),
    )
    .leftJoin(runs, and(eq(runs.teamId, notices.teamId), eq(runs.id, notices.runUuid)))
    .where(and(eq(notices.digestDue, true), eq(notices.userId, userId)))
    .orderBy(notices.id)
  return { ...(reader ?? { to: null, language: null, atOnce: null, daily: null }), waiting }
}

/** Removes notices from a person's queue for the daily mail. */
export async function endDigest(db: Db, userId: string, ids: readonly string[]): Promise<void> {
  await db
    .update(notices)
    .set({ digestDue: false })
    .where(and(eq(notices.digestDue, true), eq(notices.userId, userId), inArray(notices.id, [...ids])))
}

/** The content of the mail for a notice; null if its reader has no address or is no longer in the team. */
export async function findNoticeToMail(
  db: Db,
  notice: { teamId: string; noticeId: string },
): Promise<
  | (Pick<NoticeRow, 'code' | 'params' | 'runId' | 'subjectId'> & { to: string; language: string | null; role: Role })
  | null
> {
  const { code, params, subjectId } = notices
  const [row] = await db
    .select({
      code,
      params,
      subjectId,
      runId: runs.runId,
      to: users.email,
      language: users.language,
      role: memberships.role,
    })
    .from(notices)
    .innerJoin(users, eq(users.id, notices.userId))
    .innerJoin(
      memberships,
      and(eq(memberships.teamId, notices.teamId), eq(memberships.userId, notices.userId), isNull(memberships.endedAt)),
    )
    .leftJoin(runs, and(eq(runs.teamId, notices.teamId), eq(runs.id, notices.runUuid)))
    .where(and(eq(notices.teamId, notice.teamId), eq(notices.id, notice.noticeId)))
  return row === undefined || row.to === null ? null : { ...row, to: row.to }
}

/** Which notices a person gets by mail, in which language and at which address; null for what they have not chosen. */
export async function findNoticeMail(
  db: Db,
  { userId }: Owner,
): Promise<(NoticeMailChoice & { email: string | null; language: string | null }) | null> {
  const { email, language } = users
  const [row] = await db
    .select({ email, language, ...choice })
    .from(users)
    .where(eq(users.id, userId))
  return row ?? null
}

/** Sets which notices a person gets by mail, and in which language. */
export async function putNoticeMail(
  db: Db,
  { userId }: Owner,
  { atOnce, daily, language }: { atOnce: string[]; daily: string[]; language: string },
): Promise<void> {
  await db.update(users).set({ mailedNotices: atOnce, digestedNotices: daily, language }).where(eq(users.id, userId))
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

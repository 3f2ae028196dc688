import { and, type Column, desc, eq, getTableColumns, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import {
  candidates,
  clients,
  generatedDocuments,
  jobProfiles,
  shareDocuments,
  shareLinks,
  type SubmissionChannel,
  submissions,
  users,
} from '../schema.ts'

const { teamId: _teamId, idempotencyKey: _key, inputHash: _hash, ...own } = getTableColumns(submissions)

/** A stored submission, with the names of what it refers to. */
export type SubmissionRow = Omit<typeof submissions.$inferSelect, 'teamId' | 'idempotencyKey' | 'inputHash'> & {
  filename: string
  runId: string
  candidateName: string
  jobTitle: string | null
  /** The team's name for the client; `clientName` is the name as typed. */
  client: string
  senderName: string
  recorderName: string
  retractorName: string | null
  /** The share link that it was sent by, if any. */
  link: Pick<
    typeof shareLinks.$inferSelect,
    'id' | 'expiresAt' | 'revokedAt' | 'openedAt' | 'answer' | 'answerText' | 'answeredAt'
  > | null
  /** When it was first downloaded through the link. */
  viewedAt: Date | null
}

/** Which submissions to list; an absent filter does not narrow. */
export interface SubmissionFilter {
  ids?: readonly string[] | undefined
  sendingId?: string | undefined
  documentIds?: readonly string[] | undefined
  sha256?: string | undefined
  runUuid?: string | undefined
  candidateIds?: readonly string[] | undefined
  jobProfileId?: string | undefined
  clientIds?: readonly string[] | undefined
  /** Sent to one of these clients, or about one of these candidates. */
  either?: { clientIds: readonly string[]; candidateIds: readonly string[] } | undefined
  sentBy?: string | undefined
  channel?: SubmissionChannel | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  retracted?: boolean | undefined
  limit: number
  cursor?: string | undefined
}

const sender = alias(users, 'sender')
const recorder = alias(users, 'recorder')
const retractor = alias(users, 'retractor')

/** Lists the team's submissions, most recently sent first. */
export async function listSubmissions(db: Db, owner: Owner, filter: SubmissionFilter): Promise<Page<SubmissionRow>> {
  const s = submissions
  const rows = await db
    .select({
      ...own,
      filename: generatedDocuments.filename,
      runId: generatedDocuments.runId,
      candidateName: candidates.name,
      jobTitle: jobProfiles.title,
      client: clients.name,
      senderName: sender.name,
      recorderName: recorder.name,
      retractorName: retractor.name,
      link: {
        id: shareLinks.id,
        expiresAt: shareLinks.expiresAt,
        revokedAt: shareLinks.revokedAt,
        openedAt: shareLinks.openedAt,
        answer: shareLinks.answer,
        answerText: shareLinks.answerText,
        answeredAt: shareLinks.answeredAt,
      },
      viewedAt: shareDocuments.viewedAt,
    })
    .from(s)
    .innerJoin(
      generatedDocuments,
      and(eq(generatedDocuments.teamId, s.teamId), eq(generatedDocuments.id, s.documentId)),
    )
    .innerJoin(candidates, and(eq(candidates.teamId, s.teamId), eq(candidates.id, s.candidateId)))
    .leftJoin(jobProfiles, and(eq(jobProfiles.teamId, s.teamId), eq(jobProfiles.id, s.jobProfileId)))
    .innerJoin(clients, and(eq(clients.teamId, s.teamId), eq(clients.id, s.clientId)))
    .innerJoin(sender, eq(sender.id, s.sentBy))
    .innerJoin(recorder, eq(recorder.id, s.recordedBy))
    .leftJoin(retractor, eq(retractor.id, s.retractedBy))
    .leftJoin(shareLinks, and(eq(shareLinks.teamId, s.teamId), eq(shareLinks.sendingId, s.sendingId)))
    .leftJoin(
      shareDocuments,
      and(
        eq(shareDocuments.teamId, s.teamId),
        eq(shareDocuments.linkId, shareLinks.id),
        eq(shareDocuments.documentId, s.documentId),
      ),
    )
    .where(and(eq(s.teamId, owner.teamId), ...conditions(filter)))
    .orderBy(desc(s.sentAt), desc(s.id))
    .limit(filter.limit + 1)
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  if (rows.length <= filter.limit || last === undefined) return { items, nextCursor: null }
  return { items, nextCursor: encodeCursor({ tier: 0, createdAt: last.sentAt, id: last.id }) }
}

function conditions(filter: SubmissionFilter): SQL[] {
  const s = submissions
  const { from, to, retracted, cursor } = filter
  return [
    ...given(filter.ids, (ids) => inArray(s.id, [...ids])),
    ...given(filter.sendingId, (id) => eq(s.sendingId, id)),
    ...given(filter.documentIds, (ids) => inArray(s.documentId, [...ids])),
    ...given(filter.sha256, (sha256) => eq(s.sha256, sha256)),
    ...given(filter.runUuid, (id) => eq(s.runUuid, id)),
    ...given(filter.candidateIds, (ids) => isAny(s.candidateId, ids)),
    ...given(filter.jobProfileId, (id) => eq(s.jobProfileId, id)),
    ...given(filter.clientIds, (ids) => isAny(s.clientId, ids)),
    ...given(
      filter.either,
      ({ clientIds, candidateIds }) => sql`(${isAny(s.clientId, clientIds)} or ${isAny(s.candidateId, candidateIds)})`,
    ),
    ...given(filter.sentBy, (id) => eq(s.sentBy, id)),
    ...given(filter.channel, (channel) => eq(s.channel, channel)),
    ...given(from, (at) => sql`${s.sentAt} >= ${at.toISOString()}::timestamptz`),
    ...given(to, (at) => sql`${s.sentAt} < ${at.toISOString()}::timestamptz`),
    ...given(retracted, (yes) => (yes ? isNotNull(s.retractedAt) : isNull(s.retractedAt))),
    ...given(cursor, (text) => {
      const { createdAt, id } = decodeCursor(text)
      return sql`(${s.sentAt}, ${s.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`
    }),
  ]
}

function isAny(column: Column, ids: readonly string[]): SQL {
  return sql`${column} = any(${sql.param(ids)}::uuid[])`
}

function given<T>(value: T | undefined, condition: (value: T) => SQL): SQL[] {
  return value === undefined ? [] : [condition(value)]
}

/** Lists when and to whom documents were sent, for lists of documents; leaves out retracted submissions. */
export async function submissionsOfDocuments(
  db: Db,
  owner: Owner,
  documentIds: readonly string[],
): Promise<{ id: string; documentId: string; client: string; sentAt: Date }[]> {
  if (documentIds.length === 0) return []
  const s = submissions
  return db
    .select({ id: s.id, documentId: s.documentId, client: clients.name, sentAt: s.sentAt })
    .from(s)
    .innerJoin(clients, and(eq(clients.teamId, s.teamId), eq(clients.id, s.clientId)))
    .where(and(eq(s.teamId, owner.teamId), inArray(s.documentId, [...documentIds]), isNull(s.retractedAt)))
    .orderBy(desc(s.sentAt), desc(s.id))
}

import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { clients, submissions, type SubmissionChannel } from '../schema.ts'
import type { DocumentRow } from './documents.ts'

/** What the documents of one sending share. */
export interface NewSending {
  clientId: string
  clientName: string
  recipient: string
  channel: SubmissionChannel
  sentAt: Date
  note: string
  sentBy: string
  idempotencyKey: string | null
  inputHash: string
  createdAt: Date
}

/** A submission recorded under an idempotency key. */
export interface RecordedSubmission {
  id: string
  sendingId: string
  documentId: string
  inputHash: string
}

/**
 * Locks this person's submissions against being recorded or retracted concurrently until the transaction ends, so that the second of two
 * callers sees the first.
 */
export async function lockSubmissionsOf(db: Db, owner: Owner, candidateId: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${owner.teamId}/${candidateId}`}, 2))`)
}

/** The submissions that this user recorded under this key; empty for a new key. */
export async function findSendingByKey(db: Db, owner: Owner, key: string): Promise<RecordedSubmission[]> {
  const lock = `${owner.teamId}/${owner.userId}/${key}`
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 3))`)
  const { id, sendingId, documentId, inputHash, teamId, recordedBy, idempotencyKey } = submissions
  return db
    .select({ id, sendingId, documentId, inputHash })
    .from(submissions)
    .where(and(eq(teamId, owner.teamId), eq(recordedBy, owner.userId), eq(idempotencyKey, key)))
    .orderBy(id)
}

/** Inserts one row per document of a sending and returns their ids in the same order. */
export async function insertSending(
  db: Db,
  owner: Owner,
  { sending, documents }: { sending: NewSending; documents: readonly DocumentRow[] },
): Promise<{ id: string; sendingId: string; documentId: string }[]> {
  const sendingId = uuid()
  const rows = documents.map((document) => ({
    ...sending,
    teamId: owner.teamId,
    id: uuid(),
    sendingId,
    documentId: document.id,
    documentType: document.documentType,
    runUuid: document.runUuid,
    sha256: document.sha256,
    candidateId: document.candidateId,
    jobProfileId: document.jobProfileId,
    recordedBy: owner.userId,
  }))
  await db.insert(submissions).values(rows)
  return rows.map(({ id, documentId }) => ({ id, sendingId, documentId }))
}

/** Retracts submissions and returns the ids of those that were not retracted before. */
export async function retractSubmissions(
  db: Db,
  owner: Owner,
  { ids, reason, at }: { ids: readonly string[]; reason: string; at: Date },
): Promise<string[]> {
  const rows = await db
    .update(submissions)
    .set({ retractedAt: at, retractedBy: owner.userId, retractionReason: reason })
    .where(
      and(eq(submissions.teamId, owner.teamId), inArray(submissions.id, [...ids]), isNull(submissions.retractedAt)),
    )
    .returning({ id: submissions.id })
  return rows.map(({ id }) => id)
}

/** The clients to whom this person was submitted, with the sendings; leaves out retracted submissions. */
export async function clientsOfCandidate(
  db: Db,
  owner: Owner,
  candidateId: string,
): Promise<{ submissionId: string; sendingId: string; identity: string }[]> {
  return db

    .select({ submissionId: submissions.id, sendingId: submissions.sendingId, identity: clients.identity })
    .from(submissions)
    .innerJoin(clients, and(eq(clients.teamId, submissions.teamId), eq(clients.id, submissions.clientId)))
    .where(
      and(
        eq(submissions.teamId, owner.teamId),
        eq(submissions.candidateId, candidateId),
        isNull(submissions.retractedAt),
      ),
    )
    .orderBy(submissions.sentAt, submissions.id)
}

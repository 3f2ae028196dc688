import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { uploads } from '../schema.ts'

/** The progress of an upload: how much has been received, and what the file is once it is complete. */
export interface UploadState {
  byteSize: number
  /** Bytes received. */
  received: number
  /** Detected from the content; null until the file is complete. */
  contentType: string | null
}

const state = {
  byteSize: uploads.byteSize,
  received: sql<number>`length(${uploads.bytes})`,
  contentType: uploads.contentType,
}

/** Finds an upload of the team by the hash of its file; null when nothing was received. */
export async function findUpload(db: Db, owner: Owner, sha256: string): Promise<UploadState | null> {
  const [row] = await db.select(state).from(uploads).where(isUpload(owner, sha256))
  return row ?? null
}

/** Starts an upload unless it has started, locks it until the transaction ends, and returns its progress. */
export async function holdUpload(
  tx: Db,
  owner: Owner,
  { sha256, byteSize }: { sha256: string; byteSize: number },
): Promise<UploadState> {
  const [row] = await tx
    .insert(uploads)
    .values({ ...owner, sha256, byteSize, bytes: new Uint8Array() })
    // Changes nothing, but locks the row.
    .onConflictDoUpdate({ target: [uploads.teamId, uploads.sha256], set: { sha256 } })
    .returning(state)
  if (row === undefined) throw new Error('An upload that was written is not there.')
  return row
}

/** Appends a part to a locked upload. */
export async function appendToUpload(tx: Db, owner: Owner, sha256: string, part: Uint8Array): Promise<void> {
  await tx
    .update(uploads)
    .set({ bytes: sql`${uploads.bytes} || ${Buffer.from(part)}::bytea`, changedAt: sql`now()` })
    .where(isUpload(owner, sha256))
}

/** Marks an upload as complete and records its content type; from now on a run can take it. */
export async function completeUpload(tx: Db, owner: Owner, sha256: string, contentType: string): Promise<void> {
  await tx
    .update(uploads)
    .set({ contentType, changedAt: sql`now()` })
    .where(isUpload(owner, sha256))
}

/** Stores a complete file as an upload, replacing what was received before. */
export async function putUpload(
  db: Db,
  owner: Owner,
  { sha256, bytes, contentType }: { sha256: string; bytes: Uint8Array; contentType: string },
): Promise<void> {
  const file = { byteSize: bytes.byteLength, bytes, contentType }
  await db
    .insert(uploads)
    .values({ ...owner, sha256, ...file })
    .onConflictDoUpdate({ target: [uploads.teamId, uploads.sha256], set: { ...file, changedAt: sql`now()` } })
}

/** Returns the bytes received of an upload; null when there is none. */
export async function readUpload(
  db: Db,
  owner: Owner,
  sha256: string,
): Promise<{ bytes: Uint8Array; contentType: string | null } | null> {
  const { bytes, contentType } = uploads
  const [row] = await db.select({ bytes, contentType }).from(uploads).where(isUpload(owner, sha256))
  return row ?? null
}

/** Protects a complete upload from being swept until the run of this transaction has taken it; returns false when it does not exist. */
export async function claimUpload(tx: Db, owner: Owner, sha256: string): Promise<boolean> {
  const rows = await tx
    .update(uploads)
    .set({ changedAt: sql`now()` })
    .where(and(isUpload(owner, sha256), isNotNull(uploads.contentType)))
    .returning({ sha256: uploads.sha256 })
  return rows.length > 0
}

/**
 * Deletes an upload unless a draft, a batch or a waiting run needs it. Of several runs that end at once, the last to get here sees that the
 * others have ended: `tx` must be a transaction.
 */
export async function dropUpload(tx: Db, { teamId }: Owner, sha256: string): Promise<void> {
  await tx.execute(sql`select from uploads where team_id = ${teamId} and sha256 = ${sha256} for update`)
  await tx.execute(sql`delete from uploads u where u.team_id = ${teamId} and u.sha256 = ${sha256} and not ${isAwaited}`)
}

/**
 * Deletes the team's uploads that received nothing since `before` and that no run, draft or batch is waiting for;
 * returns their number.
 */
export async function sweepUploads(db: Db, { teamId }: Owner, before: Date): Promise<number> {
  const { count } = await db.execute(sql`
    delete from uploads u where u.team_id = ${teamId} and u.changed_at < ${before.toISOString()}::timestamptz and not ${isAwaited}`)
  return count
}

/** The total size in bytes of the team's uploads once they are complete. */
export async function uploadedBytes(db: Db, { teamId }: Owner, userId?: string): Promise<number> {
  const [row] = await db
    .select({ bytes: sql<number>`coalesce(sum(${uploads.byteSize}), 0)::float8` })
    .from(uploads)
    .where(and(eq(uploads.teamId, teamId), userId === undefined ? undefined : eq(uploads.userId, userId)))
  return row?.bytes ?? 0
}

/** The condition that a draft, a batch or a waiting run needs the upload with the alias `u`. */
export const isAwaited = sql`(exists (select from runs r where r.team_id = u.team_id and r.original_sha256 = u.sha256
  and r.repeat_of is null and r.status in ('queued', 'running'))
  or (u.content_type is not null and exists (
    select from drafts d where d.team_id = u.team_id and d.original_sha256 = u.sha256))
  or exists (select from batches b join batch_items i on i.team_id = b.team_id and i.batch_id = b.id
    where b.team_id = u.team_id and b.told_at is null and i.state = 'waiting'
      and u.sha256 in (b.shared->>'original', i.document->>'original')))`

function isUpload({ teamId }: Owner, sha256: string) {
  return and(eq(uploads.teamId, teamId), eq(uploads.sha256, sha256))
}

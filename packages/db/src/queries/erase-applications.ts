import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { uuids } from '../search/arrays.ts'
import { eraseRequestsOfReceipts } from './erase-requests.ts'
import { dropUpload } from './uploads.ts'

/**
 * Erases applications: deletes their receipts, files and notices, and the drafts and uploads created from them. An
 * empty row remains for each. Pass a transaction. Returns the number of receipts.
 */
export async function eraseApplications(tx: Db, owner: Owner, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { teamId } = owner
  const theirs = sql`team_id = ${teamId} and application_id = any(${uuids(ids)})`
  await tx.execute(sql`select from applications where team_id = ${teamId} and id = any(${uuids(ids)}) for update`)
  await tx.execute(sql`delete from drafts where team_id = ${teamId}
    and id in (select draft_id from applications where team_id = ${teamId} and id = any(${uuids(ids)}))`)
  const receipts = await tx.execute<{ id: string }>(sql`select id from application_receipts where ${theirs}`)
  await eraseReceipts(
    tx,
    owner,
    receipts.map(({ id }) => id),
  )
  await tx.execute(sql`delete from notices where team_id = ${teamId} and subject_id = any(${uuids(ids)})`)
  await tx.execute(sql`
    update applications set state = 'erased', name = '', email = null, reason = '', pool_until = null, draft_id = null,
      accepted_receipt_id = null, run_uuid = null, candidate_id = null, erasure_asked_at = null
    where team_id = ${teamId} and id = any(${uuids(ids)})`)
  return receipts.length
}

/**
 * Deletes receipts with their files, clears the requests made from them, and deletes the uploads of those files unless
 * a draft or a run still needs them.
 */
export async function eraseReceipts(tx: Db, owner: Owner, ids: readonly string[]): Promise<void> {
  const { teamId } = owner
  const files = await tx.execute<{ sha256: string }>(sql`
    delete from application_files where team_id = ${teamId} and receipt_id = any(${uuids(ids)}) returning sha256`)
  for (const { sha256 } of files) await dropUpload(tx, owner, sha256)
  await eraseRequestsOfReceipts(tx, owner, ids)
  await tx.execute(sql`delete from application_receipts where team_id = ${teamId} and id = any(${uuids(ids)})`)
}

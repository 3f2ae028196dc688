import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { uuids } from '../search/arrays.ts'

/**
 * Clears requests: the row keeps its kind, its days and its outcome. Unanswered requests lapse. The result of an
 * erasure stays, because it identifies nobody.
 */
function emptied(which: SQL): SQL {
  return sql`update person_requests set requester = '', details = '', answer = '', extension_reason = '', candidate_id = null,
      receipt_id = null, result_id = case kind when 'erasure' then result_id end,
      state = case state when 'open' then 'lapsed' else state end, closed_at = coalesce(closed_at, now())
    where ${which}`
}

/** Clears a person's requests; pass the transaction that erases the person. */
export async function eraseRequestsOfPerson(tx: Db, { teamId }: Owner, candidateId: string): Promise<void> {
  await tx.execute(emptied(sql`team_id = ${teamId} and candidate_id = ${candidateId}`))
}

/** Clears the requests made from receipts; pass the transaction that erases the receipts. */
export async function eraseRequestsOfReceipts(tx: Db, { teamId }: Owner, ids: readonly string[]): Promise<void> {
  await tx.execute(emptied(sql`team_id = ${teamId} and receipt_id = any(${uuids(ids)})`))
}

/** Clears requests whose texts name an erased person. */
export async function eraseRequests(tx: Db, { teamId }: Owner, ids: readonly string[]): Promise<void> {
  await tx.execute(emptied(sql`team_id = ${teamId} and id = any(${uuids(ids)})`))
}

/** Grants the person's open erasure requests before the erasure clears them; returns their IDs. */
export async function grantErasures(
  tx: Db,
  { teamId, userId }: Owner,
  { candidateId, erasureId, at }: { candidateId: string; erasureId: string; at: Date },
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    update person_requests set state = 'granted', closed_at = ${at.toISOString()}::timestamptz, closed_by = ${userId},
      result_id = ${erasureId}
    where team_id = ${teamId} and candidate_id = ${candidateId} and kind = 'erasure' and state = 'open' returning id`)
  return rows.map(({ id }) => id)
}

/** Clears requests that were closed before this time, except those still in force; returns how many. */
export async function forgetRequests(tx: Db, { teamId }: Owner, before: Date): Promise<number> {
  const rows = await tx.execute(
    sql`${emptied(sql`team_id = ${teamId} and closed_at < ${before.toISOString()}::timestamptz
    and (details, requester, answer) <> ('', '', '') and not (kind = 'objection' and state = 'granted')
    and not (kind = 'restriction' and state = 'granted' and exists (select from legal_holds h
      where h.team_id = person_requests.team_id and h.id = person_requests.result_id and h.released_at is null))`)}`,
  )
  return rows.count
}

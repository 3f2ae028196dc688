import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'

/** Why a person's data may not be used. */
export const bars = ['objection', 'restriction'] as const
export type Bar = (typeof bars)[number]

/**
 * The condition that a request (alias `q`) of a team is in force: an objection from the day of receipt until it is refused or withdrawn; a
 * restriction until its hold is released. Names the team itself, so that Postgres never collects the holds of all teams.
 */
function inForce(team: SQL | string): SQL {
  return sql`((q.kind = 'objection' and q.state in ('open', 'granted'))
  or (q.kind = 'restriction' and q.state = 'granted' and exists (select from legal_holds h
    where h.team_id = ${team} and h.id = q.result_id and h.released_at is null)))`
}

/** Selects why the person in this column may not be used; null if there is no bar. */
export function barOf(team: SQL | string, candidate: SQL): SQL<Bar | null> {
  return sql<Bar | null>`(select q.kind from person_requests q
    where q.team_id = ${team} and q.candidate_id = ${candidate} and ${inForce(team)} order by q.kind limit 1)`
}

/** Why a person's data may not be used, and since which day; null if it may be used. */
export async function findBar(
  db: Db,
  { teamId }: Owner,
  candidateId: string,
): Promise<{ bar: Bar; since: string } | null> {
  const [row] = await db.execute<{ bar: Bar; since: string }>(sql`
    select q.kind as bar, q.received_on::text as since from person_requests q
    where q.team_id = ${teamId} and q.candidate_id = ${candidateId} and ${inForce(teamId)} order by q.received_on limit 1`)
  return row ?? null
}

/** Those of an application's receipts whose senders object. */
export async function barredReceipts(db: Db, { teamId }: Owner, applicationId: string): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select q.receipt_id as id from person_requests q
    join application_receipts r on r.team_id = q.team_id and r.id = q.receipt_id
    where q.team_id = ${teamId} and r.application_id = ${applicationId} and ${inForce(teamId)}`)
  return new Set(rows.map(({ id }) => id))
}

/** Whether a draft was created from a receipt whose sender objects. */
export async function isDraftBarred(db: Db, { teamId }: Owner, draftId: string): Promise<boolean> {
  const rows = await db.execute(sql`
    select from applications a join person_requests q on q.team_id = a.team_id and q.receipt_id = a.accepted_receipt_id
    where a.team_id = ${teamId} and a.draft_id = ${draftId} and ${inForce(teamId)} limit 1`)
  return rows.length > 0
}

import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'

/**
 * Lists the IDs of a person's applications: those that one of their runs was created from, and those with an address or
 * a file that one of their runs has. Needs the inputs of the runs.
 */
export async function applicationsAbout(db: Db, { teamId }: Owner, candidateId: string): Promise<string[]> {
  const theirs = sql`team_id = ${teamId} and candidate_id = ${candidateId}`
  const rows = await db.execute<{ id: string }>(sql`
    select a.id from applications a where a.team_id = ${teamId} and a.state <> 'erased' and (a.candidate_id = ${candidateId}
      or a.email in (select lower(inputs #>> '{candidate,contact,email}') from runs where ${theirs})
      or exists (select from application_receipts r
        join application_files f on f.team_id = r.team_id and f.receipt_id = r.id
        where r.team_id = a.team_id and r.application_id = a.id
          and f.sha256 in (select original_sha256 from runs where ${theirs})))
    order by a.id`)
  return rows.map(({ id }) => id)
}

import { and, eq, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { runs } from '../schema.ts'
import type { RunRow } from './runs.ts'

/** A run that was derived from another one. */
export type NewerRun = Pick<RunRow, 'id' | 'runId'>

/**
 * The newest run that was derived from this one, directly or through others; null when there is none, or only failed
 * ones.
 */
export async function findNewerRun(
  db: Db,
  owner: Owner,
  { id, candidateId }: Pick<RunRow, 'id' | 'candidateId'>,
): Promise<NewerRun | null> {
  const [row] = await db.execute<{ id: string; run_id: string }>(sql`
    with recursive later as (
      select id, run_id, created_at from runs
      where team_id = ${owner.teamId} and candidate_id = ${candidateId} and repeat_of = ${id} and status <> 'failed'
      union all
      select next.id, next.run_id, next.created_at from runs next join later on next.repeat_of = later.id
      where next.team_id = ${owner.teamId} and next.candidate_id = ${candidateId} and next.status <> 'failed'
    )
    select id, run_id from later order by created_at desc, id desc limit 1`)
  return row === undefined ? null : { id: row.id, runId: row.run_id }
}

/** Prevents others from deriving a run from this one until the transaction ends. */
export async function holdForNewerRun(tx: Db, owner: Owner, id: string): Promise<void> {
  await tx
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.teamId, owner.teamId), eq(runs.id, id)))
    .for('update')
}

import { and, asc, desc, eq, getTableColumns, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { batches, batchItems } from '../schema.ts'
import { runChannel } from './run-progress.ts'

const { teamId: _teamId, ...batchColumns } = getTableColumns(batches)
const { teamId: _itemTeamId, batchId: _batchId, ...itemColumns } = getTableColumns(batchItems)

/** A stored batch. */
export type BatchRow = Omit<typeof batches.$inferSelect, 'teamId'>

/** A stored item of a batch. */
export type BatchItemRow = Omit<typeof batchItems.$inferSelect, 'teamId' | 'batchId'>

export type NewBatch = Omit<BatchRow, 'userId' | 'finishedAt' | 'toldAt'>

/** Inserts a batch with its items; if all of them are refused, the batch has already ended. */
export async function insertBatch(
  tx: Db,
  owner: Owner,
  { items, ...batch }: NewBatch & { items: readonly BatchItemRow[] },
): Promise<void> {
  const waits = items.some(({ state }) => state === 'waiting')
  const end = waits ? { finishedAt: null } : { finishedAt: batch.createdAt, shared: null }
  await tx.insert(batches).values({ ...batch, ...end, ...owner })
  await tx.insert(batchItems).values(items.map((item) => ({ ...item, batchId: batch.id, teamId: owner.teamId })))
}

/**
 * Finds the batch that this user created with this idempotency key; null when there is none. A concurrent caller with the same key waits
 * until the first commits.
 */
export async function findBatchByKey(tx: Db, owner: Owner, key: string): Promise<BatchRow | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${owner.teamId}/${owner.userId}/${key}`}, 2))`)
  const [row] = await tx
    .select(batchColumns)
    .from(batches)
    .where(and(eq(batches.teamId, owner.teamId), eq(batches.userId, owner.userId), eq(batches.idempotencyKey, key)))
  return row ?? null
}

/** Finds a batch of the team by id; null when there is none. */
export async function findBatch(db: Db, owner: Owner, id: string): Promise<BatchRow | null> {
  const [row] = await db
    .select(batchColumns)
    .from(batches)
    .where(and(eq(batches.teamId, owner.teamId), eq(batches.id, id)))
  return row ?? null
}

/** All items of a batch in order, without their documents. */
export async function itemsOfBatch(db: Db, owner: Owner, batchId: string): Promise<Omit<BatchItemRow, 'document'>[]> {
  const { document: _document, ...columns } = itemColumns
  return db
    .select(columns)
    .from(batchItems)
    .where(and(eq(batchItems.teamId, owner.teamId), eq(batchItems.batchId, batchId)))
    .orderBy(asc(batchItems.position))
}

/** The first waiting item of a batch after a position; null when there is none. */
export async function nextWaitingItem(
  db: Db,
  owner: Owner,
  { batchId, after }: { batchId: string; after: number },
): Promise<BatchItemRow | null> {
  const [row] = await db
    .select(itemColumns)
    .from(batchItems)
    .where(
      and(
        eq(batchItems.teamId, owner.teamId),
        eq(batchItems.batchId, batchId),
        eq(batchItems.state, 'waiting'),
        sql`${batchItems.position} > ${after}`,
      ),
    )
    .orderBy(asc(batchItems.position))
    .limit(1)
  return row ?? null
}

/** Records the outcome of an item and clears its document; returns false, and changes nothing, when the item is no longer waiting. */
export async function settleBatchItem(
  tx: Db,
  owner: Owner,
  { id, ...end }: { id: string } & ({ state: 'taken'; runUuid: string } | { state: 'refused'; problem: object }),
): Promise<boolean> {
  const rows = await tx
    .update(batchItems)
    .set({ ...end, document: null })
    .where(and(eq(batchItems.teamId, owner.teamId), eq(batchItems.id, id), eq(batchItems.state, 'waiting')))
    .returning({ told: sql`pg_notify(${runChannel}, ${batchItems.batchId}::text)` })
  return rows.length > 0
}

/** Records that every item of a batch has a run or a problem, and clears the shared document. */
export async function endBatch(db: Db, owner: Owner, id: string): Promise<void> {
  await db
    .update(batches)
    .set({ shared: null, finishedAt: sql`now()` })
    .where(and(eq(batches.teamId, owner.teamId), eq(batches.id, id), isNull(batches.finishedAt)))
}

/** A batch whose runs have all ended, with the number of its runs and of those that failed. */
interface EndedBatch {
  id: string
  userId: string
  runs: number
  failed: number
}

/** Claims the team's batches whose runs have all ended, each once. */
export async function takeEndedBatches(tx: Db, owner: Owner, at: Date): Promise<EndedBatch[]> {
  const runsOf = sql`from batch_items i join runs r on r.team_id = i.team_id and r.id = i.run_uuid
    where i.team_id = b.team_id and i.batch_id = b.id`
  const rows = await tx.execute<{ [K in keyof EndedBatch]: EndedBatch[K] }>(sql`
    update batches b set told_at = ${at.toISOString()} where b.team_id = ${owner.teamId} and b.told_at is null
      and b.finished_at is not null and not exists (select ${runsOf} and r.status in ('queued', 'running'))
    returning b.id, b.user_id as "userId", (select count(*)::int ${runsOf}) as runs,
      (select count(*)::int ${runsOf} and r.status = 'failed') as failed`)
  return [...rows]
}

/** Counts of a batch's items by state, and of their runs by status; `revision` grows with every change. */
export interface BatchCounts {
  items: number
  waiting: number
  refused: number
  queued: number
  running: number
  succeeded: number
  failed: number
  revision: number
}

const inState = (state: string) => sql<number>`count(*) filter (where r.status = ${state})::int`

/** Counts the items of a batch. */
export async function countBatch(db: Db, owner: Owner, id: string): Promise<BatchCounts> {
  const [row] = await db.execute<{ [K in keyof BatchCounts]: number }>(sql`
    select count(*)::int as items, count(*) filter (where i.state = 'waiting')::int as waiting,
      count(*) filter (where i.state = 'refused')::int as refused, ${inState('queued')} as queued,
      ${inState('running')} as running, ${inState('succeeded')} as succeeded, ${inState('failed')} as failed,
      (count(*) filter (where i.state <> 'waiting') + coalesce(sum(r.revision), 0))::int as revision
    from batch_items i left join runs r on r.team_id = i.team_id and r.id = i.run_uuid
    where i.team_id = ${owner.teamId} and i.batch_id = ${id}`)
  if (row === undefined) throw new Error('A count gave no row.')
  return row
}

/** UUIDs of the first runs of a batch that are queued or running. */
export async function activeRunsOfBatch(db: Db, owner: Owner, id: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select r.id from batch_items i join runs r on r.team_id = i.team_id and r.id = i.run_uuid
    where i.team_id = ${owner.teamId} and i.batch_id = ${id} and r.status in ('queued', 'running')`)
  return rows.map((row) => row.id)
}

/** The run that counts for an item of a batch: its newest successful version, or else its newest version. */
export interface BatchRun {
  position: number
  id: string
  runId: string
  status: 'queued' | 'running' | 'succeeded' | 'failed'
  candidateName: string
  headline: string
  jobTitle: string | null
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  error: string | null
  /** `match` of the result, and the languages of the candidate; null unless requested. */
  match: unknown
  languages: unknown
}

/** Lists the runs that count in a batch, with their matches when `details` is set. */
export async function runsOfBatch(
  db: Db,
  owner: Owner,
  { batchId, details }: { batchId: string; details: boolean },
): Promise<BatchRun[]> {
  const detailed = details
    ? sql`r.result -> 'match' as match, r.inputs #> '{candidate,languages}' as languages`
    : sql`null as match, null as languages`
  const rows = await db.execute<{ [K in keyof BatchRun]: BatchRun[K] }>(sql`
    with recursive versions as (
      select i.position, r.id, r.candidate_id from batch_items i
        join runs r on r.team_id = i.team_id and r.id = i.run_uuid
        where i.team_id = ${owner.teamId} and i.batch_id = ${batchId}
      union all
      select v.position, n.id, n.candidate_id from versions v
        join runs n on n.team_id = ${owner.teamId} and n.candidate_id = v.candidate_id and n.repeat_of = v.id
          and n.status <> 'failed'
    ), counting as (
      select distinct on (v.position) v.position, v.id from versions v
        join runs r on r.team_id = ${owner.teamId} and r.id = v.id
        order by v.position, (r.status = 'succeeded') desc, r.created_at desc, r.id desc
    )
    select c.position, r.id, r.run_id as "runId", r.status, p.name as "candidateName", p.headline, j.title as "jobTitle",
      r.score, r.recommendation, r.error, ${detailed}
    from counting c join runs r on r.team_id = ${owner.teamId} and r.id = c.id
      join candidates p on p.team_id = r.team_id and p.id = r.candidate_id
      left join job_profiles j on j.team_id = r.team_id and j.id = r.job_profile_id
    order by c.position`)
  return [...rows]
}

/** A batch as lists show it. */
export type BatchSummary = Pick<BatchRow, 'id' | 'side' | 'title' | 'createdAt'> & { candidateName: string | null }

/** Which batches to list; an absent filter does not narrow. */
export interface BatchFilter {
  /** Only batches with a run of this person. */
  candidateId?: string | undefined
  /** Only batches with a run for this job. */
  jobProfileId?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** The team's batches, newest first. */
export async function listBatches(
  db: Db,
  owner: Owner,
  { candidateId, jobProfileId, limit, cursor }: BatchFilter,
): Promise<Page<BatchSummary>> {
  const conditions: (SQL | undefined)[] = [eq(batches.teamId, owner.teamId)]
  if (candidateId !== undefined) conditions.push(hasRun(sql`r.candidate_id = ${candidateId}`))
  if (jobProfileId !== undefined) conditions.push(hasRun(sql`r.job_profile_id = ${jobProfileId}`))
  if (cursor !== undefined) {
    const { createdAt, id } = decodeCursor(cursor)
    conditions.push(or(lt(batches.createdAt, createdAt), and(eq(batches.createdAt, createdAt), lt(batches.id, id))))
  }
  const { id, side, title, createdAt } = batches
  const candidateName = sql<string | null>`(select p.name from batch_items i
    join runs r on r.team_id = i.team_id and r.id = i.run_uuid join candidates p on p.team_id = r.team_id and p.id = r.candidate_id
    where i.team_id = batches.team_id and i.batch_id = batches.id order by i.position limit 1)`
  const rows = await db
    .select({ id, side, title, createdAt, candidateName })
    .from(batches)
    .where(and(...conditions))
    .orderBy(desc(batches.createdAt), desc(batches.id))
    .limit(limit + 1)
  return toPage(rows, limit)
}

function hasRun(condition: SQL): SQL {
  return sql`batches.id in (select i.batch_id from runs r join batch_items i on i.team_id = r.team_id and i.run_uuid = r.id
    where r.team_id = batches.team_id and ${condition})`
}

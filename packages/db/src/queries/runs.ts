import { and, desc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { candidates, jobProfiles, runs, type RunStatus } from '../schema.ts'
import { insertedEvents } from './audit-events.ts'
import type { EventOfPerson } from './documents.ts'
import { enqueued, type QueuedJob } from './queued-job.ts'
import { withinQuota } from './storage-quota.ts'

const { teamId: _teamId, ...runColumns } = getTableColumns(runs)
const { inputs: _inputs, result: _result, ...summaryColumns } = runColumns

/** A stored run, with its inputs and its result. */
export type RunRow = Omit<typeof runs.$inferSelect, 'teamId'>

/** A run as lists show it. */
export type RunSummary = Omit<RunRow, 'inputs' | 'result'> & {
  candidateName: string
  jobTitle: string | null
}

export type NewRun = Pick<
  RunRow,
  | 'id'
  | 'runId'
  | 'candidateId'
  | 'jobProfileId'
  | 'mode'
  | 'inputs'
  | 'inputHash'
  | 'versions'
  | 'idempotencyKey'
  | 'progress'
  | 'asOf'
> &
  Partial<Pick<RunRow, 'repeatOf' | 'originalSha256'>>

/**
 * Finds the run that this user created with this idempotency key; null when there is none. A concurrent caller with the same key waits
 * until the first commits.
 */
export async function findRunByKey(db: Db, owner: Owner, key: string): Promise<RunRow | null> {
  const lock = `${owner.teamId}/${owner.userId}/${key}`
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 1))`)
  const [row] = await db
    .select(runColumns)
    .from(runs)
    .where(and(eq(runs.teamId, owner.teamId), eq(runs.userId, owner.userId), eq(runs.idempotencyKey, key)))
  return row ?? null
}

/** What is written in the same statement as a new run: its audit events and its job in the queue. */
export interface RunStart {
  events: readonly EventOfPerson[]
  job: QueuedJob
}

/**
 * Inserts a queued run and returns its run ID: the given one, or the given one with the next suffix `-2`, `-3` … when
 * it is taken. Concurrent callers that want the same ID wait until the transaction ends. Throws `QuotaError` for a photo
 * that does not fit the quota of the team or of the owner.
 */
export async function insertRun(db: Db, owner: Owner, run: NewRun, start?: RunStart): Promise<string> {
  const runId = sql`take_run_id(${owner.teamId}::uuid, ${run.runId}::text)`
  const created = db.$with('created').as(
    db
      .insert(runs)
      .values({ ...run, ...owner, runId, status: 'queued', createdAt: run.asOf })
      .returning({ runId: runs.runId }),
  )
  const events = start === undefined ? [] : [db.$with('events', {}).as(insertedEvents(owner, start.events))]
  const [row] = await withinQuota(
    db
      .with(created, ...events)
      .select({ runId: created.runId, ...(start && { queued: enqueued(start.job) }) })
      .from(created),
  )
  if (row === undefined) throw new Error('Postgres returned no row from an insert.')
  return row.runId
}

/** Finds a run of the owner's team by UUID or run ID; null when there is none. */
export async function findRun(db: Db, owner: Owner, idOrRunId: string): Promise<RunRow | null> {
  const [row] = await db
    .select(runColumns)
    .from(runs)
    .where(and(eq(runs.teamId, owner.teamId), isRun(idOrRunId)))
  return row ?? null
}

/** A run with the names of its candidate and job; the job's are empty when it has none. */
export type NamedRun = RunRow & { candidateName: string; jobTitle: string; jobClient: string }

/** Finds a run of the owner's team by UUID, with the names of its candidate and job; null when there is none. */
export async function findNamedRun(db: Db, owner: Owner, id: string): Promise<NamedRun | null> {
  const named = {
    candidateName: candidates.name,
    jobTitle: sql<string>`coalesce(${jobProfiles.title}, '')`,
    jobClient: sql<string>`coalesce(${jobProfiles.client}, '')`,
  }
  const [row] = await db
    .select({ ...runColumns, ...named })
    .from(runs)
    .innerJoin(candidates, and(eq(candidates.teamId, runs.teamId), eq(candidates.id, runs.candidateId)))
    .leftJoin(jobProfiles, and(eq(jobProfiles.teamId, runs.teamId), eq(jobProfiles.id, runs.jobProfileId)))
    .where(and(eq(runs.teamId, owner.teamId), eq(runs.id, id)))
  return row ?? null
}

function isRun(idOrRunId: string): SQL {
  return validate(idOrRunId) ? eq(runs.id, idOrRunId) : eq(runs.runId, idOrRunId)
}

/** What a watcher needs to know about a run; small, because it is read often. */
export type RunState = Pick<RunRow, 'id' | 'runId' | 'status' | 'progress' | 'revision' | 'error'>

/** The state of a run of the owner's team; null when there is none. */
export async function findRunState(db: Db, owner: Owner, idOrRunId: string): Promise<RunState | null> {
  const { id, runId, status, progress, revision, error } = runs
  const [row] = await db
    .select({ id, runId, status, progress, revision, error })
    .from(runs)
    .where(and(eq(runs.teamId, owner.teamId), isRun(idOrRunId)))
  return row ?? null
}

export interface RunFilter {
  status?: RunStatus | undefined
  candidateId?: string | undefined
  jobProfileId?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** The team's runs, newest first. */
export async function listRuns(db: Db, owner: Owner, filter: RunFilter): Promise<Page<RunSummary>> {
  const conditions: (SQL | undefined)[] = [eq(runs.teamId, owner.teamId)]
  if (filter.status !== undefined) conditions.push(eq(runs.status, filter.status))
  if (filter.candidateId !== undefined) conditions.push(eq(runs.candidateId, filter.candidateId))
  if (filter.jobProfileId !== undefined) conditions.push(eq(runs.jobProfileId, filter.jobProfileId))
  if (filter.cursor !== undefined) {
    const { createdAt, id } = decodeCursor(filter.cursor)
    conditions.push(or(lt(runs.createdAt, createdAt), and(eq(runs.createdAt, createdAt), lt(runs.id, id))))
  }
  const rows = await db
    .select({ ...summaryColumns, candidateName: candidates.name, jobTitle: jobProfiles.title })
    .from(runs)
    .innerJoin(candidates, and(eq(candidates.teamId, runs.teamId), eq(candidates.id, runs.candidateId)))
    .leftJoin(jobProfiles, and(eq(jobProfiles.teamId, runs.teamId), eq(jobProfiles.id, runs.jobProfileId)))
    .where(and(...conditions))
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(filter.limit + 1)
  return toPage(rows, filter.limit)
}

/** UUIDs of the team's runs that are queued or running. */
export async function activeRuns(db: Db, owner: Owner): Promise<Set<string>> {
  const rows = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.teamId, owner.teamId), inArray(runs.status, ['queued', 'running'])))
  return new Set(rows.map(({ id }) => id))
}

import { and, asc, count, desc, eq, getTableColumns, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { personKeys, replayChecks, type ReplayFinding, runs } from '../schema.ts'

const { teamId: _teamId, ...columns } = getTableColumns(replayChecks)
const active = ['queued', 'running'] as const
/** A check keeps the findings of at most this many differing runs. */
const mostFindings = 200

/** A stored check of the history. */
export type ReplayCheckRow = Omit<typeof replayChecks.$inferSelect, 'teamId'>

export type NewReplayCheck = Pick<ReplayCheckRow, 'id' | 'requestId' | 'since' | 'until' | 'concurrency' | 'total'>

/** Inserts a waiting check. Returns false, and inserts nothing, while another check of the team has not ended. */
export async function insertReplayCheck(db: Db, owner: Owner, check: NewReplayCheck): Promise<boolean> {
  const rows = await db
    .insert(replayChecks)
    .values({ ...check, ...owner, state: 'queued' })
    .onConflictDoNothing()
    .returning({ id: replayChecks.id })
  return rows.length > 0
}

/** Finds a check of the team by id; null when there is none. */
export async function findReplayCheck(db: Db, owner: Owner, id: string): Promise<ReplayCheckRow | null> {
  const [row] = await db
    .select(columns)
    .from(replayChecks)
    .where(and(eq(replayChecks.teamId, owner.teamId), eq(replayChecks.id, id)))
  return row ?? null
}

/** Lists the team's checks, newest first. */
export async function listReplayChecks(db: Db, owner: Owner, limit: number): Promise<ReplayCheckRow[]> {
  return db
    .select(columns)
    .from(replayChecks)
    .where(eq(replayChecks.teamId, owner.teamId))
    .orderBy(desc(replayChecks.createdAt), desc(replayChecks.id))
    .limit(limit)
}

/** The result of one stretch of a check. */
export interface ReplayProgress {
  id: string
  counts: Pick<ReplayCheckRow, 'identical' | 'different' | 'versionGone' | 'erased' | 'healed'>
  findings: readonly ReplayFinding[]
  /** The last run counted. */
  cursor: { createdAt: Date; id: string }
}

/** Adds the result of a stretch to a check; returns false, and adds nothing, when the check has ended in the meantime. */
export async function advanceReplayCheck(
  db: Db,
  owner: Owner,
  { id, counts, findings, cursor }: ReplayProgress,
): Promise<boolean> {
  const t = replayChecks
  const room = sql`jsonb_array_length(${t.findings}) < ${mostFindings}`
  const rows = await db
    .update(t)
    .set({
      state: 'running',
      identical: sql`${t.identical} + ${counts.identical}`,
      different: sql`${t.different} + ${counts.different}`,
      versionGone: sql`${t.versionGone} + ${counts.versionGone}`,
      erased: sql`${t.erased} + ${counts.erased}`,
      healed: sql`${t.healed} + ${counts.healed}`,
      findings: sql`case when ${room} then ${t.findings} || ${JSON.stringify(findings)}::jsonb else ${t.findings} end`,
      cursorCreatedAt: cursor.createdAt,
      cursorId: cursor.id,
      startedAt: sql`coalesce(${t.startedAt}, now())`,
      updatedAt: sql`now()`,
    })
    .where(isActive(owner, id))
    .returning({ id: t.id })
  return rows.length > 0
}

/** Marks a check as running; returns false when it has ended. */
export async function beginReplayCheck(db: Db, owner: Owner, id: string): Promise<boolean> {
  const rows = await db
    .update(replayChecks)
    .set({ state: 'running', startedAt: sql`coalesce(${replayChecks.startedAt}, now())`, updatedAt: sql`now()` })
    .where(isActive(owner, id))
    .returning({ id: replayChecks.id })
  return rows.length > 0
}

/** Records how a check ended; returns false when it had ended before. */
export async function endReplayCheck(
  db: Db,
  owner: Owner,
  { id, ...end }: { id: string; state: 'done' | 'cancelled' | 'failed'; error?: string },
): Promise<boolean> {
  const rows = await db
    .update(replayChecks)
    .set({ ...end, finishedAt: sql`now()`, updatedAt: sql`now()` })
    .where(isActive(owner, id))
    .returning({ id: replayChecks.id })
  return rows.length > 0
}

function isActive(owner: Owner, id: string): SQL | undefined {
  return and(eq(replayChecks.teamId, owner.teamId), eq(replayChecks.id, id), inArray(replayChecks.state, [...active]))
}

/** A period of the history: runs created from `since` (inclusive) until `until` (exclusive). */
export interface RunPeriod {
  since: Date | null
  until: Date
}

/** Counts the runs of a period to be replayed. */
export async function countRunsToReplay(db: Db, owner: Owner, period: RunPeriod): Promise<number> {
  const [row] = await db
    .select({ runs: count() })
    .from(runs)
    .where(and(...within(owner, period)))
  return row?.runs ?? 0
}

/** A run to replay, as recorded. Inputs and result are JSON text, so that callers can pass them on without parsing. */
export type RunToReplay = Pick<
  typeof runs.$inferSelect,
  'id' | 'runId' | 'createdAt' | 'asOf' | 'versions' | 'inputHash' | 'bundleSha256' | 'score' | 'recommendation'
> & {
  inputs: string
  result: string
  /** The version of the team's lexicon among the inputs, as it is written there; null where there is none. */
  lexiconVersion: string | null
  /** Whether the candidate was erased. */
  isErased: boolean
}

/** Lists the next runs of a period after `after`, oldest first. */
export async function runsToReplay(
  db: Db,
  owner: Owner,
  { after, limit, ...period }: RunPeriod & { after: { createdAt: Date; id: string } | null; limit: number },
): Promise<RunToReplay[]> {
  const conditions = within(owner, period)
  if (after !== null) {
    const at = after.createdAt.toISOString()
    conditions.push(sql`(${runs.createdAt}, ${runs.id}) > (${at}::timestamptz, ${after.id}::uuid)`)
  }
  return db
    .select({
      id: runs.id,
      runId: runs.runId,
      createdAt: runs.createdAt,
      asOf: runs.asOf,
      versions: runs.versions,
      inputHash: runs.inputHash,
      bundleSha256: runs.bundleSha256,
      score: runs.score,
      recommendation: runs.recommendation,
      inputs: sql<string>`${runs.inputs}::text`,
      result: sql<string>`coalesce(${runs.result}, 'null')::text`,
      lexiconVersion: sql<string | null>`${runs.inputs} ->> 'lexiconVersion'`,
      isErased: sql<boolean>`${personKeys.candidateId} is null`,
    })
    .from(runs)
    .leftJoin(personKeys, and(eq(personKeys.teamId, runs.teamId), eq(personKeys.candidateId, runs.candidateId)))
    .where(and(...conditions))
    .orderBy(asc(runs.createdAt), asc(runs.id))
    .limit(limit)
}

function within(owner: Owner, { since, until }: RunPeriod): SQL[] {
  const conditions = [eq(runs.teamId, owner.teamId), eq(runs.status, 'succeeded'), lt(runs.createdAt, until)]
  if (since !== null) conditions.push(gte(runs.createdAt, since))
  return conditions
}

/** Whether a candidate was erased, which means that the key for their hash is destroyed. */
export async function isErased(db: Db, owner: Owner, candidateId: string): Promise<boolean> {
  const [row] = await db
    .select({ person: personKeys.person })
    .from(personKeys)
    .where(and(eq(personKeys.teamId, owner.teamId), eq(personKeys.candidateId, candidateId)))
  return row === undefined
}

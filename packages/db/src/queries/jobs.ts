import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { uuids } from '../search/arrays.ts'
import { foldWords } from '../search/fold.ts'
import { allOf } from '../search/parts.ts'

/** A job profile of the team, with counts of its runs and persons. */
export interface JobRow {
  id: string
  title: string
  client: string
  /** When its first run was created. */
  createdAt: Date
  runs: number
  /** Number of different persons in these runs. */
  persons: number
  lastRunAt: Date | null
}

/**
 * Lists the team's jobs, newest first: those with `ids`, or those whose title and client contain a word that starts
 * with each word of `text`; all if neither is given.
 */
export async function listJobs(
  db: Db,
  owner: Owner,
  {
    ids,
    text = '',
    limit,
    cursor,
  }: { ids?: readonly string[]; text?: string; limit: number; cursor?: string | undefined },
): Promise<Page<JobRow>> {
  const begun = foldWords(text).map((word) => sql`' ' || replace(j.identity, '|', ' ') like ${`% ${word}%`}`)
  const conditions: SQL[] = begun.length === 0 ? [] : [allOf(begun)]
  if (ids !== undefined) conditions.push(sql`j.id = any(${uuids(ids)})`)
  // IDs are in chronological order.
  if (cursor !== undefined) conditions.push(sql`j.id < ${decodeCursor(cursor).id}::uuid`)
  return toPage(await select(db, owner, conditions, limit + 1), limit)
}

/** Finds a job of the team by id; null when there is none. */
export async function findJob(db: Db, owner: Owner, id: string): Promise<JobRow | null> {
  const [row] = await select(db, owner, [sql`j.id = ${id}::uuid`], 1)
  return row ?? null
}

async function select(db: Db, { teamId }: Owner, conditions: SQL[], limit: number): Promise<JobRow[]> {
  const rows = await db.execute<
    Omit<JobRow, 'createdAt' | 'lastRunAt'> & { createdAt: string; lastRunAt: string | null }
  >(sql`
    select j.id, j.title, j.client, j.created_at as "createdAt", r.runs, r.persons, r.last_run_at as "lastRunAt"
    from (select * from job_profiles j where ${allOf([sql`j.team_id = ${teamId}`, ...conditions])}
      order by j.id desc limit ${limit}) j
    left join lateral (select count(*)::int as runs, count(distinct r.candidate_id)::int as persons, max(r.created_at) as last_run_at
      from runs r where r.team_id = j.team_id and r.job_profile_id = j.id) r on true
    order by j.id desc`)
  return rows.map(({ createdAt, lastRunAt, ...row }) => ({
    ...row,
    createdAt: new Date(createdAt),
    lastRunAt: lastRunAt === null ? null : new Date(lastRunAt),
  }))
}

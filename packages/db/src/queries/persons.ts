import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { uuids } from '../search/arrays.ts'
import { identityOf } from '../search/fold.ts'
import { allOf } from '../search/parts.ts'
import { type Bar, barOf } from './barred.ts'

/** A person of the team, with counts of what is stored about them. */
export interface PersonRow {
  id: string
  name: string
  headline: string
  /** When their first run was created. */
  createdAt: Date
  runs: number
  lastRunAt: Date | null
  /** Whether the person is under a legal hold; holds on their runs or documents do not count. */
  isHeld: boolean
  /** Why their data may not be used, such as an objection; null if it may be used. */
  barredBy: Bar | null
}

/** Lists the team's persons who are not erased, newest first; only those with `ids`, if given. */
export async function listPersons(
  db: Db,
  owner: Owner,
  { ids, limit, cursor }: { ids?: readonly string[]; limit: number; cursor?: string | undefined },
): Promise<Page<PersonRow>> {
  const conditions: SQL[] = []
  if (ids !== undefined) conditions.push(sql`c.id = any(${uuids(ids)})`)
  // IDs are in chronological order.
  if (cursor !== undefined) conditions.push(sql`c.id < ${decodeCursor(cursor).id}::uuid`)
  return toPage(await select(db, owner, conditions, limit + 1), limit)
}

/** Finds a person of the team by ID; null when there is none, or when the person was erased. */
export async function findPerson(db: Db, owner: Owner, id: string): Promise<PersonRow | null> {
  const [row] = await select(db, owner, [sql`c.id = ${id}::uuid`], 1)
  return row ?? null
}

async function select(db: Db, { teamId }: Owner, conditions: SQL[], limit: number): Promise<PersonRow[]> {
  const rows = await db.execute<
    Omit<PersonRow, 'createdAt' | 'lastRunAt'> & { createdAt: string; lastRunAt: string | null }
  >(sql`
    select c.id, c.name, c.headline, c.created_at as "createdAt", r.runs, r.last_run_at as "lastRunAt",
      exists (select from legal_holds h where h.team_id = c.team_id and h.subject_id = c.id and h.released_at is null) as "isHeld",
      ${barOf(sql`c.team_id`, sql`c.id`)} as "barredBy"
    from candidates c
    cross join lateral (select count(*)::int as runs, max(r.created_at) as last_run_at
      from runs r where r.team_id = c.team_id and r.candidate_id = c.id) r
    where ${allOf([sql`c.team_id = ${teamId}`, sql`c.identity not like 'erased:%'`, ...conditions])}
    order by c.id desc limit ${limit}`)
  return rows.map(({ createdAt, lastRunAt, ...row }) => ({
    ...row,
    createdAt: new Date(createdAt),
    lastRunAt: lastRunAt === null ? null : new Date(lastRunAt),
  }))
}

/** The newest profile of a person, and the run that contains it. */
export interface KnownProfileRow {
  candidateId: string
  runUuid: string
  runId: string
  inputs: unknown
}

/**
 * The team's person of this name, with the profile from their newest run that neither failed nor is anonymous; null if
 * there is none. As in new runs, the name identifies the person.
 */
export async function findKnownProfile(db: Db, { teamId }: Owner, name: string): Promise<KnownProfileRow | null> {
  const identity = identityOf(name)
  if (identity === '') return null
  const [row] = await db.execute<{ [Key in keyof KnownProfileRow]: KnownProfileRow[Key] }>(sql`
    select c.id as "candidateId", r.id as "runUuid", r.run_id as "runId", r.inputs
    from candidates c
    join lateral (select id, run_id, inputs from runs
      where team_id = c.team_id and candidate_id = c.id and status <> 'failed'
        and coalesce(inputs -> 'anonymous', 'null') = 'null'
      order by created_at desc, id desc limit 1) r on true
    where c.team_id = ${teamId} and c.identity = ${identity}`)
  return row ?? null
}

import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import type { ObjectState } from '../schema.ts'

/** An object in the scope of a migration: the original, and its counterpart on the other driver. */
export interface MovableObject {
  key: string
  runUuid: string
  contentType: string
  byteSize: number
  sha256: string
  /** State of the row on the other driver; null when there is none. */
  otherState: ObjectState | null
  otherRole: 'original' | 'copy' | null
}

/** The driver of the originals, and the driver of their existing or future copies. */
export interface Drivers {
  original: string
  other: string
}

/** The scope: all objects, those of some documents, or those that an earlier migration moved. */
export type Within = { documents: readonly string[] } | { movedBy: string } | 'all'

interface Question {
  migrationId: string
  drivers: Drivers
  within: Within
  /** Only objects whose copy exists and is to be deleted. */
  copied?: boolean
}

/**
 * Lists the next stored originals after `after` by key, except those that the migration refused. Objects that are still being written are
 * left out.
 */
export async function objectsToMove(
  db: Db,
  owner: Owner,
  { after, limit, ...question }: Question & { after: string | null; limit: number },
): Promise<MovableObject[]> {
  const behind = after === null ? sql`true` : sql`s.key > ${after}`
  const rows = await db.execute<Raw>(sql`
    select s.key, s.run_uuid, s.content_type, s.byte_size::float8 as byte_size, s.sha256, o.state as other_state, o.role as other_role
    ${from(owner, question)} and ${behind}
    order by s.key limit ${limit}`)
  return rows.map((row) => ({
    key: row.key,
    runUuid: row.run_uuid,
    contentType: row.content_type,
    byteSize: row.byte_size,
    sha256: row.sha256,
    otherState: row.other_state,
    otherRole: row.other_role,
  }))
}

type Raw = {
  key: string
  run_uuid: string
  content_type: string
  byte_size: number
  sha256: string
  other_state: ObjectState | null
  other_role: 'original' | 'copy' | null
}

/** The number and size of objects to move, and how many already have a copy. */
export interface ObjectCount {
  objects: number
  bytes: number
  copied: number
}

/** Counts what `objectsToMove` would return. */
export async function countToMove(db: Db, owner: Owner, question: Question): Promise<ObjectCount> {
  const [row] = await db.execute<{ objects: number; bytes: number; copied: number }>(sql`
    select count(*)::int as objects, coalesce(sum(s.byte_size), 0)::float8 as bytes,
      (count(*) filter (where o.state = 'stored' and o.role = 'copy'))::int as copied
    ${from(owner, question)}`)
  return row ?? { objects: 0, bytes: 0, copied: 0 }
}

function from({ teamId }: Owner, { migrationId, drivers, within, copied = false }: Question): SQL {
  return sql`
    from stored_objects s
    left join stored_objects o on o.team_id = s.team_id and o.driver = ${drivers.other} and o.key = s.key
    where s.team_id = ${teamId} and s.driver = ${drivers.original} and s.role = 'original' and s.state = 'stored'
      and exists (select from generated_documents d where d.team_id = s.team_id and d.run_uuid = s.run_uuid
        and d.storage_path = s.key and d.storage_driver = s.driver)
      and ${chosen(within)} and ${copied ? sql`o.role = 'copy' and o.state in ('stored', 'deleting')` : sql`true`}
      and not exists (select from storage_moves m
        where m.team_id = s.team_id and m.migration_id = ${migrationId} and m.key = s.key and m.outcome = 'refused')`
}

function chosen(within: Within): SQL {
  if (within === 'all') return sql`true`
  if ('movedBy' in within) {
    return sql`exists (select from storage_moves p
      where p.team_id = s.team_id and p.migration_id = ${within.movedBy} and p.key = s.key and p.outcome = 'done')`
  }
  // Selects by run first, because objects are indexed by run.
  return sql`(s.run_uuid, s.key) in (select d.run_uuid, d.storage_path from generated_documents d
    where d.team_id = s.team_id and d.id = any(${uuids(within.documents)}))`
}

/** Counts the team's originals on a driver that are in these states. */
export async function countOriginals(
  db: Db,
  { teamId }: Owner,
  { driver, states }: { driver: string; states: readonly ObjectState[] },
): Promise<number> {
  const [row] = await db.execute<{ objects: number }>(sql`
    select count(*)::int as objects from stored_objects
    where team_id = ${teamId} and driver = ${driver} and role = 'original' and state = any(${texts(states)})`)
  return row?.objects ?? 0
}

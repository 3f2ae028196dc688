import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import type { ObjectState } from '../schema.ts'

/** An object that a migration has to do with: the original, and what there is of it on the other driver. */
export interface MovableObject {
  key: string
  runUuid: string
  contentType: string
  byteSize: number
  sha256: string
  /** The row of the other driver; null when there is none. */
  otherState: ObjectState | null
  otherRole: 'original' | 'copy' | null
}

/** Where the originals are, and where their copies are or shall be. */
export interface Drivers {
  original: string
  other: string
}

/** Which objects: all, those of some documents, or those that an earlier migration has moved. */
export type Within = { documents: readonly string[] } | { movedBy: string } | 'all'

interface Question {
  migrationId: string
  drivers: Drivers
  within: Within
  /** Only objects whose copy is there, to be deleted. */
  copied?: boolean
}

/**
 * The next stored originals in the order of their keys, behind `after`, without those that the migration has refused. What is
 * still being written is not among them.
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

/** How many objects there are to move, their size, and of how many there is a copy already. */
export interface ObjectCount {
  objects: number
  bytes: number
  copied: number
}

/** Counts what `objectsToMove` would give. */
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
  // By run first: that is what objects are found by.
  return sql`(s.run_uuid, s.key) in (select d.run_uuid, d.storage_path from generated_documents d
    where d.team_id = s.team_id and d.id = any(${uuids(within.documents)}))`
}

/** How many originals of the team a driver has in these states. */
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

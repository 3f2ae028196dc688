import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { storedObjects } from '../schema.ts'
import { uuids } from '../search/arrays.ts'
import { announceCopies } from './storage-moves.ts'
import type { StoredObjectRow } from './stored-objects.ts'

/** A copy that is announced but not yet created, and the driver that has its original. */
export type CopyToMake = Pick<StoredObjectRow, 'key' | 'contentType' | 'byteSize' | 'sha256'> & { source: string }

/** Announces on `driver` every missing copy of these runs' stored originals; returns how many. */
export async function announceMissingCopies(
  tx: Db,
  owner: Owner,
  { driver, runUuids }: { driver: string; runUuids: readonly string[] },
): Promise<number> {
  const o = storedObjects
  const missing = await tx
    .select({ key: o.key, runUuid: o.runUuid, contentType: o.contentType, byteSize: o.byteSize, sha256: o.sha256 })
    .from(o)
    .where(
      and(
        eq(o.teamId, owner.teamId),
        sql`${o.runUuid} = any(${uuids(runUuids)})`,
        eq(o.role, 'original'),
        eq(o.state, 'stored'),
        sql`not exists (select from stored_objects c where c.team_id = ${o.teamId} and c.driver = ${driver}
          and c.key = ${o.key} and c.state <> 'deleted')`,
      ),
    )
    // Every writer that announces several objects uses this order.
    .orderBy(asc(o.key))
  return (await announceCopies(tx, owner, driver, missing)).size
}

/** Lists runs after `after` that have stored originals without a copy on `driver`, ordered by UUID. */
export async function runsToMirror(
  db: Db,
  { teamId }: Owner,
  { driver, after, limit }: { driver: string; after: string | null; limit: number },
): Promise<string[]> {
  const rows = await db.execute<{ run: string }>(sql`
    select distinct o.run_uuid as run from stored_objects o
    left join stored_objects c on c.team_id = o.team_id and c.driver = ${driver} and c.key = o.key
    where o.team_id = ${teamId} and o.role = 'original' and o.state = 'stored' and o.driver <> ${driver}
      and (c.state is null or c.state in ('deleted', 'pending'))
      and ${after === null ? sql`true` : sql`o.run_uuid > ${after}::uuid`}
    order by o.run_uuid limit ${limit}`)
  return rows.map(({ run }) => run)
}

/** Lists the copies of a run that are announced on `driver` and whose originals are stored. */
export async function copiesToMake(
  db: Db,
  { teamId }: Owner,
  { driver, runUuid }: { driver: string; runUuid: string },
): Promise<CopyToMake[]> {
  const rows = await db.execute<CopyToMake & Record<string, unknown>>(sql`
    select c.key, c.content_type as "contentType", c.byte_size::float8 as "byteSize", c.sha256, o.driver as source
    from stored_objects c
    join stored_objects o on o.team_id = c.team_id and o.key = c.key and o.driver <> c.driver and o.sha256 = c.sha256
      and o.role = 'original' and o.state = 'stored'
    where c.team_id = ${teamId} and c.run_uuid = ${runUuid} and c.driver = ${driver} and c.role = 'copy' and c.state = 'pending'
    order by c.key`)
  return [...rows]
}

/** The drivers that have a stored copy of an object with the given hash. */
export async function driversWithCopy(
  db: Db,
  { teamId }: Owner,
  { key, sha256 }: Pick<StoredObjectRow, 'key' | 'sha256'>,
): Promise<string[]> {
  const rows = await db.execute<{ driver: string }>(sql`
    select c.driver from stored_objects d
    join stored_objects c on c.team_id = d.team_id and c.key = d.key and c.role = 'copy' and c.state = 'stored'
    where d.team_id = ${teamId} and d.key = ${key} and d.role = 'original' and c.sha256 = ${sha256}
    order by c.driver`)
  return rows.map(({ driver }) => driver)
}

/** How far a mirror lags behind; sizes in bytes. */
interface MirrorLag {
  storedObjects: number
  storedBytes: number
  /** Announced but not yet created. */
  waitingObjects: number
  waitingBytes: number
  oldestWaiting: Date | null
  /** Not announced yet: written before the mirror was set up. */
  missingObjects: number
  missingBytes: number
}

/** Compares a driver's copies with the team's stored originals on other drivers. */
export async function mirrorLag(db: Db, { teamId }: Owner, driver: string): Promise<MirrorLag> {
  const [row] = await db.execute<Record<keyof MirrorLag, number> & { oldestWaiting: number | null }>(sql`
    with copies as (
      select o.byte_size, c.changed_at, case when c.state in ('stored', 'pending') then c.state else 'missing' end as state
      from stored_objects o
      left join stored_objects c on c.team_id = o.team_id and c.driver = ${driver} and c.key = o.key
      where o.team_id = ${teamId} and o.role = 'original' and o.state = 'stored' and o.driver <> ${driver}
    )
    select ${counted('stored')}, ${counted('pending', 'waiting')}, ${counted('missing')},
      (extract(epoch from min(changed_at) filter (where state = 'pending')) * 1000)::float8 as "oldestWaiting"
    from copies`)
  const nothing = {
    storedObjects: 0,
    storedBytes: 0,
    waitingObjects: 0,
    waitingBytes: 0,
    missingObjects: 0,
    missingBytes: 0,
  }
  const { oldestWaiting, ...counts } = row ?? { ...nothing, oldestWaiting: null }
  return { ...counts, oldestWaiting: oldestWaiting === null ? null : new Date(oldestWaiting) }
}

/** A driver's copies over all teams, for the operator of the installation. */
interface CopiesOfDriver {
  driver: string
  /** Created, verified and counted. */
  stored: number
  /** Announced but not yet created. */
  waiting: number
  oldestWaiting: Date | null
}

/** The copies that each driver has and lacks, over all teams. Reads sums and unfinished objects, never all objects. */
export async function copiesOfAll(db: Db): Promise<CopiesOfDriver[]> {
  const rows = await db.execute<Record<'driver' | 'stored' | 'waiting', string> & { oldest: number | null }>(sql`
    with unfinished as (
      select driver, count(*) as objects, count(*) filter (where state = 'pending') as waiting,
        (extract(epoch from min(changed_at) filter (where state = 'pending')) * 1000)::float8 as oldest
      from stored_objects where role = 'copy' and state in ('pending', 'deleting') group by driver
    ), counted as (
      select driver, sum(objects) as objects from storage_usage where role = 'copy' group by driver
    )
    select c.driver, greatest(c.objects - coalesce(u.objects, 0), 0) as stored, coalesce(u.waiting, 0) as waiting, u.oldest
    from counted c left join unfinished u on u.driver = c.driver`)
  return rows.map(({ driver, stored, waiting, oldest }) => ({
    driver,
    stored: Number(stored),
    waiting: Number(waiting),
    oldestWaiting: oldest === null ? null : new Date(oldest),
  }))
}

function counted(state: 'stored' | 'pending' | 'missing', name: string = state) {
  return sql.raw(`count(*) filter (where state = '${state}')::int as "${name}Objects",
    coalesce(sum(byte_size) filter (where state = '${state}'), 0)::float8 as "${name}Bytes"`)
}

/** Announces a corrupt or missing copy again; returns false when it was already announced. */
export async function distrustCopy(
  tx: Db,
  { teamId }: Owner,
  { driver, key }: Pick<StoredObjectRow, 'driver' | 'key'>,
): Promise<boolean> {
  const rows = await tx.execute(sql`
    update stored_objects set state = 'pending', changed_at = now()
    where team_id = ${teamId} and driver = ${driver} and key = ${key} and role = 'copy' and state = 'stored'
    returning key`)
  return rows.length > 0
}

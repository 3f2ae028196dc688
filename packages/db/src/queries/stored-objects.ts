import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { type ObjectState, storedObjects } from '../schema.ts'
import { recordNearQuota, withinQuota } from './storage-quota.ts'

/** The record of one object in storage. */
export type StoredObjectRow = Omit<typeof storedObjects.$inferSelect, 'teamId'>

/** An object about to be written. */
export type NewObject = Pick<
  StoredObjectRow,
  'driver' | 'key' | 'runUuid' | 'role' | 'contentType' | 'byteSize' | 'sha256'
> &
  Partial<Pick<StoredObjectRow, 'tier'>>

/** Identifies an object. */
export type ObjectPlace = Pick<StoredObjectRow, 'driver' | 'key'>

const { teamId: _teamId, ...objectColumns } = getTableColumns(storedObjects)

/** Options for announcing objects. */
interface Announcing {
  /** Whether to bring back a deleted object. */
  revive?: boolean
  /** A run whose progress to record: if it has ended, nothing is announced; otherwise it cannot end in the meantime. */
  run?: { id: string; progress: unknown }
}

/**
 * Announces objects as `pending` before their bytes are written. An object that is announced or stored already keeps
 * its place and takes the new metadata; a deleted one comes back unless `revive` is false; one that is being deleted is
 * left alone. Reserves the bytes of originals in the quotas of the team and of the member who created the run. Throws
 * `QuotaError`, and announces nothing, if they do not fit. It is one statement and needs no transaction. Returns the
 * announced keys: write no others.
 */
export async function announceObjects(
  db: Db,
  owner: Owner,
  objects: readonly NewObject[],
  { revive = true, run }: Announcing = {},
): Promise<string[]> {
  if (objects.length === 0) return []
  const column = (name: keyof NewObject) => sql.param(objects.map((object) => object[name] ?? null))
  const left = revive ? ['deleting'] : ['deleting', 'deleted']
  const announcing = db.execute<{ key: string; isLimited: boolean }>(sql`
    with held as (${run === undefined ? sql`select 1` : goingOn(owner, run)})
    insert into stored_objects as o (team_id, state, driver, key, run_uuid, role, content_type, byte_size, sha256, tier)
    select ${owner.teamId}::uuid, 'pending', n.* from held, unnest(${column('driver')}::text[], ${column('key')}::text[],
      ${column('runUuid')}::uuid[], ${column('role')}::text[], ${column('contentType')}::text[], ${column('byteSize')}::bigint[],
      ${column('sha256')}::text[], ${column('tier')}::text[]) as n
    on conflict (team_id, driver, key) do update set state = 'pending', role = excluded.role, content_type = excluded.content_type,
      byte_size = excluded.byte_size, sha256 = excluded.sha256, tier = excluded.tier, changed_at = now()
    where o.state <> all(${sql.param(left)}::text[])
    returning o.key, exists (select from storage_limits l
      where l.team_id = ${owner.teamId} and l.holder in (${owner.teamId}, ${owner.userId})) as "isLimited"`)
  const rows = await withinQuota(announcing)
  // Locks the accounts with a limit until the statements are done; others wait.
  const counts = objects.some(({ role }) => role === 'original') && rows.some((row) => row.isLimited)
  if (counts) await db.transaction((tx) => recordNearQuota(tx, owner))
  return rows.map(({ key }) => key)
}

function goingOn({ teamId }: Owner, { id, progress }: { id: string; progress: unknown }): SQL {
  return sql`update runs set status = 'running', progress = ${JSON.stringify(progress)}::jsonb, revision = revision + 1,
      started_at = coalesce(started_at, now())
    where team_id = ${teamId} and id = ${id} and status in ('queued', 'running') returning 1`
}

/** Prevents moving or deleting the object at this place until the transaction ends; an object without a row cannot be moved anyway. */
export async function holdObject(tx: Db, owner: Owner, { driver, key }: ObjectPlace): Promise<void> {
  const { teamId, driver: place, key: name } = storedObjects
  await tx
    .select({ key: name })
    .from(storedObjects)
    .where(and(eq(teamId, owner.teamId), eq(place, driver), eq(name, key)))
    .for('update')
}

/**
 * Sets announced objects to `stored`, each only if it is still announced with the verified hash; returns the keys of those that it set. The
 * others were announced again with other bytes, or deleted, in the meantime.
 */
export async function settleObjects(
  tx: Db,
  owner: Owner,
  objects: readonly (ObjectPlace & { sha256: string })[],
): Promise<string[]> {
  if (objects.length === 0) return []
  const rows = await tx.execute<{ key: string }>(settling(owner, objects))
  return rows.map(({ key }) => key)
}

/** The statement of `settleObjects`, to be combined with others; settles nothing unless `condition` holds. Returns the settled keys. */
export function settling(
  { teamId }: Owner,
  objects: readonly (ObjectPlace & { sha256: string })[],
  condition = sql`true`,
): SQL {
  const column = (name: 'driver' | 'key' | 'sha256') => sql.param(objects.map((object) => object[name]))
  return sql`update stored_objects o set state = 'stored', changed_at = now()
    from unnest(${column('driver')}::text[], ${column('key')}::text[], ${column('sha256')}::text[]) as put (driver, key, sha256)
    where o.team_id = ${teamId} and o.driver = put.driver and o.key = put.key and o.sha256 = put.sha256 and o.state = 'pending'
      and ${condition}
    returning o.key`
}

/** Sets the state of objects on one driver; returns the keys of those that were in one of the states `from`. */
export async function moveObjects(
  tx: Db,
  owner: Owner,
  {
    driver,
    keys,
    from,
    to,
  }: { driver: string; keys: readonly string[]; from: readonly ObjectState[]; to: ObjectState },
): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx
    .update(storedObjects)
    .set({ state: to, changedAt: sql`now()` })
    .where(
      and(
        eq(storedObjects.teamId, owner.teamId),
        eq(storedObjects.driver, driver),
        sql`${storedObjects.key} = any(${sql.param([...keys])}::text[])`,
        inArray(storedObjects.state, [...from]),
      ),
    )
    .returning({ key: storedObjects.key })
  return rows.map(({ key }) => key)
}

/** The objects of a run on all drivers, in any state or in one of `states`. */
export async function objectsOfRun(
  db: Db,
  owner: Owner,
  runUuid: string,
  states?: readonly ObjectState[],
): Promise<StoredObjectRow[]> {
  const conditions: SQL[] = [eq(storedObjects.teamId, owner.teamId), eq(storedObjects.runUuid, runUuid)]
  if (states !== undefined) conditions.push(inArray(storedObjects.state, [...states]))
  return db
    .select(objectColumns)
    .from(storedObjects)
    .where(and(...conditions))
    .orderBy(asc(storedObjects.key), asc(storedObjects.driver))
}

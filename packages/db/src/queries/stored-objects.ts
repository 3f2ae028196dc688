import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { type ObjectState, storedObjects } from '../schema.ts'
import { recordNearQuota, withinQuota } from './storage-quota.ts'

/** What is recorded of one object in a storage. */
export type StoredObjectRow = Omit<typeof storedObjects.$inferSelect, 'teamId'>

/** An object that is about to be written. */
export type NewObject = Pick<
  StoredObjectRow,
  'driver' | 'key' | 'runUuid' | 'role' | 'contentType' | 'byteSize' | 'sha256'
> &
  Partial<Pick<StoredObjectRow, 'tier'>>

/** Names an object. */
export type ObjectPlace = Pick<StoredObjectRow, 'driver' | 'key'>

const { teamId: _teamId, ...objectColumns } = getTableColumns(storedObjects)

/** Which objects are announced. */
interface Announcing {
  /** Whether one that was deleted comes back. */
  revive?: boolean
  /** A run that goes on with this: nothing is announced when it has ended, and nothing can end it meanwhile. */
  run?: { id: string; progress: unknown }
}

/**
 * Announces objects before their bytes are written: `pending`. One that is announced or stored already keeps its place and takes
 * over what will be written now; one that was deleted comes back, unless `revive` is false. One that is being deleted is left to
 * that. Reserves the bytes of originals in the team's quota, and throws `QuotaError` when they do not fit: then none is announced.
 * It is one statement, and so needs no transaction. Gives the keys that were announced: nothing else is to be put.
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
    returning o.key, exists (select from storage_limits l where l.team_id = o.team_id) as "isLimited"`)
  const rows = await withinQuota(announcing)
  // The account of a team with a limit is ours until that is done, and others wait for it.
  const counts = objects.some(({ role }) => role === 'original') && rows.some((row) => row.isLimited)
  if (counts) await db.transaction((tx) => recordNearQuota(tx, owner))
  return rows.map(({ key }) => key)
}

function goingOn({ teamId }: Owner, { id, progress }: { id: string; progress: unknown }): SQL {
  return sql`update runs set status = 'running', progress = ${JSON.stringify(progress)}::jsonb, revision = revision + 1,
      started_at = coalesce(started_at, now())
    where team_id = ${teamId} and id = ${id} and status in ('queued', 'running') returning 1`
}

/** Until the transaction ends, nobody moves or deletes the object of this place; one that has no row is nobody's to move. */
export async function holdObject(tx: Db, owner: Owner, { driver, key }: ObjectPlace): Promise<void> {
  const { teamId, driver: place, key: name } = storedObjects
  await tx
    .select({ key: name })
    .from(storedObjects)
    .where(and(eq(teamId, owner.teamId), eq(place, driver), eq(name, key)))
    .for('update')
}

/**
 * Moves announced objects to `stored`, each only while it is announced with the hash that was verified; gives the keys of those
 * that were. The rest was announced anew with other bytes, or deleted meanwhile.
 */
export async function settleObjects(
  tx: Db,
  owner: Owner,
  objects: readonly (ObjectPlace & { sha256: string })[],
): Promise<string[]> {
  if (objects.length === 0) return []
  const column = (name: 'driver' | 'key' | 'sha256') => sql.param(objects.map((object) => object[name]))
  const rows = await tx.execute<{ key: string }>(sql`
    update stored_objects o set state = 'stored', changed_at = now()
    from unnest(${column('driver')}::text[], ${column('key')}::text[], ${column('sha256')}::text[]) as put (driver, key, sha256)
    where o.team_id = ${owner.teamId} and o.driver = put.driver and o.key = put.key and o.sha256 = put.sha256
      and o.state = 'pending'
    returning o.key`)
  return rows.map(({ key }) => key)
}

/** Moves objects of one driver to a state; gives the keys of those that were in one of the states `from`. */
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

/** The objects of a run with all drivers, in any state or in one of `states`. */
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

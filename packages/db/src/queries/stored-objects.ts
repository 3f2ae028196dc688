import { and, asc, eq, getTableColumns, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
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

const isLimited = sql<boolean>`exists (select from storage_limits l where l.team_id = stored_objects.team_id)`

/**
 * Announces objects before their bytes are written: `pending`. One that is announced or stored already keeps its place and takes
 * over what will be written now; one that was deleted comes back, unless `revive` is false. One that is being deleted is left to
 * that. Reserves the bytes of originals in the team's quota, and throws `QuotaError` when they do not fit: then nothing in this
 * transaction holds. Gives the keys that were announced: nothing else is to be put.
 */
export async function announceObjects(
  tx: Db,
  owner: Owner,
  objects: readonly NewObject[],
  { revive = true }: { revive?: boolean } = {},
): Promise<string[]> {
  if (objects.length === 0) return []
  const announcing = tx
    .insert(storedObjects)
    .values(objects.map((object) => ({ ...object, teamId: owner.teamId, state: 'pending' as const })))
    .onConflictDoUpdate({
      target: [storedObjects.teamId, storedObjects.driver, storedObjects.key],
      set: {
        state: 'pending',
        role: sql`excluded.role`,
        contentType: sql`excluded.content_type`,
        byteSize: sql`excluded.byte_size`,
        sha256: sql`excluded.sha256`,
        tier: sql`excluded.tier`,
        changedAt: sql`now()`,
      },
      setWhere: notInArray(storedObjects.state, revive ? ['deleting'] : ['deleting', 'deleted']),
    })
    .returning({ key: storedObjects.key, isLimited })
  const rows = await withinQuota(announcing)
  // The account is ours until the transaction ends, and others wait for it: without a limit there is nothing to ask.
  const counts = objects.some(({ role }) => role === 'original') && rows.some((row) => row.isLimited)
  if (counts) await recordNearQuota(tx, owner)
  return rows.map(({ key }) => key)
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

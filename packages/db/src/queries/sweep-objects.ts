import { and, asc, eq, getTableColumns, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { generatedDocuments, runs, storedObjects } from '../schema.ts'
import type { StoredObjectRow } from './stored-objects.ts'

const { teamId: _teamId, ...objectColumns } = getTableColumns(storedObjects)

/** Lists the drivers that hold objects of the team, by name. */
export async function driversOfTeam(db: Db, { teamId }: Owner): Promise<string[]> {
  // Skips from name to name along the key instead of scanning all rows.
  const rows = await db.execute<{ driver: string }>(sql`
    with recursive names as (
      (select driver from stored_objects where team_id = ${teamId} order by driver limit 1)
      union all
      select (select o.driver from stored_objects o where o.team_id = ${teamId} and o.driver > names.driver order by o.driver limit 1)
      from names where names.driver is not null)
    select driver from names where driver is not null`)
  return rows.map(({ driver }) => driver)
}

/** An object's row, with the context that a sweep needs. */
export interface ObjectOnDriver extends StoredObjectRow {
  /** The document of the file; null while its run has none. */
  documentId: string | null
  documentType: string | null
  /** Whether its run is queued or running. */
  isActive: boolean
}

/** Lists rows of objects on one driver by run, after the run or the key `after`, up to and including the run `upTo`; null is no limit. */
export async function objectsOnDriver(
  db: Db,
  owner: Owner,
  range: {
    driver: string
    after: { runUuid: string; key: string | null } | null
    upTo: string | null
    limit: number
  },
): Promise<ObjectOnDriver[]> {
  const { driver, after, upTo, limit } = range
  const conditions: (SQL | undefined)[] = [
    eq(storedObjects.teamId, owner.teamId),
    eq(storedObjects.driver, driver),
    after === null ? undefined : behind(after),
    upTo === null ? undefined : lte(storedObjects.runUuid, upTo),
  ]
  const { teamId, id, documentType, runUuid, storagePath } = generatedDocuments
  return db
    .select({
      ...objectColumns,
      documentId: id,
      documentType,
      isActive: sql<boolean>`${runs.status} in ('queued', 'running')`,
    })
    .from(storedObjects)
    .innerJoin(runs, and(eq(runs.teamId, storedObjects.teamId), eq(runs.id, storedObjects.runUuid)))
    .leftJoin(
      generatedDocuments,
      and(eq(teamId, storedObjects.teamId), eq(runUuid, storedObjects.runUuid), eq(storagePath, storedObjects.key)),
    )
    .where(and(...conditions))
    .orderBy(asc(storedObjects.runUuid), asc(storedObjects.key))
    .limit(limit)
}

function behind({ runUuid, key }: { runUuid: string; key: string | null }): SQL {
  if (key === null) return gt(storedObjects.runUuid, runUuid)
  return sql`(${storedObjects.runUuid}, ${storedObjects.key}) > (${runUuid}::uuid, ${key})`
}

/**
 * Marks abandoned objects for deletion: announced before a given time, the run ended, and no document refers to the file. Returns the
 * marked keys.
 */
export async function markAbandoned(
  tx: Db,
  { teamId }: Owner,
  { driver, keys, before }: { driver: string; keys: readonly string[]; before: Date },
): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx.execute<{ key: string }>(sql`
    update stored_objects o set state = 'deleting', changed_at = now()
    where o.team_id = ${teamId} and o.driver = ${driver} and o.key = any(${sql.param([...keys])}::text[])
      and o.state = 'pending' and o.changed_at < ${before.toISOString()}::timestamptz
      and exists (select from runs r where r.team_id = o.team_id and r.id = o.run_uuid and r.status not in ('queued', 'running'))
      and not exists (select from generated_documents d
        where d.team_id = o.team_id and d.run_uuid = o.run_uuid and d.storage_path = o.key)
    returning o.key`)
  return rows.map(({ key }) => key)
}

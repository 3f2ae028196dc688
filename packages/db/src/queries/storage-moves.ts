import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import { generatedDocuments, type Refusal, storageMoves, storedObjects } from '../schema.ts'
import type { MovableObject } from './objects-to-move.ts'

type Moved = Pick<MovableObject, 'key' | 'runUuid' | 'byteSize'>

/**
 * Announces copies as `pending` before their bytes are written. Leaves originals unchanged, and does not revive objects
 * that are being deleted, because the deletion would remove the new bytes. Returns the announced keys.
 */
export async function announceCopies(
  tx: Db,
  { teamId }: Owner,
  driver: string,
  objects: readonly Pick<MovableObject, 'key' | 'runUuid' | 'contentType' | 'byteSize' | 'sha256'>[],
): Promise<Set<string>> {
  if (objects.length === 0) return new Set()
  const t = storedObjects
  const rows = await tx
    .insert(t)
    .values(
      objects.map(({ key, runUuid, contentType, byteSize, sha256 }) => ({
        teamId,
        driver,
        key,
        runUuid,
        contentType,
        byteSize,
        sha256,
        role: 'copy' as const,
        state: 'pending' as const,
      })),
    )
    .onConflictDoUpdate({
      target: [t.teamId, t.driver, t.key],
      set: {
        role: 'copy',
        state: 'pending',
        contentType: sql`excluded.content_type`,
        byteSize: sql`excluded.byte_size`,
        sha256: sql`excluded.sha256`,
        tier: null,
        changedAt: sql`now()`,
      },
      setWhere: sql`${t.state} = 'deleted' or (${t.role} = 'copy' and ${t.state} <> 'deleting')`,
    })
    .returning({ key: t.key })
  return new Set(rows.map(({ key }) => key))
}

/**
 * Turns verified copies on `to` into the originals and the originals on `from` into copies; the documents then name
 * `to`. Skips objects that have changed in the meantime (erased, being regenerated, moved by another job). Returns the
 * moved objects.
 */
export async function flipObjects<M extends Moved>(
  tx: Db,
  { teamId }: Owner,
  { from, to, objects }: { from: string; to: string; objects: readonly M[] },
): Promise<M[]> {
  if (objects.length === 0) return []
  const all = texts(objects.map(({ key }) => key))
  // Locks objects before documents, as an erasure does, because another order could deadlock.
  const ready = await tx.execute<{ key: string }>(sql`
    with locked as materialized (
      select key, (driver = ${from} and role = 'original' and state = 'stored')
        or (driver = ${to} and role = 'copy' and state in ('pending', 'stored')) as as_expected
      from stored_objects
      where team_id = ${teamId} and driver in (${from}, ${to}) and key = any(${all}) order by key, driver for update)
    select key from locked where as_expected group by key having count(*) = 2`)
  const named = await tx.execute<{ key: string }>(sql`
    update generated_documents set storage_driver = ${to}
    where team_id = ${teamId} and run_uuid = any(${uuids(objects.map(({ runUuid }) => runUuid))})
      and storage_path = any(${texts(ready.map(({ key }) => key))}) and storage_driver = ${from}
    returning storage_path as key`)
  const keys = new Set(named.map(({ key }) => key))
  await tx.execute(sql`
    update stored_objects set role = case driver when ${to} then 'original' else 'copy' end, state = 'stored',
      changed_at = now()
    where team_id = ${teamId} and driver in (${from}, ${to}) and key = any(${texts([...keys])})`)
  return objects.filter(({ key }) => keys.has(key))
}

/**
 * Marks copies as `deleting`, so that nobody reads them, if the original is stored elsewhere and the document names it. Returns the objects
 * whose copies may be deleted now.
 */
export async function releaseCopies<M extends Moved>(
  tx: Db,
  { teamId }: Owner,
  { copy, original, objects }: { copy: string; original: string; objects: readonly M[] },
): Promise<M[]> {
  if (objects.length === 0) return []
  const keys = texts(objects.map(({ key }) => key))
  const rows = await tx.execute<{ key: string }>(sql`
    update stored_objects c set state = 'deleting', changed_at = now()
    from stored_objects o
    where c.team_id = ${teamId} and c.driver = ${copy} and c.key = any(${keys}) and c.role = 'copy'
      and c.state in ('stored', 'deleting')
      and o.team_id = c.team_id and o.driver = ${original} and o.key = c.key and o.role = 'original' and o.state = 'stored'
      and exists (select from generated_documents d where d.team_id = c.team_id and d.run_uuid = c.run_uuid
        and d.storage_path = c.key and d.storage_driver = ${original})
    returning c.key`)
  const released = new Set(rows.map(({ key }) => key))
  return objects.filter(({ key }) => released.has(key))
}

/** Records what a migration did with objects; a second record of an object replaces the first. */
export async function recordMoves(
  tx: Db,
  { teamId }: Owner,
  migrationId: string,
  moves: readonly (Moved & { reason: Refusal | null })[],
): Promise<void> {
  if (moves.length === 0) return
  await tx
    .insert(storageMoves)
    .values(
      moves.map(({ key, runUuid, byteSize, reason }) => ({
        teamId,
        migrationId,
        key,
        runUuid,
        outcome: reason === null ? ('done' as const) : ('refused' as const),
        reason,
        byteSize,
      })),
    )
    .onConflictDoUpdate({
      target: [storageMoves.teamId, storageMoves.migrationId, storageMoves.key],
      set: { outcome: sql`excluded.outcome`, reason: sql`excluded.reason`, at: sql`now()` },
    })
}

/** An object that a migration did not move, and why. */
export interface RefusedObject {
  key: string
  runUuid: string
  reason: Refusal
  byteSize: number
  /** The document of the file; null when it no longer exists. */
  document: { id: string; runId: string; documentType: string; filename: string } | null
}

/** Lists the objects that a migration refused after `after`, by key. */
export async function refusedObjects(
  db: Db,
  owner: Owner,
  { migrationId, after, limit }: { migrationId: string; after?: string | undefined; limit: number },
): Promise<RefusedObject[]> {
  const [t, d] = [storageMoves, generatedDocuments]
  const conditions = [eq(t.teamId, owner.teamId), eq(t.migrationId, migrationId), eq(t.outcome, 'refused')]
  if (after !== undefined) conditions.push(gt(t.key, after))
  const rows = await db
    .select({
      key: t.key,
      runUuid: t.runUuid,
      reason: t.reason,
      byteSize: t.byteSize,
      document: { id: d.id, runId: d.runId, documentType: d.documentType, filename: d.filename },
    })
    .from(t)
    .leftJoin(d, and(eq(d.teamId, t.teamId), eq(d.runUuid, t.runUuid), eq(d.storagePath, t.key)))
    .where(and(...conditions))
    .orderBy(asc(t.key))
    .limit(limit)
  return rows.map((row) => ({ ...row, reason: row.reason ?? 'refused' }))
}

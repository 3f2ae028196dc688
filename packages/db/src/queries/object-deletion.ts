import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { documentDeletions, generatedDocuments, objectStates, type ObjectState, storedObjects } from '../schema.ts'
import type { StoredObjectRow } from './stored-objects.ts'

const { teamId: _teamId, ...objectColumns } = getTableColumns(storedObjects)

/**
 * Marks all objects of these keys, on every driver, as `deleting`. Pass the transaction that decides on the deletion. Returns the objects
 * that this call marked.
 */
export async function markDeleting(tx: Db, owner: Owner, keys: readonly string[]): Promise<StoredObjectRow[]> {
  if (keys.length === 0) return []
  return tx
    .update(storedObjects)
    .set({ state: 'deleting', changedAt: sql`now()` })
    .where(
      and(
        eq(storedObjects.teamId, owner.teamId),
        sql`${storedObjects.key} = any(${sql.param([...keys])}::text[])`,
        runsOfKeys(keys),
        inArray(storedObjects.state, ['pending', 'stored']),
      ),
    )
    .returning(objectColumns)
}

/** The objects of these keys on all drivers, in any state or in one of `states`. */
export async function objectsOfKeys(
  db: Db,
  owner: Owner,
  keys: readonly string[],
  states: readonly ObjectState[] = objectStates,
): Promise<StoredObjectRow[]> {
  if (keys.length === 0) return []
  return db
    .select(objectColumns)
    .from(storedObjects)
    .where(
      and(
        eq(storedObjects.teamId, owner.teamId),
        sql`${storedObjects.key} = any(${sql.param([...keys])}::text[])`,
        runsOfKeys(keys),
        inArray(storedObjects.state, [...states]),
      ),
    )
    .orderBy(asc(storedObjects.key), asc(storedObjects.driver))
}

/** A key is `<team>/<run>/…`, and rows are looked up by run; a key in any other form names no run. */
function runsOfKeys(keys: readonly string[]): SQL {
  const runs = new Set(keys.map((key) => key.split('/')[1] ?? '').filter((run) => validate(run)))
  return sql`${storedObjects.runUuid} = any(${sql.param([...runs])}::uuid[])`
}

/** Lists objects that wait to be deleted, longest waiting first. */
export async function objectsToDelete(db: Db, owner: Owner, limit: number): Promise<StoredObjectRow[]> {
  return db
    .select(objectColumns)
    .from(storedObjects)
    .where(and(eq(storedObjects.teamId, owner.teamId), eq(storedObjects.state, 'deleting')))
    .orderBy(asc(storedObjects.changedAt), asc(storedObjects.key))
    .limit(limit)
}

/**
 * Those of the given documents whose original was deleted on purpose, with the time and the policy; the policy is null
 * if a person deleted it.
 */
export async function deletedDocuments(
  db: Db,
  owner: Owner,
  ids: readonly string[],
): Promise<{ id: string; deletedAt: Date; policy: string | null }[]> {
  if (ids.length === 0) return []
  const { teamId, id, storageDriver, storagePath } = generatedDocuments
  return db
    .select({
      id,
      deletedAt: sql`coalesce(${documentDeletions.deletedAt}, ${storedObjects.changedAt})`.mapWith(
        storedObjects.changedAt,
      ),
      policy: documentDeletions.policy,
    })
    .from(generatedDocuments)
    .innerJoin(
      storedObjects,
      and(
        eq(storedObjects.teamId, teamId),
        eq(storedObjects.driver, storageDriver),
        eq(storedObjects.key, storagePath),
      ),
    )
    .leftJoin(documentDeletions, and(eq(documentDeletions.teamId, teamId), eq(documentDeletions.documentId, id)))
    .where(
      and(
        eq(teamId, owner.teamId),
        sql`${id} = any(${sql.param([...ids])}::uuid[])`,
        inArray(storedObjects.state, ['deleting', 'deleted']),
      ),
    )
}

/** Records which person or policy had documents deleted; pass the transaction that decides it. */
export async function recordDeletions(
  tx: Db,
  { teamId, userId }: Owner,
  {
    documents,
    policy,
    at,
  }: { documents: readonly { id: string; byteSize: number }[]; policy: string | null; at: Date },
): Promise<void> {
  if (documents.length === 0) return
  await tx
    .insert(documentDeletions)
    .values(
      documents.map(({ id, byteSize }) => ({
        teamId,
        documentId: id,
        policy,
        deletedBy: userId,
        byteSize,
        deletedAt: at,
      })),
    )
    .onConflictDoNothing()
}

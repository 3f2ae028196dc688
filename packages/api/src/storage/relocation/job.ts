import {
  advanceMigration,
  appendAuditEvents,
  type Db,
  lockMigration,
  type MigrationRow,
  type MovableObject,
  type Owner,
  recordMoves,
  type Refusal,
} from '@dossier/db'
import type { StorageDriver } from '@dossier/workspace'
import type { Services } from '../../context.ts'

/** What the work on a migration needs. */
export type MoveServices = Pick<Services, 'db' | 'storage' | 'logger' | 'now'>

/** What moves a batch of objects from driver to driver, and what has to be so, and to be written, in the transaction that makes it count. */
export interface Mover {
  services: Pick<MoveServices, 'db' | 'storage'>
  owner: Owner
  from: StorageDriver
  to: StorageDriver
  concurrency: number
  /** Fires when this process ends. */
  stopping: AbortSignal
  /** Comes first in the transaction; throws to take it back. */
  mayCount(tx: Db): Promise<void>
  /** Comes last in the transaction. */
  record(tx: Db, outcome: Outcome): Promise<void>
}

/** A migration that is being worked on. */
export interface MoveJob {
  services: MoveServices
  owner: Owner
  requestId: string
  row: Pick<MigrationRow, 'id' | 'kind' | 'fromDriver' | 'toDriver' | 'concurrency'>
  /** Of `fromDriver` and `toDriver`. */
  from: StorageDriver
  to: StorageDriver
  /** Fires when this process ends. */
  stopping: AbortSignal
  /** Milliseconds since it was last asked. */
  lap(): number
}

/** Thrown inside a transaction, to take it back, when the migration has ended meanwhile. */
export class MigrationEnded extends Error {}

/** Waits for other work on the migration, and refuses with `MigrationEnded` when it has ended. */
export async function stillRunning(tx: Db, { owner, row }: MoveJob): Promise<void> {
  if (!(await lockMigration(tx, owner, row.id))) throw new MigrationEnded()
}

/** How a migration moves a batch. */
export function moverOf(job: MoveJob): Mover {
  const { services, owner, row, from, to, stopping } = job
  return {
    services,
    owner,
    from,
    to,
    concurrency: row.concurrency,
    stopping,
    mayCount: (tx) => stillRunning(tx, job),
    record: (tx, outcome) => recordOutcome(tx, job, outcome),
  }
}

/** What became of the objects of a batch. */
export interface Outcome {
  done: readonly MovableObject[]
  refused: readonly { object: MovableObject; reason: Refusal }[]
  /** Where the next batch begins; null to leave it where it is. */
  cursor: string | null
}

/** Writes what became of a batch into the migration and, one event for each run, into the audit log. */
export async function recordOutcome(tx: Db, job: MoveJob, { done, refused, cursor }: Outcome): Promise<void> {
  const { owner, row, requestId } = job
  await recordMoves(tx, owner, row.id, [
    ...done.map((object) => ({ ...object, reason: null })),
    ...refused.map(({ object, reason }) => ({ ...object, reason })),
  ])
  await advanceMigration(tx, owner, {
    id: row.id,
    objectsDone: done.length,
    bytesDone: bytesOf(done),
    objectsFailed: refused.length,
    bytesFailed: bytesOf(refused.map(({ object }) => object)),
    cursor,
    workedMs: job.lap(),
  })
  await appendAuditEvents(
    tx,
    owner,
    [...byRun(done)].map((files) => eventOf(row, requestId, files)),
  )
}

function eventOf(row: MoveJob['row'], requestId: string, [runUuid, files]: [string, MovableObject[]]) {
  const about = { requestId, subject: { type: 'run' as const, id: runUuid } }
  const data = { migrationId: row.id, objects: files.length, bytes: bytesOf(files) }
  if (row.kind === 'delete_sources') {
    return { ...about, type: 'storage.source_deleted' as const, data: { ...data, driver: row.fromDriver } }
  }
  const changes = [{ field: 'storageDriver', before: row.fromDriver, after: row.toDriver }]
  return { ...about, type: 'storage.migrated' as const, data: { ...data, changes } }
}

function byRun(objects: readonly MovableObject[]): Map<string, MovableObject[]> {
  return Map.groupBy(objects, ({ runUuid }) => runUuid)
}

function bytesOf(objects: readonly MovableObject[]): number {
  return objects.reduce((sum, { byteSize }) => sum + byteSize, 0)
}

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

/** The services needed by a migration. */
export type MoveServices = Pick<Services, 'db' | 'storage' | 'logger' | 'now'>

/**
 * Moves a batch of objects between drivers; its hooks check a condition and write records in the transaction that
 * commits the move.
 */
export interface Mover {
  services: Pick<MoveServices, 'db' | 'storage'>
  owner: Owner
  from: StorageDriver
  to: StorageDriver
  concurrency: number
  /** Fires when this process stops. */
  stopping: AbortSignal
  /** Runs first in the transaction; throws to roll it back. */
  mayCount(tx: Db): Promise<void>
  /** Runs last in the transaction. */
  record(tx: Db, outcome: Outcome): Promise<void>
}

/** A migration in progress. */
export interface MoveJob {
  services: MoveServices
  owner: Owner
  requestId: string
  row: Pick<MigrationRow, 'id' | 'kind' | 'fromDriver' | 'toDriver' | 'concurrency'>
  /** The drivers named by `fromDriver` and `toDriver`. */
  from: StorageDriver
  to: StorageDriver
  /** Fires when this process stops. */
  stopping: AbortSignal
  /** Milliseconds since the last call. */
  lap(): number
}

/** Thrown inside a transaction to roll it back, if the migration has ended in the meantime. */
export class MigrationEnded extends Error {}

/** Waits for other work on the migration, and throws `MigrationEnded` if it has ended. */
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

/** The outcome of a batch. */
export interface Outcome {
  done: readonly MovableObject[]
  refused: readonly { object: MovableObject; reason: Refusal }[]
  /** The cursor of the next batch; null leaves it unchanged. */
  cursor: string | null
}

/** Writes the outcome of a batch to the migration and, as one event per run, to the audit log. */
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

import {
  beginMigration,
  beginPass,
  findMigration,
  type MigrationRow,
  type MovableObject,
  type Owner,
} from '@dossier/db'
import { ApiError, toApiError } from '../../errors.ts'
import { logError } from '../../floor/log-error.ts'
import { type Batches, batchesOf } from './batches.ts'
import { deleteBatch } from './delete-batch.ts'
import { MigrationEnded, type MoveJob, moverOf, type MoveServices } from './job.ts'
import { moveBatch, takeBackCutOff } from './move-batch.ts'
import { finishMigration } from './end-relocation.ts'
import { enqueueMigration, type MigrationJob } from './relocation-queue.ts'

/** A migration is abandoned after this many outages. Retries are seconds to hours apart. */
const mostAttempts = 12
/** Maximum number of passes that catch up with new runs on the source; then the remainder is reported. */
const mostPasses = 25

interface Attempt {
  attempt: number
  /** Fires when this process stops. */
  stopping: AbortSignal
}

/**
 * Processes a migration until nothing is left to move or it is cancelled. Resumes where it was interrupted. When this
 * process stops, the rest goes back into the queue; throws on an outage, so that the queue retries later.
 */
export async function migrateStorage(services: MoveServices, job: MigrationJob, attempt: Attempt): Promise<void> {
  const { db } = services
  const owner = { teamId: job.teamId, userId: job.userId }
  const row = await beginMigration(db, owner, job.migrationId)
  const { requestId, migrationId } = job
  if (row === null) return cleanUp(services, { owner, requestId, migrationId })
  try {
    await work(services, { owner, requestId, row, stopping: attempt.stopping })
  } catch (error) {
    if (error instanceof MigrationEnded) return
    if (attempt.stopping.aborted) return enqueueMigration(db, job)
    services.logger.warn({ migration: row.id, error: logError(error) }, 'a storage migration was interrupted')
    // A migration that makes progress does not back off further.
    if (await hasGotOn(services, owner, row)) return enqueueMigration(db, job)
    const known = toApiError(error)
    // Nothing can be recorded while the database is unavailable; its outage does not count as an attempt.
    const isAway = known?.code === 'database_unavailable'
    if (isAway || (known?.code !== 'misconfigured' && attempt.attempt < mostAttempts)) {
      throw new Error('The migration was interrupted.', { cause: error })
    }
    const message =
      known?.message ?? `The migration was interrupted ${mostAttempts} times. The server's log has the details.`
    await finishMigration(db, { owner, requestId }, { id: row.id, state: 'failed', error: message })
  }
}

async function hasGotOn({ db }: MoveServices, owner: Owner, before: MigrationRow): Promise<boolean> {
  const now = await findMigration(db, owner, before.id)
  return now !== null && now.objectsDone + now.objectsFailed > before.objectsDone + before.objectsFailed
}

type Asked = Pick<MoveJob, 'owner' | 'requestId'>

/** Cleans up partial copies of a migration that ended while no process worked on it. */
async function cleanUp(
  services: MoveServices,
  { owner, requestId, migrationId }: Asked & { migrationId: string },
): Promise<void> {
  const row = await findMigration(services.db, owner, migrationId)
  if (row === null || row.kind === 'delete_sources' || row.state === 'done') return
  const job = await open(services, { owner, requestId, row, stopping: new AbortController().signal })
  const { objects } = await batchesOf(services, owner, row).after(row.cursor)
  await takeBackCutOff(moverOf(job), objects)
}

type Work = Asked & Pick<MoveJob, 'stopping'> & { row: MigrationRow }

async function open(services: MoveServices, { owner, requestId, row, stopping }: Work): Promise<MoveJob> {
  const { storage } = services
  const [from, to] = await Promise.all([storage.named(row.fromDriver), storage.named(row.toDriver)])
  return { services, owner, requestId, row, from, to, stopping, lap: stopwatch(services) }
}

async function work(services: MoveServices, asked: Work): Promise<void> {
  const { db, logger } = services
  const { owner, requestId, row } = asked
  const job = await open(services, asked)
  const batches = batchesOf(services, owner, row)
  let { pass, cursor } = row
  // After an interrupted pass, new objects may exist before its cursor.
  let again = cursor !== null
  do {
    if (cursor === null) {
      const { objects, bytes } = await batches.count()
      if (!(await beginPass(db, owner, { id: row.id, pass: ++pass, objects, bytes }))) throw new MigrationEnded()
    }
    const dealtWith = await doPass(job, batches, cursor)
    again = (again && cursor !== null) || dealtWith > 0
    cursor = null
  } while (again && pass < mostPasses)
  const left = await batches.left()
  await finishMigration(db, { owner, requestId }, { id: row.id, state: 'done', objectsLeft: left })
  logger.info({ migration: row.id, left }, 'storage migrated')
}

async function doPass(job: MoveJob, batches: Batches, start: string | null): Promise<number> {
  const mover = moverOf(job)
  const doBatch = (batch: { objects: readonly MovableObject[]; cursor: string | null }) =>
    job.row.kind === 'delete_sources' ? deleteBatch(job, batch) : moveBatch(mover, batch)
  let dealtWith = 0
  for (let cursor = start; ;) {
    if (job.stopping.aborted) throw new ApiError('storage_unavailable', 'This process is shutting down.')
    const { objects, next } = await batches.after(cursor)
    if (objects.length > 0) dealtWith += await doBatch({ objects, cursor: next })
    if (next === null) return dealtWith
    cursor = next
  }
}

function stopwatch({ now }: Pick<MoveServices, 'now'>): () => number {
  let last = now().getTime()
  return () => {
    const before = last
    last = now().getTime()
    return last - before
  }
}

import { type Db, sql } from '@dossier/db'
import { enqueued, type QueuedJob } from '@dossier/db/jobs'
import { z } from 'zod'

/** The queue task that makes a run. */
export const runTask = 'run.make'
export const runPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), runUuid: z.uuid(), requestId: z.string() })
/** The queue job of a run. */
export type RunJob = z.infer<typeof runPayload>

/** The queue retries for a day; `makeRun` itself gives up earlier and records that in the run. */
export const runAttempts = 25

/** The queue's record of a run's job. */
export function queuedRun(job: RunJob): QueuedJob {
  return { task: runTask, payload: job, key: job.runUuid, attempts: runAttempts }
}

/** Queues a run that is in the database already; a new one is queued by the statement that inserts it. */
export async function enqueueRun(tx: Db, job: RunJob): Promise<void> {
  await tx.execute(sql`select ${enqueued(queuedRun(job))}`)
}

import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The queue task that makes a run. */
export const runTask = 'run.make'
export const runPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), runUuid: z.uuid(), requestId: z.string() })
/** The queue job of a run. */
export type RunJob = z.infer<typeof runPayload>

/** The queue retries for a day; `makeRun` itself gives up earlier and records that in the run. */
export const runAttempts = 25

/** Queues a run; pass the transaction that writes the run's row. */
export async function enqueueRun(tx: Db, job: RunJob): Promise<void> {
  await tx.execute(sql`select enqueue_job(${runTask}, ${JSON.stringify(job)}::json, ${job.runUuid}, ${runAttempts})`)
}

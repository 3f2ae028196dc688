import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The name in the queue of the work that makes a run. */
export const runTask = 'run.make'
export const runPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), runUuid: z.uuid(), requestId: z.string() })
/** The work that a run's row waits for. */
export type RunJob = z.infer<typeof runPayload>

/** Puts a run's work into the queue; give it the transaction that writes the run's row. */
export async function enqueueRun(tx: Db, job: RunJob): Promise<void> {
  // The queue retries for a day; `makeRun` itself gives up earlier, and says so in the run.
  await tx.execute(sql`select enqueue_job(${runTask}, ${JSON.stringify(job)}::json, ${job.runUuid}, 25)`)
}

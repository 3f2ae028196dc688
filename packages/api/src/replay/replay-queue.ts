import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that checks the history. */
export const replayTask = 'history.replay'

/** Identifies the work of a check. */
export const replayPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), checkId: z.uuid(), requestId: z.string() })
export type ReplayJob = z.infer<typeof replayPayload>

/** Queues a check of the history; pass the transaction that writes the check's row. */
export async function enqueueReplay(tx: Db, job: ReplayJob): Promise<void> {
  // The number of times that a process may die during the job. An outage ends it earlier, and the check records that.
  await tx.execute(sql`select enqueue_job(${replayTask}, ${JSON.stringify(job)}::json, ${job.checkId}, 25)`)
}

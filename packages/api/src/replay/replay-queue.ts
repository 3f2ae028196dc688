import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that checks the history. */
export const replayTask = 'history.replay'

/** What the work on a check needs to be found. */
export const replayPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), checkId: z.uuid(), requestId: z.string() })
export type ReplayJob = z.infer<typeof replayPayload>

/** Puts a check of the history into the queue; give it the transaction that writes the check's row. */
export async function enqueueReplay(tx: Db, job: ReplayJob): Promise<void> {
  // So often may processes die over it; an outage ends it earlier, and says so in the check.
  await tx.execute(sql`select enqueue_job(${replayTask}, ${JSON.stringify(job)}::json, ${job.checkId}, 25)`)
}

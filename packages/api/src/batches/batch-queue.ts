import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The name in the queue of the work that makes runs of the items of a batch. */
export const batchTask = 'batch.take'
export const batchPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), batchId: z.uuid(), requestId: z.string() })
/** The work that the items of a batch wait for. */
export type BatchJob = z.infer<typeof batchPayload>

/** Puts the work on a batch into the queue; give it the transaction that writes the batch. */
export async function enqueueBatch(tx: Db, job: BatchJob): Promise<void> {
  await tx.execute(sql`select enqueue_job(${batchTask}, ${JSON.stringify(job)}::json, ${job.batchId}, 25)`)
}

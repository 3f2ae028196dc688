import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The queue task that creates runs from the items of a batch. */
export const batchTask = 'batch.take'
export const batchPayload = z.object({ teamId: z.uuid(), userId: z.uuid(), batchId: z.uuid(), requestId: z.string() })
/** The queue job of a batch. */
export type BatchJob = z.infer<typeof batchPayload>

/** Queues a batch; pass the transaction that writes the batch. */
export async function enqueueBatch(tx: Db, job: BatchJob): Promise<void> {
  await tx.execute(sql`select enqueue_job(${batchTask}, ${JSON.stringify(job)}::json, ${job.batchId}, 25)`)
}

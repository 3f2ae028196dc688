import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that moves objects between storage drivers. */
export const migrationTask = 'storage.migrate'

/** Identifies the work of a migration. */
export const migrationPayload = z.object({
  teamId: z.uuid(),
  userId: z.uuid(),
  migrationId: z.uuid(),
  requestId: z.string(),
})
export type MigrationJob = z.infer<typeof migrationPayload>

/** Queues a migration; pass the transaction that writes the migration's row. */
export async function enqueueMigration(tx: Db, job: MigrationJob): Promise<void> {
  // The number of times a process may die during it; an outage ends it earlier, and the migration records that.
  await tx.execute(sql`select enqueue_job(${migrationTask}, ${JSON.stringify(job)}::json, ${job.migrationId}, 100)`)
}

import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that moves objects between storage drivers. */
export const migrationTask = 'storage.migrate'

/** What the work on a migration needs to be found. */
export const migrationPayload = z.object({
  teamId: z.uuid(),
  userId: z.uuid(),
  migrationId: z.uuid(),
  requestId: z.string(),
})
export type MigrationJob = z.infer<typeof migrationPayload>

/** Puts a migration into the queue; give it the transaction that writes the migration's row. */
export async function enqueueMigration(tx: Db, job: MigrationJob): Promise<void> {
  // So often may processes die over it; an outage ends it earlier, and says so in the migration.
  await tx.execute(sql`select enqueue_job(${migrationTask}, ${JSON.stringify(job)}::json, ${job.migrationId}, 100)`)
}

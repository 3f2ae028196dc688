import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that creates the copies of a run on a mirror. */
export const mirrorTask = 'storage.mirror'

/** Identifies the work of copying a run. */
export const mirrorPayload = z.object({
  teamId: z.uuid(),
  userId: z.uuid(),
  runUuid: z.uuid(),
  driver: z.string(),
  requestId: z.string(),
})
export type MirrorJob = z.infer<typeof mirrorPayload>

/** Queues the copying of runs; pass the transaction that announces the copies. */
export async function enqueueMirror(tx: Db, jobs: readonly MirrorJob[]): Promise<void> {
  const keys = jobs.map(({ driver, runUuid }) => `${mirrorTask}/${driver}/${runUuid}`)
  // The queue backs off and retries for days; after that, the hourly check starts over.
  await tx.execute(sql`
    select enqueue_job(${mirrorTask}, job::json, key, 25)
    from unnest(${sql.param(jobs.map((job) => JSON.stringify(job)))}::text[], ${sql.param(keys)}::text[]) as jobs (job, key)`)
}

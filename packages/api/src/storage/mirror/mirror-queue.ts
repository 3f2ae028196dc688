import { type Db, sql } from '@dossier/db'
import { z } from 'zod'

/** The task that makes the copies of a run on a mirror. */
export const mirrorTask = 'storage.mirror'

/** What making the copies of a run needs to be found. */
export const mirrorPayload = z.object({
  teamId: z.uuid(),
  userId: z.uuid(),
  runUuid: z.uuid(),
  driver: z.string(),
  requestId: z.string(),
})
export type MirrorJob = z.infer<typeof mirrorPayload>

/** Puts the copying of runs into the queue; give it the transaction that announces the copies. */
export async function enqueueMirror(tx: Db, jobs: readonly MirrorJob[]): Promise<void> {
  const keys = jobs.map(({ driver, runUuid }) => `${mirrorTask}/${driver}/${runUuid}`)
  // The queue waits longer each time, and tries for days; the hourly look begins anew after that.
  await tx.execute(sql`
    select enqueue_job(${mirrorTask}, job::json, key, 25)
    from unnest(${sql.param(jobs.map((job) => JSON.stringify(job)))}::text[], ${sql.param(keys)}::text[]) as jobs (job, key)`)
}

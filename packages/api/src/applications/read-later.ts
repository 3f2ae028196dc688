import { type Db, sql } from '@dossier/db'
import { noteReading, oldestUnreadFile } from '@dossier/db/applications'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { takeFile } from './take-file.ts'

/** The task that reads a file that was taken unread. */
export const readingTask = 'applications.read'
export const readingPayload = z.object({ teamId: z.uuid() })
type Payload = z.infer<typeof readingPayload>

/** Queues the reading of the team's unread files; pass the transaction that receives one. */
export async function enqueueReading(tx: Db, job: Payload): Promise<void> {
  const key = `${readingTask}/${job.teamId}`
  await tx.execute(sql`select enqueue_job(${readingTask}, ${JSON.stringify(job)}::json, ${key}, 25)`)
}

/**
 * Reads the team's oldest unread file, as the queue's job, and queues the next: runs that wait in the queue take turns with a rush of
 * applications.
 */
export async function readNextFile({ db }: Pick<Services, 'db'>, { teamId }: Payload): Promise<void> {
  const owner = { teamId, userId: '' }
  const file = await oldestUnreadFile(db, owner)
  if (file === null) return
  const readers = new ReaderPool()
  try {
    const { file: taken, refused } = await takeFile(readers, file.bytes)
    // It was received, so it stays: the team sees what is wrong with it.
    const read = refused === null ? taken : { reading: null, problem: refused }
    await db.transaction(async (tx) => {
      await noteReading(tx, owner, file.id, { reading: read.reading, problem: read.problem })
      await enqueueReading(tx, { teamId })
    })
  } finally {
    readers.close()
  }
}

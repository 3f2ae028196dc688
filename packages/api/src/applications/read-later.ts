import { type Db, sql } from '@dossier/db'
import { noteReading, oldestWaitingFile } from '@dossier/db/applications'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { ScannerAway } from '../floor/virus-scanner.ts'
import { discardInfected } from './quarantine.ts'
import { takeFile } from './take-file.ts'

/** The task that examines a file that was received unread or quarantined. */
export const readingTask = 'applications.read'
export const readingPayload = z.object({ teamId: z.uuid() })
type Payload = z.infer<typeof readingPayload>

/** Queues the examination of the team's waiting files; pass the transaction that receives one. */
export async function enqueueReading(tx: Db, job: Payload): Promise<void> {
  const key = `${readingTask}/${job.teamId}`
  await tx.execute(sql`select enqueue_job(${readingTask}, ${JSON.stringify(job)}::json, ${key}, 25)`)
}

/**
 * Examines the team's oldest waiting file, as the queue's job, and queues the next, so that waiting runs take turns
 * with a burst of applications. Recognises the text of a scan where the operator enabled it. Throws `ScannerAway`, so that the queue retries, for a file that has to stay in
 * quarantine.
 */
export async function readNextFile(
  { db, now, scanner, ocr }: Pick<Services, 'db' | 'now' | 'scanner' | 'ocr'>,
  { teamId }: Payload,
): Promise<void> {
  const owner = { teamId, userId: '' }
  const file = await oldestWaitingFile(db, owner)
  if (file === null) return
  if (file.problem === 'quarantined' && scanner === null)
    throw new ScannerAway('A file waits in quarantine, and this process has no virus scanner: set DOSSIER_CLAMD.')
  const readers = new ReaderPool({ ocr })
  try {
    const taken = await takeFile({ readers, scanner }, file.bytes)
    if (taken.file?.problem === 'quarantined')
      throw new ScannerAway('A file waits in quarantine for the virus scanner.')
    // It was already received, so it stays: the team sees what is wrong with it.
    const read = taken.refused === null ? taken.file : { reading: null, problem: taken.refused }
    await db.transaction(async (tx) => {
      if (taken.refused === 'infected') await discardInfected(tx, { teamId, file, found: taken.found ?? '', at: now() })
      else await noteReading(tx, owner, file.id, { reading: read.reading, problem: read.problem })
      await enqueueReading(tx, { teamId })
    })
  } finally {
    readers.close()
  }
}

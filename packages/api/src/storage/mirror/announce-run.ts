import type { Db } from '@dossier/db'
import { announceMissingCopies } from '@dossier/db/mirror'
import type { Caller } from '../../context.ts'
import { enqueueMirror } from './mirror-queue.ts'
import type { Storage } from '../../floor/storage.ts'

/**
 * Has copies made of runs' files on every mirror, soon after; give it the transaction that records the files, or one of its own. Gives
 * how many copies were announced.
 */
export async function mirrorRuns(
  tx: Db,
  { mirrors }: Pick<Storage, 'mirrors'>,
  { owner, requestId }: Caller,
  runUuids: readonly string[],
): Promise<number> {
  let announced = 0
  for (const driver of mirrors) {
    announced += await announceMissingCopies(tx, owner, { driver, runUuids })
    await enqueueMirror(
      tx,
      runUuids.map((runUuid) => ({ ...owner, runUuid, driver, requestId })),
    )
  }
  return announced
}

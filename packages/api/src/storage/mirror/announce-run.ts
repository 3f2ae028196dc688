import type { Db } from '@dossier/db'
import { announceMissingCopies } from '@dossier/db/mirror'
import type { Caller } from '../../context.ts'
import { enqueueMirror } from './mirror-queue.ts'
import type { Storage } from '../../floor/storage.ts'

/**
 * Announces copies of runs' files on every mirror, to be created soon; pass the transaction that records the files, or
 * a separate one. Returns the number of announced copies.
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

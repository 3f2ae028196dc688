import { activeRunsOfBatch, countBatch, findBatch, type Owner } from '@dossier/db'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import { type BatchChange, changeView } from './batch-view.ts'

interface Watch {
  batchId: string
  /** The last revision that the watcher has seen. */
  seen?: number
  signal: AbortSignal
}

/**
 * Yields the state of a batch, then every change of its items and their runs, until all have ended or the signal
 * aborts. Waits while the database is unavailable. Throws `not_found` before the first change.
 */
export async function watchBatch(
  services: Pick<Services, 'db' | 'changes' | 'databaseMonitor'>,
  owner: Owner,
  { batchId, seen = -1, signal }: Watch,
): Promise<AsyncGenerator<BatchChange, void, void>> {
  if ((await findBatch(services.db, owner, batchId)) === null) throw notFound('batch', batchId)
  return changesOf(services, owner, { batchId, seen, signal })
}

async function* changesOf(
  { db, changes, databaseMonitor }: Pick<Services, 'db' | 'changes' | 'databaseMonitor'>,
  owner: Owner,
  { batchId, seen, signal }: Required<Watch>,
): AsyncGenerator<BatchChange, void, void> {
  let last = seen
  let ended = false
  while (!signal.aborted && !ended) {
    // Listens before reading; otherwise a change between the two would be missed.
    const looked = new AbortController()
    const until = AbortSignal.any([signal, looked.signal])
    const active = await databaseMonitor.persist(signal, () => activeRunsOfBatch(db, owner, batchId))
    const changed = Promise.race([batchId, ...active].map((id) => changes.changed(id, until)))
    const change = changeView(batchId, await databaseMonitor.persist(signal, () => countBatch(db, owner, batchId)))
    if (change.revision > last) yield change
    last = Math.max(last, change.revision)
    ended = change.ended
    if (!ended) await changed
    looked.abort()
  }
}

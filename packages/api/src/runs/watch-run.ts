import { findRunState, type Owner, type RunState } from '@dossier/db'
import { notFound } from '../errors.ts'
import type { Services } from '../context.ts'
import { type RunChange, runChangeView } from './run-view.ts'

interface Watch {
  runId: string
  /** The last revision that the watcher has seen. */
  seen?: number
  signal: AbortSignal
}

/**
 * Yields the state of a run, then every change, until the run or the signal ends; skips revisions that the watcher has
 * seen. Waits while the database is unavailable. Throws `not_found` before the first change.
 */
export async function watchRun(
  services: Pick<Services, 'db' | 'changes' | 'databaseMonitor'>,
  owner: Owner,
  { runId, seen = -1, signal }: Watch,
): Promise<AsyncGenerator<RunChange, void, void>> {
  const state = await findRunState(services.db, owner, runId)
  if (state === null) throw notFound('run', runId)
  return isOver(state) && state.revision > seen
    ? onlyThis(state)
    : changesOf(services, owner, { runId: state.id, seen, signal })
}

/** A run that has ended does not change again. */
function isOver({ status }: RunState): boolean {
  return status === 'succeeded' || status === 'failed'
}

async function* onlyThis(state: RunState): AsyncGenerator<RunChange, void, void> {
  yield runChangeView(state)
}

async function* changesOf(
  { db, changes, databaseMonitor }: Pick<Services, 'db' | 'changes' | 'databaseMonitor'>,
  owner: Owner,
  { runId, seen, signal }: Required<Watch>,
): AsyncGenerator<RunChange, void, void> {
  let last = seen
  while (!signal.aborted) {
    // Listens before reading; otherwise a change between the two would be missed.
    const looked = new AbortController()
    const change = changes.changed(runId, AbortSignal.any([signal, looked.signal]))
    const state = await databaseMonitor.persist(signal, () => findRunState(db, owner, runId))
    if (state !== null && state.revision > last) yield runChangeView(state)
    last = Math.max(last, state?.revision ?? last)
    if (state === null || isOver(state)) {
      looked.abort()
      return
    }
    await change
  }
}

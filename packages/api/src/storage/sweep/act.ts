import { appendAuditEvents, type Db, markAbandoned, objectsOfKeys } from '@dossier/db'
import { WorkspaceError } from '@dossier/workspace'
import { logError } from '../../floor/log-error.ts'
import type { SweepFinding, SweepFindingKind } from './sweep-view.ts'
import { removeEach } from '../objects/index.ts'
import type { Found } from './find.ts'
import { finish } from './finish.ts'
import { runOf } from './spans.ts'
import type { Sweep, SweepServices } from './sweep.ts'

type Tell = (findings: readonly SweepFinding[]) => void

const deletable = new Set<SweepFindingKind>(['orphan', 'abandoned', 'deleting'])

/** Does what each finding requires, and reports it once done; in a dry run, reports what it would try. */
export async function act(services: SweepServices, sweep: Sweep, found: readonly Found[], tell: Tell): Promise<void> {
  const doomed = found.filter(({ kind }) => deletable.has(kind))
  const rest = found.filter(({ kind }) => !deletable.has(kind))
  const gone = new Set(sweep.dryRun ? doomed.map(({ key }) => key) : await remove(services, sweep, doomed))
  // A kept object may have just changed its state.
  tell(doomed.map((one) => findingOf(sweep, one, gone.has(one.key) ? 'deleted' : 'kept')))
  for (const one of rest) tell([findingOf(sweep, one, await finish(services, sweep, one))])
}

function findingOf({ driver }: Sweep, found: Found, action: SweepFinding['action']): SweepFinding {
  const { kind, key, row, storedSize } = found
  const recorded = { documentType: row?.documentType ?? null, recordedSize: row?.byteSize ?? null }
  return { kind, action, driver: driver.name, key, ...recorded, storedSize }
}

/** Deletes what should not exist; returns the keys of what was deleted. */
async function remove(services: SweepServices, sweep: Sweep, doomed: readonly Found[]): Promise<string[]> {
  const { owner } = sweep.caller
  const keysOf = (wanted: (one: Found) => boolean) => doomed.filter(wanted).map(({ key }) => key)
  const abandoned = keysOf(({ kind }) => kind === 'abandoned')
  const marked = await services.db.transaction(async (tx) => {
    const { name: driver } = sweep.driver
    const keys = await markAbandoned(tx, owner, { driver, keys: abandoned, before: sweep.before })
    await recordSweep(tx, sweep, keys)
    return keys
  })
  // An interrupted deletion already has its event.
  const decided = [...marked, ...keysOf(({ kind }) => kind === 'deleting')]
  const removing = { driver: sweep.driver.name, keys: decided }
  const { deleted: removed } = await unlessRefused(services, sweep, nothing, () =>
    removeEach(services, owner, removing),
  )
  const strangers = keysOf(({ kind, row }) => kind === 'orphan' && row === null)
  const returned = keysOf(({ kind, row }) => kind === 'orphan' && row !== null)
  return [...removed, ...(await removeOrphans(services, sweep, { strangers, returned }))]
}

const nothing: { deleted: string[] } = { deleted: [] }
const refusals: ReadonlySet<string> = new Set(['denied', 'unsupported', 'unknown'])

/** If a healthy driver refuses to delete an object, keeps it and continues the sweep. */
async function unlessRefused<T>(
  { logger }: SweepServices,
  { driver }: Sweep,
  otherwise: T,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof WorkspaceError) || !refusals.has(error.code)) throw error
    logger.warn({ driver: driver.name, error: logError(error) }, 'objects could not be deleted')
    return otherwise
  }
}

/** Deletes objects without a row, and objects that reappeared after their deletion. */
async function removeOrphans(
  services: SweepServices,
  sweep: Sweep,
  { strangers, returned }: { strangers: readonly string[]; returned: readonly string[] },
): Promise<string[]> {
  const { db, storage } = services
  const { caller, driver } = sweep
  const onDriver = (object: { driver: string }) => object.driver === driver.name
  // The event is rolled back if they cannot be deleted.
  return db.transaction(async (tx) => {
    const options = { driver: driver.name, keys: returned, again: true }
    const { deleted } = await unlessRefused(services, sweep, nothing, () =>
      removeEach({ db: tx, storage }, caller.owner, options),
    )
    // A restore or a move may have announced one of them since the listing.
    const known = new Set((await objectsOfKeys(tx, caller.owner, strangers)).filter(onDriver).map(({ key }) => key))
    const unknown = strangers.filter((key) => !known.has(key))
    const all: readonly { key: string }[] = unknown.map((key) => ({ key }))
    const failed = await unlessRefused(services, sweep, all, () => driver.delete(unknown))
    const left = new Set(failed.map(({ key }) => key))
    const removed = [...unknown.filter((key) => !left.has(key)), ...deleted]
    await recordSweep(tx, sweep, removed)
    return removed
  })
}

async function recordSweep(tx: Db, { caller, driver }: Sweep, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const runs = new Set(keys.map(runOf)).size
  const subject = { type: 'team' as const, id: caller.owner.teamId }
  const data = { driver: driver.name, objects: keys.length, runs }
  await appendAuditEvents(tx, caller.owner, [{ type: 'storage.swept', requestId: caller.requestId, subject, data }])
}

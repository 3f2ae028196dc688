import { activeRuns, appendAuditEvents, objectsOfKeys, type Owner } from '@dossier/db'
import type { Services } from '../services.ts'
import { timeOfUuid } from '../uuid-time.ts'

/** Objects younger than this may belong to work that goes on elsewhere. */
const graceMs = 3_600_000
/** Nobody asks for a sweep: its events carry this in place of a request's number. */
const sweepRequest = 'storage.sweep'

/**
 * Deletes the team's objects that no row speaks of: what a crash or a failed run has left behind. Objects of runs that are
 * still being worked on, and young ones, are left alone. Returns how many were deleted.
 */
export async function sweepOrphans(
  { db, storage, now, logger }: Pick<Services, 'db' | 'storage' | 'now' | 'logger'>,
  owner: Owner,
  grace = graceMs,
): Promise<number> {
  const driver = storage.current
  const before = now().getTime() - grace
  let deleted = 0
  for (let after: string | undefined; ;) {
    const page = await driver.list(`${owner.teamId}/`, after === undefined ? {} : { after })
    const keys = page.items.map(({ key }) => key)
    const rows = await objectsOfKeys(db, owner, keys, ['pending', 'stored', 'deleting'])
    const known = new Set(rows.flatMap((row) => (row.driver === driver.name ? [row.key] : [])))
    const active = await activeRuns(db, owner)
    const orphans = keys.filter((key) => {
      const run = key.split('/')[1] ?? ''
      return !known.has(key) && !active.has(run) && timeOfUuid(run) < before
    })
    if (orphans.length > 0) await sweep(db, owner, { driver, orphans })
    deleted += orphans.length
    after = keys.at(-1)
    if (!page.more || after === undefined) break
  }
  if (deleted > 0) logger.info({ deleted, team: owner.teamId }, 'orphaned objects deleted')
  return deleted
}

// The event is taken back when the objects cannot be deleted.
async function sweep(
  db: Services['db'],
  owner: Owner,
  { driver, orphans }: { driver: Services['storage']['current']; orphans: string[] },
): Promise<void> {
  const runs = new Set(orphans.map((key) => key.split('/')[1])).size
  await db.transaction(async (tx) => {
    await appendAuditEvents(tx, owner, [
      {
        type: 'storage.swept',
        requestId: sweepRequest,
        subject: { type: 'team', id: owner.teamId },
        data: { driver: driver.name, objects: orphans.length, runs },
      },
    ])
    await driver.delete(orphans)
  })
}

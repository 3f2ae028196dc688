import { type AuditEventRow, type AuditFilter, listAuditEvents, type Owner } from '@dossier/db'
import type { WatchAuditInput } from '../inputs/audit.ts'
import type { Services } from '../services.ts'
import { timeOfUuid } from '../uuid-time.ts'
import type { AuditEventView } from '../views/audit.ts'
import { prepareAudit } from './audit-filter.ts'
import { showAuditEvents } from './list-audit.ts'

/**
 * A transaction that began earlier may commit later: each look goes back this far for what was not there before. Longer
 * transactions than this append no events.
 */
const overlapMs = 30_000
/** What a burst brings beyond this in one look is not told one by one: a list shows it. */
const mostPerLook = 100

type Watching = Pick<Services, 'db' | 'changes' | 'now'>

/**
 * Tells every new event that the owner may see, oldest first, until the signal ends. Whoever comes back with the last
 * event that he or she knows is told everything since, and some of the last half minute once more: know them by their ids.
 */
export async function* watchAudit(
  services: Watching,
  owner: Owner,
  { lastEventId, ...input }: WatchAuditInput,
  signal: AbortSignal,
): AsyncGenerator<AuditEventView, void, void> {
  const { filter } = await prepareAudit(services, owner, input)
  const told = new Map<string, Date>()
  const isResumed = typeof lastEventId === 'string'
  let from = new Date((isResumed ? timeOfUuid(lastEventId) : services.now().getTime()) - overlapMs)
  // Without a place to go on from, what is there already is known.
  if (!isResumed) remember(told, await look(services, owner, filter, from))
  while (!signal.aborted) {
    // Listening begins before the look, or an event between the two would be told a moment later.
    const change = services.changes.changed(owner.teamId, signal)
    const fresh = (await look(services, owner, filter, from)).filter(({ id }) => !told.has(id)).toReversed()
    if (fresh.length > 0) yield* await showAuditEvents(services, owner, fresh)
    remember(told, fresh)
    from = new Date(Math.max(from.getTime(), services.now().getTime() - overlapMs))
    for (const [id, at] of told) if (at < from) told.delete(id)
    await change
  }
}

function remember(told: Map<string, Date>, rows: readonly AuditEventRow[]): void {
  for (const { id, createdAt } of rows) told.set(id, createdAt)
}

async function look({ db }: Watching, owner: Owner, filter: AuditFilter, since: Date): Promise<AuditEventRow[]> {
  const from = filter.from !== undefined && filter.from > since ? filter.from : since
  const { items } = await listAuditEvents(db, owner, { ...filter, from, limit: mostPerLook })
  return items
}

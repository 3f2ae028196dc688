import { type AuditEventRow, type AuditFilter, listAuditEvents, type Owner } from '@dossier/db'
import { auditFeedOf, overlapMs } from './audit-feed.ts'
import { passes } from './passes.ts'
import type { WatchAuditInput } from './inputs.ts'
import type { Services } from '../context.ts'
import { timeOfUuid } from '../floor/uuid-time.ts'
import type { AuditEventView } from './audit-view.ts'
import { prepareAudit } from './audit-filter.ts'
import { showAuditEvents } from './list-audit.ts'

/** What was missed beyond this is not told one by one: a list shows it. */
const mostMissed = 100

type Watching = Pick<Services, 'db' | 'changes' | 'now' | 'databaseMonitor'>

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
  // Following begins before the look, or an event between the two would be missed.
  const feed = await auditFeedOf(services).follow(owner, signal)
  const isResumed = typeof lastEventId === 'string'
  const from = new Date((isResumed ? timeOfUuid(lastEventId) : services.now().getTime()) - overlapMs)
  const there = await look(services, owner, filter, from)
  // Without a place to go on from, what is there already is known.
  if (isResumed && there.length > 0) yield* await showAuditEvents(services, owner, there.toReversed())
  const known = new Set(there.map(({ id }) => id))
  for await (const { rows, show } of feed) {
    const fresh = rows.filter((row) => !known.has(row.id) && passes(row, filter))
    if (fresh.length > 0) yield* await show(fresh)
  }
}

async function look({ db }: Watching, owner: Owner, filter: AuditFilter, since: Date): Promise<AuditEventRow[]> {
  const from = filter.from !== undefined && filter.from > since ? filter.from : since
  const { items } = await listAuditEvents(db, owner, { ...filter, from, limit: mostMissed })
  return items
}

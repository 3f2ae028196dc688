import { type AuditEventRow, type AuditFilter, listAuditEvents, type Owner } from '@dossier/db'
import { auditFeedOf, overlapMs } from './audit-feed.ts'
import { passes } from './passes.ts'
import type { WatchAuditInput } from './inputs.ts'
import type { Services } from '../context.ts'
import { timeOfUuid } from '../floor/uuid-time.ts'
import type { AuditEventView } from './audit-view.ts'
import { prepareAudit } from './audit-filter.ts'
import { showAuditEvents } from './list-audit.ts'

/** Limit on the missed events that are sent one by one; a list shows the others. */
const mostMissed = 100

type Watching = Pick<Services, 'db' | 'changes' | 'now' | 'databaseMonitor'>

/**
 * Yields every new event that the owner may see, oldest first, until the signal ends. A watcher that resumes with the
 * last event it knows gets everything since, and some events of the last half minute twice: deduplicate by ID.
 */
export async function* watchAudit(
  services: Watching,
  owner: Owner,
  { lastEventId, ...input }: WatchAuditInput,
  signal: AbortSignal,
): AsyncGenerator<AuditEventView, void, void> {
  const { filter } = await prepareAudit(services, owner, input)
  // Follows before reading; otherwise an event between the two would be missed.
  const feed = await auditFeedOf(services).follow(owner, signal)
  const isResumed = typeof lastEventId === 'string'
  const from = new Date((isResumed ? timeOfUuid(lastEventId) : services.now().getTime()) - overlapMs)
  const there = await look(services, owner, filter, from)
  // A watcher without a starting point already knows the existing events.
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

import { type AuditEventRow, listAuditEvents, type Owner } from '@dossier/db'
import { showAuditEvents } from './list-audit.ts'
import type { Services } from '../context.ts'
import type { AuditEventView } from './audit-view.ts'

/**
 * A transaction that began earlier may commit later: each read goes back this far to find events that were not visible
 * before. Longer transactions append no events.
 */
export const overlapMs = 30_000
/** Limit on the events of one read that are delivered one by one; a list shows the others. */
const mostPerLook = 1_000

/** New events of a team, oldest first. */
interface FreshEvents {
  rows: readonly AuditEventRow[]
  /** Returns some of them with the names of what they refer to; the names are read once for all followers. */
  show(rows: readonly AuditEventRow[]): Promise<AuditEventView[]>
}

/** Reads each team's events once for all followers in this process, and waits while the database is unavailable. */
interface AuditFeed {
  /**
   * Returns the new events from now on. The feed is listening once this has resolved; it ends when the signal aborts.
   */
  follow(owner: Owner, signal: AbortSignal): Promise<AsyncGenerator<FreshEvents, void, void>>
}

type Reading = Pick<Services, 'db' | 'changes' | 'now' | 'databaseMonitor'>

interface Follower {
  take(fresh: FreshEvents): void
  fail(error: unknown): void
}

interface Reader {
  followers: Set<Follower>
  /** Resolves once no later event can be missed. */
  ready: Promise<void>
  stop: AbortController
}

/** The reader of each team that has followers, in this process. */
const readersOf = new WeakMap<Reading['changes'], Map<string, Reader>>()

/** The feed of these services. A team's events are read as its first follower may read them, and not before there is one. */
export function auditFeedOf(services: Reading): AuditFeed {
  const readers = readersOf.get(services.changes) ?? new Map<string, Reader>()
  readersOf.set(services.changes, readers)
  return openAuditFeed(services, readers)
}

function openAuditFeed(services: Reading, readers: Map<string, Reader>): AuditFeed {
  const begin = (owner: Owner): Reader => {
    const reader = startReader(services, owner, () => readers.delete(owner.teamId))
    readers.set(owner.teamId, reader)
    return reader
  }
  return {
    async follow(owner, signal) {
      const reader = readers.get(owner.teamId) ?? begin(owner)
      const line = openLine(signal)
      reader.followers.add(line)
      const leave = () => {
        reader.followers.delete(line)
        if (reader.followers.size > 0) return
        if (readers.get(owner.teamId) === reader) readers.delete(owner.teamId)
        reader.stop.abort()
      }
      signal.addEventListener('abort', leave, { once: true })
      if (signal.aborted) leave()
      await reader.ready
      return line.events
    },
  }
}

function startReader(services: Reading, owner: Owner, ended: () => void): Reader {
  const followers = new Set<Follower>()
  const stop = new AbortController()
  const told = new Map<string, Date>()
  const ready = look(services, owner).then((rows) => remember(told, rows))
  const work = async () => {
    await ready
    while (!stop.signal.aborted) {
      // Listens before reading; otherwise an event between the two would be delivered late.
      const change = services.changes.changed(owner.teamId, stop.signal)
      const looked = await services.databaseMonitor.persist(stop.signal, () => look(services, owner))
      const rows = looked.filter(({ id }) => !told.has(id)).toReversed()
      const fresh = freshEvents(services, owner, { rows, signal: stop.signal })
      if (rows.length > 0) for (const follower of followers) follower.take(fresh)
      remember(told, rows)
      const oldest = services.now().getTime() - overlapMs
      for (const [id, at] of told) if (at.getTime() < oldest) told.delete(id)
      await change
    }
  }
  work().catch((error: unknown) => {
    ended()
    for (const follower of followers) follower.fail(error)
  })
  return { followers, ready, stop }
}

async function look({ db, now }: Reading, owner: Owner): Promise<AuditEventRow[]> {
  const from = new Date(now().getTime() - overlapMs)
  return (await listAuditEvents(db, owner, { from, limit: mostPerLook })).items
}

function remember(told: Map<string, Date>, rows: readonly AuditEventRow[]): void {
  for (const { id, createdAt } of rows) told.set(id, createdAt)
}

function freshEvents(
  services: Reading,
  owner: Owner,
  { rows, signal }: { rows: readonly AuditEventRow[]; signal: AbortSignal },
): FreshEvents {
  const show = () => services.databaseMonitor.persist(signal, () => showAuditEvents(services, owner, rows))
  let views: Promise<Map<string, AuditEventView>> | undefined
  return {
    rows,
    async show(wanted) {
      const all = await (views ??= show().then((shown) => new Map(shown.map((view) => [view.id, view]))))
      return wanted.flatMap(({ id }) => all.get(id) ?? [])
    },
  }
}

/** The queue of events that a follower has not taken yet. */
function openLine(signal: AbortSignal): Follower & { events: AsyncGenerator<FreshEvents, void, void> } {
  const waiting: FreshEvents[] = []
  let failure: { error: unknown } | null = null
  let wake: (() => void) | null = null
  signal.addEventListener('abort', () => wake?.(), { once: true })
  async function* events() {
    while (!signal.aborted) {
      const next = waiting.shift()
      if (next !== undefined) yield next
      else if (failure !== null) throw failure.error
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    events: events(),
    take(fresh) {
      waiting.push(fresh)
      wake?.()
    },
    fail(error) {
      failure = { error }
      wake?.()
    },
  }
}

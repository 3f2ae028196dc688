import { and, desc, eq, getTableColumns, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { decodePosition, type Page, toPositionPage } from '../cursor.ts'
import { auditEvents, type DeliveryState, webhookDeliveries, webhooks } from '../schema.ts'
import type { AuditEventType } from './audit-events.ts'
import { chainedColumns, type ChainedEvent, chainedEventOf, type ChainedRow, laneOfEvent } from './chained-events.ts'
import type { WebhookRow } from './webhooks.ts'
import type { Team } from './audit-chain.ts'

/** Identifies a receiver by team and id. */
export interface WebhookPlace extends Team {
  id: string
}

/** Lists receivers whose team's chain has grown since they last read it. */
export async function webhooksBehind(db: Db, limit: number): Promise<(WebhookPlace & { events: string[] })[]> {
  const { teamId, id, events, active, position } = webhooks
  return db
    .select({ teamId, id, events })
    .from(webhooks)
    .where(and(eq(active, true), sql`${position} < (select max(h.seq) from audit_heads h where h.team_id = ${teamId})`))
    .orderBy(teamId, id)
    .limit(limit)
}

/**
 * Creates a receiver's deliveries for the next links, unless another process is doing so or `mostWaiting` deliveries
 * are already waiting: the chain keeps the rest. Returns whether there is more to read.
 */
export async function publishToWebhook(
  db: Db,
  { teamId, id }: WebhookPlace,
  {
    types,
    links,
    mostWaiting,
    now,
  }: { types: readonly AuditEventType[]; links: number; mostWaiting: number; now: Date },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [hook] = await tx
      .select({ position: webhooks.position })
      .from(webhooks)
      .where(and(eq(webhooks.teamId, teamId), eq(webhooks.id, id), eq(webhooks.active, true)))
      .for('update', { skipLocked: true })
    if (hook === undefined) return false
    const { state, webhookId } = webhookDeliveries
    const own = and(eq(webhookDeliveries.teamId, teamId), eq(webhookId, id), eq(state, 'waiting'))
    if ((await tx.$count(webhookDeliveries, own)) >= mostWaiting) return false
    const [looked] = await tx.execute<{ links: number }>(sql`
      with fresh as materialized (
        select l.seq, e.id, e.type, ${laneOfEvent} as lane
        from audit_links l join audit_events e on e.team_id = l.team_id and e.id = l.event_id
        where l.team_id = ${teamId} and l.seq > ${hook.position} order by l.seq limit ${links}
      ), added as (
        insert into webhook_deliveries (team_id, webhook_id, seq, event_id, lane, next_at)
        select ${teamId}, ${id}, seq, id, lane, ${now.toISOString()} from fresh
        where type = any(${sql.param([...types])}::text[]) on conflict do nothing
      ), looked as (
        update webhooks set position = (select max(seq) from fresh)
        where team_id = ${teamId} and id = ${id} and exists (select from fresh)
      )
      select count(*)::int as links from fresh`)
    return looked?.links === links
  })
}

/** Lists active receivers with deliveries that are due. */
export async function webhooksDue(db: Db, now: Date, limit: number): Promise<WebhookPlace[]> {
  const { teamId, id, active } = webhooks
  return db
    .select({ teamId, id })
    .from(webhooks)
    .where(
      and(
        eq(active, true),
        sql`exists (select from webhook_deliveries d where d.team_id = ${teamId} and d.webhook_id = ${id}
          and d.state = 'waiting' and d.next_at <= ${now.toISOString()})`,
      ),
    )
    .orderBy(sql`random()`)
    .limit(limit)
}

/** A delivery claimed for sending, with its receiver. */
export interface ClaimedDelivery {
  event: ChainedEvent
  attempt: number
  /** Earlier attempts that the receiver did not accept. */
  failures: number
  redelivered: boolean
  webhook: Pick<WebhookRow, 'id' | 'url' | 'events' | 'generation' | 'previousUntil'>
}

/**
 * Claims at most `limit` due deliveries of a receiver, the first waiting one of each lane. Nobody else can claim them before `until`; those
 * without a recorded end by then are sent again.
 */
export async function claimDeliveries(
  db: Db,
  { teamId, id }: WebhookPlace,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<ClaimedDelivery[]> {
  const rows = await db.execute<
    ChainedRow & HookRow & Pick<ClaimedDelivery, 'attempt' | 'failures' | 'redelivered'> & Record<string, unknown>
  >(sql`
    with hook as (select * from webhooks where team_id = ${teamId} and id = ${id} and active),
    due as (
      select d.seq from hook join webhook_deliveries d on d.team_id = hook.team_id and d.webhook_id = hook.id
      where d.state = 'waiting' and d.next_at <= ${now.toISOString()} and not exists (
        select from webhook_deliveries b where b.team_id = d.team_id and b.webhook_id = d.webhook_id
          and b.lane = d.lane and b.state = 'waiting' and b.seq < d.seq)
      order by d.seq limit ${limit} for update of d skip locked
    ), claimed as (
      update webhook_deliveries set attempts = attempts + 1, next_at = ${until.toISOString()}
      where team_id = ${teamId} and webhook_id = ${id} and seq in (select seq from due)
      returning team_id, seq, event_id, attempts, failures, redelivered
    )
    select c.seq::float8 as seq, c.attempts as attempt, c.failures, c.redelivered, ${chainedColumns},
      h.id as "webhookId", h.url, h.events, h.generation, (extract(epoch from h.previous_until) * 1000)::float8 as "previousUntil"
    from claimed c cross join hook h
    join audit_events e on e.team_id = c.team_id and e.id = c.event_id
    left join audit_disclosures d on d.team_id = e.team_id and d.event_id = e.id
    order by c.seq`)
  return rows.map(
    ({ attempt, failures, redelivered, webhookId, url, events, generation, previousUntil, ...event }) => ({
      event: chainedEventOf(event),
      attempt,
      failures,
      redelivered,
      webhook: {
        id: webhookId,
        url,
        events,
        generation,
        previousUntil: previousUntil === null ? null : new Date(previousUntil),
      },
    }),
  )
}

interface HookRow {
  webhookId: string
  url: string
  events: string[]
  generation: number
  previousUntil: number | null
}

/** The number of waiting deliveries and the oldest, over all active receivers of all teams, for the operator of the installation. */
export async function webhookBacklog(db: Db): Promise<{ waiting: number; oldest: Date | null }> {
  const [row] = await db.execute<{ waiting: number; oldest: number | null }>(sql`
    select count(*)::int as waiting, (extract(epoch from min(d.created_at)) * 1000)::float8 as oldest
    from webhook_deliveries d join webhooks w on w.team_id = d.team_id and w.id = d.webhook_id
    where d.state = 'waiting' and w.active`)
  const { waiting, oldest } = row ?? { waiting: 0, oldest: null }
  return { waiting, oldest: oldest === null ? null : new Date(oldest) }
}

/** The outcome of an attempt. */
export interface AttemptEnd {
  seq: number
  /** The number of this attempt; nothing is written if another one has begun in the meantime. */
  attempt: number
  state: DeliveryState
  /** Whether the receiver could have accepted it and did not. */
  failed: boolean
  /** When to try again, if the delivery is still waiting. */
  nextAt: Date
  status: number | null
  code: string | null
}

/** Records the outcome of an attempt. */
export async function endAttempt(
  db: Db,
  { teamId, id }: WebhookPlace,
  { seq, attempt, state, failed, nextAt, status, code }: AttemptEnd,
  now: Date,
): Promise<void> {
  const d = webhookDeliveries
  await db
    .update(d)
    .set({
      state,
      failures: sql`${d.failures} + ${failed ? 1 : 0}`,
      nextAt,
      status,
      code,
      endedAt: state === 'waiting' ? null : now,
    })
    .where(
      and(eq(d.teamId, teamId), eq(d.webhookId, id), eq(d.seq, seq), eq(d.state, 'waiting'), eq(d.attempts, attempt)),
    )
}

/** A delivery as lists show it. */
export type DeliveryRow = Omit<typeof webhookDeliveries.$inferSelect, 'teamId' | 'webhookId' | 'lane' | 'failures'> & {
  /** Type of the audit event. */
  type: string
}

/** Lists the deliveries of a receiver, the latest event first. */
export async function listDeliveries(
  db: Db,
  { teamId, id }: WebhookPlace,
  { state, limit, cursor }: { state?: DeliveryState | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<DeliveryRow>> {
  const d = webhookDeliveries
  const { teamId: _team, webhookId: _webhook, lane: _lane, failures: _failures, ...columns } = getTableColumns(d)
  const rows = await db
    .select({ ...columns, type: auditEvents.type })
    .from(d)
    .innerJoin(auditEvents, and(eq(auditEvents.teamId, d.teamId), eq(auditEvents.id, d.eventId)))
    .where(
      and(
        eq(d.teamId, teamId),
        eq(d.webhookId, id),
        state === undefined ? undefined : eq(d.state, state),
        cursor === undefined ? undefined : lt(d.seq, decodePosition(cursor)),
      ),
    )
    .orderBy(desc(d.seq))
    .limit(limit + 1)
  return toPositionPage(rows, limit)
}

/**
 * Queues ended deliveries to be sent again: that of one event, or all that failed permanently. Returns their number.
 * Waiting deliveries of later events in the same lanes follow them.
 */
export async function redeliver(
  tx: Db,
  { teamId, id }: WebhookPlace,
  { eventId, now }: { eventId?: string | undefined; now: Date },
): Promise<number> {
  const d = webhookDeliveries
  const rows = await tx
    .update(d)
    .set({ state: 'waiting', attempts: 0, failures: 0, redelivered: true, nextAt: now, endedAt: null })
    .where(
      and(
        eq(d.teamId, teamId),
        eq(d.webhookId, id),
        eventId === undefined ? eq(d.state, 'dead') : and(eq(d.eventId, eventId), ne(d.state, 'waiting')),
      ),
    )
    .returning({ seq: d.seq })
  return rows.length
}

/** Deletes deliveries that ended before a given time; returns their number, at most `limit`. */
export async function pruneDeliveries(
  db: Db,
  { teamId }: Team,
  { before, limit }: { before: Date; limit: number },
): Promise<number> {
  const d = webhookDeliveries
  const old = db
    .select({ seq: d.seq, webhookId: d.webhookId })
    .from(d)
    .where(and(eq(d.teamId, teamId), ne(d.state, 'waiting'), lt(d.endedAt, before)))
    .limit(limit)
    .as('old')
  const rows = await db
    .delete(d)
    .where(and(eq(d.teamId, teamId), sql`(${d.webhookId}, ${d.seq}) in (select webhook_id, seq from ${old})`))
    .returning({ seq: d.seq })
  return rows.length
}

import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { webhookDeliveries, webhooks } from '../schema.ts'

const { teamId: _teamId, userId: _userId, ...columns } = getTableColumns(webhooks)

/** A receiver of storage events. */
export type WebhookRow = Omit<typeof webhooks.$inferSelect, 'teamId' | 'userId'>

/** A receiver with the state of its deliveries. */
export interface WebhookStatusRow extends WebhookRow {
  waiting: number
  dead: number
  /** Creation time of the oldest waiting delivery. */
  oldestWaiting: Date | null
  lastDelivered: Date | null
}

/** Inserts a receiver; it gets the events after `position`. */
export async function insertWebhook(
  tx: Db,
  owner: Owner,
  webhook: Pick<WebhookRow, 'id' | 'url' | 'events' | 'position'>,
): Promise<void> {
  await tx.insert(webhooks).values({ ...owner, ...webhook })
}

/** Locks the team's receivers against concurrent additions, and returns their number. */
export async function lockWebhooks(tx: Db, { teamId }: Owner): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${teamId}, 5))`)
  return tx.$count(webhooks, eq(webhooks.teamId, teamId))
}

/** Finds a receiver of the owner's team by id; null when there is none. With `lock`, locks it until the transaction ends. */
export async function findWebhook(
  db: Db,
  { teamId }: Owner,
  id: string,
  { lock = false } = {},
): Promise<WebhookRow | null> {
  const query = db
    .select(columns)
    .from(webhooks)
    .where(and(eq(webhooks.teamId, teamId), eq(webhooks.id, id)))
  const [row] = lock ? await query.for('update') : await query
  return row ?? null
}

/** Lists the team's receivers, oldest first. */
export async function listWebhooks(db: Db, { teamId }: Owner): Promise<WebhookStatusRow[]> {
  const { state, createdAt, endedAt } = webhookDeliveries
  const own = and(eq(webhookDeliveries.teamId, webhooks.teamId), eq(webhookDeliveries.webhookId, webhooks.id))
  const counts = db
    .select({
      teamId: webhooks.teamId,
      id: webhooks.id,
      waiting: sql<number>`count(*) filter (where ${state} = 'waiting')::int`.as('waiting'),
      dead: sql<number>`count(*) filter (where ${state} = 'dead')::int`.as('dead'),
      oldestWaiting: sql`min(${createdAt}) filter (where ${state} = 'waiting')`.mapWith(time).as('oldest_waiting'),
      lastDelivered: sql`max(${endedAt}) filter (where ${state} = 'delivered')`.mapWith(time).as('last_delivered'),
    })
    .from(webhooks)
    .leftJoin(webhookDeliveries, own)
    .where(eq(webhooks.teamId, teamId))
    .groupBy(webhooks.teamId, webhooks.id)
    .as('counts')
  return db
    .select({
      ...columns,
      waiting: counts.waiting,
      dead: counts.dead,
      oldestWaiting: counts.oldestWaiting,
      lastDelivered: counts.lastDelivered,
    })
    .from(webhooks)
    .innerJoin(counts, and(eq(counts.teamId, webhooks.teamId), eq(counts.id, webhooks.id)))
    .where(eq(webhooks.teamId, teamId))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id))
}

/** Updates a receiver. */
export async function updateWebhook(
  tx: Db,
  { teamId }: Owner,
  id: string,
  change: Partial<Pick<WebhookRow, 'url' | 'events' | 'active' | 'generation' | 'previousUntil'>>,
): Promise<void> {
  await tx
    .update(webhooks)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(eq(webhooks.teamId, teamId), eq(webhooks.id, id)))
}

/** Deletes a receiver with its waiting deliveries; returns false when there was none. */
export async function deleteWebhook(tx: Db, { teamId }: Owner, id: string): Promise<boolean> {
  const rows = await tx
    .delete(webhooks)
    .where(and(eq(webhooks.teamId, teamId), eq(webhooks.id, id)))
    .returning({ id: webhooks.id })
  return rows.length > 0
}

/** The driver returns an aggregate of times as text. */
function time(value: string | null): Date | null {
  return value === null ? null : new Date(value)
}

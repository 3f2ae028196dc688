import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { webhookDeliveries, webhooks } from '../schema.ts'

const { teamId: _teamId, userId: _userId, ...columns } = getTableColumns(webhooks)

/** A receiver of storage events. */
export type WebhookRow = Omit<typeof webhooks.$inferSelect, 'teamId' | 'userId'>

/** A receiver with how its deliveries are. */
export interface WebhookStatusRow extends WebhookRow {
  waiting: number
  dead: number
  /** Of what waits. */
  oldestWaiting: Date | null
  lastDelivered: Date | null
}

/** Adds a receiver; it is told what comes behind `position`. */
export async function insertWebhook(
  tx: Db,
  owner: Owner,
  webhook: Pick<WebhookRow, 'id' | 'url' | 'events' | 'position'>,
): Promise<void> {
  await tx.insert(webhooks).values({ ...owner, ...webhook })
}

/** Locks the team's receivers against another that is added at the same time, and gives how many there are. */
export async function lockWebhooks(tx: Db, { teamId }: Owner): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${teamId}, 5))`)
  return tx.$count(webhooks, eq(webhooks.teamId, teamId))
}

/** A receiver of the owner's team; null when there is none of that id. Locked until the transaction ends with `lock`. */
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

/** The team's receivers, the first that was made first. */
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

/** Changes a receiver. */
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

/** Removes a receiver with what waits for it; false when there was none. */
export async function deleteWebhook(tx: Db, { teamId }: Owner, id: string): Promise<boolean> {
  const rows = await tx
    .delete(webhooks)
    .where(and(eq(webhooks.teamId, teamId), eq(webhooks.id, id)))
    .returning({ id: webhooks.id })
  return rows.length > 0
}

/** An aggregate of times comes as text. */
function time(value: string | null): Date | null {
  return value === null ? null : new Date(value)
}

import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/** The states of a delivery: waiting (also while it is being sent), delivered, or permanently failed. */
export const deliveryStates = ['waiting', 'delivered', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * Receivers of storage events. `position` is the last link of the team's audit chain that was processed for this receiver. Its signing key
 * is derived from the installation's secret and not stored.
 */
export const webhooks = pgTable(
  'webhooks',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    /** May contain a secret of the receiver. */
    url: text('url').notNull(),
    /** Types of storage events. */
    events: text('events').array().notNull(),
    active: boolean('active').notNull().default(true),
    /** Number of secrets that it has had so far. */
    generation: integer('generation').notNull().default(1),
    /** Until when messages are also signed with the previous secret. */
    previousUntil: moment('previous_until'),
    position: bigint('position', { mode: 'number' }).notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'webhooks_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

/**
 * Deliveries to receivers: an event of the audit chain, by its position. Only the first waiting delivery of each lane
 * (usually a run) is sent.
 */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    teamId: uuid('team_id').notNull(),
    webhookId: uuid('webhook_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    eventId: uuid('event_id').notNull(),
    lane: text('lane').notNull(),
    state: text('state', { enum: deliveryStates }).notNull().default('waiting'),
    /** Incremented when an attempt begins; reset to 0 for a redelivery. */
    attempts: integer('attempts').notNull().default(0),
    /** Attempts that the receiver did not accept; attempts that ended with their process do not count. */
    failures: integer('failures').notNull().default(0),
    /** Whether a redelivery was requested. */
    redelivered: boolean('redelivered').notNull().default(false),
    /** Time of the next attempt; during an attempt, the time after which a silent sender loses it. */
    nextAt: moment('next_at').notNull(),
    /** Result of the last attempt; the code is null if it was delivered. */
    status: integer('status'),
    code: text('code'),
    /** When it was delivered or failed permanently. */
    endedAt: moment('ended_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.webhookId, t.seq] }),
    index('webhook_deliveries_due')
      .on(t.teamId, t.webhookId, t.nextAt)
      .where(sql`${t.state} = 'waiting'`),
    index('webhook_deliveries_lane')
      .on(t.teamId, t.webhookId, t.lane, t.seq)
      .where(sql`${t.state} = 'waiting'`),
    index('webhook_deliveries_ended')
      .on(t.teamId, t.endedAt)
      .where(sql`${t.state} <> 'waiting'`),
    foreignKey({
      name: 'webhook_deliveries_webhook_fk',
      columns: [t.teamId, t.webhookId],
      foreignColumns: [webhooks.teamId, webhooks.id],
    }).onDelete('cascade'),
    check('webhook_deliveries_state', sql`${t.state} in ('waiting', 'delivered', 'dead')`),
  ],
)

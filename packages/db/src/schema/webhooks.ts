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

/** What becomes of a delivery: it waits (also while it is being sent), has arrived, or was given up. */
export const deliveryStates = ['waiting', 'delivered', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * Receivers of storage events. `position` is the last link of the team's audit chain that was looked at for this one. What it
 * signs with is derived from the installation's secret and stands nowhere.
 */
export const webhooks = pgTable(
  'webhooks',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    /** May hold a secret of the receiver. */
    url: text('url').notNull(),
    /** Types of storage events. */
    events: text('events').array().notNull(),
    active: boolean('active').notNull().default(true),
    /** Counts the secrets that it has had. */
    generation: integer('generation').notNull().default(1),
    /** Until when the secret before signs too. */
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
 * What a receiver is to be told: an event of the audit chain by its position. Of one lane, which is a run where there is one,
 * only the first that waits is sent.
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
    /** Counted when an attempt begins, and from 0 again when it is to be delivered once more. */
    attempts: integer('attempts').notNull().default(0),
    /** Attempts that the receiver did not take; one that ended with its process is none. */
    failures: integer('failures').notNull().default(0),
    /** Whether it was asked for once more. */
    redelivered: boolean('redelivered').notNull().default(false),
    /** When it is sent next; while it is being sent, when it is taken from a sender that has said nothing. */
    nextAt: moment('next_at').notNull(),
    /** Of the last attempt; the code is null for one that has arrived. */
    status: integer('status'),
    code: text('code'),
    /** When it arrived or was given up. */
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

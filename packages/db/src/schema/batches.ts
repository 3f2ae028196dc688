import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'

/** What the items of a batch share: a job that is matched with many persons, or a person who is matched with many jobs. */
export const batchSides = ['job', 'candidate'] as const
export type BatchSide = (typeof batchSides)[number]

/** The state of a batch item: waiting, taken (it has a run), or refused. */
export const batchItemStates = ['waiting', 'taken', 'refused'] as const
export type BatchItemState = (typeof batchItemStates)[number]

/** Batches: one document that all items share, and the settings of their runs. */
export const batches = pgTable(
  'batches',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    requestId: text('request_id').notNull(),
    side: text('side', { enum: batchSides }).notNull(),
    /** Title of the shared job; empty if the items share a person, whose name is only in the runs. */
    title: text('title').notNull(),
    /** Settings of the runs, other than the two documents. */
    settings: jsonb('settings').$type<object>().notNull(),
    /** The shared document; null once every item was taken or refused, because the runs contain it. */
    shared: jsonb('shared'),
    inputHash: text('input_hash').notNull(),
    idempotencyKey: text('idempotency_key'),
    createdAt: createdAt(),
    /** When the last item was taken or refused. */
    finishedAt: moment('finished_at'),
    /** When its creator got the notice that all its runs have ended. */
    toldAt: moment('told_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('batches_idempotency_key').on(t.teamId, t.userId, t.idempotencyKey),
    index('batches_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('batches_untold')
      .on(t.teamId)
      .where(sql`${t.toldAt} is null`),
    foreignKey({
      name: 'batches_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('batches_side', sql`${t.side} in ('job', 'candidate')`),
  ],
)

/** The items of a batch: each document is paired with the shared one, and each pair becomes a run. */
export const batchItems = pgTable(
  'batch_items',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    batchId: uuid('batch_id').notNull(),
    /** From 0, in the order in which they were submitted. */
    position: integer('position').notNull(),
    /** Empty for a document without a file. */
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file, or of the document if it came without one. */
    sha256: text('sha256').notNull(),
    state: text('state', { enum: batchItemStates }).notNull(),
    /** The document; null once it was taken or refused. */
    document: jsonb('document'),
    runUuid: uuid('run_uuid'),
    /** Why the item was refused; null otherwise. */
    problem: jsonb('problem').$type<object>(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('batch_items_position').on(t.teamId, t.batchId, t.position),
    index('batch_items_run').on(t.teamId, t.runUuid),
    foreignKey({
      name: 'batch_items_batch_fk',
      columns: [t.teamId, t.batchId],
      foreignColumns: [batches.teamId, batches.id],
    }),
    foreignKey({
      name: 'batch_items_run_fk',
      columns: [t.teamId, t.runUuid],
      foreignColumns: [runs.teamId, runs.id],
    }),
    check('batch_items_state', sql`${t.state} in ('waiting', 'taken', 'refused')`),
  ],
)

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

/** What the items of a batch have in common: the job that many persons are held against, or the person who is held against many jobs. */
export const batchSides = ['job', 'candidate'] as const
export type BatchSide = (typeof batchSides)[number]

/** Where an item of a batch is: it waits, a run was made of it, or it was refused. */
export const batchItemStates = ['waiting', 'taken', 'refused'] as const
export type BatchItemState = (typeof batchItemStates)[number]

/** One document that all items share, and what their runs are made with. */
export const batches = pgTable(
  'batches',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    requestId: text('request_id').notNull(),
    side: text('side', { enum: batchSides }).notNull(),
    /** Of the job that all items share; empty where they share a person, whose name is in the runs alone. */
    title: text('title').notNull(),
    /** What runs are made with beside the two documents. */
    settings: jsonb('settings').$type<object>().notNull(),
    /** The document that all items share; null once every item was taken in: the runs have it then. */
    shared: jsonb('shared'),
    inputHash: text('input_hash').notNull(),
    idempotencyKey: text('idempotency_key'),
    createdAt: createdAt(),
    /** When the last item was taken in. */
    finishedAt: moment('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('batches_idempotency_key').on(t.teamId, t.userId, t.idempotencyKey),
    index('batches_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    foreignKey({
      name: 'batches_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('batches_side', sql`${t.side} in ('job', 'candidate')`),
  ],
)

/** Each document that was handed in beside the shared one: together they are a pair, of which a run is made. */
export const batchItems = pgTable(
  'batch_items',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    batchId: uuid('batch_id').notNull(),
    /** From 0, in the order in which they were handed in. */
    position: integer('position').notNull(),
    /** Empty for a document that came without a file. */
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file, or of the document that came without one. */
    sha256: text('sha256').notNull(),
    state: text('state', { enum: batchItemStates }).notNull(),
    /** The document; null once it was taken in or refused. */
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

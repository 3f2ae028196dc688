import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { memberships } from './teams.ts'

/** States of a migration, in order. */
export const migrationStates = ['queued', 'running', 'done', 'cancelled', 'failed'] as const
export type MigrationState = (typeof migrationStates)[number]

/** The kinds of migration: `move` originals to another driver, `rollback` an earlier move, or `delete_sources` that a move left behind. */
export const migrationKinds = ['move', 'rollback', 'delete_sources'] as const
export type MigrationKind = (typeof migrationKinds)[number]

/** The search that selects what to move, with the context for parsing it. */
export interface MigrationFilter {
  query: string
  language: string
  timeZone: string
}

const counter = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0)

/**
 * Jobs that move a team's objects from one storage driver to another. Counts and cursor are written in the same transaction as the work, so
 * that an interrupted job continues there. Rolling back and deleting sources are separate jobs that refer to an earlier one.
 */
export const storageMigrations = pgTable(
  'storage_migrations',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    requestId: text('request_id').notNull(),
    kind: text('kind', { enum: migrationKinds }).notNull(),
    /** The migration to roll back, or whose sources to delete. */
    parentId: uuid('parent_id'),
    fromDriver: text('from_driver').notNull(),
    toDriver: text('to_driver').notNull(),
    /** Null for everything. It may name a person, and is cleared when that person is erased. */
    filter: jsonb('filter').$type<MigrationFilter>(),
    concurrency: integer('concurrency').notNull(),
    state: text('state', { enum: migrationStates }).notNull(),
    objectsTotal: counter('objects_total'),
    bytesTotal: counter('bytes_total'),
    objectsDone: counter('objects_done'),
    bytesDone: counter('bytes_done'),
    objectsFailed: counter('objects_failed'),
    bytesFailed: counter('bytes_failed'),
    /** Number of objects not moved when the job ended; null before. */
    objectsLeft: bigint('objects_left', { mode: 'number' }),
    /** Number of passes over all objects; each covers what was created during the previous one. */
    pass: integer('pass').notNull().default(0),
    /** Position after the last processed object of the pass. */
    cursor: text('cursor'),
    /** Milliseconds of work, without pauses after a crash. */
    workedMs: counter('worked_ms'),
    error: text('error'),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    finishedAt: moment('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('storage_migrations_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    uniqueIndex('storage_migrations_one_at_a_time')
      .on(t.teamId)
      .where(sql`${t.state} in ('queued', 'running')`),
    foreignKey({
      name: 'storage_migrations_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    foreignKey({
      name: 'storage_migrations_parent_fk',
      columns: [t.teamId, t.parentId],
      foreignColumns: [t.teamId, t.id],
    }),
    check('storage_migrations_state', sql`${t.state} in ('queued', 'running', 'done', 'cancelled', 'failed')`),
    check('storage_migrations_kind', sql`${t.kind} in ('move', 'rollback', 'delete_sources')`),
  ],
)

/** Why an object was not moved. */
export const refusals = ['missing', 'wrong_size', 'wrong_bytes', 'target_differs', 'target_missing', 'refused'] as const
export type Refusal = (typeof refusals)[number]

/** What a migration did with each object: the basis for a rollback, and the reason of each refusal. */
export const storageMoves = pgTable(
  'storage_moves',
  {
    teamId: uuid('team_id').notNull(),
    migrationId: uuid('migration_id').notNull(),
    key: text('key').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    outcome: text('outcome', { enum: ['done', 'refused'] }).notNull(),
    /** Null if the object was moved. */
    reason: text('reason', { enum: refusals }),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.migrationId, t.key] }),
    // Few rows, queried on their own.
    index('storage_moves_refused')
      .on(t.teamId, t.migrationId, t.key)
      .where(sql`${t.outcome} = 'refused'`),
    foreignKey({
      name: 'storage_moves_migration_fk',
      columns: [t.teamId, t.migrationId],
      foreignColumns: [storageMigrations.teamId, storageMigrations.id],
    }),
    check('storage_moves_outcome', sql`${t.outcome} in ('done', 'refused')`),
  ],
)

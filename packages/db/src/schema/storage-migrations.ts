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

/** States of a migration, in the order in which it passes through them. */
export const migrationStates = ['queued', 'running', 'done', 'cancelled', 'failed'] as const
export type MigrationState = (typeof migrationStates)[number]

/**
 * What a migration does: `move` originals to another driver, `rollback` what one has moved, or `delete_sources` that one has
 * left behind.
 */
export const migrationKinds = ['move', 'rollback', 'delete_sources'] as const
export type MigrationKind = (typeof migrationKinds)[number]

/** The search that chooses what is moved, with what it is read against. */
export interface MigrationFilter {
  query: string
  language: string
  timeZone: string
}

const counter = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0)

/**
 * Jobs that move a team's objects from one storage driver to another. Counts and cursor are written with what they count, so
 * that a job that was cut off goes on there. A rollback and a deletion of sources are jobs of their own on an earlier one.
 */
export const storageMigrations = pgTable(
  'storage_migrations',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    requestId: text('request_id').notNull(),
    kind: text('kind', { enum: migrationKinds }).notNull(),
    /** The migration that is rolled back, or whose sources are deleted. */
    parentId: uuid('parent_id'),
    fromDriver: text('from_driver').notNull(),
    toDriver: text('to_driver').notNull(),
    /** Null for everything. It may name a person, and is emptied when that one is erased. */
    filter: jsonb('filter').$type<MigrationFilter>(),
    concurrency: integer('concurrency').notNull(),
    state: text('state', { enum: migrationStates }).notNull(),
    objectsTotal: counter('objects_total'),
    bytesTotal: counter('bytes_total'),
    objectsDone: counter('objects_done'),
    bytesDone: counter('bytes_done'),
    objectsFailed: counter('objects_failed'),
    bytesFailed: counter('bytes_failed'),
    /** What is still where it was when the job has ended; null before. */
    objectsLeft: bigint('objects_left', { mode: 'number' }),
    /** How often all that is asked for was gone through; what was made meanwhile is met by the next time. */
    pass: integer('pass').notNull().default(0),
    /** Behind what the pass has done. */
    cursor: text('cursor'),
    /** Milliseconds of work: pauses after a crash are not in it. */
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

/** Why an object was left where it was. */
export const refusals = ['missing', 'wrong_size', 'wrong_bytes', 'target_differs', 'target_missing', 'refused'] as const
export type Refusal = (typeof refusals)[number]

/** What a migration has done with each object: what a rollback goes back by, and what was refused with its reason. */
export const storageMoves = pgTable(
  'storage_moves',
  {
    teamId: uuid('team_id').notNull(),
    migrationId: uuid('migration_id').notNull(),
    key: text('key').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    outcome: text('outcome', { enum: ['done', 'refused'] }).notNull(),
    /** Null when it was done. */
    reason: text('reason', { enum: refusals }),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.migrationId, t.key] }),
    // Few, and asked for by themselves.
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

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
import { memberships } from './teams.ts'

/** States of a check of the history, in order. */
export const replayCheckStates = ['queued', 'running', 'done', 'cancelled', 'failed'] as const
export type ReplayCheckState = (typeof replayCheckStates)[number]

/** A run whose replay differed from its record: which of its documents differ, and how. Contains no personal data. */
export interface ReplayFinding {
  runUuid: string
  outcome: 'different' | 'version_gone'
  documents: { documentType: string; parts: string[] }[]
}

/**
 * Checks of the history: every run of a period is replayed and compared. The cursor is the last run counted, so that an
 * interrupted check continues there.
 */
export const replayChecks = pgTable(
  'replay_checks',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    requestId: text('request_id').notNull(),
    state: text('state', { enum: replayCheckStates }).notNull(),
    /** Includes runs created at or after this time; null for all. */
    since: moment('since'),
    /** Includes runs created before this time. */
    until: moment('until').notNull(),
    concurrency: integer('concurrency').notNull(),
    total: integer('total').notNull(),
    identical: integer('identical').notNull().default(0),
    different: integer('different').notNull().default(0),
    versionGone: integer('version_gone').notNull().default(0),
    erased: integer('erased').notNull().default(0),
    /** Files that were missing from storage and were regenerated. */
    healed: integer('healed').notNull().default(0),
    cursorCreatedAt: moment('cursor_created_at'),
    cursorId: uuid('cursor_id'),
    /** The first findings; the counts have their total number. */
    findings: jsonb('findings').$type<ReplayFinding[]>().notNull().default([]),
    error: text('error'),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    finishedAt: moment('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('replay_checks_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    uniqueIndex('replay_checks_one_at_a_time')
      .on(t.teamId)
      .where(sql`${t.state} in ('queued', 'running')`),
    foreignKey({
      name: 'replay_checks_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('replay_checks_state', sql`${t.state} in ('queued', 'running', 'done', 'cancelled', 'failed')`),
  ],
)

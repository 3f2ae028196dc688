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
import { candidates, jobProfiles } from './dimensions.ts'
import { memberships } from './teams.ts'

/** Statuses of a run, in order. */
export const runStatuses = ['queued', 'running', 'succeeded', 'failed'] as const
export type RunStatus = (typeof runStatuses)[number]

export const runs = pgTable(
  'runs',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    runId: text('run_id').notNull(),
    userId: uuid('user_id').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    jobProfileId: uuid('job_profile_id'),
    mode: text('mode', { enum: ['basic', 'analysis', 'full'] }).notNull(),
    status: text('status', { enum: runStatuses }).notNull(),
    inputs: jsonb('inputs').$type<object>().notNull(),
    inputHash: text('input_hash').notNull(),
    versions: jsonb('versions').$type<Record<string, string>>().notNull(),
    idempotencyKey: text('idempotency_key'),
    result: jsonb('result').$type<object>(),
    score: integer('score'),
    recommendation: text('recommendation', { enum: ['go', 'maybe', 'no_go'] }),
    progress: jsonb('progress').notNull(),
    /** Increases with every change of status or progress, so that a watcher can say which state it has seen. */
    revision: integer('revision').notNull().default(0),
    /** SHA-256 of the ZIP of all files; null until the run has succeeded. */
    bundleSha256: text('bundle_sha256'),
    error: text('error'),
    /** UUID of the run whose stored inputs this one reuses; null for an independent run. */
    repeatOf: uuid('repeat_of'),
    /** SHA-256 of the file that the candidate was read from; null if there was none, or the person was erased. */
    originalSha256: text('original_sha256'),
    asOf: moment('as_of').notNull(),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('runs_run_id').on(t.teamId, t.runId),
    uniqueIndex('runs_idempotency_key').on(t.teamId, t.userId, t.idempotencyKey),
    index('runs_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('runs_status').on(t.teamId, t.status, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // Few rows, looked up for each counted run.
    index('runs_not_succeeded')
      .on(t.teamId, t.id)
      .where(sql`${t.status} <> 'succeeded'`),
    index('runs_candidate').on(t.teamId, t.candidateId, t.createdAt.desc().nullsFirst()),
    index('runs_job_profile')
      .on(t.teamId, t.jobProfileId, t.createdAt.desc().nullsFirst())
      .where(sql`${t.jobProfileId} is not null`),
    // For finding runs by original; most runs have none.
    index('runs_original_sha256')
      .on(t.teamId, t.originalSha256)
      .where(sql`${t.originalSha256} is not null`),
    index('runs_bundle_sha256').using('hash', t.bundleSha256),
    foreignKey({
      name: 'runs_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    foreignKey({
      name: 'runs_candidate_fk',
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidates.teamId, candidates.id],
    }),
    foreignKey({
      name: 'runs_job_profile_fk',
      columns: [t.teamId, t.jobProfileId],
      foreignColumns: [jobProfiles.teamId, jobProfiles.id],
    }),
    foreignKey({ name: 'runs_repeat_fk', columns: [t.teamId, t.repeatOf], foreignColumns: [t.teamId, t.id] }),
    check('runs_status', sql`${t.status} in ('queued', 'running', 'succeeded', 'failed')`),
  ],
)

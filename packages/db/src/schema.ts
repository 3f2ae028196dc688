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
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

// Milliseconds, because a JavaScript `Date` in a cursor would lose the microseconds.
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
const createdAt = () => moment('created_at').notNull().defaultNow()

/** States of a run, in the order in which it passes through them. */
export const runStatuses = ['queued', 'running', 'succeeded', 'failed'] as const
export type RunStatus = (typeof runStatuses)[number]

export const teams = pgTable('teams', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  createdAt: createdAt(),
})

export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  handle: text('handle').notNull().unique(),
  name: text('name').notNull(),
  createdAt: createdAt(),
})

export const memberships = pgTable(
  'memberships',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: ['recruiter', 'auditor', 'admin'] }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.userId] }),
    check('memberships_role', sql`${t.role} in ('recruiter', 'auditor', 'admin')`),
  ],
)

/** Distinct persons of a team. `identity` is the folded name that makes them distinct. */
export const candidates = pgTable(
  'candidates',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    identity: text('identity').notNull(),
    name: text('name').notNull(),
    headline: text('headline').notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('candidates_identity').on(t.teamId, t.identity)],
)

/** Distinct job profiles of a team. `identity` is the folded title and client that make them distinct. */
export const jobProfiles = pgTable(
  'job_profiles',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    identity: text('identity').notNull(),
    title: text('title').notNull(),
    client: text('client').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('job_profiles_identity').on(t.teamId, t.identity)],
)

/**
 * The words of candidate names and job titles, folded, each with its deletion neighbourhood: two words within n edits
 * share a form with at most n letters deleted, so that a typo is an index look-up.
 */
export const searchWords = pgTable(
  'search_words',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    entity: text('entity', { enum: ['candidate', 'job'] }).notNull(),
    entityId: uuid('entity_id').notNull(),
    word: text('word').notNull(),
    deletions: text('deletions').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.entity, t.entityId, t.word] }),
    index('search_words_deletions').using('gin', t.deletions),
  ],
)

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
    inputs: jsonb('inputs').notNull(),
    inputHash: text('input_hash').notNull(),
    versions: jsonb('versions').$type<Record<string, string>>().notNull(),
    idempotencyKey: text('idempotency_key'),
    result: jsonb('result'),
    score: integer('score'),
    recommendation: text('recommendation', { enum: ['go', 'maybe', 'no_go'] }),
    progress: jsonb('progress').notNull(),
    /** Grows with every change of status or progress, so that a watcher can say what it has seen. */
    revision: integer('revision').notNull().default(0),
    /** Of the ZIP of all files; null until the run has succeeded. */
    bundleSha256: text('bundle_sha256'),
    error: text('error'),
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
    index('runs_candidate').on(t.teamId, t.candidateId, t.createdAt.desc().nullsFirst()),
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
    check('runs_status', sql`${t.status} in ('queued', 'running', 'succeeded', 'failed')`),
  ],
)

/** One stored file of a run. A row is written when its bytes are stored, so a row is a promise that they can be had. */
export const generatedDocuments = pgTable(
  'generated_documents',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    runId: text('run_id').notNull(),
    userId: uuid('user_id').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    jobProfileId: uuid('job_profile_id'),
    candidateName: text('candidate_name').notNull(),
    jobprofileTitle: text('jobprofile_title').notNull(),
    documentType: text('document_type').notNull(),
    kind: text('kind', { enum: ['document', 'data'] }).notNull(),
    area: text('area', { enum: ['primary_outputs', 'artifacts'] }).notNull(),
    storageDriver: text('storage_driver').notNull(),
    storagePath: text('storage_path').notNull(),
    filename: text('filename').notNull(),
    contentType: text('content_type').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    crc32: bigint('crc32', { mode: 'number' }).notNull(),
    searchText: text('search_text').notNull(),
    metadata: jsonb('metadata').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('generated_documents_run_type').on(t.teamId, t.runUuid, t.documentType),
    index('generated_documents_run_id').on(t.teamId, t.runId),
    index('generated_documents_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('generated_documents_user').on(t.teamId, t.userId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('generated_documents_candidate').on(
      t.teamId,
      t.candidateId,
      t.createdAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index('generated_documents_job').on(
      t.teamId,
      t.jobProfileId,
      t.createdAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index('generated_documents_candidate_name').on(t.teamId, t.candidateName, t.createdAt.desc().nullsFirst()),
    index('generated_documents_jobprofile_title').on(t.teamId, t.jobprofileTitle, t.createdAt.desc().nullsFirst()),
    foreignKey({
      name: 'generated_documents_run_fk',
      columns: [t.teamId, t.runUuid],
      foreignColumns: [runs.teamId, runs.id],
    }),
    foreignKey({
      name: 'generated_documents_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    foreignKey({
      name: 'generated_documents_candidate_fk',
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidates.teamId, candidates.id],
    }),
    foreignKey({
      name: 'generated_documents_job_profile_fk',
      columns: [t.teamId, t.jobProfileId],
      foreignColumns: [jobProfiles.teamId, jobProfiles.id],
    }),
  ],
)

/** What happened, append-only: a trigger refuses change and removal for everybody. Never holds personal data in clear. */
export const auditEvents = pgTable(
  'audit_events',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    type: text('type').notNull(),
    actorId: uuid('actor_id').notNull(),
    requestId: text('request_id').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('audit_events_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('audit_events_subject').on(t.teamId, t.subjectId, t.createdAt.desc().nullsFirst()),
    index('audit_events_type').on(t.teamId, t.type, t.createdAt.desc().nullsFirst()),
    foreignKey({
      name: 'audit_events_actor_fk',
      columns: [t.teamId, t.actorId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

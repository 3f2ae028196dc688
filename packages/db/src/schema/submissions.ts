import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { candidates, jobProfiles } from './dimensions.ts'
import { generatedDocuments } from './documents.ts'
import { runs } from './runs.ts'
import { memberships, teams } from './teams.ts'

/** The channels through which a document reaches a client. */
export const submissionChannels = ['email', 'portal', 'post', 'in_person', 'link', 'other'] as const
export type SubmissionChannel = (typeof submissionChannels)[number]

/** Distinct clients of a team, by `identity`, the folded name without legal form. */
export const clients = pgTable(
  'clients',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    identity: text('identity').notNull(),
    name: text('name').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('clients_identity').on(t.teamId, t.identity)],
)

/**
 * Which document was sent to whom: one row per document. A trigger refuses deletes, and all updates except a single
 * retraction and the erasure of texts that may name a person.
 */
export const submissions = pgTable(
  'submissions',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    /** Shared by documents that were sent together. */
    sendingId: uuid('sending_id').notNull(),
    documentId: uuid('document_id').notNull(),
    documentType: text('document_type').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    /** SHA-256 of the document as sent. */
    sha256: text('sha256').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    jobProfileId: uuid('job_profile_id'),
    clientId: uuid('client_id').notNull(),
    /** As typed. */
    clientName: text('client_name').notNull(),
    /** A person or an address; empty after erasure. */
    recipient: text('recipient').notNull(),
    channel: text('channel', { enum: submissionChannels }).notNull(),
    sentAt: moment('sent_at').notNull(),
    note: text('note').notNull(),
    sentBy: uuid('sent_by').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    idempotencyKey: text('idempotency_key'),
    /** Hash of the request under the idempotency key. */
    inputHash: text('input_hash').notNull(),
    createdAt: createdAt(),
    retractedAt: moment('retracted_at'),
    retractedBy: uuid('retracted_by'),
    retractionReason: text('retraction_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('submissions_idempotency_key').on(t.teamId, t.recordedBy, t.idempotencyKey, t.documentId),
    index('submissions_sent').on(t.teamId, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('submissions_document').on(t.teamId, t.documentId),
    index('submissions_run').on(t.teamId, t.runUuid),
    index('submissions_sending').on(t.teamId, t.sendingId),
    index('submissions_candidate').on(t.teamId, t.candidateId, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('submissions_client').on(t.teamId, t.clientId, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('submissions_sender').on(t.teamId, t.sentBy, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('submissions_sha256').using('hash', t.sha256),
    foreignKey({
      name: 'submissions_document_fk',
      columns: [t.teamId, t.documentId],
      foreignColumns: [generatedDocuments.teamId, generatedDocuments.id],
    }),
    foreignKey({ name: 'submissions_run_fk', columns: [t.teamId, t.runUuid], foreignColumns: [runs.teamId, runs.id] }),
    foreignKey({
      name: 'submissions_candidate_fk',
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidates.teamId, candidates.id],
    }),
    foreignKey({
      name: 'submissions_job_profile_fk',
      columns: [t.teamId, t.jobProfileId],
      foreignColumns: [jobProfiles.teamId, jobProfiles.id],
    }),
    foreignKey({
      name: 'submissions_client_fk',
      columns: [t.teamId, t.clientId],
      foreignColumns: [clients.teamId, clients.id],
    }),
    ...(
      [
        ['submissions_sender_fk', t.sentBy],
        ['submissions_recorder_fk', t.recordedBy],
        ['submissions_retractor_fk', t.retractedBy],
      ] as const
    ).map(([name, column]) =>
      foreignKey({
        name,
        columns: [t.teamId, column],
        foreignColumns: [memberships.teamId, memberships.userId],
      }),
    ),
    check('submissions_channel', sql`${t.channel} in ('email', 'portal', 'post', 'in_person', 'link', 'other')`),
    check(
      'submissions_retraction',
      sql`num_nonnulls(${t.retractedAt}, ${t.retractedBy}, ${t.retractionReason}) in (0, 3)`,
    ),
  ],
)

/**
 * Open values of a run that may be sent despite being open, with the reason; for one document, or for every document of
 * the run.
 */
export const waivers = pgTable(
  'waivers',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    /** Null for every document of the run. */
    documentId: uuid('document_id'),
    /** Pointer to the open value within the run: `/candidate/profile`. */
    pointer: text('pointer').notNull(),
    reason: text('reason').notNull(),
    waivedBy: uuid('waived_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    unique('waivers_once').on(t.teamId, t.runUuid, t.pointer, t.documentId).nullsNotDistinct(),
    foreignKey({ name: 'waivers_run_fk', columns: [t.teamId, t.runUuid], foreignColumns: [runs.teamId, runs.id] }),
    foreignKey({
      name: 'waivers_document_fk',
      columns: [t.teamId, t.documentId],
      foreignColumns: [generatedDocuments.teamId, generatedDocuments.id],
    }),
    foreignKey({
      name: 'waivers_user_fk',
      columns: [t.teamId, t.waivedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

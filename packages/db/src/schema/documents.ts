import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt } from './columns.ts'
import { candidates, jobProfiles } from './dimensions.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'

/** The document type of the file that a run's candidate was read from. */
export const originalType = 'original'

/** The stored files of runs. A row is inserted once its bytes are stored, so a row promises that they are available. */
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
    // To find documents by hash alone; half the size of a B-tree.
    index('generated_documents_sha256').using('hash', t.sha256),
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

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
import { content, createdAt, moment } from './columns.ts'
import { postingLanguages, postings } from './postings.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'

/** The states of an application. An erased one is an empty row, so that no backup can restore it. */
export const applicationStates = ['new', 'accepted', 'rejected', 'withdrawn', 'erased'] as const
export type ApplicationState = (typeof applicationStates)[number]

/** One person's application for one job: everything received from one e-mail address. */
export const applications = pgTable(
  'applications',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    postingId: uuid('posting_id').notNull(),
    state: text('state', { enum: applicationStates }).notNull(),
    /** As in the last receipt; empty once erased. */
    name: text('name').notNull(),
    /** In lower case; null once erased. */
    email: text('email'),
    receivedAt: moment('received_at').notNull(),
    /** When something was last received for it. */
    changedAt: moment('changed_at').notNull(),
    /** Deleted from this time on, unless `pool_until` is later. */
    keepUntil: moment('keep_until').notNull(),
    /** Until when it is kept for other jobs; null without consent. */
    poolUntil: moment('pool_until'),
    decidedBy: uuid('decided_by'),
    decidedAt: moment('decided_at'),
    /** Seen only by the team; empty unless rejected. */
    reason: text('reason').notNull().default(''),
    /** The draft that it was accepted into, and the receipt whose file the draft has. */
    draftId: uuid('draft_id'),
    acceptedReceiptId: uuid('accepted_receipt_id'),
    /** The run created from that draft, and its person. */
    runUuid: uuid('run_uuid'),
    candidateId: uuid('candidate_id'),
    /** When the applicant asked for an erasure that a legal hold delays. */
    erasureAskedAt: moment('erasure_asked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('applications_person').on(t.teamId, t.postingId, t.email),
    index('applications_changed').on(t.teamId, t.changedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('applications_draft')
      .on(t.teamId, t.draftId)
      .where(sql`${t.draftId} is not null`),
    index('applications_candidate')
      .on(t.teamId, t.candidateId)
      .where(sql`${t.candidateId} is not null`),
    foreignKey({
      name: 'applications_posting_fk',
      columns: [t.teamId, t.postingId],
      foreignColumns: [postings.teamId, postings.id],
    }),
    foreignKey({
      name: 'applications_run_fk',
      columns: [t.teamId, t.runUuid],
      foreignColumns: [runs.teamId, runs.id],
    }),
    foreignKey({
      name: 'applications_decider_fk',
      columns: [t.teamId, t.decidedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('applications_state', sql`${t.state} in ('new', 'accepted', 'rejected', 'withdrawn', 'erased')`),
    check('applications_decision', sql`num_nonnulls(${t.decidedBy}, ${t.decidedAt}) in (0, 2)`),
  ],
)

/**
 * The content of one form: the first of an application, or a supplement. Its link shows the sender this receipt only.
 */
export const applicationReceipts = pgTable(
  'application_receipts',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    applicationId: uuid('application_id').notNull(),
    /** Names the form and its content, so that a form sent twice is received once. */
    formKey: text('form_key').notNull(),
    /** Part of the link's address; opens nothing by itself. */
    publicId: text('public_id').notNull(),
    /** SHA-256 of the secrets that open the link, lower-case hex: one for each time that it was shown or mailed. */
    secretHashes: text('secret_hashes').array().notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    message: text('message').notNull(),
    language: text('language', { enum: postingLanguages }).notNull(),
    consentVersion: integer('consent_version').notNull(),
    /** The words that the applicant agreed to. */
    consentText: text('consent_text').notNull(),
    /** Months for which it may be kept for other jobs, as agreed; null without that consent. */
    poolMonths: integer('pool_months'),
    receivedAt: moment('received_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    mailedAt: moment('mailed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('application_receipts_form').on(t.teamId, t.applicationId, t.formKey),
    uniqueIndex('application_receipts_public_id').on(t.publicId),
    foreignKey({
      name: 'application_receipts_application_fk',
      columns: [t.teamId, t.applicationId],
      foreignColumns: [applications.teamId, applications.id],
    }),
  ],
)

/** What was read from a file, in the shape that the form for a new run takes. */
export interface FileReading {
  /** JSON Resume as text. */
  text: string
  toCheck: readonly { pointer: string; words: string; code: string; params: Readonly<Record<string, string>> }[]
  places: Readonly<Record<string, unknown>>
  /** Texts of the file that were ignored; absent in early readings. */
  omitted?: readonly { why: string; text: string }[]
  /** The photo in the file, as a run takes it, and its page; absent in early readings and without a usable photo. */
  photo?: { page: number; photo: { mediaType: string; base64: string } }
}

/** The file of a receipt, unchanged. A trigger counts it in the team's storage. */
export const applicationFiles = pgTable(
  'application_files',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    receiptId: uuid('receipt_id').notNull(),
    contentType: text('content_type').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    /** Lower-case hex. */
    sha256: text('sha256').notNull(),
    bytes: content('bytes').notNull(),
    /** Null for a file that could not be read as a CV. */
    reading: jsonb('reading').$type<FileReading>(),
    /** Why it could not be read; null if it was read. */
    problem: text('problem'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('application_files_receipt').on(t.teamId, t.receiptId),
    foreignKey({
      name: 'application_files_receipt_fk',
      columns: [t.teamId, t.receiptId],
      foreignColumns: [applicationReceipts.teamId, applicationReceipts.id],
    }),
    check('application_files_reading', sql`num_nonnulls(${t.reading}, ${t.problem}) = 1`),
  ],
)

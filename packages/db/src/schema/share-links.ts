import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { generatedDocuments } from './documents.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'

/** The answers that a recipient can give. */
export const shareAnswers = ['interested', 'questions', 'declined'] as const
export type ShareAnswer = (typeof shareAnswers)[number]

/** Links by which one recipient sees the documents of one sending. The submissions of the sending determine the documents. */
export const shareLinks = pgTable(
  'share_links',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    /** Part of the URL; grants no access by itself. */
    publicId: text('public_id').notNull(),
    /** SHA-256 of the secret, lower-case hex; null after the person was erased. */
    secretHash: text('secret_hash'),
    /** Parameters, salt and scrypt hash of the code; null for a link without one. */
    codeHash: text('code_hash'),
    runUuid: uuid('run_uuid').notNull(),
    /** The sending whose submissions were recorded with it. */
    sendingId: uuid('sending_id').notNull(),
    recipientName: text('recipient_name').notNull(),
    /** Whether its recipient's copies are marked with their name. */
    watermark: boolean('watermark').notNull().default(false),
    /** Empty if there is none. */
    recipientEmail: text('recipient_email').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    /** First opening. */
    openedAt: moment('opened_at'),
    lastOpenedAt: moment('last_opened_at'),
    openings: integer('openings').notNull().default(0),
    /** Number since the last correct code. */
    wrongCodes: integer('wrong_codes').notNull().default(0),
    /** No code is checked before this time. */
    codeAfter: moment('code_after'),
    answer: text('answer', { enum: shareAnswers }),
    /** Empty if there is none, or after it was erased. */
    answerText: text('answer_text').notNull().default(''),
    answeredAt: moment('answered_at'),
    /** When the creator was notified of the expiry. */
    expiryToldAt: moment('expiry_told_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('share_links_public_id').on(t.publicId),
    index('share_links_run').on(t.teamId, t.runUuid, t.id.desc().nullsFirst()),
    index('share_links_sending').on(t.teamId, t.sendingId),
    index('share_links_to_tell')
      .on(t.expiresAt)
      .where(sql`${t.expiryToldAt} is null`),
    foreignKey({ name: 'share_links_run_fk', columns: [t.teamId, t.runUuid], foreignColumns: [runs.teamId, runs.id] }),
    ...(
      [
        ['share_links_maker_fk', t.createdBy],
        ['share_links_revoker_fk', t.revokedBy],
      ] as const
    ).map(([name, column]) =>
      foreignKey({ name, columns: [t.teamId, column], foreignColumns: [memberships.teamId, memberships.userId] }),
    ),
    check('share_links_answer', sql`${t.answer} in ('interested', 'questions', 'declined')`),
    check('share_links_revocation', sql`num_nonnulls(${t.revokedAt}, ${t.revokedBy}) in (0, 2)`),
  ],
)

/** The documents of a link, and which of them its recipient has seen. */
export const shareDocuments = pgTable(
  'share_documents',
  {
    teamId: uuid('team_id').notNull(),
    linkId: uuid('link_id').notNull(),
    documentId: uuid('document_id').notNull(),
    viewedAt: moment('viewed_at'),
    lastViewedAt: moment('last_viewed_at'),
    views: integer('views').notNull().default(0),
    /** SHA-256 of the marked copy that was sent last, lower-case hex; null if there is none, or once erased. */
    markedSha256: text('marked_sha256'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.linkId, t.documentId] }),
    index('share_documents_document').on(t.teamId, t.documentId),
    index('share_documents_marked').using('hash', t.markedSha256),
    foreignKey({
      name: 'share_documents_link_fk',
      columns: [t.teamId, t.linkId],
      foreignColumns: [shareLinks.teamId, shareLinks.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'share_documents_document_fk',
      columns: [t.teamId, t.documentId],
      foreignColumns: [generatedDocuments.teamId, generatedDocuments.id],
    }),
  ],
)

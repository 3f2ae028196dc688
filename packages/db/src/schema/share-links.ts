import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { generatedDocuments } from './documents.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'

/** What a recipient can say. */
export const shareAnswers = ['interested', 'questions', 'declined'] as const
export type ShareAnswer = (typeof shareAnswers)[number]

/** A link by which one recipient sees the documents of one sending. The submissions of the sending say which they are. */
export const shareLinks = pgTable(
  'share_links',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    /** In the address; opens nothing. */
    publicId: text('public_id').notNull(),
    /** SHA-256 of the secret, lower-case hex; null once the person was erased. */
    secretHash: text('secret_hash'),
    /** Parameters, salt and scrypt of the code; null for a link without one. */
    codeHash: text('code_hash'),
    runUuid: uuid('run_uuid').notNull(),
    /** Of the submissions that were recorded with it. */
    sendingId: uuid('sending_id').notNull(),
    recipientName: text('recipient_name').notNull(),
    /** Empty for none. */
    recipientEmail: text('recipient_email').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    /** For the first time. */
    openedAt: moment('opened_at'),
    lastOpenedAt: moment('last_opened_at'),
    openings: integer('openings').notNull().default(0),
    /** Since the last right one. */
    wrongCodes: integer('wrong_codes').notNull().default(0),
    /** Before this moment no code is looked at. */
    codeAfter: moment('code_after'),
    answer: text('answer', { enum: shareAnswers }),
    /** Empty for none, and once it was erased. */
    answerText: text('answer_text').notNull().default(''),
    answeredAt: moment('answered_at'),
    /** When its maker was told that it has expired. */
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

/** A document of a link, and what its recipient has seen of it. */
export const shareDocuments = pgTable(
  'share_documents',
  {
    teamId: uuid('team_id').notNull(),
    linkId: uuid('link_id').notNull(),
    documentId: uuid('document_id').notNull(),
    viewedAt: moment('viewed_at'),
    lastViewedAt: moment('last_viewed_at'),
    views: integer('views').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.linkId, t.documentId] }),
    index('share_documents_document').on(t.teamId, t.documentId),
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

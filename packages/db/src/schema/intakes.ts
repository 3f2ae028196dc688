import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { drafts } from './drafts.ts'
import { memberships } from './teams.ts'

/** The languages of the pages and mails for the person of a draft. */
export const intakeLanguages = ['de', 'en', 'fr'] as const
export type IntakeLanguage = (typeof intakeLanguages)[number]

/** A person's answer about one field of a draft. */
export interface IntakeAnswer {
  value: string
  /** The field, and the entry that it belongs to, as in the question. */
  field: string
  about: string
  /** The draft's value when they answered; empty if there was none. */
  was: string
  /** ISO 8601 UTC. */
  at: string
  /** The decision about it, and its time; null until a member decides. */
  decided: { how: 'taken' | 'left'; at: string } | null
}

/**
 * The link with which the person of a draft fills in what it lacks, and their answers. A draft has at most one; it ends
 * with its draft.
 */
export const intakes = pgTable(
  'intakes',
  {
    teamId: uuid('team_id').notNull(),
    draftId: uuid('draft_id').notNull(),
    /** Part of the URL; grants no access by itself. */
    publicId: text('public_id').notNull(),
    /** SHA-256 of each secret that opens it, lower-case hex; each mail contains its own secret. */
    secretHashes: text('secret_hashes').array().notNull(),
    language: text('language', { enum: intakeLanguages }).notNull(),
    /** The address the link was mailed to; empty if it was not mailed. */
    recipientEmail: text('recipient_email').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    openedAt: moment('opened_at'),
    /** Increases with every save. */
    revision: integer('revision').notNull().default(0),
    /** Answers by question ID. */
    answers: jsonb('answers').$type<Record<string, IntakeAnswer>>().notNull().default({}),
    savedAt: moment('saved_at'),
    /** When the person declared that they are done. */
    finishedAt: moment('finished_at'),
    reminders: integer('reminders').notNull().default(0),
    remindedAt: moment('reminded_at'),
    /** When the person turned reminders off. */
    remindersOffAt: moment('reminders_off_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.draftId] }),
    uniqueIndex('intakes_public_id').on(t.publicId),
    foreignKey({
      name: 'intakes_draft_fk',
      columns: [t.teamId, t.draftId],
      foreignColumns: [drafts.teamId, drafts.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'intakes_maker_fk',
      columns: [t.teamId, t.createdBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('intakes_language', sql`${t.language} in ('de', 'en', 'fr')`),
  ],
)

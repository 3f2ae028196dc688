import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { generatedDocuments } from './documents.ts'
import { teams } from './teams.ts'

/** What a policy does with documents: move them to another driver, move them to a colder tier of their driver, or delete them. */
export const retentionActions = ['move', 'tier', 'delete'] as const
export type RetentionAction = (typeof retentionActions)[number]
/** What a hold can apply to. */
export const holdSubjects = ['run', 'candidate', 'document'] as const
export type HoldSubject = (typeof holdSubjects)[number]

/**
 * Conditions that select a policy's documents; all of them must hold. Ages are in whole days since the document was
 * created.
 */
export interface RetentionConditions {
  olderThanDays: number
  documentTypes?: string[] | undefined
  /** Whether the document was sent to a client and not retracted. */
  submitted?: boolean | undefined
  /** Whether a newer run of the same candidate and job succeeded. */
  superseded?: boolean | undefined
  /** The driver that holds the document. */
  driver?: string | undefined
}

/** Retention policies. Of the policies that match a document, the first one with something to do applies. */
export const retentionPolicies = pgTable(
  'retention_policies',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    conditions: jsonb('conditions').$type<RetentionConditions>().notNull(),
    action: text('action', { enum: retentionActions }).notNull(),
    /** The target driver or tier; null for `delete`. */
    target: text('target'),
    setBy: uuid('set_by').notNull(),
    setAt: moment('set_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.name] }),
    check('retention_policies_action', sql`${t.action} in ('move', 'tier', 'delete')`),
    check('retention_policies_target', sql`(${t.action} = 'delete') = (${t.target} is null)`),
  ],
)

/** Legal holds: no person and no policy may change or delete a held subject until the hold is released. */
export const legalHolds = pgTable(
  'legal_holds',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    subjectType: text('subject_type', { enum: holdSubjects }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    reason: text('reason').notNull(),
    heldBy: uuid('held_by').notNull(),
    heldAt: moment('held_at').notNull().defaultNow(),
    releasedBy: uuid('released_by'),
    releasedAt: moment('released_at'),
    releaseReason: text('release_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('legal_holds_open')
      .on(t.teamId, t.subjectId)
      .where(sql`${t.releasedAt} is null`),
    check('legal_holds_subject', sql`${t.subjectType} in ('run', 'candidate', 'document')`),
  ],
)

/** Documents whose bytes were deleted: their rows stay as evidence, and they are not regenerated. */
export const documentDeletions = pgTable(
  'document_deletions',
  {
    teamId: uuid('team_id').notNull(),
    documentId: uuid('document_id').notNull(),
    /** The policy that required the deletion; null if a person did. */
    policy: text('policy'),
    deletedBy: uuid('deleted_by').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    deletedAt: moment('deleted_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.documentId] }),
    foreignKey({
      name: 'document_deletions_document_fk',
      columns: [t.teamId, t.documentId],
      foreignColumns: [generatedDocuments.teamId, generatedDocuments.id],
    }).onDelete('cascade'),
  ],
)

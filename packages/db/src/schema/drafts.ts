import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/**
 * Runs that are still being filled in. A draft ends when its run is created, when someone deletes it, or when nobody
 * has changed it for the team's `draft_days`.
 */
export const drafts = pgTable(
  'drafts',
  {
    teamId: uuid('team_id').notNull(),
    /** Chosen by the caller, so that a repeated first save creates only one draft. */
    id: uuid('id').notNull(),
    /** The member who edits it; others have to take it over first. */
    heldBy: uuid('held_by').notNull(),
    /** Increases with every save and every takeover. */
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<object>().notNull(),
    /** Size of the content as JSON. */
    byteSize: integer('byte_size').notNull(),
    /** Name of the person in the draft, and title of its job; empty until they are known. */
    candidateName: text('candidate_name').notNull(),
    jobTitle: text('job_title').notNull(),
    /** SHA-256 of the file that the candidate was read from; its upload is kept as long as the draft. */
    originalSha256: text('original_sha256'),
    createdAt: createdAt(),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('drafts_changed').on(t.teamId, t.changedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('drafts_original_sha256')
      .on(t.teamId, t.originalSha256)
      .where(sql`${t.originalSha256} is not null`),
    foreignKey({
      name: 'drafts_holder_fk',
      columns: [t.teamId, t.heldBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('drafts_revision', sql`${t.revision} > 0`),
  ],
)

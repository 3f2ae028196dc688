import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { memberships } from './teams.ts'

/** The kind of change that created a version of a team's lexicon. */
export const lexiconChanges = ['taught', 'changed', 'removed', 'undone', 'imported'] as const
export type LexiconChange = (typeof lexiconChanges)[number]

/** An entry that a team taught: additional names of an existing concept, or a new concept. */
export interface LexiconEntry {
  id: string
  /** The id of the concept. */
  concept: string
  label: string
  kind: string
  aliases: string[]
  /** Ids of broader concepts. */
  broader: string[]
  /** Author and time of the change: ISO 8601 UTC. */
  by: string
  at: string
}

/** A complete copy of a team's lexicon after each change, so that runs of any version can be replayed. Append-only. */
export const lexiconVersions = pgTable(
  'lexicon_versions',
  {
    teamId: uuid('team_id').notNull(),
    /** Counts from 1. */
    version: integer('version').notNull(),
    entries: jsonb('entries').$type<{ list: LexiconEntry[] }>().notNull(),
    /** Number of entries. */
    size: integer('size').notNull(),
    change: text('change', { enum: lexiconChanges }).notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    removed: integer('removed').notNull(),
    changedBy: uuid('changed_by').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.version] }),
    foreignKey({
      name: 'lexicon_versions_user_fk',
      columns: [t.teamId, t.changedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('lexicon_versions_change', sql`${t.change} in ('taught', 'changed', 'removed', 'undone', 'imported')`),
    check('lexicon_versions_version', sql`${t.version} > 0`),
  ],
)

import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/** Searches that somebody has given a name to; a shared one is seen by the team and changed by its owner alone. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** The printed query, as the address of the history holds it. */
    query: text('query').notNull(),
    pinned: boolean('pinned').notNull().default(false),
    shared: boolean('shared').notNull().default(false),
    /** Among the owner's searches, from 0; the pinned ones stand before the others. */
    position: integer('position').notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('saved_searches_name').on(t.teamId, t.userId, t.name),
    index('saved_searches_shared').on(t.teamId, t.shared),
    foreignKey({
      name: 'saved_searches_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

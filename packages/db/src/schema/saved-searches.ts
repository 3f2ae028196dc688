import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/** Named searches. A shared one is visible to the team, but only its owner may change it. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** The printed query, as in the URL of the history page. */
    query: text('query').notNull(),
    pinned: boolean('pinned').notNull().default(false),
    shared: boolean('shared').notNull().default(false),
    /** Position among the owner's searches, from 0; pinned ones come before the others. */
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

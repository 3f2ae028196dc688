import { pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { teams } from './teams.ts'

/** Distinct persons of a team, by `identity`, the folded name. */
export const candidates = pgTable(
  'candidates',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    identity: text('identity').notNull(),
    name: text('name').notNull(),
    headline: text('headline').notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('candidates_identity').on(t.teamId, t.identity)],
)

/** Distinct job profiles of a team, by `identity`, the folded title and client. */
export const jobProfiles = pgTable(
  'job_profiles',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    identity: text('identity').notNull(),
    title: text('title').notNull(),
    client: text('client').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('job_profiles_identity').on(t.teamId, t.identity)],
)

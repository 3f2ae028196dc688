import { jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { teams } from './teams.ts'

/** What the team's runs start with. A run keeps what it was made with, so that a change reaches new runs only. */
export const runDefaults = pgTable('run_defaults', {
  teamId: uuid('team_id')
    .primaryKey()
    .references(() => teams.id),
  values: jsonb('values').$type<Readonly<Record<string, unknown>>>().notNull(),
  setBy: uuid('set_by').notNull(),
  setAt: moment('set_at').notNull().defaultNow(),
})

import { jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { teams } from './teams.ts'

/**
 * The team's defaults for new runs. A run keeps the values that it was created with, so changes only affect new runs.
 */
export const runDefaults = pgTable('run_defaults', {
  teamId: uuid('team_id')
    .primaryKey()
    .references(() => teams.id),
  values: jsonb('values').$type<Readonly<Record<string, unknown>>>().notNull(),
  setBy: uuid('set_by').notNull(),
  setAt: moment('set_at').notNull().defaultNow(),
})

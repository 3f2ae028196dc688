import { bigint, boolean, date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { teams } from './teams.ts'

const team = () =>
  uuid('team_id')
    .notNull()
    .references(() => teams.id)
const count = (name: string) => bigint(name, { mode: 'number' }).notNull()

/** How many bytes a team may store; a team without a row has no limit. */
export const storageLimits = pgTable('storage_limits', {
  teamId: team().primaryKey(),
  limitBytes: count('limit_bytes'),
  setBy: uuid('set_by').notNull(),
  setAt: moment('set_at').notNull().defaultNow(),
})

/**
 * What a team's quota counts: its originals that are announced, stored or being deleted. Triggers on `stored_objects` keep it, so that
 * nobody can forget to; its row is the one lock that announcements of a team wait for.
 */
export const storageAccounts = pgTable('storage_accounts', {
  teamId: team().primaryKey(),
  objects: count('objects'),
  bytes: count('bytes'),
  /** Whether it was recorded that the limit is near; false again once it is not. */
  warned: boolean('warned').notNull().default(false),
})

/** What a team has with each driver and in each tier, kept by the same triggers; `tier` is empty for the service's default. */
export const storageUsage = pgTable(
  'storage_usage',
  {
    teamId: team(),
    driver: text('driver').notNull(),
    role: text('role', { enum: ['original', 'copy'] }).notNull(),
    tier: text('tier').notNull(),
    objects: count('objects'),
    bytes: count('bytes'),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.driver, t.role, t.tier] })],
)

/** What the originals of a team were at the end of a day (UTC), or are by now. */
export const storageUsageDays = pgTable(
  'storage_usage_days',
  {
    teamId: team(),
    day: date('day', { mode: 'string' }).notNull(),
    driver: text('driver').notNull(),
    tier: text('tier').notNull(),
    objects: count('objects'),
    bytes: count('bytes'),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.day, t.driver, t.tier] })],
)

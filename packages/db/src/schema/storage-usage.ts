import { bigint, boolean, date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { teams } from './teams.ts'

const team = () =>
  uuid('team_id')
    .notNull()
    .references(() => teams.id)
const count = (name: string) => bigint(name, { mode: 'number' }).notNull()

/** Whose storage it is: the ID of the team, or of the member who created the runs. */
const holder = () => uuid('holder').notNull()

/** How many bytes a team or a member may store; a holder without a row has no quota. */
export const storageLimits = pgTable(
  'storage_limits',
  {
    teamId: team(),
    holder: holder(),
    limitBytes: count('limit_bytes'),
    setBy: uuid('set_by').notNull(),
    setAt: moment('set_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.holder] })],
)

/**
 * What quotas count, of each team and each member: originals that are announced, stored or being deleted, the photos of
 * runs, and (for the team alone) the files of applications. Triggers maintain it, so that no writer can forget to. Announcements lock the team's row first, then the
 * member's.
 */
export const storageAccounts = pgTable(
  'storage_accounts',
  {
    teamId: team(),
    holder: holder(),
    objects: count('objects'),
    bytes: count('bytes'),
    /** Whether it was recorded that the holder is near the quota; reset when usage falls below. */
    warned: boolean('warned').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.holder] })],
)

/**
 * A team's usage per driver and tier, maintained by the same triggers; `tier` is empty for the service's default. What
 * rows hold has the driver `database`.
 */
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

/** A team's originals at the end of a day (UTC), or so far on the current day. */
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

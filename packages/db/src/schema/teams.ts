import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'

export const teams = pgTable('teams', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  /** Whether its members must have a second factor. */
  secondFactorRequired: boolean('second_factor_required').notNull().default(false),
  /** Days without a change after which a draft is deleted. */
  draftDays: integer('draft_days').notNull().default(30),
  createdAt: createdAt(),
})

export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  /** Reveals nothing about the person, and stays after name and address were removed. */
  handle: text('handle').notNull().unique(),
  name: text('name').notNull(),
  /** In lower case; null for a user who cannot sign in. */
  email: text('email').unique(),
  /**
   * The language of mails to them: that of the pages when they first signed in, until they choose; null before that.
   */
  language: text('language'),
  /** The kinds of notices that they also get by mail, immediately; null for the default. */
  mailedNotices: text('mailed_notices').array(),
  /** The kinds of notices that they get in one mail a day; null for none. */
  digestedNotices: text('digested_notices').array(),
  createdAt: createdAt(),
})

export const roles = ['viewer', 'recruiter', 'auditor', 'admin'] as const
/** A member's role in the team. */
export type Role = (typeof roles)[number]

export const memberships = pgTable(
  'memberships',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: roles }).notNull(),
    createdAt: createdAt(),
    /** When the membership ended, if it has; the row stays because others refer to it. */
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.userId] }),
    check('memberships_role', sql`${t.role} in ('viewer', 'recruiter', 'auditor', 'admin')`),
  ],
)

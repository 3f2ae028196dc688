import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { memberships, roles, teams, users } from './teams.ts'

/** Passwords as argon2id has made them, each with what it was made with. */
export const passwords = pgTable('passwords', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  memoryKib: integer('memory_kib').notNull(),
  passes: integer('passes').notNull(),
  parallelism: integer('parallelism').notNull(),
  salt: bytes('salt').notNull(),
  hash: bytes('hash').notNull(),
  changedAt: moment('changed_at').notNull(),
})

/**
 * How somebody has signed in: with a password, alone or with a code of an app or a recovery code; with the installation's token; or with
 * a link that is used once.
 */
export const sessionWays = ['password', 'code', 'recovery', 'token', 'link'] as const

/** Who is signed in; of the secret in a browser's cookie only the SHA-256. A session that has ended is no row. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    secretHash: bytes('secret_hash').notNull().unique(),
    /** The team that the session works in. */
    teamId: uuid('team_id').notNull(),
    userId: uuid('user_id').notNull(),
    way: text('way', { enum: sessionWays }).notNull(),
    /** Browser and system, as far as they tell: “Firefox, Windows”. */
    client: text('client').notNull(),
    createdAt: moment('created_at').notNull(),
    /** To the minute. */
    lastUsedAt: moment('last_used_at').notNull(),
    /** It ends then however much it is used. */
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    index('sessions_user').on(t.userId),
    index('sessions_expires').on(t.expiresAt),
    foreignKey({
      name: 'sessions_member_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }).onDelete('cascade'),
    check('sessions_way', sql`${t.way} in ('password', 'code', 'recovery', 'token', 'link')`),
  ],
)

/** What a link is for that is used once: the first owner, a new member, a new password. */
const accountLinkKinds = ['welcome', 'invitation', 'reset'] as const
export type AccountLinkKind = (typeof accountLinkKinds)[number]

/** Links that let somebody in once; of the secret only the SHA-256. */
export const accountLinks = pgTable(
  'account_links',
  {
    id: uuid('id').primaryKey(),
    secretHash: bytes('secret_hash').notNull().unique(),
    kind: text('kind', { enum: accountLinkKinds }).notNull(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    /** Whose account it opens; null for an invitation. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    /** What who is invited may do; null for other links. */
    role: text('role', { enum: roles }),
    /** For whom, as the one who made it calls them; emptied with the end of the link. */
    note: text('note').notNull(),
    /** Null for a link that the installation has made. */
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    index('account_links_team').on(t.teamId, t.kind),
    index('account_links_user').on(t.userId),
    check('account_links_kind', sql`${t.kind} in ('welcome', 'invitation', 'reset')`),
    check('account_links_target', sql`(${t.kind} = 'invitation') = (${t.role} is not null)`),
  ],
)

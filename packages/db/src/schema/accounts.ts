import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { memberships, roles, teams, users } from './teams.ts'

/** Password hashes (argon2id), each with its parameters. */
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
 * A person in the firm's directory (OpenID Connect), identified by issuer and subject; never by an address, because
 * addresses can be reassigned.
 */
export const directoryIdentities = pgTable(
  'directory_identities',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [unique('directory_identities_subject').on(t.issuer, t.subject)],
)

/**
 * How a person signed in: with a password or through the directory, alone or with a code from an app or a recovery
 * code; through the directory, which asked for several factors; with a passkey; with the installation's token; or with
 * a single-use link.
 */
export const sessionWays = [
  'password',
  'code',
  'recovery',
  'passkey',
  'directory',
  'directory_mfa',
  'token',
  'link',
] as const

/** Current sessions, with only the SHA-256 of the secret in the browser's cookie. Ending a session deletes its row. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    secretHash: bytes('secret_hash').notNull().unique(),
    /** The team that the session is currently in. */
    teamId: uuid('team_id').notNull(),
    userId: uuid('user_id').notNull(),
    way: text('way', { enum: sessionWays }).notNull(),
    /** Browser and operating system as reported: “Firefox, Windows”. */
    client: text('client').notNull(),
    createdAt: moment('created_at').notNull(),
    /** Accurate to a minute. */
    lastUsedAt: moment('last_used_at').notNull(),
    /** The session ends then even if it is used. */
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
    check(
      'sessions_way',
      sql`${t.way} in ('password', 'code', 'recovery', 'passkey', 'directory', 'directory_mfa', 'token', 'link')`,
    ),
  ],
)

/** Browsers that a person has signed in with, by the SHA-256 of a random value in a cookie. */
export const knownBrowsers = pgTable(
  'known_browsers',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mark: bytes('mark').notNull(),
    /** Time of the last sign-in. */
    usedAt: moment('used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.mark] })],
)

/** The purposes of a single-use link: the first owner, a new member, a new password. */
const accountLinkKinds = ['welcome', 'invitation', 'reset'] as const
export type AccountLinkKind = (typeof accountLinkKinds)[number]

/** Single-use links that give someone access, with only the SHA-256 of the secret. */
export const accountLinks = pgTable(
  'account_links',
  {
    id: uuid('id').primaryKey(),
    secretHash: bytes('secret_hash').notNull().unique(),
    kind: text('kind', { enum: accountLinkKinds }).notNull(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    /** The user whose account it opens; null for an invitation. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    /** The role of the invited person; null for other links. */
    role: text('role', { enum: roles }),
    /** The creator's name for the recipient; cleared when the link ends. */
    note: text('note').notNull(),
    /**
     * The address to mail it to; empty for a link that a member passes on or that goes to a user's own address, and
     * cleared when it ends.
     */
    email: text('email').notNull().default(''),
    /** Null for a link created by the installation. */
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

import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/** What programs send to act for the person who made it. The token itself stands nowhere: only its SHA-256 does. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    /** Who made it, and for whom it acts. */
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** The part of it that may be seen. */
    start: text('start').notNull(),
    secretHash: bytes('secret_hash').notNull(),
    /** Permissions; it may do what of these its person may do. */
    scopes: text('scopes').array().notNull(),
    /** From where it may be used, as `10.0.0.0/8`; from everywhere when empty. */
    networks: text('networks').array().notNull(),
    /** Null for one that does not expire. */
    expiresAt: moment('expires_at'),
    /** To the minute. */
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    /** The one that takes its place; it works on until it expires. */
    replacedBy: uuid('replaced_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    unique('api_tokens_secret').on(t.secretHash),
    index('api_tokens_of_user').on(t.teamId, t.userId),
    foreignKey({
      name: 'api_tokens_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

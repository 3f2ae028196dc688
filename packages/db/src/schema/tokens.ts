import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/** Tokens with which programs act on behalf of their creators. Only the SHA-256 of a token is stored. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    /** The creator, on whose behalf it acts. */
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** The part of the token that can be shown. */
    start: text('start').notNull(),
    secretHash: bytes('secret_hash').notNull(),
    /** Permissions; they only apply if the person has them too. */
    scopes: text('scopes').array().notNull(),
    /** Networks from which it may be used, as `10.0.0.0/8`; anywhere if empty. */
    networks: text('networks').array().notNull(),
    /** Null if it does not expire. */
    expiresAt: moment('expires_at'),
    /** Accurate to a minute. */
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    /** The token that replaces it; this one works until it expires. */
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

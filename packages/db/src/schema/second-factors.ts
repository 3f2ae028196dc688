import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { users } from './teams.ts'

const ofUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** Authenticator apps, each with the secret that it shares with this installation. */
export const authenticatorApps = pgTable('authenticator_apps', {
  userId: ofUser().primaryKey(),
  /** The shared secret, encrypted with the installation's secret. */
  sealed: bytes('sealed').notNull(),
  createdAt: createdAt(),
  /** When the first correct code was entered; until then the app is not a second factor. */
  confirmedAt: moment('confirmed_at'),
  /** The time step of the last accepted code: a code is accepted only once. */
  lastStep: integer('last_step'),
})

/** Recovery codes, for when neither app nor passkey is at hand, with only the SHA-256 of each; using one deletes its row. */
export const recoveryCodes = pgTable('recovery_codes', { userId: ofUser(), hash: bytes('hash').notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.hash] }),
])

/** Passkeys: public keys of authenticators that verify their user, so that each is a second factor as well. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    /** The ID that authenticators use for it. */
    credentialId: bytes('credential_id').notNull().unique(),
    /** COSE. */
    publicKey: bytes('public_key').notNull(),
    /** The authenticator's count of signatures at the last one; 0 from authenticators that do not count. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    /** How browsers reach the authenticator, as reported: `internal`, `usb`. */
    transports: text('transports').array().notNull(),
    /** Whether the authenticator syncs it across devices. */
    isSynced: boolean('is_synced').notNull(),
    /** The person's own name for it. */
    name: text('name').notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('passkeys_user').on(t.userId)],
)

/**
 * What a challenge is for: a second step of a sign-in, a new passkey, a sign-in with a passkey, or a round trip to the
 * directory.
 */
const challengeKinds = ['second_step', 'new_passkey', 'passkey', 'directory'] as const
export type ChallengeKind = (typeof challengeKinds)[number]

/**
 * Challenges that must be answered once and soon, with only the SHA-256 of the secret. Answering one deletes its row.
 */
export const challenges = pgTable(
  'challenges',
  {
    secretHash: bytes('secret_hash').primaryKey(),
    kind: text('kind', { enum: challengeKinds }).notNull(),
    /** The user who must answer; null if the answer itself identifies the user. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    index('challenges_expires').on(t.expiresAt),
    check('challenges_kind', sql`${t.kind} in ('second_step', 'new_passkey', 'passkey', 'directory')`),
  ],
)

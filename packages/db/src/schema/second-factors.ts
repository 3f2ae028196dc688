import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { users } from './teams.ts'

const ofUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** What a person's authenticator app and this installation both know. */
export const authenticatorApps = pgTable('authenticator_apps', {
  userId: ofUser().primaryKey(),
  /** The shared secret, encrypted by the installation's. */
  sealed: bytes('sealed').notNull(),
  createdAt: createdAt(),
  /** When the first code was right; it is no second factor before. */
  confirmedAt: moment('confirmed_at'),
  /** The time step of the last code that was taken: none is taken twice. */
  lastStep: integer('last_step'),
})

/** Codes for who has no app and no passkey at hand; of each only the SHA-256, and a used one is no row. */
export const recoveryCodes = pgTable('recovery_codes', { userId: ofUser(), hash: bytes('hash').notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.hash] }),
])

/** What somebody is asked who signs in in more than one step. */
const challengeKinds = ['second_step'] as const
export type ChallengeKind = (typeof challengeKinds)[number]

/** Something that is to be answered once and soon; of its secret only the SHA-256. One that was answered is no row. */
export const challenges = pgTable(
  'challenges',
  {
    secretHash: bytes('secret_hash').primaryKey(),
    kind: text('kind', { enum: challengeKinds }).notNull(),
    /** Whose answer it must be; null where the answer itself says it. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('challenges_expires').on(t.expiresAt), check('challenges_kind', sql`${t.kind} in ('second_step')`)],
)

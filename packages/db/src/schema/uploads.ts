import { bigint, customType, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

const content = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
})

/** A file on its way to a run that somebody is about to make: it grows part by part, and is taken or swept within a day. */
export const uploads = pgTable(
  'uploads',
  {
    teamId: uuid('team_id').notNull(),
    /** Of the whole file, lower-case hex, as whoever sends it says; compared when the last part has come. */
    sha256: text('sha256').notNull(),
    userId: uuid('user_id').notNull(),
    /** Of the whole file. */
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    /** What has come so far. */
    bytes: content('bytes').notNull(),
    /** By content; null until the file is whole. */
    contentType: text('content_type'),
    createdAt: createdAt(),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.sha256] }),
    index('uploads_changed').on(t.teamId, t.changedAt),
    foreignKey({
      name: 'uploads_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

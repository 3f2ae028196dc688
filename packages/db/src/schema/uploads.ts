import { bigint, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { content, createdAt, moment } from './columns.ts'
import { memberships } from './teams.ts'

/**
 * Files being uploaded for runs yet to be created: a file grows part by part; without a draft, a run takes it within a
 * day or it is swept.
 */
export const uploads = pgTable(
  'uploads',
  {
    teamId: uuid('team_id').notNull(),
    /** SHA-256 of the complete file in lower-case hex, as declared by the sender; compared when the last part has arrived. */
    sha256: text('sha256').notNull(),
    userId: uuid('user_id').notNull(),
    /** Size of the complete file. */
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    /** The bytes received so far. */
    bytes: content('bytes').notNull(),
    /** Detected from the content; null until the file is complete. */
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

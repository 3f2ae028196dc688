import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { runs } from './runs.ts'
import { memberships } from './teams.ts'
import { sql } from 'drizzle-orm'

/** In-app notices for one person: a code with IDs and numbers, never a name or text that a person wrote. */
export const notices = pgTable(
  'notices',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    /** Such as `share.opened`; the sentences are in the catalogues of the pages. */
    code: text('code').notNull(),
    /** The run concerned; null for none. */
    runUuid: uuid('run_uuid'),
    /** The subject, such as the id of a share link; null for none. */
    subjectId: uuid('subject_id'),
    params: jsonb('params').$type<Record<string, string | number>>().notNull().default({}),
    createdAt: createdAt(),
    readAt: moment('read_at'),
    /** Whether the mailer has yet to consider it. */
    mailDue: boolean('mail_due').notNull().default(false),
    /** Whether it is queued for the daily mail. */
    digestDue: boolean('digest_due').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('notices_of_user').on(t.teamId, t.userId, t.id.desc().nullsFirst()),
    index('notices_unread')
      .on(t.teamId, t.userId)
      .where(sql`${t.readAt} is null`),
    index('notices_digest_due')
      .on(t.userId)
      .where(sql`${t.digestDue}`),
    index('notices_mail_due')
      .on(t.createdAt)
      .where(sql`${t.mailDue}`),
    foreignKey({ name: 'notices_run_fk', columns: [t.teamId, t.runUuid], foreignColumns: [runs.teamId, runs.id] }),
    foreignKey({
      name: 'notices_user_fk',
      columns: [t.teamId, t.userId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

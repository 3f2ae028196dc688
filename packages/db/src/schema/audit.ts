import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt } from './columns.ts'
import { memberships, teams } from './teams.ts'

/** What happened, append-only: a trigger refuses change and removal for everybody. Never holds personal data in clear. */
export const auditEvents = pgTable(
  'audit_events',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    type: text('type').notNull(),
    actorId: uuid('actor_id').notNull(),
    requestId: text('request_id').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('audit_events_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('audit_events_subject').on(t.teamId, t.subjectId, t.createdAt.desc().nullsFirst()),
    index('audit_events_type').on(t.teamId, t.type, t.createdAt.desc().nullsFirst()),
    foreignKey({
      name: 'audit_events_actor_fk',
      columns: [t.teamId, t.actorId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

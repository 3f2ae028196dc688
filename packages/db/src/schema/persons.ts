import { foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { candidates } from './dimensions.ts'
import { teams } from './teams.ts'

/**
 * Each candidate's secret key, created by a trigger and deleted on erasure: without it, nobody can trace the hash
 * `person` to anyone.
 */
export const personKeys = pgTable(
  'person_keys',
  {
    teamId: uuid('team_id').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    key: bytes('key').notNull(),
    /** HMAC-SHA-256 of the candidate under the key, by which audit events refer to the person. */
    person: text('person').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.candidateId] }),
    uniqueIndex('person_keys_person').on(t.teamId, t.person),
    foreignKey({
      name: 'person_keys_candidate_fk',
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidates.teamId, candidates.id],
    }),
  ],
)

/** Erasures of persons: objects still to be deleted from storage, and the receipt. Holds nothing that identifies the person. */
export const erasures = pgTable(
  'erasures',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: uuid('id').notNull(),
    reason: text('reason', { enum: ['request', 'withdrawn', 'retention', 'mistake'] }).notNull(),
    receipt: jsonb('receipt').$type<Record<string, unknown>>().notNull(),
    /** Objects still to be deleted. */
    pending: jsonb('pending').$type<{ driver: string; keys: string[] }[]>().notNull(),
    createdAt: createdAt(),
    completedAt: moment('completed_at'),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), index('erasures_open').on(t.teamId, t.completedAt)],
)

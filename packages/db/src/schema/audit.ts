import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, createdAt, moment } from './columns.ts'
import { memberships, teams } from './teams.ts'

const teamId = () =>
  uuid('team_id')
    .notNull()
    .references(() => teams.id)

/**
 * What happened, append-only: a trigger refuses change and removal for everybody. Never holds personal data in clear: a
 * trigger names the subject's person by a keyed hash, and replaces hashes of personal data by commitments.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    teamId: teamId(),
    id: uuid('id').notNull(),
    type: text('type').notNull(),
    actorId: uuid('actor_id').notNull(),
    requestId: text('request_id').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Keyed hash of the candidate; whose it is, `person_keys` knows until the person is erased. */
    person: text('person'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('audit_events_created').on(t.teamId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('audit_events_subject').on(t.teamId, t.subjectId, t.createdAt.desc().nullsFirst()),
    index('audit_events_actor').on(t.teamId, t.actorId, t.createdAt.desc().nullsFirst()),
    index('audit_events_request').on(t.teamId, t.requestId, t.createdAt.desc().nullsFirst()),
    index('audit_events_type').on(t.teamId, t.type, t.createdAt.desc().nullsFirst()),
    index('audit_events_person')
      .on(t.teamId, t.person, t.createdAt.desc().nullsFirst())
      .where(sql`${t.person} is not null`),
    foreignKey({
      name: 'audit_events_actor_fk',
      columns: [t.teamId, t.actorId],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

/** What the commitments in an event stand for; deleted with the person, while the event stays. */
export const auditDisclosures = pgTable(
  'audit_disclosures',
  {
    teamId: teamId(),
    eventId: uuid('event_id').notNull(),
    nonce: bytes('nonce').notNull(),
    fields: jsonb('fields').$type<Record<string, string>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.eventId] })],
)

/**
 * The events that wait for the sealer. A trigger puts every new event here; being visible means being committed. Without a
 * foreign key, as the links: each would be checked for every event, and the event's own key has done so.
 */
export const auditUnsealed = pgTable(
  'audit_unsealed',
  { teamId: uuid('team_id').notNull(), eventId: uuid('event_id').notNull() },
  (t) => [primaryKey({ columns: [t.teamId, t.eventId] })],
)

/** The hash chain of a team, append-only: link `seq` holds the hash of an event and of the link before. */
export const auditLinks = pgTable(
  'audit_links',
  {
    teamId: uuid('team_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    eventId: uuid('event_id').notNull(),
    eventHash: bytes('event_hash').notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.seq] }),
    uniqueIndex('audit_links_event').on(t.teamId, t.eventId),
    check('audit_links_seq', sql`${t.seq} > 0`),
  ],
)

/** The signed heads, append-only: each signs the links from `from_seq` to `seq`, and there is no link without one. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    teamId: teamId(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    fromSeq: bigint('from_seq', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
    keyId: text('key_id').notNull(),
    signature: bytes('signature').notNull(),
    sealedAt: moment('sealed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.seq] })],
)

/** The public keys of a team, append-only: each is announced with the signatures of itself and of the one before. */
export const auditKeys = pgTable(
  'audit_keys',
  {
    teamId: teamId(),
    generation: integer('generation').notNull(),
    keyId: text('key_id').notNull(),
    publicKey: bytes('public_key').notNull(),
    /** The first link that it signs. */
    fromSeq: bigint('from_seq', { mode: 'number' }).notNull(),
    signature: bytes('signature').notNull(),
    /** Null for the first key. */
    previousSignature: bytes('previous_signature'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.generation] }), uniqueIndex('audit_keys_id').on(t.teamId, t.keyId)],
)

/** What verifications came to, append-only. */
export const auditVerifications = pgTable(
  'audit_verifications',
  {
    teamId: teamId(),
    id: uuid('id').notNull(),
    mode: text('mode', { enum: ['full', 'incremental'] }).notNull(),
    ok: boolean('ok').notNull(),
    fromSeq: bigint('from_seq', { mode: 'number' }).notNull(),
    /** The last link that was found in order, and its hash. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
    firstBad: jsonb('first_bad').$type<Record<string, unknown>>(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('audit_verifications_finished').on(t.teamId, t.finishedAt.desc().nullsFirst()),
  ],
)

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
 * Audit events, append-only: a trigger refuses all updates and deletes. They never hold personal data in clear: a
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
    /** Keyed hash of the candidate; `person_keys` resolves it until the person is erased. */
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

/** The values behind an event's commitments; deleted with the person, while the event stays. */
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
 * Events waiting to be sealed. A trigger adds every new event here, so a visible row is a committed event. Like links,
 * it has no foreign key, which would cost a check per event; the event's own foreign keys have already been checked.
 */
export const auditUnsealed = pgTable(
  'audit_unsealed',
  { teamId: uuid('team_id').notNull(), eventId: uuid('event_id').notNull() },
  (t) => [primaryKey({ columns: [t.teamId, t.eventId] })],
)

/** A team's hash chain, append-only: link `seq` holds the hash of its event and of the previous link. */
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

/** The signed heads, append-only: each signs the links from `from_seq` to `seq`, and every link is covered by one. */
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

/** A team's public keys, append-only: each is announced with its own signature and that of the previous key. */
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

/** Results of verifications, append-only. */
export const auditVerifications = pgTable(
  'audit_verifications',
  {
    teamId: teamId(),
    id: uuid('id').notNull(),
    mode: text('mode', { enum: ['full', 'incremental'] }).notNull(),
    ok: boolean('ok').notNull(),
    fromSeq: bigint('from_seq', { mode: 'number' }).notNull(),
    /** The last valid link and its hash. */
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

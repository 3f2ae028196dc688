import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { applicationReceipts } from './applications.ts'
import { createdAt, moment } from './columns.ts'
import { candidates } from './dimensions.ts'
import { memberships } from './teams.ts'

/** What a person can request from an organisation that keeps data about them. */
export const requestKinds = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const
export type RequestKind = (typeof requestKinds)[number]
/** `lapsed`: its subject was erased before the request was answered. */
export const requestStates = ['open', 'granted', 'refused', 'withdrawn', 'lapsed'] as const
export type RequestState = (typeof requestStates)[number]
/** How a request was received; `receipt` is the page of an application's receipt. */
export const requestChannels = ['letter', 'email', 'phone', 'in_person', 'receipt'] as const
export type RequestChannel = (typeof requestChannels)[number]

/** Requests from persons whose data the team keeps, each with the legal deadline for an answer. */
export const personRequests = pgTable(
  'person_requests',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: requestKinds }).notNull(),
    state: text('state', { enum: requestStates }).notNull(),
    channel: text('channel', { enum: requestChannels }).notNull(),
    /** The requester, until the person is identified; then empty. */
    requester: text('requester').notNull(),
    /** What they ask for; cleared when the request is forgotten, like the other texts. */
    details: text('details').notNull(),
    /** Null until the person is identified, and again once erased. */
    candidateId: uuid('candidate_id'),
    /** The receipt that it was made from. */
    receiptId: uuid('receipt_id'),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    /** The last day for an answer. */
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    extendedAt: moment('extended_at'),
    extensionReason: text('extension_reason').notNull().default(''),
    /** Null for a request made from a receipt. */
    recordedBy: uuid('recorded_by'),
    createdAt: createdAt(),
    closedAt: moment('closed_at'),
    closedBy: uuid('closed_by'),
    /** The answer to the person, or the reason for a refusal. */
    answer: text('answer').notNull().default(''),
    /** What was done: the event of the export, the run, the erasure or the legal hold. */
    resultId: uuid('result_id'),
    /** The last notice about its deadline. */
    told: text('told', { enum: ['due_soon', 'overdue'] }),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('person_requests_open')
      .on(t.teamId, t.dueOn)
      .where(sql`${t.state} = 'open'`),
    index('person_requests_candidate')
      .on(t.teamId, t.candidateId)
      .where(sql`${t.candidateId} is not null`),
    index('person_requests_receipt')
      .on(t.teamId, t.receiptId)
      .where(sql`${t.receiptId} is not null`),
    // A form that is sent twice makes one request.
    uniqueIndex('person_requests_asked')
      .on(t.teamId, t.receiptId, t.kind)
      .where(sql`${t.state} = 'open' and ${t.receiptId} is not null`),
    foreignKey({
      name: 'person_requests_candidate_fk',
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidates.teamId, candidates.id],
    }),
    foreignKey({
      name: 'person_requests_receipt_fk',
      columns: [t.teamId, t.receiptId],
      foreignColumns: [applicationReceipts.teamId, applicationReceipts.id],
    }),
    foreignKey({
      name: 'person_requests_recorder_fk',
      columns: [t.teamId, t.recordedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    foreignKey({
      name: 'person_requests_closer_fk',
      columns: [t.teamId, t.closedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('person_requests_kind', sql`${t.kind} in ('access', 'rectification', 'erasure', 'restriction', 'objection')`),
    check('person_requests_state', sql`${t.state} in ('open', 'granted', 'refused', 'withdrawn', 'lapsed')`),
    check('person_requests_channel', sql`${t.channel} in ('letter', 'email', 'phone', 'in_person', 'receipt')`),
    check('person_requests_closed', sql`(${t.state} = 'open') = (${t.closedAt} is null)`),
  ],
)

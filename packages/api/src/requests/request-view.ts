import { requestChannels, requestKinds, type RequestRow, requestStates } from '@dossier/db/requests'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'
import { dayOf, soonFrom } from './deadlines.ts'

/** How close the deadline of a request is; null once it is closed. */
const urgencies = ['overdue', 'soon', 'later'] as const

/** What was done for a request. */
const resultTypes = { access: 'export', rectification: 'run', erasure: 'erasure', restriction: 'hold' } as const

/** A request in the list. */
const requestSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(requestKinds),
    state: z.enum(requestStates),
    channel: z.enum(requestChannels),
    receivedOn: z.iso.date(),
    dueOn: z.iso.date().describe('The last day for an answer'),
    urgency: z.enum(urgencies).nullable(),
    person: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .describe('Null until the person is identified, and after the person was erased'),
    requester: z.string().describe('The requester, if the person is not identified'),
    closedAt: moment.nullable(),
  })
  .meta({ id: 'PersonRequest' })
export type RequestView = z.infer<typeof requestSchema>
export const requestsSchema = pageOf(requestSchema)

/** A request with its details and the answer. */
export const requestDetailsSchema = requestSchema
  .extend({
    details: z.string().describe('What the person asks for'),
    applicationId: z.uuid().nullable().describe('The application from whose receipt it was made'),
    recordedBy: z.string().nullable().describe('Null for a request made from a receipt'),
    extension: z.object({ at: moment, reason: z.string() }).nullable(),
    closedBy: z.string().nullable(),
    answer: z.string().describe('The answer to the person'),
    result: z
      .object({ type: z.enum(Object.values(resultTypes)), id: z.uuid(), runId: z.string().nullable() })
      .nullable()
      .describe('What was done: the audit event of the export, the run, the erasure or the legal hold'),
  })
  .meta({ id: 'PersonRequestDetails' })
export type RequestDetails = z.infer<typeof requestDetailsSchema>

/** Shows a request in the list. */
export function requestView(row: RequestRow, now: Date): RequestView {
  const { id, kind, state, channel, receivedOn, dueOn, candidateId, candidateName, senderName, closedAt } = row
  return {
    id,
    kind,
    state,
    channel,
    receivedOn,
    dueOn,
    urgency: state === 'open' ? urgencyOf(dueOn, dayOf(now)) : null,
    person: candidateId === null ? null : { id: candidateId, name: candidateName ?? '' },
    requester: senderName ?? row.requester,
    closedAt: closedAt?.toISOString() ?? null,
  }
}

function urgencyOf(dueOn: string, today: string): (typeof urgencies)[number] {
  if (dueOn < today) return 'overdue'
  return dueOn < soonFrom(today) ? 'soon' : 'later'
}

/** Shows a request with its details and the answer. */
export function requestDetails(row: RequestRow, now: Date): RequestDetails {
  const { kind, details, applicationId, extendedAt, extensionReason, resultId, runId, answer } = row
  return {
    ...requestView(row, now),
    details,
    applicationId,
    recordedBy: row.recordedByName,
    extension: extendedAt === null ? null : { at: extendedAt.toISOString(), reason: extensionReason },
    closedBy: row.closedByName,
    answer,
    result: resultId === null || kind === 'objection' ? null : { type: resultTypes[kind], id: resultId, runId },
  }
}

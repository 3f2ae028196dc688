import { appendAuditEvents, type NewAuditEvent } from '@dossier/db'
import { findPerson } from '@dossier/db/persons'
import { changeRequest, findRequest, type RequestRow } from '@dossier/db/requests'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { dayOf, extendedDeadlineOf } from './deadlines.ts'
import type { ExtendInput, IdentifyInput } from './inputs.ts'
import { showRequest } from './read-requests.ts'
import type { RequestDetails } from './request-view.ts'

type Needed = Pick<Services, 'db' | 'now'>

/** Records which person made a request. Throws `not_found`, and `outdated` for a closed request. */
export async function identifyRequest(
  { db, now }: Needed,
  { owner, requestId }: Caller,
  { requestId: id, candidateId }: IdentifyInput,
): Promise<RequestDetails> {
  return db.transaction(async (tx) => {
    if ((await findRequest(tx, owner, id)) === null) throw notFound('request', id)
    if ((await findPerson(tx, owner, candidateId)) === null) throw notFound('person', candidateId)
    const set = { candidateId, requester: '' }
    if (!(await changeRequest(tx, owner, { id, from: ['open'], set }))) throw closedBefore(id)
    // The change waits for an erasure of the person that is in progress.
    if ((await findPerson(tx, owner, candidateId)) === null) throw notFound('person', candidateId)
    const subject = { type: 'request' as const, id }
    await appendAuditEvents(tx, owner, [{ type: 'request.identified', requestId, subject, candidateId, data: {} }])
    return showRequest({ db: tx, now }, owner, id)
  })
}

/**
 * Extends the deadline, once, with a reason for the person. Throws `not_found`, and `outdated` for a closed request, a
 * second extension, and a deadline that has passed.
 */
export async function extendRequest(
  { db, now }: Needed,
  caller: Caller,
  { requestId: id, reason }: ExtendInput,
): Promise<RequestDetails> {
  const { owner } = caller
  return db.transaction(async (tx) => {
    const request = await findRequest(tx, owner, id)
    if (request === null) throw notFound('request', id)
    if (request.extendedAt !== null)
      throw new ApiError('outdated', `The deadline of request ${id} was extended before.`)
    if (request.dueOn < dayOf(now()))
      throw new ApiError('outdated', `The deadline of request ${id} has passed; it cannot be extended any more.`)
    const dueOn = extendedDeadlineOf(request.receivedOn)
    const set = { dueOn, extendedAt: now(), extensionReason: reason, told: null }
    if (!(await changeRequest(tx, owner, { id, from: ['open'], set }))) throw closedBefore(id)
    await appendAuditEvents(tx, owner, [eventOf(caller, request, { type: 'request.extended', data: { dueOn } })])
    return showRequest({ db: tx, now }, owner, id)
  })
}

/** Closes a request that the person has withdrawn, including a granted objection. Throws `not_found` and `outdated`. */
export async function withdrawRequest(services: Needed, caller: Caller, id: string): Promise<RequestDetails> {
  const { owner } = caller
  return services.db.transaction(async (tx) => {
    const request = await findRequest(tx, owner, id)
    if (request === null) throw notFound('request', id)
    const { kind } = request
    const from = kind === 'objection' ? (['open', 'granted'] as const) : (['open'] as const)
    const set = { state: 'withdrawn' as const, closedAt: services.now(), closedBy: owner.userId }
    if (!(await changeRequest(tx, owner, { id, from, set }))) throw closedBefore(id)
    const data = { kind, outcome: 'withdrawn' }
    await appendAuditEvents(tx, owner, [eventOf(caller, request, { type: 'request.closed', data })])
    return showRequest({ db: tx, now: services.now }, owner, id)
  })
}

/** The event of a change to a request, about the person who made it. */
export function eventOf<Type extends 'request.extended' | 'request.closed'>(
  { requestId }: Caller,
  { id, candidateId }: Pick<RequestRow, 'id' | 'candidateId'>,
  event: Pick<NewAuditEvent<Type>, 'type' | 'data'>,
): NewAuditEvent<Type> {
  return { ...event, requestId, subject: { type: 'request', id }, ...(candidateId !== null && { candidateId }) }
}

/** The error for a request that someone has closed. */
export function closedBefore(id: string): ApiError {
  return new ApiError('outdated', `Request ${id} is closed. Reload it to see how it ended.`)
}

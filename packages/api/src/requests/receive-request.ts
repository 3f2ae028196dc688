import { appendAuditEvents, type Db } from '@dossier/db'
import { findPerson } from '@dossier/db/persons'
import { insertRequest, type RequestChannel, type RequestKind, requestOfficers } from '@dossier/db/requests'
import { insertNotice } from '@dossier/db/shares'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { NoticeCode } from '../notices/index.ts'
import { dayOf, daysAfter, deadlineOf } from './deadlines.ts'
import type { RecordRequestInput } from './inputs.ts'
import { showRequest } from './read-requests.ts'
import type { RequestDetails } from './request-view.ts'

/** Records a request that a person made by letter, mail or phone. Throws `not_found` for an unknown person. */
export async function recordRequest(
  services: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  { candidateId: given, requester, ...input }: RecordRequestInput,
): Promise<RequestDetails> {
  const { owner } = caller
  const candidateId = given ?? null
  const at = services.now()
  // A date has no time zone: tomorrow here may already be today for the caller.
  if (input.receivedOn > daysAfter(dayOf(at), 1)) throw new ApiError('invalid_input', 'A request came in before now.')
  if (candidateId === null && requester === '')
    throw new ApiError('invalid_input', 'Say who asks: give the person, or a name and where to answer.')
  return services.db.transaction(async (tx) => {
    if (candidateId !== null && (await findPerson(tx, owner, candidateId)) === null)
      throw notFound('person', candidateId)
    const asked = { ...input, candidateId, requester: candidateId === null ? requester : '', receiptId: null, at }
    const id = await receiveRequest(tx, caller, { ...asked, recordedBy: owner.userId })
    // The row waits for an erasure of the person that is in progress.
    if (candidateId !== null && (await findPerson(tx, owner, candidateId)) === null)
      throw notFound('person', candidateId)
    return showRequest({ db: tx, now: services.now }, owner, id)
  })
}

/** A new request. */
interface Asked {
  kind: RequestKind
  channel: RequestChannel
  receivedOn: string
  details: string
  requester: string
  candidateId: string | null
  receiptId: string | null
  recordedBy: string | null
  at: Date
}

/**
 * Records a request, notifies those who answer requests, and returns its ID; does nothing if the same request from the
 * same receipt is already open.
 */
export async function receiveRequest(tx: Db, { owner, requestId }: Caller, asked: Asked): Promise<string> {
  const { at, ...request } = asked
  const { kind, channel, candidateId, recordedBy } = asked
  const id = uuid()
  const dueOn = deadlineOf(request.receivedOn)
  if (!(await insertRequest(tx, owner, { id, ...request, dueOn, createdAt: at }))) return id
  await tellOfficers(tx, owner, { code: 'request.received', subjectId: id, at, except: recordedBy })
  await appendAuditEvents(tx, owner, [
    {
      type: 'request.received',
      requestId,
      subject: { type: 'request', id },
      ...(candidateId !== null && { candidateId }),
      data: { kind, channel, dueOn },
    },
  ])
  return id
}

/**
 * Notifies all members of the team who answer requests, except the one who recorded it; pass the transaction of the
 * event.
 */
export async function tellOfficers(
  tx: Db,
  { teamId }: { teamId: string },
  { except = null, ...notice }: { code: NoticeCode; subjectId: string; at: Date; except?: string | null },
): Promise<void> {
  for (const userId of await requestOfficers(tx, { teamId }))
    if (userId !== except) await insertNotice(tx, { teamId, userId }, notice)
}

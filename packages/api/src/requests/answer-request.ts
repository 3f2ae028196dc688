import { appendAuditEvents, type Db, findRun } from '@dossier/db'
import { changeRequest, findRequest, lastExportOf, type RequestRow } from '@dossier/db/requests'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound, toApiError } from '../errors.ts'
import { requirePermission } from '../floor/require-permission.ts'
import { eraseCandidate } from '../persons/index.ts'
import { placeHold } from '../storage/retention/index.ts'
import { closedBefore, eventOf } from './change-request.ts'
import type { AnswerInput } from './inputs.ts'
import { showRequest } from './read-requests.ts'
import type { RequestDetails } from './request-view.ts'

type Needed = Pick<Services, 'db' | 'now' | 'storage' | 'logger'>
type Granted = Extract<AnswerInput, { outcome: 'granted' }>

/**
 * Answers a request. Granting carries it out: it erases the person or places the hold, or links the existing export or
 * run. Of two concurrent answers, one counts. Throws `not_found`; `outdated` for a closed request; `not_finished` if
 * the person was not exported; `invalid_input` if it is not known which person asks, or the run is not theirs; and the
 * errors of an erasure.
 */
export async function answerRequest(services: Needed, caller: Caller, input: AnswerInput): Promise<RequestDetails> {
  const { db, now } = services
  const { owner } = caller
  const { requestId: id } = input
  const request = await findRequest(db, owner, id)
  if (request === null) throw notFound('request', id)
  if (request.state !== 'open') throw closedBefore(id)
  const { kind, candidateId } = request
  if (input.outcome === 'granted' && kind === 'erasure' && candidateId !== null) {
    await erase(services, caller, { id, candidateId })
    return showRequest(services, owner, id)
  }
  if (input.outcome === 'granted' && kind === 'restriction')
    await requirePermission(services, owner, 'retention:manage')
  return db.transaction(async (tx) => {
    // The result comes first: a hold waits for erasures, which wait for the request.
    const resultId = input.outcome === 'granted' ? await resultOf(tx, { ...services, caller }, request, input) : null
    const { outcome: state, text: answer } = input
    const set = { state, answer, resultId, closedAt: now(), closedBy: owner.userId }
    if (!(await changeRequest(tx, owner, { id, from: ['open'], set }))) throw closedBefore(id)
    const data = { kind, outcome: state }
    await appendAuditEvents(tx, owner, [eventOf(caller, request, { type: 'request.closed', data })])
    return showRequest({ db: tx, now }, owner, id)
  })
}

/** Erases the person, which grants their request. */
async function erase(
  services: Needed,
  caller: Caller,
  { id, candidateId }: { id: string; candidateId: string },
): Promise<void> {
  await requirePermission(services, caller.owner, 'persons:erase')
  try {
    await eraseCandidate(services, caller, { candidateId, reason: 'request' })
  } catch (error) {
    // Someone else was faster.
    throw toApiError(error)?.code === 'not_found' ? closedBefore(id) : error
  }
}

/** The result to link to a granted request, carried out now if necessary; null if there is nothing to link. */
async function resultOf(
  tx: Db,
  { caller, now }: { caller: Caller } & Pick<Services, 'now'>,
  { id, kind, candidateId, receiptId, receivedOn }: RequestRow,
  { runId }: Granted,
): Promise<string | null> {
  const { owner } = caller
  if (candidateId === null) {
    if (kind === 'restriction' || (kind === 'objection' && receiptId === null))
      throw new ApiError('invalid_input', 'Say first which person asks.')
    return null
  }
  if (kind === 'access') {
    const exported = await lastExportOf(tx, owner, { candidateId, since: receivedOn })
    if (exported === null) throw new ApiError('not_finished', 'Export the person first, and hand out the ZIP.')
    return exported
  }
  if (kind === 'restriction') {
    const hold = { subjectType: 'candidate' as const, subjectId: candidateId, reason: `request ${id}` }
    return (await placeHold({ db: tx, now }, caller, hold)).id
  }
  if (kind !== 'rectification' || runId === undefined) return null
  const run = await findRun(tx, owner, runId)
  if (run === null) throw notFound('run', runId)
  if (run.candidateId !== candidateId) throw new ApiError('invalid_input', 'This run is of another person.')
  return run.id
}

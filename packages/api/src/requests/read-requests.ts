import type { Db, Owner } from '@dossier/db'
import { findRequest, listRequests as query } from '@dossier/db/requests'
import type { Caller, Services } from '../context.ts'
import { recordView } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import type { ListRequestsInput } from './inputs.ts'
import { type RequestDetails, requestDetails, type RequestView, requestView } from './request-view.ts'

/** The team's requests: open ones by due date, then closed ones, most recently closed first. */
export async function listRequests(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  input: ListRequestsInput,
): Promise<{ items: RequestView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, input)
  return { items: items.map((row) => requestView(row, now())), nextCursor }
}

/** A request with its details; records the view. Throws `not_found`. */
export async function getRequest(
  services: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  id: string,
): Promise<RequestDetails> {
  const shown = await showRequest(services, owner, id)
  await recordView(services, owner, {
    type: 'request.viewed',
    requestId,
    subject: { type: 'request', id },
    ...(shown.person !== null && { candidateId: shown.person.id }),
    data: {},
  })
  return shown
}

/** A request in its current state, for the caller who has just changed it. Throws `not_found`. */
export async function showRequest(
  { db, now }: { db: Db } & Pick<Services, 'now'>,
  owner: Owner,
  id: string,
): Promise<RequestDetails> {
  const row = await findRequest(db, owner, id)
  if (row === null) throw notFound('request', id)
  return requestDetails(row, now())
}

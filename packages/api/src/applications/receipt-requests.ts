import { appendAuditEvents } from '@dossier/db'
import { changeRequest, requestsOfReceipt } from '@dossier/db/requests'
import type { Services } from '../context.ts'
import { dayOf, longestRequestText, receiveRequest } from '../requests/index.ts'
import { databaseOfReceipt, holdReceipt, madeRun, type ReceiptVisit } from './receipts.ts'

/**
 * The requests that a sender can make on the page of a receipt; export and erasure are carried out there immediately.
 */
type AskedByReceipt = 'rectification' | 'objection'

/**
 * Records a request from the sender of a form; repeating it while it is open has no effect. Returns false for a link
 * that does not work.
 */
export async function askByReceipt(
  services: Pick<Services, 'within' | 'now'>,
  { kind, details, ...visit }: ReceiptVisit & { kind: AskedByReceipt; details: string },
): Promise<boolean> {
  return databaseOfReceipt(services, visit).transaction(async (tx) => {
    const found = await holdReceipt(tx, visit)
    if (found === null) return false
    const { owner, application, receipt } = found
    const at = services.now()
    await receiveRequest(
      tx,
      { owner, requestId: visit.requestId },
      {
        kind,
        channel: 'receipt',
        receivedOn: dayOf(at),
        details: details.trim().slice(0, longestRequestText),
        requester: '',
        // Typing an address does not prove that the sender is the person in someone else's file.
        candidateId: madeRun(found) ? application.candidateId : null,
        receiptId: receipt.id,
        recordedBy: null,
        at,
      },
    )
    return true
  })
}

/** Ends the objection of the sender of a form; false for a link that does not work. */
export async function withdrawObjection(
  services: Pick<Services, 'within' | 'now'>,
  visit: ReceiptVisit,
): Promise<boolean> {
  return databaseOfReceipt(services, visit).transaction(async (tx) => {
    const found = await holdReceipt(tx, visit)
    if (found === null) return false
    const { owner, receipt } = found
    for (const { id, kind, candidateId } of await requestsOfReceipt(tx, owner, receipt.id)) {
      const set = { state: 'withdrawn' as const, closedAt: services.now() }
      if (kind !== 'objection' || !(await changeRequest(tx, owner, { id, from: ['open', 'granted'], set }))) continue
      await appendAuditEvents(tx, owner, [
        {
          type: 'request.closed',
          requestId: visit.requestId,
          subject: { type: 'request', id },
          ...(candidateId !== null && { candidateId }),
          data: { kind, outcome: 'withdrawn' },
        },
      ])
    }
    return true
  })
}

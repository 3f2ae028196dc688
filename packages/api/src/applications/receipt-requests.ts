import { appendAuditEvents } from '@dossier/db'
import { changeRequest, requestsOfReceipt } from '@dossier/db/requests'
import type { Services } from '../context.ts'
import { dayOf, longestRequestText, receiveRequest } from '../requests/index.ts'
import { holdReceipt, madeRun, type ReceiptVisit } from './receipts.ts'

/** What a sender can ask on the page of a receipt; export and erasure are done there at once. */
type AskedByReceipt = 'rectification' | 'objection'

/** Takes in what the sender of a form asks; the same again while it is open is one request. False for a link that opens nothing. */
export async function askByReceipt(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { kind, details, ...visit }: ReceiptVisit & { kind: AskedByReceipt; details: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await holdReceipt(tx, visit)
    if (found === null) return false
    const { owner, application, receipt } = found
    const at = now()
    await receiveRequest(
      tx,
      { owner, requestId: visit.requestId },
      {
        kind,
        channel: 'receipt',
        receivedOn: dayOf(at),
        details: details.trim().slice(0, longestRequestText),
        requester: '',
        // Whoever typed an address has not shown that they are the person of another file.
        candidateId: madeRun(found) ? application.candidateId : null,
        receiptId: receipt.id,
        recordedBy: null,
        at,
      },
    )
    return true
  })
}

/** Ends the objection of the sender of a form; false for a link that opens nothing. */
export async function withdrawObjection(
  { db, now }: Pick<Services, 'db' | 'now'>,
  visit: ReceiptVisit,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await holdReceipt(tx, visit)
    if (found === null) return false
    const { owner, receipt } = found
    for (const { id, kind, candidateId } of await requestsOfReceipt(tx, owner, receipt.id)) {
      const set = { state: 'withdrawn' as const, closedAt: now() }
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

import {
  appendAuditEvents,
  type Db,
  listSubmissions,
  lockSubmissionsOf,
  retractSubmissions,
  type SubmissionRow,
} from '@dossier/db'
import { revokeShareLink } from '@dossier/db/shares'
import { notFound } from '../errors.ts'
import type { RetractSubmissionInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { type SendingView, submissionView } from './submission-view.ts'

/**
 * Retracts a submission, which stays visible with the reason; a second retraction keeps the first reason. Throws
 * `not_found`.
 */
export async function retractSubmission(
  { db, now }: Services,
  { owner, requestId }: Caller,
  { submissionId, reason, wholeSending }: RetractSubmissionInput,
): Promise<SendingView> {
  return db.transaction(async (tx) => {
    const [asked] = (await listSubmissions(tx, owner, { ids: [submissionId], limit: 1 })).items
    if (asked === undefined) throw notFound('submission', submissionId)
    await lockSubmissionsOf(tx, owner, asked.candidateId)
    const { sendingId } = asked
    const together = (await listSubmissions(tx, owner, { sendingId, limit: 100 })).items
    const meant = together.filter(({ id }) => wholeSending || id === submissionId)
    const ids = await retractSubmissions(tx, owner, { ids: meant.map(({ id }) => id), reason, at: now() })
    const retracted = meant.filter(({ id }) => ids.includes(id))
    await appendAuditEvents(
      tx,
      owner,
      retracted.map(({ id, documentId, runUuid, clientId }) => ({
        type: 'submission.retracted' as const,
        requestId,
        subject: { type: 'document' as const, id: documentId },
        data: { submissionId: id, sendingId, runUuid, clientId },
      })),
    )
    const { items } = await listSubmissions(tx, owner, { sendingId, limit: 100 })
    if (items.every(({ retractedAt }) => retractedAt !== null)) await endLink(tx, { owner, requestId }, asked, now())
    return { sendingId, submissions: items.map(submissionView) }
  })
}

/** Ends a link once all its documents are retracted. */
async function endLink(tx: Db, { owner, requestId }: Caller, sent: SubmissionRow, at: Date): Promise<void> {
  const { link, candidateId, runUuid, sendingId } = sent
  if (link === null || !(await revokeShareLink(tx, owner, { id: link.id, at }))) return
  const subject = { type: 'share' as const, id: link.id }
  await appendAuditEvents(tx, owner, [
    { type: 'share.revoked', requestId, subject, candidateId, data: { runUuid, sendingId } },
  ])
}

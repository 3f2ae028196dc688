import { appendAuditEvents, type Owner } from '@dossier/db'
import { recordDocumentView, type ShareLinkRow } from '@dossier/db/shares'
import { ApiError } from '../errors.ts'
import type { Services } from '../context.ts'
import type { SharedCopy } from './shared-copy.ts'
import { quietMs } from './visit.ts'

/** What is sent, and to whom. */
export interface Sending {
  link: ShareLinkRow
  owner: Owner
  copy: SharedCopy
  requestId: string
}

/** Records that a recipient gets a document, with the hash of what is sent. Throws `link_expired` if the link has ended. */
export async function recordSharedView(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { link, owner, copy: { row, sha256, isMarked: marked }, requestId }: Sending,
): Promise<void> {
  const { id: documentId, documentType } = row
  const counted = await db.transaction(async (tx) => {
    const markedSha256 = marked ? sha256 : null
    const view = { linkId: link.id, documentId, at: now(), quietMs, markedSha256 }
    const isNew = await recordDocumentView(tx, owner, view)
    if (isNew !== true) return isNew
    const { id, candidateId, runUuid } = link
    const data = { runUuid, documentId, documentType, sha256, marked }
    const subject = { type: 'share' as const, id }
    await appendAuditEvents(tx, owner, [{ type: 'share.viewed', requestId, subject, candidateId, data }])
    return true
  })
  if (counted === null) throw new ApiError('link_expired', 'This link was ended while the document was being sent.')
}

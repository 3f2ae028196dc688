import { appendAuditEvents } from '@dossier/db'
import { findShareLink, revokeShareLink } from '@dossier/db/shares'
import type { Caller, Services } from '../context.ts'
import { notFound } from '../errors.ts'
import { showShare } from './list-shares.ts'
import type { ShareLinkView } from './share-view.ts'

/**
 * Revokes a link immediately; leaves an already revoked one unchanged. The submissions stay in the ledger. Throws
 * `not_found`.
 */
export async function revokeShare(
  services: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  linkId: string,
): Promise<ShareLinkView> {
  await services.db.transaction(async (tx) => {
    const link = await findShareLink(tx, owner, linkId)
    if (link === null) throw notFound('link', linkId)
    const { id, runUuid, sendingId, candidateId } = link
    if (!(await revokeShareLink(tx, owner, { id, at: services.now() }))) return
    const subject = { type: 'share' as const, id }
    await appendAuditEvents(tx, owner, [
      { type: 'share.revoked', requestId, subject, candidateId, data: { runUuid, sendingId } },
    ])
  })
  return showShare(services, owner, linkId)
}

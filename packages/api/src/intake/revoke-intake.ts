import { appendAuditEvents } from '@dossier/db'
import { holdIntake, updateIntake } from '@dossier/db/intakes'
import type { Caller, Services } from '../context.ts'
import { notFound } from '../errors.ts'
import type { IntakeView } from './intake-view.ts'
import { showIntake } from './read-intake.ts'

/** Ends the link of a draft's person immediately; answers are kept. Throws `not_found`. */
export async function revokeIntake(
  services: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  draftId: string,
): Promise<IntakeView> {
  await services.db.transaction(async (tx) => {
    const intake = await holdIntake(tx, owner, draftId)
    if (intake === null) throw notFound('link', draftId)
    if (intake.revokedAt !== null) return
    await updateIntake(tx, owner, draftId, { revokedAt: services.now() })
    const subject = { type: 'draft' as const, id: draftId }
    await appendAuditEvents(tx, owner, [{ type: 'intake.revoked', requestId, subject, data: {} }])
  })
  return showIntake(services, owner, draftId)
}

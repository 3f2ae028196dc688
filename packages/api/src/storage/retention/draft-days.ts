import { appendAuditEvents, type Owner } from '@dossier/db'
import { deleteOldDrafts, findDraftDays, putDraftDays } from '@dossier/db/drafts'
import { heldDrafts } from '@dossier/db/persons'
import type { Caller, Services } from '../../context.ts'

/** Returns after how many days without a change the team's drafts are deleted. */
export async function getDraftDays({ db }: Pick<Services, 'db'>, owner: Owner): Promise<{ days: number }> {
  return { days: await findDraftDays(db, owner) }
}

/** Sets after how many days without a change the team's drafts are deleted. */
export async function setDraftDays(
  { db }: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { days }: { days: number },
): Promise<{ days: number }> {
  await db.transaction(async (tx) => {
    const before = await findDraftDays(tx, owner)
    if (!(await putDraftDays(tx, owner, days))) return
    const subject = { type: 'team' as const, id: owner.teamId }
    const changes = [{ field: 'days', before, after: days }]
    await appendAuditEvents(tx, owner, [{ type: 'retention.drafts_set', requestId, subject, data: { changes } }])
  })
  return { days }
}

const dayMs = 24 * 60 * 60_000

/**
 * Deletes the team's drafts that nobody has changed for the period that the team set, except those of persons under a
 * hold.
 */
export async function ageDrafts(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
): Promise<void> {
  await db.transaction(async (tx) => {
    const days = await findDraftDays(tx, owner)
    const before = new Date(now().getTime() - days * dayMs)
    const ids = await deleteOldDrafts(tx, owner, { before, keep: await heldDrafts(tx, owner) })
    const events = ids.map((id) => {
      const subject = { type: 'draft' as const, id }
      return { type: 'draft.deleted' as const, requestId, subject, data: { reason: 'aged' } }
    })
    await appendAuditEvents(tx, owner, events)
  })
}

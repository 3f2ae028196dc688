import { appendAuditEvents, type Db } from '@dossier/db'
import { deleteDraft, findDraft, findDraftDays, holdDraft, updateDraft } from '@dossier/db/drafts'
import { heldDrafts } from '@dossier/db/persons'
import type { Caller, Services } from '../../context.ts'
import { ApiError, notFound } from '../../errors.ts'
import { type DraftSummaryView, summaryView } from './draft-view.ts'

/**
 * Makes the caller the editor of a draft; what the previous holder has not saved stays on their screen, and their next
 * save reports the takeover. Throws `not_found`, and `outdated` for a revision other than the current one.
 */
export async function takeOverDraft(
  { db }: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { draftId: id, revision }: { draftId: string; revision?: number | undefined },
): Promise<DraftSummaryView> {
  return db.transaction(async (tx) => {
    const draft = await holdDraft(tx, owner, id)
    if (draft === null) throw notFound('draft', id)
    if (revision !== undefined && revision !== draft.revision) {
      throw new ApiError(
        'outdated',
        `Draft ${id} is now at revision ${draft.revision}, not ${revision}. Read it again.`,
      )
    }
    if (draft.heldBy !== owner.userId) {
      await updateDraft(tx, owner, id, {})
      const subject = { type: 'draft' as const, id }
      const data = { from: draft.heldBy }
      await appendAuditEvents(tx, owner, [{ type: 'draft.taken_over', requestId, subject, data }])
    }
    const taken = await findDraft(tx, owner, id)
    if (taken === null) throw notFound('draft', id)
    return summaryView(taken, owner, await findDraftDays(tx, owner))
  })
}

/**
 * Deletes a draft; the upload of its file is swept unless a run waits for it. Throws `not_found`, and `held` if a hold
 * covers it.
 */
export async function removeDraft(
  { db }: Pick<Services, 'db'>,
  caller: Caller,
  id: string,
): Promise<{ deleted: true }> {
  await db.transaction(async (tx) => {
    if ((await heldDrafts(tx, caller.owner)).has(id)) throw heldDraft(id)
    if (!(await end(tx, caller, { id, reason: 'by_hand' }))) throw notFound('draft', id)
  })
  return { deleted: true }
}

function heldDraft(id: string): ApiError {
  return new ApiError('held', `A legal hold is on the person in draft ${id}. Release the hold first.`)
}

/**
 * Deletes the draft that a run is created from, in the run's transaction; keeps a draft that someone has changed or
 * taken over in the meantime.
 */
export async function endDraftOfRun(
  tx: Db,
  caller: Caller,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  const draft = await holdDraft(tx, caller.owner, id)
  if (draft === null || draft.heldBy !== caller.owner.userId || draft.revision !== revision) return
  await end(tx, caller, { id, reason: 'run_made' })
}

async function end(
  tx: Db,
  { owner, requestId }: Caller,
  { id, reason }: { id: string; reason: 'by_hand' | 'run_made' },
): Promise<boolean> {
  if (!(await deleteDraft(tx, owner, id))) return false
  const subject = { type: 'draft' as const, id }
  await appendAuditEvents(tx, owner, [{ type: 'draft.deleted', requestId, subject, data: { reason } }])
  return true
}

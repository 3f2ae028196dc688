import { isDeepStrictEqual } from 'node:util'
import { appendAuditEvents, type Db } from '@dossier/db'
import {
  countDrafts,
  type DraftRow,
  type DraftValues,
  findDraft,
  findDraftDays,
  holdDraft,
  insertDraft,
  lockDrafts,
  mostDrafts,
  updateDraft,
} from '@dossier/db/drafts'
import { withoutNotes } from '@dossier/generators'
import { importCandidate, importJobProfile } from '@dossier/profiles'
import type { Caller, Services } from '../../context.ts'
import { ApiError, notFound } from '../../errors.ts'
import { candidateName } from '../candidate-name.ts'
import { type DraftSummaryView, summaryView } from './draft-view.ts'
import { type DraftContent, maxDraftBytes, type SaveDraftInput } from './inputs.ts'

/**
 * Saves a draft as its next revision, or starts one. Throws `outdated` if someone else holds it or it has changed since
 * that revision, `not_found` if it has ended, `limit_reached` if the team has too many, and `invalid_input` if it is
 * too large. Saving the same content again changes nothing.
 */
export async function saveDraft(
  { db, now }: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  { draftId: id, revision, content: given }: SaveDraftInput,
): Promise<DraftSummaryView> {
  const { photo, filePhoto } = given
  const content = {
    ...given,
    photo: photo && withoutNotes(photo),
    filePhoto: filePhoto && { ...filePhoto, photo: withoutNotes(filePhoto.photo) },
  }
  const values = { ...valuesOf(content), changedAt: now() }
  const { owner } = caller
  return db.transaction(async (tx) => {
    const known = await holdDraft(tx, owner, id)
    if (known === null) {
      if (revision > 0) throw notFound('draft', id)
      await begin(tx, caller, { id, ...values })
    } else if (!(isSaved(known, content) && known.heldBy === owner.userId)) {
      refuseOutdated(known, caller, revision)
      await updateDraft(tx, owner, id, values)
    }
    const saved = await findDraft(tx, owner, id)
    if (saved === null) throw notFound('draft', id)
    return summaryView(saved, owner, await findDraftDays(tx, owner))
  })
}

/** Throws `outdated` unless the caller holds the draft and has seen its latest revision. */
function refuseOutdated({ id, revision, heldBy, holderName }: DraftRow, { owner }: Caller, seen: number): void {
  if (heldBy !== owner.userId) {
    throw new ApiError('outdated', `Draft ${id} is edited by ${holderName}. Take it over to go on with it.`)
  }
  if (revision === seen) return
  throw new ApiError('outdated', `Draft ${id} is now at revision ${revision}, not ${seen}. Read it before you save it.`)
}

async function begin(tx: Db, { owner, requestId }: Caller, draft: DraftValues & { id: string }): Promise<void> {
  await lockDrafts(tx, owner)
  if ((await countDrafts(tx, owner)) >= mostDrafts) {
    const message = `A team has at most ${mostDrafts} drafts. Delete one first.`
    throw new ApiError('limit_reached', message, { limit: mostDrafts })
  }
  if (!(await insertDraft(tx, owner, draft))) {
    throw new ApiError('outdated', `Draft ${draft.id} was begun by another request. Read it before you save it.`)
  }
  const subject = { type: 'draft' as const, id: draft.id }
  await appendAuditEvents(tx, owner, [{ type: 'draft.begun', requestId, subject, data: {} }])
}

function isSaved(known: DraftRow, content: DraftContent): boolean {
  return isDeepStrictEqual(known.content, JSON.parse(JSON.stringify(content)))
}

function valuesOf(content: DraftContent): Omit<DraftValues, 'changedAt'> {
  const byteSize = Buffer.byteLength(JSON.stringify(content))
  if (byteSize > maxDraftBytes) {
    throw new ApiError('invalid_input', `A draft holds at most ${maxDraftBytes} bytes; this one has ${byteSize}.`)
  }
  const candidate = content.candidate === '' ? null : importCandidate(content.candidate).value
  const job = content.job === '' ? null : importJobProfile(content.job, content.placements).value
  return {
    content,
    byteSize,
    candidateName: candidate === null ? '' : candidateName(candidate).slice(0, 200),
    jobTitle: job === null ? '' : job.title.slice(0, 200),
    originalSha256: content.original,
  }
}

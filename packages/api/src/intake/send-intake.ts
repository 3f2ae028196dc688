import { appendAuditEvents } from '@dossier/db'
import { findDraft, findDraftDays } from '@dossier/db/drafts'
import { isPersonBarred, putIntake, touchDraft } from '@dossier/db/intakes'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { requireMailer } from '../floor/mail-job.ts'
import { hashOfSecret, newPublicId, newSecret } from '../links/index.ts'
import { refuseBarred } from '../persons/index.ts'
import { draftContentSchema } from '../runs/index.ts'
import { fieldsOf } from './fields.ts'
import { linkDays, type SendIntakeInput } from './inputs.ts'
import { enqueueIntakeMail } from './intake-mail.ts'
import type { SentIntake } from './intake-view.ts'
import { showIntake } from './read-intake.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Creates a link with which the person of a draft fills in what is missing; a previous link stops working, and answers
 * are kept. Throws `not_found`, `objected`, and `invalid_input` if nothing is missing, or if the link should be mailed
 * and no mail is set up. Only this call returns the link's URL; the URL of a mailed link goes only to the person.
 */
export async function sendIntake(services: Services, caller: Caller, input: SendIntakeInput): Promise<SentIntake> {
  const { draftId, email, language } = input
  const { owner, requestId } = caller
  const isMailed = email !== ''
  if (isMailed) requireMailer(services)
  const now = services.now()
  const [secret, publicId] = [newSecret(), newPublicId()]
  await services.db.transaction(async (tx) => {
    const draft = await findDraft(tx, owner, draftId)
    if (draft === null) throw notFound('draft', draftId)
    refuseBarred((await isPersonBarred(tx, owner, { draftId, name: draft.candidateName })) ? 'objection' : null)
    const missing = fieldsOf(draftContentSchema.parse(draft.content), now).filter(({ isLacking }) => isLacking).length
    if (missing === 0)
      throw new ApiError('invalid_input', 'Nothing that the person could be asked for is missing in this draft.')
    const ends = new Date(now.getTime() + Math.min(linkDays, await findDraftDays(tx, owner)) * dayMs)
    await touchDraft(tx, owner, draftId, now)
    await putIntake(tx, owner, {
      draftId,
      publicId,
      secretHash: hashOfSecret(secret),
      language,
      recipientEmail: email,
      createdAt: now,
      expiresAt: ends,
    })
    const data = { expiresAt: ends.toISOString(), mailed: isMailed, missing }
    const subject = { type: 'draft' as const, id: draftId }
    await appendAuditEvents(tx, owner, [{ type: 'intake.sent', requestId, subject, data }])
    if (isMailed) await enqueueIntakeMail(tx, { teamId: owner.teamId, draftId, isReminder: false })
  })
  const url = isMailed ? null : `/intake/${publicId}?lang=${language}#${secret}`
  return { intake: await showIntake(services, owner, draftId), url }
}

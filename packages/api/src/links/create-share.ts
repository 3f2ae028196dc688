import { appendAuditEvents, type Db, findRun, madeDocumentsOfRun } from '@dossier/db'
import { insertShareLink } from '@dossier/db/shares'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFinished, notFound } from '../errors.ts'
import { requireMailer } from '../floor/mail-job.ts'
import { refuseDeleted } from '../storage/objects/index.ts'
import { findTarget, recordSending, type SubmissionTarget } from '../submissions/index.ts'
import { type CreateShareInput, lifetimeMs } from './inputs.ts'
import { showShare } from './list-shares.ts'
import { enqueueShareMail } from './mail-share.ts'
import { internalObstacles, isOutward } from './outward.ts'
import { hashOfCode, hashOfSecret, newPublicId, newSecret } from './secrets.ts'
import type { CreatedShare } from './share-view.ts'

/**
 * Creates a link for one recipient to documents of a run, and records the submissions with it in one transaction.
 * Throws `not_found`, `deleted`, `submission_refused` with every obstacle at once, and `invalid_input` if the link
 * should be mailed and no mail is set up. Only this call returns the link's URL; the URL of a mailed link goes only to
 * its recipient.
 */
export async function createShare(services: Services, caller: Caller, input: CreateShareInput): Promise<CreatedShare> {
  const { owner } = caller
  const { mail: language } = input
  if (language !== undefined) requireMailer(services)
  const target = await targetOf(services, caller, input)
  await refuseDeleted(services, owner, target.rows)
  const { name, email } = input.recipient
  const [id, secret, publicId, now] = [uuid(), newSecret(), newPublicId(), services.now()]
  const codeHash = input.code === undefined ? null : await hashOfCode(input.code)
  await recordSending(services, caller, {
    target,
    obstacles: internalObstacles(target.rows, input.internal),
    input: {
      client: input.client ?? name,
      recipient: email === '' ? name : `${name} <${email}>`,
      channel: 'link',
      note: input.note,
      acknowledge: input.acknowledge,
      sentAt: now.toISOString(),
    },
    afterwards: async (tx, sendingId) => {
      const expiresAt = new Date(now.getTime() + lifetimeMs(input.expiresInHours))
      const ofLink = { id, publicId, secretHash: hashOfSecret(secret), codeHash, runUuid: target.run.id, sendingId }
      const { watermark } = input
      const link = { ...ofLink, recipientName: name, recipientEmail: email, watermark, createdAt: now, expiresAt }
      await insertShareLink(tx, owner, { link, documentIds: target.rows.map((row) => row.id) })
      await recordCreation(tx, caller, { link, target })
      if (language !== undefined) await enqueueShareMail(tx, { teamId: owner.teamId, linkId: id, language })
    },
  })
  const url = language === undefined ? `/s/${publicId}#${secret}` : null
  return { link: await showShare(services, owner, id), url }
}

/** The named documents, or the run's client documents if none are named. */
async function targetOf(services: Services, caller: Caller, input: CreateShareInput): Promise<SubmissionTarget> {
  const { documents, runId, documentTypes } = input
  if (documents !== undefined || runId === undefined) return findTarget(services, caller, { documents })
  const run = await findRun(services.db, caller.owner, runId)
  if (run === null) throw notFound('run', runId)
  if (run.status !== 'succeeded') throw notFinished(run)
  if (documentTypes !== undefined) return findTarget(services, caller, { runId, documentTypes })
  const outward = (await madeDocumentsOfRun(services.db, caller.owner, run.id)).filter(isOutward)
  if (outward.length === 0) throw new ApiError('invalid_input', nothingOutward)
  return findTarget(services, caller, { documents: outward.map(({ id }) => id) })
}

const nothingOutward = 'This run has no document that is made for clients. Choose documents by their type.'

interface Creation {
  link: { id: string; codeHash: string | null; sendingId: string; expiresAt: Date; watermark: boolean }
  target: SubmissionTarget
}

async function recordCreation(tx: Db, { owner, requestId }: Caller, { link, target }: Creation): Promise<void> {
  const { id, codeHash, sendingId, expiresAt, watermark } = link
  const { run, rows } = target
  await appendAuditEvents(tx, owner, [
    {
      type: 'share.created',
      requestId,
      subject: { type: 'share', id },
      candidateId: run.candidateId,
      data: {
        runUuid: run.id,
        sendingId,
        documents: rows.length,
        expiresAt: expiresAt.toISOString(),
        code: codeHash !== null,
        watermark,
      },
    },
  ])
}

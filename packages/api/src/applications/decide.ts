import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  type ApplicationRow,
  findApplication,
  holdApplication,
  newestJobInputs,
  readApplicationFile,
  receiptsOf,
  type ReceiptWithFile,
  updateApplication,
} from '@dossier/db/applications'
import { findDraft } from '@dossier/db/drafts'
import { barredReceipts } from '@dossier/db/requests'
import { putUpload } from '@dossier/db/uploads'
import { readingMessages } from '@dossier/extraction'
import { exportAgencyJobProfile, formatMessage, languageOf, type Locale } from '@dossier/profiles'
import { v4 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { refuseBarred } from '../persons/index.ts'
import { readInputs } from '../rendering/run-inputs.ts'
import { draftContentSchema, getRunDefaults, saveDraft } from '../runs/index.ts'
import { type Accepted, applicationView, type ApplicationView } from './application-view.ts'
import type { AcceptInput, RejectInput } from './inputs.ts'
import { later, monthsAfter } from '../floor/months.ts'

type DecideServices = Pick<Services, 'db' | 'now'>

/**
 * Accepts an application: starts a draft run with its file, what was read from it, and the job. Accepting again returns
 * the same draft as long as it exists. Throws `not_found`, `outdated` for an application that was withdrawn, and
 * `objected` if its sender objects.
 */
export async function acceptApplication(
  services: DecideServices,
  caller: Caller,
  { applicationId, receiptId }: AcceptInput,
): Promise<Accepted> {
  const { owner, requestId } = caller
  const { now } = services
  return services.db.transaction(async (tx) => {
    const application = await holdOpen(tx, owner, applicationId)
    const { draftId: begun } = application
    if (application.state === 'accepted' && begun !== null && (await findDraft(tx, owner, begun)) !== null) {
      return { application: applicationView(application), draftId: begun }
    }
    if (application.runUuid !== null)
      throw new ApiError('outdated', `Application ${applicationId} has its run already.`)
    const receipts = (await receiptsOf(tx, owner, applicationId)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const receipt = receiptId === undefined ? receipts.at(-1) : receipts.find(({ id }) => id === receiptId)
    if (receipt === undefined) throw notFound('file', receiptId ?? applicationId)
    refuseWithheld(receipt)
    const barred = await barredReceipts(tx, owner, applicationId)
    refuseBarred(barred.has(receipt.id) ? 'objection' : null)
    const draftId = uuid()
    await beginDraft(tx, { caller, now, application, receipt, draftId })
    const decision = { state: 'accepted' as const, decidedBy: owner.userId, decidedAt: now(), reason: '' }
    await updateApplication(tx, owner, applicationId, { ...decision, draftId, acceptedReceiptId: receipt.id })
    const subject = { type: 'application' as const, id: applicationId }
    await appendAuditEvents(tx, owner, [{ type: 'application.accepted', requestId, subject, data: { draftId } }])
    return { application: await viewOf(tx, owner, applicationId), draftId }
  })
}

/**
 * Rejects an application, with a reason for the team. The retention period of the posting starts again. Throws the same
 * errors as accepting.
 */
export async function rejectApplication(
  { db, now }: DecideServices,
  { owner, requestId }: Caller,
  { applicationId, reason }: RejectInput,
): Promise<ApplicationView> {
  return db.transaction(async (tx) => {
    const { keepUntil, retentionMonths, state } = await holdOpen(tx, owner, applicationId)
    const decision = { state: 'rejected' as const, decidedBy: owner.userId, decidedAt: now(), reason }
    await updateApplication(tx, owner, applicationId, {
      ...decision,
      keepUntil: later(keepUntil, monthsAfter(now(), retentionMonths)) ?? keepUntil,
    })
    const subject = { type: 'application' as const, id: applicationId }
    if (state !== 'rejected')
      await appendAuditEvents(tx, owner, [{ type: 'application.rejected', requestId, subject, data: {} }])
    return viewOf(tx, owner, applicationId)
  })
}

function refuseWithheld({ file: { id, problem } }: ReceiptWithFile): void {
  if (problem === 'quarantined')
    throw new ApiError('outdated', `File ${id} is in quarantine. Accept the application once it has been scanned.`)
  if (problem === 'infected')
    throw new ApiError('outdated', `File ${id} had a virus and was deleted. Ask for another one.`)
}

async function holdOpen(tx: Db, owner: Owner, id: string): Promise<ApplicationRow> {
  const application = await holdApplication(tx, owner, id)
  if (application === null) throw notFound('application', id)
  if (application.state === 'withdrawn')
    throw new ApiError('outdated', `Application ${id} was withdrawn by its sender.`)
  return application
}

async function viewOf(tx: Db, owner: Owner, id: string): Promise<ApplicationView> {
  const row = await findApplication(tx, owner, id)
  if (row === null) throw notFound('application', id)
  return applicationView(row)
}

interface Beginning {
  caller: Caller
  now: Services['now']
  application: ApplicationRow
  receipt: ReceiptWithFile
  draftId: string
}

async function beginDraft(tx: Db, { caller, now, application, receipt, draftId }: Beginning): Promise<void> {
  const { owner } = caller
  const file = await readApplicationFile(tx, owner, { applicationId: application.id, fileId: receipt.file.id })
  if (file === null) throw notFound('file', receipt.file.id)
  const { sha256, bytes, contentType } = file
  await putUpload(tx, owner, { sha256, bytes, contentType })
  const defaults = await getRunDefaults({ db: tx, now }, caller)
  const job = await newestJobInputs(tx, owner, application.jobProfileId)
  const profile = job === null ? null : readInputs(job.inputs).job
  const locale = defaults.locale ?? profile?.locale ?? 'de-CH'
  const content = draftContentSchema.parse({
    candidate: receipt.file.reading?.text ?? '',
    job: profile === null ? '' : `${JSON.stringify(exportAgencyJobProfile(profile).value, null, 2)}\n`,
    original: sha256,
    terms: defaults.terms,
    locale,
    theme: defaults.theme,
    pdf: defaults.pdf,
    sections: defaults.sections,
    filePhoto: receipt.file.reading?.photo ?? null,
    notes: { candidate: notesOf(receipt, locale) },
  })
  await saveDraft({ db: tx, now }, caller, { draftId, revision: 0, content })
}

function notesOf({ file: { reading } }: ReceiptWithFile, locale: Locale) {
  if (reading === null) return undefined
  const toCheck = reading.toCheck.map(({ code, params, ...rest }) => ({
    ...rest,
    message:
      code in readingMessages ? formatMessage(readingMessages, { code: codeOf(code), params }, languageOf(locale)) : '',
    checked: false,
  }))
  return { toCheck, places: reading.places, omitted: reading.omitted }
}

// Only called for a key of the catalogue.
const codeOf = (code: string) => code as keyof typeof readingMessages

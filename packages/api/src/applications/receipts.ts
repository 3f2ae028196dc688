import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  eraseApplications,
  eraseReceipts,
  findPostingOfJob,
  findReceiptBySecret,
  holdApplication,
  readApplicationFile,
  receiptsOf,
  type ReceiptWithFile,
  updateApplication,
  withdrawReceipt,
} from '@dossier/db/applications'
import { deleteDraft } from '@dossier/db/drafts'
import { type RequestRow, requestsOfReceipt } from '@dossier/db/requests'
import type { ApplicationRow } from '@dossier/db/applications'
import type { Services } from '../context.ts'
import { recordView } from '../documents/index.ts'
import { toApiError } from '../errors.ts'
import { hashOfSecret } from '../links/index.ts'
import { extensionOf } from '../originals/index.ts'
import { eraseCandidate } from '../persons/index.ts'
import { later, monthsAfter } from '../floor/months.ts'
import { tellDeciders } from './tell-deciders.ts'

/** A visit with the link of a receipt. */
export interface ReceiptVisit {
  publicId: string
  secret: string
  requestId: string
}

/** Why a file is not served: it was not scanned for viruses yet, or contains one. */
type Withheld = 'quarantined' | 'infected'

/** What the sender of a form sees: what they sent, and nothing that anyone else did. */
export interface ShownReceipt {
  firm: string
  job: string
  name: string
  email: string
  phone: string
  message: string
  receivedAt: string
  withdrawnAt: string | null
  keepUntil: string
  consent: { version: number; text: string }
  /** Months for which it may be kept for other jobs; null without that consent. */
  poolMonths: number | null
  file: { name: string; contentType: string; byteSize: number; sha256: string; withheld: Withheld | null }
  /** Whether a legal hold delays a requested erasure. */
  erasureAsked: boolean
  /** The requests made on this page, oldest first. */
  requests: Pick<RequestRow, 'kind' | 'state' | 'receivedOn' | 'dueOn' | 'details' | 'extensionReason' | 'answer'>[]
}

/** A receipt that was found, with its application locked. */
interface Found {
  owner: Owner
  application: ApplicationRow
  receipts: ReceiptWithFile[]
  receipt: ReceiptWithFile
}

/** The database as the team of a receipt; as nobody for a link that does not work. */
export function databaseOfReceipt(
  { within }: Pick<Services, 'within'>,
  { publicId, secret }: Pick<ReceiptVisit, 'publicId' | 'secret'>,
): Services['db'] {
  return within({ shown: { by: 'receipt', key: publicId, second: hashOfSecret(secret) } })
}

/** Finds the receipt of a link and locks its application; null for a wrong secret or an erased receipt. */
export async function holdReceipt(tx: Db, { publicId, secret }: ReceiptVisit): Promise<Found | null> {
  // Looks up a malformed secret like any other, so that it takes as long.
  const row = await findReceiptBySecret(tx, { publicId, secretHash: hashOfSecret(secret) })
  if (row === null) return null
  const owner = { teamId: row.teamId, userId: row.publishedBy }
  const application = await holdApplication(tx, owner, row.applicationId)
  if (application === null) return null
  const receipts = await receiptsOf(tx, owner, application.id)
  const receipt = receipts.find(({ id }) => id === row.id)
  return receipt === undefined ? null : { owner, application, receipts, receipt }
}

const subjectOf = ({ application }: Found) => ({ type: 'application' as const, id: application.id })

/** Shows a receipt to its sender; null for a link that does not work. */
export async function openReceipt(
  services: Pick<Services, 'within' | 'now'>,
  visit: ReceiptVisit,
): Promise<ShownReceipt | null> {
  const { now } = services
  const db = databaseOfReceipt(services, visit)
  const found = await db.transaction((tx) => holdReceipt(tx, visit))
  if (found === null) return null
  const { owner, receipt } = found
  const data = { receiptId: receipt.id }
  await recordView({ db, now }, owner, {
    type: 'application.opened',
    requestId: visit.requestId,
    subject: subjectOf(found),
    data,
  })
  return shown(db, found)
}

async function shown(db: Db, { owner, application, receipt }: Found): Promise<ShownReceipt> {
  const { name, phone, message, consentVersion, consentText, poolMonths, file } = receipt
  const posting = await findPostingOfJob(db, owner, application.jobProfileId)
  return {
    firm: posting?.content.firm ?? '',
    job: application.jobTitle,
    name,
    email: application.email ?? '',
    phone,
    message,
    receivedAt: receipt.receivedAt.toISOString(),
    withdrawnAt: receipt.withdrawnAt?.toISOString() ?? null,
    keepUntil: (later(application.keepUntil, poolEnd(receipt)) ?? application.keepUntil).toISOString(),
    consent: { version: consentVersion, text: consentText },
    poolMonths,
    file: {
      name: `application.${extensionOf(file.contentType)}`,
      contentType: file.contentType,
      byteSize: file.byteSize,
      sha256: file.sha256,
      withheld: withheldOf(file),
    },
    erasureAsked: application.erasureAskedAt !== null,
    requests: (await requestsOfReceipt(db, owner, receipt.id)).map(
      ({ kind, state, receivedOn, dueOn, details, extensionReason, answer }) => {
        return { kind, state, receivedOn, dueOn, details, extensionReason, answer }
      },
    ),
  }
}

/** Why a file is not served; null if its sender and the team can get it. */
function withheldOf({ problem }: ReceiptWithFile['file']): Withheld | null {
  return problem === 'quarantined' || problem === 'infected' ? problem : null
}

function poolEnd({ receivedAt, poolMonths }: Pick<ReceiptWithFile, 'receivedAt' | 'poolMonths'>): Date | null {
  return poolMonths === null ? null : monthsAfter(receivedAt, poolMonths)
}

/** Exports a receipt for its sender: the data, or the file; null for a link that does not work. */
export async function exportReceipt(
  services: Pick<Services, 'within'>,
  { what, ...visit }: ReceiptVisit & { what: 'data' | 'file' },
): Promise<{ name: string; contentType: string; bytes: Uint8Array } | null> {
  const db = databaseOfReceipt(services, visit)
  const found = await db.transaction((tx) => holdReceipt(tx, visit))
  if (found === null) return null
  const { owner, application, receipt } = found
  const data = { receiptId: receipt.id }
  const event = { type: 'application.exported' as const, requestId: visit.requestId, subject: subjectOf(found), data }
  await appendAuditEvents(db, owner, [event])
  if (what === 'data') {
    const text = `${JSON.stringify(await shown(db, found), null, 2)}\n`
    return { name: 'application.json', contentType: 'application/json', bytes: new TextEncoder().encode(text) }
  }
  const file = await readApplicationFile(db, owner, { applicationId: application.id, fileId: receipt.file.id })
  if (file === null) return null
  const { contentType, bytes } = file
  return { name: `application.${extensionOf(contentType)}`, contentType, bytes }
}

/** Withdraws a receipt, and the application with its last one; false for a link that does not work. */
export async function withdraw(services: Pick<Services, 'within' | 'now'>, visit: ReceiptVisit): Promise<boolean> {
  return databaseOfReceipt(services, visit).transaction(async (tx) => {
    const found = await holdReceipt(tx, visit)
    if (found === null) return false
    const { owner, application, receipts, receipt } = found
    const at = services.now()
    if (!(await withdrawReceipt(tx, owner, receipt.id, at))) return true
    const left = receipts.filter(({ id, withdrawnAt }) => id !== receipt.id && withdrawnAt === null)
    await updateApplication(tx, owner, application.id, {
      changedAt: at,
      poolUntil: left.map(poolEnd).reduce(later, null),
      ...(left.length === 0 && { state: 'withdrawn' }),
    })
    if (left.length === 0)
      await tellDeciders(tx, owner, { code: 'application.withdrawn', subjectId: application.id, at })
    const data = { receiptId: receipt.id }
    const { requestId } = visit
    await appendAuditEvents(tx, owner, [{ type: 'application.withdrawn', requestId, subject: subjectOf(found), data }])
    return true
  })
}

/** The outcome of an erasure; `held` if a legal hold delays it until it is released. */
export type ErasedReceipt = 'erased' | 'held' | 'unknown'

/**
 * Erases a receipt: row, file, draft, and the person of the run that was created from its file. Other receipts stay,
 * unless that person is erased.
 */
export async function eraseReceipt(
  services: Pick<Services, 'within' | 'now' | 'storage' | 'logger'>,
  visit: ReceiptVisit,
): Promise<ErasedReceipt> {
  const db = databaseOfReceipt(services, visit)
  const found = await db.transaction((tx) => eraseWithoutRun(tx, visit))
  if (found === null) return 'unknown'
  const { owner, application } = found
  if (!madeRun(found) || application.candidateId === null) return 'erased'
  const caller = { owner, requestId: visit.requestId }
  try {
    // Erases the person's applications as well.
    await eraseCandidate({ ...services, db: services.within({ teamId: owner.teamId }) }, caller, {
      candidateId: application.candidateId,
      reason: 'request',
    })
    return 'erased'
  } catch (error) {
    const code = toApiError(error)?.code
    // Someone else erased the person first.
    if (code === 'not_found') return 'erased'
    if (code !== 'held') throw error
    await db.transaction((tx) => delayErasure(tx, visit, services.now()))
    return 'held'
  }
}

/** Whether the run of an application was created from this receipt. */
export function madeRun({ application, receipt }: Found): boolean {
  return application.candidateId !== null && application.acceptedReceiptId === receipt.id
}

/** Erases a receipt without a run; leaves one with a run to the erasure of its person. */
async function eraseWithoutRun(tx: Db, visit: ReceiptVisit): Promise<Found | null> {
  const found = await holdReceipt(tx, visit)
  if (found === null || madeRun(found)) return found
  const { owner, application, receipts, receipt } = found
  const left = receipts.filter(({ id }) => id !== receipt.id)
  if (left.length === 0) await eraseApplications(tx, owner, [application.id])
  else {
    const isAccepted = application.acceptedReceiptId === receipt.id
    if (isAccepted && application.draftId !== null) await deleteDraft(tx, owner, application.draftId)
    await eraseReceipts(tx, owner, [receipt.id])
    await updateApplication(tx, owner, application.id, {
      name: left[0]?.name ?? '',
      poolUntil: left.map(poolEnd).reduce(later, null),
      ...(isAccepted && { draftId: null, acceptedReceiptId: null, state: 'new', decidedBy: null, decidedAt: null }),
    })
  }
  const data = { reason: 'request', receipts: 1 }
  const { requestId } = visit
  await appendAuditEvents(tx, owner, [{ type: 'application.erased', requestId, subject: subjectOf(found), data }])
  return found
}

async function delayErasure(tx: Db, visit: ReceiptVisit, at: Date): Promise<void> {
  const found = await holdReceipt(tx, visit)
  if (found === null || found.application.erasureAskedAt !== null) return
  const { owner, application, receipt } = found
  await updateApplication(tx, owner, application.id, { erasureAskedAt: at, state: 'withdrawn', poolUntil: null })
  const data = { receiptId: receipt.id }
  const { requestId } = visit
  await appendAuditEvents(tx, owner, [
    { type: 'application.erasure_asked', requestId, subject: subjectOf(found), data },
  ])
}

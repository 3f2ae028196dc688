import { appendAuditEvents, type Db, findQuota, type Owner } from '@dossier/db'
import {
  countReceipts,
  holdApplicationOf,
  insertReceipt,
  type PostingLanguage,
  type PostingRow,
  receivedBefore,
  updateApplication,
  wasMailedSince,
} from '@dossier/db/applications'
import { digestOf } from '@dossier/workspace'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { quotaExceeded, toApiError } from '../errors.ts'
import { hashOf } from '../floor/canonical.ts'
import { hashOfSecret, newPublicId, newSecret } from '../links/index.ts'
import { fillConsent, openPosting } from '../postings/index.ts'
import type { TypedForm } from './form.ts'
import { later, monthsAfter } from '../floor/months.ts'
import { enqueueReading } from './read-later.ts'
import { enqueueReceiptMail } from './receipt-mail.ts'
import type { TakenFile } from './take-file.ts'
import { tellDeciders } from './tell-deciders.ts'

/** A correctly filled-in form. */
export interface SentForm {
  slug: string
  /** The key of its ticket. */
  key: string
  language: PostingLanguage
  form: TypedForm
  file: TakenFile
  requestId: string
}

/** The outcome; `full` if the team's storage has no room for it. */
export type Received =
  | { outcome: 'received'; receipt: { publicId: string; secret: string } }
  | { outcome: 'closed' | 'unknown' | 'full' }

/** Limit that stops one address from filling a team's storage with supplements for one job. */
const mostReceipts = 50
/** At most one mail per application in this time. Milliseconds. */
const mailPause = 5 * 60_000

class Full extends Error {}

/**
 * Receives an application in one transaction: the first one of its address for the job, or a supplement to it. The
 * response is the same for both. A form that is sent twice is received once, and each response has a secret that opens
 * its receipt.
 */
export async function receiveApplication(
  services: Pick<Services, 'within' | 'forTeam' | 'now' | 'mailer'>,
  sent: SentForm,
): Promise<Received> {
  const found = await openPosting(services, sent.slug)
  if (found.outcome !== 'open') return found
  const secret = newSecret()
  try {
    const publicId = await services
      .forTeam(found.posting.teamId)
      .transaction((tx) => store(tx, services, { ...sent, posting: found.posting, secretHash: hashOfSecret(secret) }))
    return { outcome: 'received', receipt: { publicId, secret } }
  } catch (error) {
    if (error instanceof Full || toApiError(error)?.code === 'quota_exceeded') return { outcome: 'full' }
    throw error
  }
}

type Storing = SentForm & { posting: PostingRow; secretHash: string }

async function store(
  tx: Db,
  { now, mailer }: Pick<Services, 'now' | 'mailer'>,
  { posting, form, file, language, key, secretHash, requestId }: Storing,
): Promise<string> {
  const owner = { teamId: posting.teamId, userId: posting.publishedBy }
  const at = now()
  const keepUntil = monthsAfter(at, posting.retentionMonths)
  const { name, phone, message } = form
  const email = form.email.toLowerCase()
  const first = { id: uuid(), postingId: posting.id, email, name, at, keepUntil }
  const application = await holdApplicationOf(tx, owner, first)
  const { sha256 } = digestOf(file.bytes)
  // A form that was changed and sent again is a supplement.
  const formKey = hashOf({ key, name, phone, message, pool: form.pool, sha256 })
  const before = await receivedBefore(tx, owner, { applicationId: application.id, formKey, secretHash })
  if (before !== null) return before.publicId
  if ((await countReceipts(tx, owner, application.id)) >= mostReceipts) throw new Full()
  const wasMailed = await wasMailedSince(tx, owner, application.id, new Date(at.getTime() - mailPause))
  const receipt = { id: uuid(), publicId: newPublicId() }
  const poolMonths = form.pool ? posting.poolMonths : null
  await insertReceipt(tx, owner, {
    receipt: {
      ...receipt,
      applicationId: application.id,
      formKey,
      secretHashes: [secretHash],
      name,
      phone,
      message,
      language,
      consentVersion: posting.consentVersion,
      consentText: consentOf(posting, language),
      poolMonths,
      receivedAt: at,
    },
    file: { id: uuid(), ...file, byteSize: file.bytes.byteLength, sha256, createdAt: at },
  })
  await refuseOverQuota(tx, owner, file.bytes.byteLength)
  const isReopened = application.state === 'rejected' || application.state === 'withdrawn'
  await updateApplication(tx, owner, application.id, {
    changedAt: at,
    keepUntil: later(application.keepUntil, keepUntil) ?? keepUntil,
    poolUntil: later(application.poolUntil, poolMonths === null ? null : monthsAfter(at, poolMonths)),
    ...(isReopened && { state: 'new', decidedBy: null, decidedAt: null, reason: '' }),
  })
  const supplement = application.id !== first.id
  const code = supplement ? 'application.supplemented' : 'application.received'
  await tellDeciders(tx, owner, { code, subjectId: application.id, at })
  const subject = { type: 'application' as const, id: application.id }
  const { byteLength: byteSize } = file.bytes
  const data = { postingId: posting.id, receiptId: receipt.id, supplement, byteSize, problem: file.problem }
  await appendAuditEvents(tx, owner, [{ type: 'application.received', requestId, subject, data }])
  if (file.problem === 'unread' || file.problem === 'quarantined') await enqueueReading(tx, { teamId: owner.teamId })
  if (mailer !== null && !wasMailed)
    await enqueueReceiptMail(tx, { teamId: owner.teamId, receiptId: receipt.id, language })
  return receipt.publicId
}

/** The words that the page of a posting asks applicants to agree to. */
export function consentOf({ consent, content, retentionMonths }: PostingRow, language: PostingLanguage): string {
  return fillConsent(consent[language] ?? '', { firm: content.firm, months: retentionMonths })
}

/** Inserting a file has locked the team's account. */
async function refuseOverQuota(tx: Db, owner: Owner, needed: number): Promise<void> {
  const { used, limit } = await findQuota(tx, owner)
  if (limit !== null && used > limit) throw quotaExceeded({ of: 'team', used: used - needed, limit, needed })
}

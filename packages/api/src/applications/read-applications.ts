import { appendAuditEvents, type Owner } from '@dossier/db'
import {
  countApplications as count,
  findApplication,
  listApplications as query,
  readApplicationFile,
  receiptsOf,
  type ReceiptWithFile,
} from '@dossier/db/applications'
import { findKnownProfile, findPerson } from '@dossier/db/persons'
import { importCandidate, slugify } from '@dossier/profiles'
import type { z } from 'zod'
import type { Caller, Services } from '../context.ts'
import { recordView } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import { extensionOf } from '../originals/index.ts'
import { personView, type PersonView } from '../persons/index.ts'
import { candidateName } from '../runs/index.ts'
import {
  type ApplicationDetails,
  applicationCountsSchema,
  type applicationFileSchema,
  applicationView,
  type ApplicationView,
  detailsView,
} from './application-view.ts'
import type { ListApplicationsInput } from './inputs.ts'

/** The team's applications, most recently received first. */
export async function listApplications(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListApplicationsInput,
): Promise<{ items: ApplicationView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, input)
  return { items: items.map(applicationView), nextCursor }
}

/** The number of the team's applications in each state. */
export async function countApplications(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
): Promise<z.infer<typeof applicationCountsSchema>> {
  return applicationCountsSchema.parse({
    counts: { new: 0, accepted: 0, rejected: 0, withdrawn: 0, ...(await count(db, owner)) },
  })
}

/**
 * An application with everything received for it, and the known person with the name in its CV; records the view.
 * Throws `not_found`.
 */
export async function getApplication(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  id: string,
): Promise<ApplicationDetails> {
  const row = await findApplication(db, owner, id)
  if (row === null) throw notFound('application', id)
  const receipts = await receiptsOf(db, owner, id)
  const subject = { type: 'application' as const, id }
  await recordView({ db, now }, owner, { type: 'application.viewed', requestId, subject, data: {} })
  return detailsView(row, { receipts, known: await knownPerson({ db }, owner, receipts) })
}

/** Persons are identified by name, as in new runs. */
async function knownPerson(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  receipts: readonly ReceiptWithFile[],
): Promise<PersonView | null> {
  const text = receipts.findLast(({ file }) => file.reading !== null)?.file.reading?.text
  const given = text === undefined ? null : importCandidate(text).value
  if (given === null) return null
  const profile = await findKnownProfile(db, owner, candidateName(given))
  const person = profile && (await findPerson(db, owner, profile.candidateId))
  return person && personView(person)
}

/** A file of an application, under a name that Dossier chooses; records the download. Throws `not_found`. */
export async function getApplicationFile(
  { db }: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { applicationId, fileId }: { applicationId: string; fileId: string },
): Promise<z.infer<typeof applicationFileSchema>> {
  const file = await readApplicationFile(db, owner, { applicationId, fileId })
  if (file === null) throw notFound('file', fileId)
  const subject = { type: 'application' as const, id: applicationId }
  await appendAuditEvents(db, owner, [{ type: 'application.downloaded', requestId, subject, data: { fileId } }])
  const { contentType, byteSize, bytes, name } = file
  return {
    filename: `Application_${slugify(name)}.${extensionOf(contentType)}`,
    contentType,
    byteSize,
    content: Buffer.from(bytes).toString('base64'),
  }
}

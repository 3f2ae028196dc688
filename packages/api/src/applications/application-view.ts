import type { ApplicationRow, ReceiptWithFile } from '@dossier/db/applications'
import { postingLanguages } from '@dossier/db/applications'
import { z } from 'zod'
import { moment, pageOf, sha256 } from '../floor/output-schemas.ts'
import { personSchema, type PersonView } from '../persons/index.ts'
import { listedStates } from './inputs.ts'

/** An application in the inbox. */
export const applicationSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(listedStates),
    name: z.string(),
    email: z.string(),
    jobProfileId: z.uuid(),
    jobTitle: z.string(),
    receivedAt: moment,
    changedAt: moment.describe('When something was last received for it'),
    keepUntil: moment.describe('When it is deleted, unless `poolUntil` is later'),
    poolUntil: moment.nullable().describe('Until when it is kept for other jobs; null without consent'),
    decidedAt: moment.nullable(),
    decidedBy: z.string().nullable(),
    reason: z.string().describe('Why it was rejected'),
    draftId: z.uuid().nullable().describe('The draft that it was accepted into'),
    runId: z.string().nullable().describe('The run that was created from it'),
    candidateId: z.uuid().nullable(),
    erasureAskedAt: moment.nullable().describe('The sender asked for an erasure that a legal hold delays'),
  })
  .meta({ id: 'Application' })
export type ApplicationView = z.infer<typeof applicationSchema>
export const applicationsSchema = pageOf(applicationSchema)

const receiptSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  phone: z.string(),
  message: z.string(),
  language: z.enum(postingLanguages),
  consentVersion: z.int(),
  consentText: z.string(),
  poolMonths: z.int().nullable(),
  receivedAt: moment,
  withdrawnAt: moment.nullable(),
  file: z.object({
    id: z.uuid(),
    contentType: z.string(),
    byteSize: z.int(),
    sha256,
    problem: z.string().nullable().describe('Why it could not be read as a CV'),
    resume: z.string().nullable().describe('What was read from it, as JSON Resume'),
  }),
})

/** An application with everything received for it. */
export const applicationDetailsSchema = z.object({
  application: applicationSchema,
  receipts: z.array(receiptSchema).describe('What each form contained, oldest first'),
  known: personSchema.nullable().describe('The person with the same name for whom the team has runs'),
})
export type ApplicationDetails = z.infer<typeof applicationDetailsSchema>

export const applicationCountsSchema = z.object({ counts: z.record(z.enum(listedStates), z.int()) })

export const acceptedSchema = z.object({ application: applicationSchema, draftId: z.uuid() })
export type Accepted = z.infer<typeof acceptedSchema>

/** A file of an application. */
export const applicationFileSchema = z.object({
  filename: z.string(),
  contentType: z.string(),
  byteSize: z.int(),
  content: z.base64(),
})

const iso = (at: Date | null) => at?.toISOString() ?? null

/** Shows an application. */
export function applicationView(row: ApplicationRow): ApplicationView {
  return applicationSchema.parse({
    ...row,
    email: row.email ?? '',
    receivedAt: row.receivedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    keepUntil: row.keepUntil.toISOString(),
    poolUntil: iso(row.poolUntil),
    decidedAt: iso(row.decidedAt),
    decidedBy: row.decidedByName,
    erasureAskedAt: iso(row.erasureAskedAt),
  })
}

/** Shows an application with its receipts. */
export function detailsView(
  row: ApplicationRow,
  { receipts, known }: { receipts: readonly ReceiptWithFile[]; known: PersonView | null },
): ApplicationDetails {
  return {
    application: applicationView(row),
    receipts: receipts.map(({ file: { reading, ...file }, receivedAt, withdrawnAt, ...receipt }) => ({
      ...receipt,
      receivedAt: receivedAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      file: { ...file, resume: reading?.text ?? null },
    })),
    known,
  }
}

import {
  type DueDocument,
  holdSubjects,
  type lastRetention,
  type NamedHold,
  retentionActions,
  type RetentionPolicy,
} from '@dossier/db'
import { z } from 'zod'
import { deletionSchema as goneSchema } from '../../documents/index.ts'
import { moment } from '../../floor/output-schemas.ts'

const action = z.enum(retentionActions)
const target = z.string().nullable().describe('Target driver or tier; null for `delete`')

export const policySchema = z
  .object({
    name: z.string(),
    position: z.int(),
    olderThanDays: z.int(),
    documentTypes: z.array(z.string()).nullable(),
    submitted: z.boolean().nullable(),
    superseded: z.boolean().nullable(),
    driver: z.string().nullable(),
    action,
    target,
    setBy: z.uuid(),
    setAt: moment,
  })
  .meta({ id: 'RetentionPolicy' })
export type PolicyView = z.infer<typeof policySchema>

const count = z.int().catch(0)
const lastRetentionSchema = z.object({ at: moment, deleted: count, moved: count, held: count, failed: count })
export const policiesSchema = z.object({
  items: z.array(policySchema).describe('In the order of evaluation'),
  lastApplied: lastRetentionSchema
    .nullable()
    .describe('When the policies were last applied, and to how many documents; null before the first time'),
})
export type PoliciesView = z.infer<typeof policiesSchema>

export const holdSchema = z
  .object({
    id: z.uuid(),
    subjectType: z.enum(holdSubjects),
    subjectId: z.uuid(),
    subjectName: z
      .string()
      .nullable()
      .describe('Display name: a run ID, a file name or a person’s name; null after the person was erased'),
    reason: z.string(),
    heldBy: z.uuid(),
    heldAt: moment,
    releasedBy: z.uuid().nullable(),
    releasedAt: moment.nullable(),
    releaseReason: z.string().nullable(),
  })
  .meta({ id: 'LegalHold' })
export type HoldView = z.infer<typeof holdSchema>
export const holdsSchema = z.object({
  items: z.array(holdSchema).describe('Active holds first, newest first'),
  nextCursor: z.string().nullable(),
})
export type HoldsView = z.infer<typeof holdsSchema>

const outcome = z
  .enum(['due', 'deleted', 'moved', 'held', 'failed'])
  .describe('`due`: only in a plan; `held`: protected by a legal hold; `failed`: unchanged, and retried later')

const sumSchema = z.object({ policy: z.string(), action, target, outcome, documents: z.int(), bytes: z.int() })
const retainedSchema = z.object({
  documentId: z.uuid(),
  runUuid: z.uuid(),
  documentType: z.string(),
  policy: z.string(),
  action,
  target,
  driver: z.string().describe('The storage driver that holds it, or held it'),
  tier: z.string().nullable().describe('Its storage tier, now or before deletion; null is the driver’s default'),
  bytes: z.int(),
  createdAt: moment,
  outcome,
  reason: z.string().nullable().describe('Error code of the failure'),
  message: z.string().nullable().describe('Error message of the failure, if the storage returned one'),
})
export type RetainedDocument = z.infer<typeof retainedSchema>

/** What policies and holds did to documents, for lists of documents; omits documents without either. */
export const keptDocumentsSchema = z.object({
  items: z.array(z.object({ documentId: z.uuid(), deletion: goneSchema, held: z.boolean() })),
})
export type KeptDocuments = z.infer<typeof keptDocumentsSchema>

/** What policies would do, or have done. */
export const retentionReportSchema = z
  .object({
    at: moment,
    dryRun: z.boolean(),
    sums: z.array(sumSchema).describe('Totals by policy and outcome, in the order of evaluation'),
    documents: z.array(retainedSchema).describe('Individual documents, up to the limit'),
    more: z.boolean().describe('Whether more documents exceed the limit'),
  })
  .meta({ id: 'RetentionReport' })
export type RetentionReport = z.infer<typeof retentionReportSchema>

const deletionSchema = z.object({
  documentId: z.uuid(),
  outcome: z.enum(['deleted', 'deleting', 'already_deleted', 'held', 'forbidden', 'not_found']),
  code: z
    .string()
    .nullable()
    .describe('For `deleting`: the error code from the storage, such as unavailable or denied'),
  message: z.string().describe('The same, as a sentence'),
})
/** The outcome for each document to delete, in the order of the request. */
export const deletionsSchema = z.object({ items: z.array(deletionSchema) }).meta({ id: 'Deletions' })
export type Deletions = z.infer<typeof deletionsSchema>

export const removedSchema = z.object({ removed: z.literal(true) })

/** Shows a policy. */
export function policyView({ conditions, setAt, ...policy }: RetentionPolicy): PolicyView {
  const { olderThanDays, documentTypes = null, submitted = null, superseded = null, driver = null } = conditions
  return { ...policy, olderThanDays, documentTypes, submitted, superseded, driver, setAt: setAt.toISOString() }
}

/** Shows when policies were last applied. */
export function lastRetentionView({ at, data }: NonNullable<Awaited<ReturnType<typeof lastRetention>>>) {
  return lastRetentionSchema.parse({ ...data, at: at.toISOString() })
}

/** Shows a hold. */
export function holdView(row: NamedHold): HoldView {
  const { id, subjectType, subjectId, subjectName, reason, heldBy, releasedBy, releaseReason } = row
  const [heldAt, releasedAt] = [row.heldAt.toISOString(), row.releasedAt?.toISOString() ?? null]
  return { id, subjectType, subjectId, subjectName, reason, heldBy, heldAt, releasedBy, releasedAt, releaseReason }
}

/** Shows what happened, or would happen, to a document. */
export function retainedView(
  { byteSize, held: _held, key: _key, createdAt, ...due }: DueDocument,
  policy: Pick<RetentionPolicy, 'action' | 'target'>,
  became: Pick<RetainedDocument, 'outcome'> & Partial<Pick<RetainedDocument, 'reason' | 'message'>>,
): RetainedDocument {
  const said = { action: policy.action, target: policy.target, reason: null, message: null, ...became }
  return { ...due, bytes: byteSize, createdAt: createdAt.toISOString(), ...said }
}

export const draftDaysSchema = z.object({ days: z.int().describe('Days without a change before a draft is deleted') })

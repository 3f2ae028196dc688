import { auditEventTypes, runStatuses } from '@dossier/db'
import { documentTypes, offerTermsSchema, themeSchema } from '@dossier/generators'
import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'

const given = z.unknown().refine((value): boolean => value !== undefined && value !== null, 'A document is needed.')
const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,200}$/, 'An idempotency key is 8 to 200 visible ASCII characters.')
  .optional()
const runId = z.string().min(1).max(200)
const page = {
  limit: z.int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
}
const moment = z.iso.datetime({ offset: true })

/** Every type that a row of a run's files can have: the registry's, and the manifest. */
const storedTypes = [...documentTypes.map(({ type }) => type), 'manifest'] as const
const storedTypeSchema = z
  .string()
  .refine((type) => storedTypes.some((known) => known === type), `A document type is one of ${storedTypes.join(', ')}.`)

export const checkInput = z.object({ candidate: given, job: z.unknown().optional() })
export type CheckInput = z.infer<typeof checkInput>

export const createRunInput = z
  .object({
    candidate: given,
    job: z.unknown().optional(),
    terms: offerTermsSchema.nullish(),
    locale: localeSchema,
    theme: themeSchema.optional(),
    idempotencyKey,
  })
  .refine(({ job, terms }) => !(isAbsent(job) && !isAbsent(terms)), {
    path: ['terms'],
    message: 'An offer needs a job profile: give `job`, or leave `terms` out.',
  })
export type CreateRunInput = z.infer<typeof createRunInput>

export const createBatchInput = z.object({
  job: given,
  candidates: z.array(given).min(1).max(200),
  terms: offerTermsSchema.nullish(),
  locale: localeSchema,
  theme: themeSchema.optional(),
  /** Candidate `n` has the key `<key>:<n>`. */
  idempotencyKey,
})
export type CreateBatchInput = z.infer<typeof createBatchInput>

export const runInput = z.object({ runId })
export const watchRunInput = z.object({ runId, lastEventId: z.string().max(20).nullish() })
export const listRunsInput = z
  .object({
    status: z.enum(runStatuses).optional(),
    candidateId: z.uuid().optional(),
    jobProfileId: z.uuid().optional(),
    ...page,
  })
  .prefault({})
export type ListRunsInput = z.infer<typeof listRunsInput>

export const searchInput = z
  .object({
    query: z.string().max(200).default(''),
    documentTypes: z.array(storedTypeSchema).max(20).optional(),
    /** `document` is made for people, `data` for programs. */
    kind: z.enum(['document', 'data', 'any']).default('document'),
    candidateId: z.uuid().optional(),
    jobProfileId: z.uuid().optional(),
    runId: runId.optional(),
    status: z.enum(runStatuses).optional(),
    /** Inclusive. */
    from: moment.optional(),
    /** Exclusive. */
    to: moment.optional(),
    ...page,
  })
  .prefault({})
export type SearchInput = z.infer<typeof searchInput>

export const documentInput = z.object({ documentId: z.uuid() })
export const downloadUrlInput = z.union([z.object({ documentId: z.uuid() }), z.object({ runId })])
export type DownloadUrlInput = z.infer<typeof downloadUrlInput>

export const listAuditInput = z
  .object({
    types: z.array(z.enum(auditEventTypes)).max(20).optional(),
    /** UUID of a run or a document. */
    subjectId: z.uuid().optional(),
    ...page,
  })
  .prefault({})
export type ListAuditInput = z.infer<typeof listAuditInput>

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

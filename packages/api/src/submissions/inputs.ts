import { type SubmissionChannel, submissionChannels } from '@dossier/db'
import { cleanText } from '@dossier/profiles'
import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'
import { submissionColumns } from './export-columns.ts'
import { idempotencyKey, page, runId } from '../floor/input-schemas.ts'
import { storedTypeSchema, exporting } from '../search/index.ts'

/** Typed text, without characters that neither a name nor a sentence needs. */
export const typed = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => cleanText(text).text)
/** The same on one line. */
export const line = (max: number) => typed(max).transform((text) => text.replace(/\s*\n\s*/g, ' '))
const reason = typed(1000).refine((text) => text.length >= 3, 'A reason has at least three characters.')

/** A point in time within the century in which documents are sent, safe for JavaScript and Postgres. */
const sendingTime = z.iso
  .datetime({ offset: true })
  .refine((text) => /^(19|20|21)\d\d-/.test(text), 'The year must be between 1900 and 2199.')

/** One document, by ID or SHA-256. */
export const documentName = z.union([z.uuid(), sha256])

const target = {
  /** Documents of one run, each by ID or SHA-256. */
  documents: z.array(documentName).min(1).max(20).optional(),
  /** Instead of `documents`: a run and the document types that were sent. */
  runId: runId.optional(),
  documentTypes: z.array(storedTypeSchema).min(1).max(20).optional(),
}

interface Target {
  documents?: string[] | undefined
  runId?: string | undefined
  documentTypes?: string[] | undefined
}

function isOneTarget({ documents, runId: run, documentTypes }: Target): boolean {
  return documents === undefined ? run !== undefined && documentTypes !== undefined : !(run ?? documentTypes)
}
const oneTarget = 'Give either `documents`, or `runId` and `documentTypes`.'

/** Excludes `link`, because sending by link records itself. */
const recordedChannels = [
  'email',
  'portal',
  'post',
  'in_person',
  'other',
] as const satisfies readonly SubmissionChannel[]

const sending = {
  ...target,
  client: line(200),
  /** Earlier submissions that the caller knows about and accepts. */
  acknowledge: z.array(z.uuid()).max(200).default([]),
  /** Tomorrow at the latest, and not before the documents were created. */
  sentAt: sendingTime,
  /** The caller if omitted. */
  sentBy: z.uuid().optional(),
}

export const recordSubmissionInput = z
  .object({
    ...sending,
    /** The person or address it was sent to. */
    recipient: line(300).default(''),
    channel: z.enum(recordedChannels),
    note: typed(2000).default(''),
    idempotencyKey,
  })
  .refine(isOneTarget, oneTarget)
export type RecordSubmissionInput = z.infer<typeof recordSubmissionInput>

export const checkSubmissionInput = z
  .object({ ...sending, client: sending.client.optional(), sentAt: sendingTime.optional() })
  .refine(isOneTarget, oneTarget)
export type CheckSubmissionInput = z.infer<typeof checkSubmissionInput>

/** Selects submissions; filters are ANDed. */
const filter = {
  /** Part of a client's or candidate's name; tolerates typos. */
  query: line(200).optional(),
  /** Part of a client's name; tolerates typos. */
  client: line(200).optional(),
  clientId: z.uuid().optional(),
  /** Part of a candidate's name; tolerates typos. */
  candidate: line(200).optional(),
  candidateId: z.uuid().optional(),
  jobProfileId: z.uuid().optional(),
  documentId: z.uuid().optional(),
  sha256: sha256.optional(),
  runId: runId.optional(),
  /** The sender. */
  userId: z.uuid().optional(),
  channel: z.enum(submissionChannels).optional(),
  /** When it was sent; inclusive. */
  from: sendingTime.optional(),
  /** Exclusive. */
  to: sendingTime.optional(),
  retracted: z.enum(['include', 'exclude', 'only']).default('include'),
}
const filterSubmissionsInput = z.object(filter)
export type FilterSubmissionsInput = z.infer<typeof filterSubmissionsInput>

export const listSubmissionsInput = z.object({ ...filter, ...page }).prefault({})
export type ListSubmissionsInput = z.infer<typeof listSubmissionsInput>

export const exportSubmissionsInput = z.object({ ...filter, ...exporting(submissionColumns) })
export type ExportSubmissionsInput = z.infer<typeof exportSubmissionsInput>

export const retractSubmissionInput = z.object({
  submissionId: z.uuid(),
  reason,
  /** Includes everything that was sent together with it. */
  wholeSending: z.boolean().default(false),
})
export type RetractSubmissionInput = z.infer<typeof retractSubmissionInput>

export const waiveInput = z
  .object({
    /** Waives for this document only. */
    documentId: z.uuid().optional(),
    /** Waives for every document of the run. */
    runId: runId.optional(),
    /** Every open value of the target if omitted. */
    pointers: z.array(z.string().min(1).max(300)).min(1).max(500).optional(),
    reason,
  })
  .refine(({ documentId, runId: run }) => (documentId === undefined) !== (run === undefined), {
    message: 'Give either `documentId` or `runId`.',
  })
export type WaiveInput = z.infer<typeof waiveInput>

export const clientsInput = z
  .object({ text: line(200).default(''), limit: z.int().min(1).max(100).default(10) })
  .prefault({})
export type ClientsInput = z.infer<typeof clientsInput>

export const submittedDocumentsInput = z.object({ documentIds: z.array(z.uuid()).min(1).max(200) })

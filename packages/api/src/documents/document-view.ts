import { closenesses, type DocumentRow, type FoundDocument, runStatuses } from '@dossier/db'
import { z } from 'zod'
import { recommendationSchema } from '../rendering/match-view.ts'
import { moment, sha256 } from '../floor/output-schemas.ts'

const documentFields = {
  id: z.uuid(),
  runUuid: z.uuid(),
  runId: z.string(),
  documentType: z.string(),
  kind: z.enum(['document', 'data']),
  area: z.enum(['primary_outputs', 'artifacts']),
  filename: z.string(),
  contentType: z.string(),
  byteSize: z.int(),
  sha256,
  candidateId: z.uuid(),
  candidateName: z.string(),
  jobProfileId: z.uuid().nullable(),
  jobTitle: z.string(),
  storageDriver: z.string(),
  createdAt: moment,
}

/** A stored file, as the API shows it. */
export const documentSchema = z.object(documentFields).meta({ id: 'Document' })
export type DocumentView = z.infer<typeof documentSchema>

/** When a document's bytes were permanently deleted. */
export const deletionSchema = z
  .object({
    at: moment,
    policy: z.string().nullable().describe('The retention policy that deleted it; null when a person did'),
  })
  .nullable()
  .describe('When the bytes were permanently deleted; null while the document is available')

/** A file of a run, with its current state. */
export const runDocumentSchema = z
  .object({
    ...documentFields,
    deletion: deletionSchema,
    held: z.boolean().describe('Whether a legal hold protects it'),
  })
  .meta({ id: 'RunDocument' })
export type RunDocumentView = z.infer<typeof runDocumentSchema>

/** What happened to a found document. */
const marksSchema = z
  .object({
    sent: z
      .array(z.object({ id: z.uuid(), client: z.string(), sentAt: moment }))
      .describe('Submissions that were not retracted, latest first; empty without the permission to see submissions'),
    deletion: deletionSchema,
    held: z.boolean().describe('Whether a legal hold protects it'),
  })
  .nullable()
  .describe('Null unless requested')

/** A file found by a search, with the score and the state of its run. */
export const foundDocumentSchema = z
  .object({
    ...documentFields,
    closeness: z.enum(closenesses),
    /** Where each part of the search matched; `term` is the index of its node in the tree. */
    matched: z.array(
      z.object({
        term: z.int(),
        field: z.enum(['candidate', 'job', 'run', 'type', 'file']),
        closeness: z.enum(closenesses),
      }),
    ),
    score: z.number().nullable(),
    recommendation: recommendationSchema.nullable(),
    status: z.enum(runStatuses),
    marks: marksSchema,
  })
  .meta({ id: 'FoundDocument' })
export type FoundDocumentView = z.infer<typeof foundDocumentSchema>

/** A link to a file. `url` is path and query on the server that minted it. */
export const downloadLinkSchema = z.object({
  url: z.string(),
  filename: z.string(),
  contentType: z.string(),
  expiresAt: moment,
})
export type DownloadLink = z.infer<typeof downloadLinkSchema>

/** Shows a document's row. */
export function documentView(row: DocumentRow): DocumentView {
  const {
    jobprofileTitle,
    createdAt,
    storagePath: _path,
    metadata: _metadata,
    crc32: _crc32,
    userId: _user,
    ...rest
  } = row
  return { ...rest, jobTitle: jobprofileTitle, createdAt: createdAt.toISOString() }
}

/** Shows a document found by a search. */
export function foundDocumentView(row: FoundDocument): FoundDocumentView {
  const { closeness, matched, score, recommendation, status, marks, ...document } = row
  return {
    ...documentView(document),
    closeness,
    matched,
    score,
    recommendation,
    status,
    marks: marks === null ? null : marksView(marks),
  }
}

function marksView({ sent, deletion, held }: NonNullable<FoundDocument['marks']>): FoundDocumentView['marks'] {
  return {
    sent: sent.map(({ sentAt, ...each }) => ({ ...each, sentAt: sentAt.toISOString() })),
    deletion: deletion === null ? null : { ...deletion, at: deletion.at.toISOString() },
    held,
  }
}

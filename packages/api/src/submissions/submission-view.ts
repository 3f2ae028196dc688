import type { SubmissionRow } from '@dossier/db'
import { z } from 'zod'
import { submissionSchema, type SubmissionView } from '../floor/error-details.ts'
import { documentSchema } from '../documents/index.ts'
import { moment, pageOf } from '../floor/output-schemas.ts'

const person = z.object({ id: z.uuid(), name: z.string() })

export const submissionsSchema = pageOf(submissionSchema)

/** The documents of one sending, as recorded now. */
export const sendingSchema = z.object({ sendingId: z.uuid(), submissions: z.array(submissionSchema) })
export type SendingView = z.infer<typeof sendingSchema>

/** An open value of a document, as a reader sees it. */
const openValueSchema = z.object({
  /** JSON Pointer into the run: `/candidate/profile`, `/job/must/2`. */
  pointer: z.string(),
  text: z.string(),
  /** Null while it blocks the sending. */
  waiver: z.object({ reason: z.string(), by: person, at: moment }).nullable(),
})
export type OpenValueView = z.infer<typeof openValueSchema>

/** A document with the open values it shows. */
export const openDocumentSchema = z.object({ document: documentSchema, open: z.array(openValueSchema) })
export type OpenDocumentView = z.infer<typeof openDocumentSchema>
export const waivedSchema = z.object({ documents: z.array(openDocumentSchema) })

/** Clients and their submissions. */
export const clientsSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      documents: z.int(),
      lastSentAt: moment.nullable(),
    }),
  ),
})
export const sendersSchema = z.object({ items: z.array(person) })

/** Where documents were sent, for lists of documents; omits retracted submissions. */
export const submittedDocumentsSchema = z.object({
  items: z.array(z.object({ id: z.uuid(), documentId: z.uuid(), client: z.string(), sentAt: moment })),
})

/** Shows a submission's row. */
export function submissionView(row: SubmissionRow): SubmissionView {
  const { retractedAt, retractedBy, retractionReason } = row
  const retracted = retractedAt !== null && retractedBy !== null
  return {
    id: row.id,
    sendingId: row.sendingId,
    documentId: row.documentId,
    documentType: row.documentType,
    filename: row.filename,
    sha256: row.sha256 === '' ? null : row.sha256,
    runUuid: row.runUuid,
    runId: row.runId,
    candidateId: row.candidateId,
    candidateName: row.candidateName,
    jobProfileId: row.jobProfileId,
    jobTitle: row.jobTitle,
    client: { id: row.clientId, name: row.client },
    clientName: row.clientName,
    recipient: row.recipient,
    channel: row.channel,
    sentAt: row.sentAt.toISOString(),
    note: row.note,
    sentBy: { id: row.sentBy, name: row.senderName },
    recordedBy: { id: row.recordedBy, name: row.recorderName },
    recordedAt: row.createdAt.toISOString(),
    link: linkView(row.link, row.viewedAt),
    retraction: retracted
      ? {
          at: retractedAt.toISOString(),
          by: { id: retractedBy, name: row.retractorName ?? '' },
          reason: retractionReason ?? '',
        }
      : null,
  }
}

function linkView(link: SubmissionRow['link'], viewedAt: Date | null): SubmissionView['link'] {
  if (link === null) return null
  const { id, answer, answerText } = link
  return {
    id,
    expiresAt: link.expiresAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
    openedAt: link.openedAt?.toISOString() ?? null,
    viewedAt: viewedAt?.toISOString() ?? null,
    answer,
    answerText,
    answeredAt: link.answeredAt?.toISOString() ?? null,
  }
}

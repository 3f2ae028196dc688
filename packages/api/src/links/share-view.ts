import type { DocumentRow } from '@dossier/db'
import { shareAnswers, type ShareDocumentRow, type ShareLinkRow } from '@dossier/db/shares'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'

/** A document of a share link, and what its recipient did with it. */
const sharedDocumentSchema = z.object({
  documentId: z.uuid(),
  documentType: z.string(),
  filename: z.string(),
  viewedAt: moment.nullable(),
  lastViewedAt: moment.nullable(),
  views: z.int().describe('Downloads; several within 15 minutes count once'),
  markedSha256: z.string().nullable().describe('SHA-256 of the marked copy that was downloaded last'),
})

/** A link for one recipient. Its secret is returned once, on creation. */
export const shareLinkSchema = z
  .object({
    id: z.uuid(),
    runUuid: z.uuid(),
    runId: z.string(),
    sendingId: z.uuid().describe('ID of its submissions in the ledger'),
    recipient: z.object({ name: z.string(), email: z.string() }),
    hasCode: z.boolean(),
    watermark: z.boolean().describe('Whether downloads are marked with the recipient’s name'),
    createdBy: z.object({ id: z.uuid(), name: z.string() }),
    createdAt: moment,
    expiresAt: moment,
    revokedAt: moment.nullable(),
    ended: z.enum(['expired', 'revoked', 'erased']).nullable().describe('Why it no longer works; null while it works'),
    openedAt: moment.nullable(),
    openings: z.int().describe('How many times it was opened; several within 15 minutes count once'),
    wrongCodes: z.int().describe('Wrong codes since the last correct one'),
    answer: z.object({ answer: z.enum(shareAnswers), text: z.string(), at: moment }).nullable(),
    documents: z.array(sharedDocumentSchema),
  })
  .meta({ id: 'ShareLink' })
export type ShareLinkView = z.infer<typeof shareLinkSchema>

export const shareLinksSchema = pageOf(shareLinkSchema)

/** A new link, with the URL that is returned only once. */
export const createdShareSchema = z.object({
  link: shareLinkSchema,
  url: z
    .string()
    .nullable()
    .describe(
      'Path and fragment on the server that created it; null if it was sent by e-mail. The part after `#` is the secret; it is not stored',
    ),
})
export type CreatedShare = z.infer<typeof createdShareSchema>

/** Why a link no longer works; null while it works. */
export function endOf(
  link: Pick<ShareLinkRow, 'isErased' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): ShareLinkView['ended'] {
  if (link.isErased) return 'erased'
  if (link.revokedAt !== null) return 'revoked'
  return now >= link.expiresAt ? 'expired' : null
}

interface Shown {
  documents: readonly ShareDocumentRow[]
  /** By ID; an erased document has no row. */
  rows: ReadonlyMap<string, Pick<DocumentRow, 'documentType' | 'filename'>>
  now: Date
}

/** Shows a link's row. */
export function shareLinkView(link: ShareLinkRow, { documents, rows, now }: Shown): ShareLinkView {
  const { answer, answerText: text, answeredAt } = link
  return {
    id: link.id,
    runUuid: link.runUuid,
    runId: link.runId,
    sendingId: link.sendingId,
    recipient: { name: link.recipientName, email: link.recipientEmail },
    hasCode: link.codeHash !== null,
    watermark: link.watermark,
    createdBy: { id: link.createdBy, name: link.makerName },
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
    ended: endOf(link, now),
    openedAt: link.openedAt?.toISOString() ?? null,
    openings: link.openings,
    wrongCodes: link.wrongCodes,
    answer: answer === null || answeredAt === null ? null : { answer, text, at: answeredAt.toISOString() },
    documents: documents
      .filter(({ linkId }) => linkId === link.id)
      .map((one) => ({
        documentId: one.documentId,
        documentType: rows.get(one.documentId)?.documentType ?? 'erased',
        filename: rows.get(one.documentId)?.filename ?? '',
        viewedAt: one.viewedAt?.toISOString() ?? null,
        lastViewedAt: one.lastViewedAt?.toISOString() ?? null,
        views: one.views,
        markedSha256: one.markedSha256,
      })),
  }
}

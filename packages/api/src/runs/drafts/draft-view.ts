import type { Owner } from '@dossier/db'
import type { DraftRow, DraftSummaryRow } from '@dossier/db/drafts'
import { z } from 'zod'
import { moment, pageOf } from '../../floor/output-schemas.ts'
import { draftContentSchema } from './inputs.ts'

/** A draft without its content. */
export const draftSummarySchema = z
  .object({
    id: z.uuid(),
    candidateName: z.string().describe('Empty until it is known'),
    jobTitle: z.string().describe('Empty until it is known'),
    revision: z.int().describe('Increases with every save and every takeover'),
    holder: z.object({ id: z.uuid(), name: z.string() }).describe('Who is editing it'),
    mine: z.boolean().describe('Whether the caller is editing it'),
    byteSize: z.int(),
    createdAt: moment,
    changedAt: moment,
    endsAt: moment.describe('When it is deleted unless someone changes it'),
  })
  .meta({ id: 'DraftSummary' })
export type DraftSummaryView = z.infer<typeof draftSummarySchema>

/** All drafts of the team: there is no second page. */
export const draftsSchema = pageOf(draftSummarySchema)

export const draftSchema = draftSummarySchema.extend({ content: draftContentSchema }).meta({ id: 'Draft' })
export type DraftView = z.infer<typeof draftSchema>

export const deletedDraftSchema = z.object({ deleted: z.literal(true) })

const dayMs = 24 * 60 * 60_000

/** Shows a draft to a reader. */
export function summaryView(row: DraftSummaryRow, reader: Owner, days: number): DraftSummaryView {
  const { id, candidateName, jobTitle, revision, heldBy, holderName, byteSize, createdAt, changedAt } = row
  return {
    id,
    candidateName,
    jobTitle,
    revision,
    holder: { id: heldBy, name: holderName },
    mine: heldBy === reader.userId,
    byteSize,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
    endsAt: new Date(changedAt.getTime() + days * dayMs).toISOString(),
  }
}

/** Shows a draft with its content. */
export function draftView(row: DraftRow, reader: Owner, days: number): DraftView {
  return { ...summaryView(row, reader, days), content: draftContentSchema.parse(row.content) }
}

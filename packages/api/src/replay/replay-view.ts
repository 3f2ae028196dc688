import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'
import { versionsSchema } from '../rendering/versions-view.ts'

/**
 * What a run came to when it was made again: the same bytes; other bytes by the same versions; other bytes because the
 * versions that made it are no longer here; nothing, because the person was erased.
 */
const replayOutcomes = ['identical', 'different', 'version_gone', 'erased'] as const
export type ReplayOutcome = (typeof replayOutcomes)[number]

const parts = z
  .array(z.string())
  .describe('What differs: entries of an office document, JSON pointers, or `line 12` of a page; at most 20')

/** How one file that was made again compares with what was recorded and with what is stored. */
const replayedDocumentSchema = z.object({
  documentType: z.string(),
  filename: z.string(),
  expectedSha256: sha256.describe('As recorded'),
  actualSha256: sha256.nullable().describe('Of the file made again; null when it cannot be made'),
  storedSha256: sha256
    .nullable()
    .describe('Of the stored file as it was read back; null when it is lost, or gives no bytes'),
  stored: z
    .enum(['same', 'damaged', 'lost', 'healed', 'deleted'])
    .describe('The stored file beside its record; `deleted` for good, on purpose'),
  identical: z.boolean().describe('All three are the same; a lost file can be made again at any time'),
  parts,
})
export type ReplayedDocument = z.infer<typeof replayedDocumentSchema>

/** How a run that was made again compares with what was recorded and with what is stored. */
export const replaySchema = z.object({
  runId: z.string(),
  outcome: z.enum(replayOutcomes),
  identical: z.boolean().describe('The outcome is `identical`'),
  record: z
    .object({ identical: z.boolean(), parts })
    .describe('What the record of the run says of its inputs, its result and its score'),
  documents: z.array(replayedDocumentSchema),
  zip: z.object({
    filename: z.string(),
    expectedSha256: z.string().describe('As recorded; empty for a run from before it was'),
    actualSha256: sha256.nullable().describe('Of the ZIP of the files made again'),
    storedSha256: sha256.nullable().describe('Of the ZIP of the stored files; null when one is lost'),
    identical: z.boolean(),
  }),
  versions: z.object({
    run: versionsSchema.describe('What made the run'),
    current: versionsSchema.describe('What made it again'),
    same: z.boolean(),
  }),
})
export type Replay = z.infer<typeof replaySchema>

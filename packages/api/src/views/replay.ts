import { z } from 'zod'
import { sha256 } from './schema.ts'
import { versionsSchema } from './versions.ts'

/** How one regenerated file compares with what was recorded. */
const replayedDocumentSchema = z.object({
  documentType: z.string(),
  filename: z.string(),
  expectedSha256: sha256,
  actualSha256: sha256.nullable().describe('Null when this version cannot make that type'),
  identical: z.boolean(),
  parts: z
    .array(z.string())
    .describe('The parts of the file that differ; empty when it is identical or the stored file is gone'),
})
export type ReplayedDocument = z.infer<typeof replayedDocumentSchema>

/** How a run that was made again compares with what was recorded. */
export const replaySchema = z.object({
  runId: z.string(),
  identical: z.boolean(),
  documents: z.array(replayedDocumentSchema),
  zip: z.object({
    filename: z.string(),
    expectedSha256: z.string(),
    actualSha256: sha256,
    identical: z.boolean(),
  }),
  versions: z.object({
    run: versionsSchema.describe('What made the run'),
    current: versionsSchema.describe('What made it again'),
    same: z.boolean(),
  }),
})
export type Replay = z.infer<typeof replaySchema>

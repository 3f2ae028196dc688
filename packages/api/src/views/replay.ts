import { z } from 'zod'
import { sha256 } from './schema.ts'
import { versionsSchema } from './versions.ts'

/** How one regenerated file compares with what was recorded. */
const replayedDocumentSchema = z.object({
  documentType: z.string(),
  filename: z.string(),
  expectedSha256: sha256,
  /** Null when this version cannot make that type. */
  actualSha256: sha256.nullable(),
  identical: z.boolean(),
  /** The parts of the file that differ; empty when it is identical or the stored file is gone. */
  parts: z.array(z.string()),
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
    /** What made the run. */
    run: versionsSchema,
    /** What made it again. */
    current: versionsSchema,
    same: z.boolean(),
  }),
})
export type Replay = z.infer<typeof replaySchema>

import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'
import { versionsSchema } from '../rendering/versions-view.ts'

/**
 * The outcome of replaying a run: the same bytes; different bytes from the same versions; different bytes because the
 * versions that generated the run are gone; nothing, because the person was erased.
 */
const replayOutcomes = ['identical', 'different', 'version_gone', 'erased'] as const
export type ReplayOutcome = (typeof replayOutcomes)[number]

const parts = z
  .array(z.string())
  .describe('What differs: parts of an office document, JSON pointers, or `line 12` of a page; at most 20')

/** Compares one regenerated file with what is recorded and stored. */
const replayedDocumentSchema = z.object({
  documentType: z.string(),
  filename: z.string(),
  expectedSha256: sha256.describe('The recorded hash'),
  actualSha256: sha256.nullable().describe('Hash of the regenerated file; null when it cannot be generated'),
  storedSha256: sha256.nullable().describe('Hash of the stored file; null when it is missing or unreadable'),
  stored: z
    .enum(['same', 'damaged', 'lost', 'healed', 'deleted'])
    .describe('Compares the stored file with its record; `deleted` means permanently deleted on purpose'),
  identical: z.boolean().describe('True when all three hashes match; a missing file can be regenerated at any time'),
  parts,
})
export type ReplayedDocument = z.infer<typeof replayedDocumentSchema>

/** Compares a regenerated run with what is recorded and stored. */
export const replaySchema = z.object({
  runId: z.string(),
  outcome: z.enum(replayOutcomes),
  identical: z.boolean().describe('True when the outcome is `identical`'),
  record: z
    .object({ identical: z.boolean(), parts })
    .describe('Whether the run’s record matches its inputs, result and score'),
  documents: z.array(replayedDocumentSchema),
  zip: z.object({
    filename: z.string(),
    expectedSha256: z.string().describe('The recorded hash; empty for runs created before it was recorded'),
    actualSha256: sha256.nullable().describe('Hash of the ZIP of the regenerated files'),
    storedSha256: sha256.nullable().describe('Hash of the ZIP of the stored files; null when one of them is missing'),
    identical: z.boolean(),
  }),
  versions: z.object({
    run: versionsSchema.describe('Versions that created the run'),
    current: versionsSchema.describe('Versions that replayed it'),
    same: z.boolean(),
  }),
})
export type Replay = z.infer<typeof replaySchema>

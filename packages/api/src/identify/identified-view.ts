import { z } from 'zod'
import { documentSchema } from '../documents/index.ts'
import { sha256 } from '../floor/output-schemas.ts'
import { submissionSchema } from '../floor/error-details.ts'

/** A document that a file is, byte for byte. */
const identifiedDocumentSchema = z.object({
  document: documentSchema,
  /**
   * Whether what is stored still has these bytes. `lost`: it is made again when it is asked for. `deleted`: for good, on purpose.
   * `unknown`: its storage does not answer.
   */
  stored: z.enum(['same', 'lost', 'deleted', 'unknown']),
  /** Where it stands among the documents of its type for the same person and job; `number` counts from the oldest. */
  version: z.object({
    number: z.int(),
    count: z.int(),
    isNewest: z.boolean(),
    newest: z.object({ documentId: z.uuid(), runId: z.string() }),
  }),
  /** To whom it went, the last first, with what was taken back. */
  submissions: z.array(submissionSchema),
})
export type IdentifiedDocument = z.infer<typeof identifiedDocumentSchema>

/** A document that a file is not, but comes from. */
const resemblanceSchema = z.object({
  document: documentSchema,
  /** The parts in which they differ. */
  parts: z.array(z.object({ name: z.string(), difference: z.enum(['changed', 'added', 'removed']) })),
  /** How many parts are the same. */
  equal: z.int(),
  submissions: z.array(submissionSchema),
})
export type Resemblance = z.infer<typeof resemblanceSchema>

/**
 * What a file is. `document`: one of ours, byte for byte. `bundle`: the ZIP of a run. `contents`: a ZIP of nothing but
 * documents of ours. `altered`: it comes from ours, and was changed. `unknown`: neither.
 */
export const identifiedSchema = z.object({
  verdict: z.enum(['document', 'bundle', 'contents', 'altered', 'unknown']),
  sha256,
  /** Newest first. */
  documents: z.array(identifiedDocumentSchema),
  /** The run whose ZIP it is. */
  bundle: z.object({ runUuid: z.uuid(), runId: z.string() }).nullable(),
  /** Of a ZIP: each file, and the document that it is. */
  entries: z.array(z.object({ path: z.string(), sha256, document: documentSchema.nullable() })),
  /** Null unless it is `altered` and says of itself where it comes from. */
  resembles: resemblanceSchema.nullable(),
})
export type Identified = z.infer<typeof identifiedSchema>

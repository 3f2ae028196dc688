import { z } from 'zod'
import { documentSchema } from '../documents/index.ts'
import { sha256 } from '../floor/output-schemas.ts'
import { submissionSchema } from '../floor/error-details.ts'

/** A document that a file equals byte for byte, or is a marked copy of. */
const identifiedDocumentSchema = z.object({
  document: documentSchema,
  markedFor: z
    .string()
    .nullable()
    .describe('The recipient of the share link for whom this copy was marked; null for the document itself'),
  /**
   * Whether storage still holds the document’s bytes. `lost`: regenerated on demand. `deleted`: permanently deleted, on
   * purpose. `unknown`: its storage does not respond.
   */
  stored: z.enum(['same', 'lost', 'deleted', 'unknown']),
  /** Its position among the documents of its type for the same person and job; `number` counts from the oldest. */
  version: z.object({
    number: z.int(),
    count: z.int(),
    isNewest: z.boolean(),
    newest: z.object({ documentId: z.uuid(), runId: z.string() }),
  }),
  /** Its submissions, newest first, including retracted ones. */
  submissions: z.array(submissionSchema),
})
export type IdentifiedDocument = z.infer<typeof identifiedDocumentSchema>

/** A document that a file derives from but does not equal. */
const resemblanceSchema = z.object({
  document: documentSchema,
  /** The parts in which they differ. */
  parts: z.array(z.object({ name: z.string(), difference: z.enum(['changed', 'added', 'removed']) })),
  /** Number of equal parts. */
  equal: z.int(),
  submissions: z.array(submissionSchema),
})
export type Resemblance = z.infer<typeof resemblanceSchema>

/**
 * What a file is. `document`: a document of ours, byte for byte. `bundle`: the ZIP of a run. `contents`: a ZIP that
 * contains only our documents. `altered`: a changed version of one of our documents. `unknown`: none of these.
 */
export const identifiedSchema = z.object({
  verdict: z.enum(['document', 'bundle', 'contents', 'altered', 'unknown']),
  sha256,
  /** Newest first. */
  documents: z.array(identifiedDocumentSchema),
  /** The run that the ZIP belongs to. */
  bundle: z.object({ runUuid: z.uuid(), runId: z.string() }).nullable(),
  /** For a ZIP: each file and the document it equals. */
  entries: z.array(z.object({ path: z.string(), sha256, document: documentSchema.nullable() })),
  /** Set only for `altered`, if the file itself names its origin. */
  resembles: resemblanceSchema.nullable(),
})
export type Identified = z.infer<typeof identifiedSchema>

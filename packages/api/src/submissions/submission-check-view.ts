import { z } from 'zod'
import { obstacleSchema } from '../floor/error-details.ts'
import { openDocumentSchema } from './submission-view.ts'

/** The result of checking a submission. */
export const submissionCheckSchema = z.object({
  /** True if it could be recorded as is. */
  ready: z.boolean(),
  documents: z.array(openDocumentSchema),
  /** All obstacles at once. */
  obstacles: z.array(obstacleSchema),
})
export type SubmissionCheck = z.infer<typeof submissionCheckSchema>

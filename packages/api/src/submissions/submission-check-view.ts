import { z } from 'zod'
import { obstacleSchema } from '../floor/error-details.ts'
import { openDocumentSchema } from './submission-view.ts'

/** What recording would come to. */
export const submissionCheckSchema = z.object({
  /** True when it would be recorded as it is. */
  ready: z.boolean(),
  documents: z.array(openDocumentSchema),
  /** All at once. */
  obstacles: z.array(obstacleSchema),
})
export type SubmissionCheck = z.infer<typeof submissionCheckSchema>

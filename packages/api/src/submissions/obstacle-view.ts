import { z } from 'zod'
import { moment } from '../floor/output-schemas.ts'
import { submissionSchema } from './submission-view.ts'

/** What stands in the way of recording a submission. */
export const obstacleSchema = z
  .discriminatedUnion('code', [
    /** Documents that are sent together are of one run. */
    z.object({ code: z.literal('other_run'), documentId: z.uuid(), runId: z.string() }),
    /** The client's name has neither letter nor digit. */
    z.object({ code: z.literal('client_unnamed') }),
    z.object({ code: z.literal('sent_in_future'), latest: moment }),
    z.object({ code: z.literal('sent_before_made'), documentId: z.uuid(), madeAt: moment }),
    /** Who sent it is no member of the team. */
    z.object({ code: z.literal('unknown_sender'), userId: z.uuid() }),
    /** The document shows a value that is still open. */
    z.object({
      code: z.literal('open_value'),
      documentId: z.uuid(),
      documentType: z.string(),
      pointer: z.string(),
      text: z.string(),
    }),
    /** The same person went to this client before; `near` when the name is almost the same. Goes away when acknowledged. */
    z.object({
      code: z.literal('submitted_before'),
      closeness: z.enum(['same', 'near']),
      submission: submissionSchema,
    }),
  ])
  .meta({ id: 'SubmissionObstacle' })
export type SubmissionObstacle = z.infer<typeof obstacleSchema>

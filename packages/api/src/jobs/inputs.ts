import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

export const jobInput = z.object({ jobProfileId: z.uuid() })

export const listJobsInput = z
  .object({
    /** The start of each word of a title or a client; tolerates typos in the title. Matches fit on one page. */
    text: z.string().max(200).default(''),
    ...page,
  })
  .prefault({})
export type ListJobsInput = z.infer<typeof listJobsInput>

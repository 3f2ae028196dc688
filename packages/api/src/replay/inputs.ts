import { z } from 'zod'
import { moment } from '../floor/input-schemas.ts'

export const replayAllInput = z
  .object({
    since: moment.optional().describe('Only runs created at or after this time; all runs by default'),
    until: moment.optional().describe('Only runs created before this time; defaults to now'),
    concurrency: z
      .int()
      .min(1)
      .max(64)
      .optional()
      .describe('Number of runs replayed in parallel; defaults to one more than there are render threads'),
  })
  .prefault({})
export type ReplayAllInput = z.infer<typeof replayAllInput>

export const replayCheckInput = z.object({ checkId: z.uuid() })
export const replayStatusInput = z
  .object({ limit: z.int().min(1).max(50).default(5).describe('Maximum number of checks to return, newest first') })
  .prefault({})

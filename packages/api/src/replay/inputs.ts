import { z } from 'zod'
import { moment } from '../floor/input-schemas.ts'

export const replayAllInput = z
  .object({
    since: moment.optional().describe('Runs taken in from this moment on; all when left out'),
    until: moment.optional().describe('Runs taken in before this moment; now when left out'),
    concurrency: z.int().min(1).max(64).optional().describe('Runs at once; one per render thread when left out'),
  })
  .prefault({})
export type ReplayAllInput = z.infer<typeof replayAllInput>

export const replayCheckInput = z.object({ checkId: z.uuid() })
export const replayStatusInput = z
  .object({ limit: z.int().min(1).max(50).default(5).describe('How many checks, newest first') })
  .prefault({})

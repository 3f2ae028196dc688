import { z } from 'zod'
import { moment } from '../../floor/output-schemas.ts'

const objects = z.int()
const bytes = z.number()

export const mirrorStatusSchema = z.object({
  primary: z.string().describe('The driver that new files go to'),
  mirrors: z.array(
    z.object({
      driver: z.string(),
      storedObjects: objects,
      storedBytes: bytes,
      waitingObjects: objects.describe('Copies that are announced and not made yet'),
      waitingBytes: bytes,
      oldestWaiting: moment.nullable(),
      missingObjects: objects.describe('Files from before the mirror was set up; catching up announces them'),
      missingBytes: bytes,
    }),
  ),
})
export type MirrorStatus = z.infer<typeof mirrorStatusSchema>

export const caughtUpSchema = z.object({
  runs: z.int().describe('Runs of which copies will be made'),
  announced: z.int().describe('Copies that nobody had announced before'),
})
export type CaughtUp = z.infer<typeof caughtUpSchema>

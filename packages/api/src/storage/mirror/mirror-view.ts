import { z } from 'zod'
import { moment } from '../../floor/output-schemas.ts'

const objects = z.int()
const bytes = z.number()

export const mirrorStatusSchema = z.object({
  primary: z.string().describe('The driver that new files are written to'),
  mirrors: z.array(
    z.object({
      driver: z.string(),
      storedObjects: objects,
      storedBytes: bytes,
      waitingObjects: objects.describe('Copies that are planned but not created yet'),
      waitingBytes: bytes,
      oldestWaiting: moment.nullable(),
      missingObjects: objects.describe('Files that predate the mirror; a catch-up plans their copies'),
      missingBytes: bytes,
    }),
  ),
})
export type MirrorStatus = z.infer<typeof mirrorStatusSchema>

export const caughtUpSchema = z.object({
  runs: z.int().describe('Number of runs whose copies will be created'),
  announced: z.int().describe('Number of copies planned by this call'),
})
export type CaughtUp = z.infer<typeof caughtUpSchema>

import { z } from 'zod'

const yearInSeconds = 31_622_400

export const sweepInput = z.object({
  dryRun: z.boolean().default(false).describe('Reports problems without changing anything'),
  graceSeconds: z
    .number()
    .min(0)
    .max(yearInSeconds)
    .default(3600)
    .describe('Younger objects may belong to running work and are skipped'),
  heal: z.boolean().default(false).describe('Regenerates missing and damaged files from the inputs of their runs'),
})
export type SweepInput = z.infer<typeof sweepInput>

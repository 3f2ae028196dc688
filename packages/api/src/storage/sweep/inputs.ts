import { z } from 'zod'

const yearInSeconds = 31_622_400

export const sweepInput = z.object({
  dryRun: z.boolean().default(false).describe('Only look and tell'),
  graceSeconds: z
    .number()
    .min(0)
    .max(yearInSeconds)
    .default(3600)
    .describe('What is younger may belong to work that goes on, and is left alone'),
  heal: z.boolean().default(false).describe('Make missing and damaged files again from the inputs of their runs'),
})
export type SweepInput = z.infer<typeof sweepInput>

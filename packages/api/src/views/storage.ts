import { storageErrorCodes } from '@dossier/workspace'
import { z } from 'zod'

export const storageHealthSchema = z.object({
  driver: z.string().describe('The driver that new files go to'),
  healthy: z.boolean(),
  code: z.enum(storageErrorCodes).nullable().describe('Why it is not healthy; null when it is'),
  latencyMs: z.number(),
  durable: z
    .boolean()
    .describe('Whether files outlive this machine; those that do not are made again when they are asked for'),
  files: z
    .array(z.object({ driver: z.string(), count: z.int(), bytes: z.number() }))
    .describe(`The team's files, by the driver that holds them`),
})
export type StorageHealth = z.infer<typeof storageHealthSchema>

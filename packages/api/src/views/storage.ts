import { storageErrorCodes } from '@dossier/workspace'
import { z } from 'zod'

export const storageHealthSchema = z.object({
  /** The driver that new files go to. */
  driver: z.string(),
  healthy: z.boolean(),
  /** Why it is not healthy; null when it is. */
  code: z.enum(storageErrorCodes).nullable(),
  latencyMs: z.number(),
  /** Whether files outlive this machine; those that do not are made again when they are asked for. */
  durable: z.boolean(),
  /** The team's files, by the driver that holds them. */
  files: z.array(z.object({ driver: z.string(), count: z.int(), bytes: z.number() })),
})
export type StorageHealth = z.infer<typeof storageHealthSchema>

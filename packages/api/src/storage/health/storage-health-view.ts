import { storageErrorCodes, storageTiers } from '@dossier/workspace'
import { z } from 'zod'

const driverHealthSchema = z.object({
  name: z.string(),
  primary: z.boolean().describe('Whether new files go to it'),
  healthy: z.boolean().nullable().describe('Null while that was never found out'),
  code: z.enum(storageErrorCodes).nullable().describe('Why it is not healthy; null when it is'),
  latencyMs: z.number().nullable().describe('How long it took to answer, or has taken so far while it does not'),
  checkedAt: z.iso.datetime().nullable().describe('When it was last asked'),
  breaker: z
    .enum(['closed', 'open', 'half_open'])
    .nullable()
    .describe('open: it has failed several times in a row, and is left alone for a while'),
  durable: z
    .boolean()
    .nullable()
    .describe('Whether files outlive this machine; those that do not are made again when they are asked for'),
  tiers: z
    .array(z.enum(storageTiers))
    .nullable()
    .describe('Tiers that files can be moved to there; null while it was not opened'),
  objects: z.int().describe('How many files it holds'),
  bytes: z.number(),
})
export type DriverHealth = z.infer<typeof driverHealthSchema>

export const storageHealthSchema = z.object({
  healthy: z.boolean().nullable().describe('That of the primary driver'),
  available: z.array(z.string()).describe('Drivers whose variables are set: files can be moved there'),
  drivers: z.array(driverHealthSchema).describe('The primary driver first, then those that hold files'),
})
export type StorageHealth = z.infer<typeof storageHealthSchema>

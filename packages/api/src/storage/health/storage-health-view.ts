import { storageErrorCodes, storageTiers } from '@dossier/workspace'
import { z } from 'zod'

const driverHealthSchema = z.object({
  name: z.string(),
  primary: z.boolean().describe('Whether new files are written to it'),
  healthy: z.boolean().nullable().describe('Null until the first check'),
  code: z.enum(storageErrorCodes).nullable().describe('Why it is unhealthy; null when it is healthy'),
  latencyMs: z.number().nullable().describe('Response time, or the time waited so far while it does not respond'),
  checkedAt: z.iso.datetime().nullable().describe('Time of the last check'),
  breaker: z
    .enum(['closed', 'open'])
    .nullable()
    .describe('`open`: it failed several times in a row, and calls fail at once until it is back'),
  durable: z
    .boolean()
    .nullable()
    .describe('Whether files survive the loss of this machine; other files are regenerated on request'),
  tiers: z
    .array(z.enum(storageTiers))
    .nullable()
    .describe('Storage tiers that files can move to; null until the driver has been opened'),
  objects: z.int().describe('Number of files on the driver'),
  bytes: z.number(),
})
export type DriverHealth = z.infer<typeof driverHealthSchema>

export const storageHealthSchema = z.object({
  healthy: z.boolean().nullable().describe('State of the primary driver'),
  available: z.array(z.string()).describe('Drivers that are configured and can be the target of a migration'),
  drivers: z.array(driverHealthSchema).describe('The primary driver first, then every driver that holds files'),
})
export type StorageHealth = z.infer<typeof storageHealthSchema>

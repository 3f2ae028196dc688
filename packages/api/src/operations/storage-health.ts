import { type DriverUsage, type Owner, usageByDriver } from '@dossier/db'
import type { Services } from '../services.ts'
import type { DriverHealth, StorageHealth } from '../views/storage.ts'

type HealthServices = Pick<Services, 'db' | 'storage' | 'storageMonitor'>

/**
 * How each driver is that new or old files are with, and what it holds for the team; for all teams without an owner. Never waits
 * for a driver that does not answer.
 */
export async function storageHealth(services: HealthServices, owner: Owner | null): Promise<StorageHealth> {
  const primary = services.storage.current.name
  const usage = await usageByDriver(services.db, owner)
  const others = usage.filter(({ driver }) => driver !== primary)
  const first = usage.find(({ driver }) => driver === primary) ?? { driver: primary, objects: 0, bytes: 0 }
  const drivers = await Promise.all([first, ...others].map((one) => healthOf(services, one)))
  return { healthy: drivers[0]?.healthy ?? null, available: [...services.storage.available()], drivers }
}

async function healthOf(
  { storage, storageMonitor }: HealthServices,
  { driver: name, objects, bytes }: DriverUsage,
): Promise<DriverHealth> {
  const { checkedAt, latencyMs, ...state } = await storageMonitor.stateOf(name)
  return {
    name,
    primary: name === storage.current.name,
    ...state,
    latencyMs: latencyMs === null ? null : Math.round(latencyMs * 10) / 10,
    checkedAt: checkedAt?.toISOString() ?? null,
    objects,
    bytes,
  }
}

import { databaseDriver, type Owner, storageUsageOf, storageUsageOfAll } from '@dossier/db'
import type { Services } from '../../context.ts'
import type { DriverHealth, StorageHealth } from './storage-health-view.ts'

type HealthServices = Pick<Services, 'db' | 'storage' | 'storageMonitor'>

/**
 * State of each driver that holds or receives files, and what it holds for the team, or for all teams without an owner.
 * Never waits for a driver that does not respond.
 */
export async function storageHealth(services: HealthServices, owner: Owner | null): Promise<StorageHealth> {
  const { db, storage } = services
  const parts = owner === null ? await storageUsageOfAll(db) : await storageUsageOf(db, owner)
  const files = parts.filter(({ driver }) => driver !== databaseDriver)
  const held = Map.groupBy(files, ({ driver }) => driver)
  const names = new Set([storage.current.name, ...[...held.keys()].toSorted()])
  const drivers = await Promise.all([...names].map((name) => healthOf(services, name, held.get(name) ?? [])))
  return { healthy: drivers[0]?.healthy ?? null, available: [...storage.available()], drivers }
}

async function healthOf(
  { storage, storageMonitor }: HealthServices,
  name: string,
  parts: readonly { objects: number; bytes: number }[],
): Promise<DriverHealth> {
  const { checkedAt, latencyMs, ...state } = await storageMonitor.stateOf(name)
  return {
    name,
    primary: name === storage.current.name,
    ...state,
    latencyMs: latencyMs === null ? null : Math.round(latencyMs * 10) / 10,
    checkedAt: checkedAt?.toISOString() ?? null,
    objects: parts.reduce((sum, { objects }) => sum + objects, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

import { setTimeout as delay } from 'node:timers/promises'
import {
  type BreakerState,
  probePrefix,
  type StorageDriver,
  type StorageErrorCode,
  type StorageTier,
  WorkspaceError,
} from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import type { Storage } from './storage.ts'

/** The last known state of a driver's service. */
interface DriverState {
  /** Null until the first probe ends. */
  healthy: boolean | null
  code: StorageErrorCode | null
  /**
   * Milliseconds that the last probe took, or that the current probe has taken so far if its slowness is the problem.
   */
  latencyMs: number | null
  checkedAt: Date | null
  breaker: BreakerState | null
  /** Null if the driver cannot be opened. */
  durable: boolean | null
  /** Null if the driver cannot be opened. */
  tiers: StorageTier[] | null
}

/** Tracks the state of the drivers without keeping callers waiting. */
export interface StorageMonitor {
  stateOf(driver: string): Promise<DriverState>
}

/**
 * How long a probe's result is reused before the next probe is sent. Shorter for failures, so that a recovery shows
 * sooner.
 */
const freshMs = { healthy: 5_000, unhealthy: 1_000 } as const
/** How long a caller waits for a probe in progress: a healthy service answers within it. */
const waitMs = 25
/** A slower probe means that the service is unhealthy. */
const slowMs = 2_000
const probeMs = 10_000

interface Probe {
  since: number
  ended: Promise<void>
}

interface Entry {
  driver: StorageDriver | null
  last: { at: Date; ms: number; code: StorageErrorCode | null } | null
  running: Probe | null
}

/** Watches the drivers of a storage, each from its first query on; sends a probe only on a query. */
export function openStorageMonitor(storage: Storage, now: () => Date): StorageMonitor {
  const entries = new Map<string, Entry>()

  const probe = async (name: string, entry: Entry, since: number) => {
    const code = await tryOut(storage, name, (driver) => (entry.driver = driver))
    entry.last = { at: now(), ms: performance.now() - since, code }
    entry.running = null
  }
  return {
    async stateOf(name) {
      const entry = entries.get(name) ?? { driver: null, last: null, running: null }
      entries.set(name, entry)
      if (entry.running === null && isStale(entry.last, now())) {
        const since = performance.now()
        entry.running = { since, ended: probe(name, entry, since) }
      }
      if (entry.running !== null) await Promise.race([entry.running.ended, delay(waitMs, null, { ref: false })])
      return describe(entry)
    },
  }
}

function isStale(last: Entry['last'], now: Date): boolean {
  if (last === null) return true
  return now.getTime() - last.at.getTime() > freshMs[last.code === null ? 'healthy' : 'unhealthy']
}

async function tryOut(
  storage: Storage,
  name: string,
  opened: (driver: StorageDriver) => void,
): Promise<StorageErrorCode | null> {
  try {
    const driver = await storage.named(name)
    opened(driver)
    await driver.list(probePrefix, { limit: 1, signal: AbortSignal.timeout(probeMs) })
    return null
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): StorageErrorCode {
  // Only the probe itself aborts.
  if (error instanceof WorkspaceError) return error.code === 'aborted' ? 'unavailable' : error.code
  return error instanceof ApiError ? 'misconfigured' : 'unknown'
}

function describe({ driver, last, running }: Entry): DriverState {
  const { durable, tiers } = driver?.capabilities ?? {}
  const known = { breaker: driver?.breaker ?? null, durable: durable ?? null, tiers: tiers ? [...tiers] : null }
  const waitedMs = running === null ? 0 : performance.now() - running.since
  const checkedAt = last?.at ?? null
  if (waitedMs > slowMs) return { healthy: false, code: 'unavailable', latencyMs: waitedMs, checkedAt, ...known }
  if (last === null) return { healthy: null, code: null, latencyMs: null, checkedAt, ...known }
  return { healthy: last.code === null, code: last.code, latencyMs: last.ms, checkedAt, ...known }
}

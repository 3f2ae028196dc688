import { type Services, type StorageCall, type StorageObserver, storageUsageOfAll } from '@dossier/api'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { unlessAway } from './database-metrics.ts'

/** Counts storage driver calls, their durations, failures and retries. */
export function observeStorage(registry: Registry): Required<StorageObserver> {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'dossier_storage_operation_seconds',
    help: 'Time until a storage driver answered, with waiting and repetition',
    labelNames: ['driver', 'operation'] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const errors = new Counter({
    name: 'dossier_storage_errors_total',
    help: 'Calls of a storage driver that ended with an error',
    labelNames: ['driver', 'operation', 'code'] as const,
    registers,
  })
  const bytes = new Counter({
    name: 'dossier_storage_bytes_total',
    help: 'Bytes of the objects that were written, opened and copied',
    labelNames: ['driver', 'operation'] as const,
    registers,
  })
  const retries = new Counter({
    name: 'dossier_storage_retries_total',
    help: 'Attempts that failed and were followed by another one',
    labelNames: ['driver'] as const,
    registers,
  })
  return {
    called({ driver, operation, seconds: time, code, bytes: moved }: StorageCall) {
      seconds.observe({ driver, operation }, time)
      if (code !== null) errors.inc({ driver, operation, code })
      if (moved !== null) bytes.inc({ driver, operation }, moved)
    },
    repeated: (driver) => retries.inc({ driver }),
  }
}

/** Adds metrics that are read on each scrape: the circuit breakers, and what is stored. */
export function watchStorage(registry: Registry, services: Pick<Services, 'db' | 'databaseMonitor' | 'storage'>): void {
  const registers = [registry]
  const breaker = new Gauge({
    name: 'dossier_storage_breaker_open',
    help: '1 while a driver is left alone because it has failed, else 0',
    labelNames: ['driver'] as const,
    registers,
    collect() {
      for (const { name: driver, breaker: state } of services.storage.opened()) {
        breaker.set({ driver }, state === 'open' ? 1 : 0)
      }
    },
  })
  watchUsage('bytes', services, registry)
  watchUsage('objects', services, registry)
}

function watchUsage(
  what: 'bytes' | 'objects',
  { db, databaseMonitor }: Pick<Services, 'db' | 'databaseMonitor'>,
  registry: Registry,
): void {
  const gauge = new Gauge({
    name: `dossier_storage_stored_${what}`,
    help: `${what === 'bytes' ? 'Bytes' : 'Objects'} that all teams have with a driver, in a tier; copies are told apart`,
    labelNames: ['driver', 'role', 'tier'] as const,
    registers: [registry],
    async collect() {
      gauge.reset()
      const parts = await databaseMonitor.guard(() => storageUsageOfAll(db)).catch(unlessAway([]))
      for (const { driver, role, tier, ...sizes } of parts) {
        gauge.set({ driver, role, tier: tier ?? 'default' }, sizes[what])
      }
    },
  })
}

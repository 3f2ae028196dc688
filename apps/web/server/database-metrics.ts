import { type Services, toApiError } from '@dossier/api'
import { Counter, Gauge, type Registry } from 'prom-client'

/** Adds metrics of the database's availability and failures. */
export function watchDatabase(
  registry: Registry,
  { databaseMonitor, replica }: Pick<Services, 'databaseMonitor' | 'replica'>,
): void {
  const up: Gauge = new Gauge({
    name: 'dossier_database_up',
    help: '1 while the database can do its work, else 0',
    registers: [registry],
    collect: () => up.set(databaseMonitor.state().failure === null ? 1 : 0),
  })
  const failures: Counter<'reason'> = new Counter({
    name: 'dossier_database_failures_total',
    help: 'Times that the database could not do its work, or refused a request for a reason that passes',
    labelNames: ['reason'] as const,
    registers: [registry],
    collect() {
      failures.reset()
      for (const [reason, count] of databaseMonitor.counts()) failures.inc({ reason }, count)
    },
  })
  if (replica === null) return
  const reads: Counter<'source'> = new Counter({
    name: 'dossier_replica_reads_total',
    help: 'Reads that the replica answered, or the primary because the replica was behind or away',
    labelNames: ['source'] as const,
    registers: [registry],
    collect() {
      reads.reset()
      for (const [source, count] of Object.entries(replica.counts())) reads.inc({ source }, count)
    },
  })
}

/**
 * Replaces a metric that needs the database while it is unavailable; metrics of the process itself are always
 * available.
 */
export function unlessAway<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (toApiError(error)?.code === 'database_unavailable') return instead
    throw error
  }
}

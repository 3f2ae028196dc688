import { Pool } from 'pg'
import type { Logger } from 'pino'
import { logError } from '../floor/log-error.ts'

/**
 * The queue's connections. The pool is ours, because the queue would not wait for its own pool to close, and Postgres
 * may be stopped right after.
 */
export function openQueuePool(
  url: string,
  { isDirect, max, logger }: { isDirect: boolean; max: number; logger: Logger },
): Pool {
  const pool = new Pool({
    connectionString: asLibpq(url),
    max,
    // A power failure may lose which jobs were taken and finished last: they run again, which is harmless.
    ...(isDirect && { options: '-c synchronous_commit=off' }),
    // The connection that listens for jobs sends nothing by itself, and would not notice for hours that a failover has cut it.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 5_000,
  })
  const told = (error: Error) => logger.warn({ error: logError(error) }, 'a queue connection was lost')
  pool.on('error', told)
  // A connection that is lost while in use also fails its query.
  pool.on('connect', (client) => client.on('error', told))
  return pool
}

/** With this parameter, `sslmode` means the same as in the other driver and in every Postgres program. */
function asLibpq(url: string): string {
  const address = new URL(url)
  if (address.searchParams.has('sslmode')) address.searchParams.set('uselibpqcompat', 'true')
  return address.href
}

import { Pool } from 'pg'
import type { Logger } from 'pino'
import { logError } from '../floor/log-error.ts'

/**
 * The connections of the queue. It is ours, because the queue would not wait for the end of one that it made itself, and
 * Postgres may be stopped right after.
 */
export function openQueuePool(
  url: string,
  { isDirect, max, logger }: { isDirect: boolean; max: number; logger: Logger },
): Pool {
  const pool = new Pool({
    connectionString: asLibpq(url),
    max,
    // A power failure may forget which jobs were taken and ended last: they are done again, which does no harm.
    ...(isDirect && { options: '-c synchronous_commit=off' }),
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  const told = (error: Error) => logger.warn({ error: logError(error) }, 'a queue connection was lost')
  pool.on('error', told)
  // A connection that is lost while it is in use tells its query too.
  pool.on('connect', (client) => client.on('error', told))
  return pool
}

/** With this hint `sslmode` means the same as to the other driver, and to every program of Postgres. */
function asLibpq(url: string): string {
  const address = new URL(url)
  if (address.searchParams.has('sslmode')) address.searchParams.set('uselibpqcompat', 'true')
  return address.href
}

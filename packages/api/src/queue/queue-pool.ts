import { Pool } from 'pg'
import type { Logger } from 'pino'
import { logError } from '../log-error.ts'

/**
 * The connections of the queue. It is ours, because the queue would not wait for the end of one that it made itself, and
 * Postgres may be stopped right after.
 */
export function openQueuePool(url: string, max: number, logger: Logger): Pool {
  // A power failure may forget which jobs were taken and ended last: they are done again, which does no harm.
  const pool = new Pool({
    connectionString: url,
    max,
    options: '-c synchronous_commit=off',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  const told = (error: Error) => logger.warn({ error: logError(error) }, 'a connection of the queue was lost')
  pool.on('error', told)
  // A connection that is lost while it is in use tells its query too.
  pool.on('connect', (client) => client.on('error', told))
  return pool
}

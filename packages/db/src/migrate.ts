import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { withoutHints } from './address.ts'
import { prepareAppRole } from './app-role.ts'
import { DbError } from './errors.ts'

const migrationLock = 4_120_260_119
const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings the database at `url` to the present schema. Processes that start at the same time wait for each other by an
 * advisory lock. Gives the role that the application is to work as, which cannot change the audit log; null when this user
 * may not make one. Throws `unavailable` when there is no server at `url`.
 */
export async function migrateDatabase(url: string): Promise<{ appRole: string | null }> {
  const client = postgres(withoutHints(url), { max: 1, onnotice: () => undefined, prepare: false })
  try {
    await client`select pg_advisory_lock(${migrationLock})`
    await migrate(drizzle(client), { migrationsFolder })
    const appRole = await prepareAppRole(client)
    await client`select pg_advisory_unlock(${migrationLock})`
    return { appRole }
  } catch (cause) {
    if (!isConnectionError(cause)) throw cause
    const { hostname, port } = new URL(url)
    const message = `No Postgres answers at ${hostname}:${port === '' ? '5432' : port}, or it refuses the user. Check DATABASE_URL, or unset it to use the embedded Postgres.`
    throw new DbError('unavailable', message, { cause })
  } finally {
    await client.end({ timeout: 5 })
  }
}

const connectionErrors = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  '28P01',
  '28000',
  '3D000',
])

function isConnectionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && connectionErrors.has(String(error.code))
}

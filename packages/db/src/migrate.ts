import { setTimeout as delay } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'
import { explainConnecting } from './connecting-problem.ts'
import { type DatabaseRoles, prepareRoles } from './database-roles.ts'
import { DbError } from './errors.ts'
import { databaseFailure } from './failures.ts'
import { admitPoolUser, type PoolAddress } from './pool-user.ts'
import { applyMigrations } from './migrating/schema-version.ts'

const migrationLock = 4_120_260_119

/** Milliseconds to wait for another process that is migrating the same database. */
const patience = 60_000
const oldest = 15

/** Where the URL of a migration comes from, and how the application then works on the database, if not by the same URL. */
export interface Migration {
  variable?: 'DATABASE_URL' | 'DIRECT_DATABASE_URL'
  pool?: PoolAddress | undefined
}

/**
 * Migrates the database at `url` to the current schema. Processes that start at the same time wait for each other on an advisory lock.
 * Returns the roles that the application should work as, each null if its user may not become it. Throws a `DbError` that
 * says what to do when the database is unusable.
 */
export async function migrateDatabase(
  url: string,
  { variable = 'DATABASE_URL', pool }: Migration = {},
): Promise<DatabaseRoles> {
  const client = postgres(withoutHints(url), { ...reconnecting, max: 1, onnotice: () => undefined, prepare: false })
  try {
    await whenStarted(client)
    await refuseUnfit(client, url)
    await lockMigrations(client)
    await applyMigrations(client)
    const prepared = await prepareRoles(client)
    const roles = pool === undefined ? prepared : await admitPoolUser(client, pool, prepared)
    await client`select pg_advisory_unlock(${migrationLock})`
    return roles
  } catch (cause) {
    throw explainConnecting(cause, { url, variable }) ?? cause
  } finally {
    await client.end({ timeout: 5 })
  }
}

/** A server that has only just started does not accept connections yet. */
async function whenStarted(client: Sql): Promise<void> {
  for (const deadline = Date.now() + patience; ;) {
    try {
      await client`select 1`
      return
    } catch (error) {
      if (databaseFailure(error) !== 'starting' || Date.now() > deadline) throw error
      await delay(250)
    }
  }
}

async function refuseUnfit(client: Sql, url: string): Promise<void> {
  const [server] = await client<{ version: string; number: number; encoding: string }[]>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      current_setting('server_encoding') as encoding`
  if (server === undefined) return
  const { host } = new URL(url)
  if (server.number < oldest * 10_000) {
    const message = `The server at ${host} is Postgres ${server.version}, and Dossier needs ${oldest} or later. Let DATABASE_URL point to a newer one, or unset it to use the embedded Postgres.`
    throw new DbError('version_mismatch', message)
  }
  if (server.encoding !== 'UTF8') {
    const message = `The database at ${host} keeps texts as ${server.encoding}, which cannot hold every name. Create one with: create database dossier encoding 'UTF8' template template0; and let DATABASE_URL point to it.`
    throw new DbError('version_mismatch', message)
  }
}

async function lockMigrations(client: Sql): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const [row] = await client<{ taken: boolean }[]>`select pg_try_advisory_lock(${migrationLock}) as taken`
    if (row?.taken === true) return
    if (Date.now() > deadline) break
    await delay(100)
  }
  const [holder] = await client<{ pid: number }[]>`
    select pid from pg_locks where locktype = 'advisory' and granted
      and (classid::bigint << 32) + objid::bigint = ${migrationLock}
      and database = (select oid from pg_database where datname = current_database())`
  const who = holder === undefined ? '' : ` (session ${holder.pid} of the server)`
  const end = holder === undefined ? '' : `, or end that session: select pg_terminate_backend(${holder.pid});`
  throw new DbError(
    'unavailable',
    `Another start has been migrating this database for a minute${who}. Wait for it and start again${end}`,
  )
}

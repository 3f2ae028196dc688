import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type OwnPostgres, type Relay, startOwnPostgres, startRelay } from '@dossier/db/testing'
import { startSupabaseProcess } from '@dossier/workspace/testing'
import { type Installation, install } from '../server.ts'
import { makePooler, type Pooler } from './pooler.ts'

/** Two servers of one installation, and every component that they depend on, each of which can be made to fail. */
export interface Place {
  /** The first connects to its database directly, the second through PgBouncer. */
  servers: readonly [direct: Installation, pooled: Installation]
  logs: readonly string[]
  /** The Postgres that takes writes. */
  postgres(): OwnPostgres
  /** Another Postgres takes over its address. */
  failOver(): Promise<void>
  /** Relays in front of Postgres and of the object store. */
  database: Relay
  objects: Relay
  pooler: Pooler
  close(): Promise<void>
}

/** Starts everything. Needs PgBouncer. */
export async function startPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-soak-'))
  let postgres = await startOwnPostgres()
  const database = await startRelay(portOf(postgres.url))
  const url = withPort(postgres.url, database.port)
  const fake = await startSupabaseProcess()
  const objects = await startRelay(portOf(fake.url))
  const bouncerPort = await freePort()
  const pooler = await makePooler({ folder, target: url, port: bouncerPort })
  await pooler.start()
  const variables = {
    STORAGE_DRIVER: 'supabase',
    SUPABASE_URL: withPort(fake.url, objects.port),
    SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
    STORAGE_TIMEOUT_MS: '5000',
    DOSSIER_SECRET: randomBytes(24).toString('base64'),
    DOSSIER_RENDER_THREADS: '1',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  }
  const logs = ['direct', 'pooled'].map((name) => join(folder, `${name}.log`))
  const servers = [
    await install({ ...variables, DATABASE_URL: url }, { log: logs[0] }),
    await install(
      { ...variables, DATABASE_URL: withPort(url, bouncerPort), DIRECT_DATABASE_URL: url },
      { log: logs[1] },
    ),
  ] as const
  for (const server of servers) await server.start()
  return {
    servers,
    logs,
    postgres: () => postgres,
    async failOver() {
      const former = postgres
      const next = await former.standBy()
      await former.stop('crash')
      database.pointTo(portOf(next.url))
      await next.promote()
      postgres = next
      await former.close()
    },
    database,
    objects,
    pooler,
    async close() {
      for (const server of servers) {
        await server.stop()
        server.remove()
      }
      await pooler.kill()
      await Promise.all([database.close(), objects.close(), fake.close(), postgres.close()])
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

const portOf = (url: string): number => Number(new URL(url).port)

function withPort(url: string, port: number): string {
  const other = new URL(url)
  other.port = String(port)
  return other.href.replace(/\/$/, '')
}

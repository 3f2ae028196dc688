import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Service, services } from '@dossier/conformance/services'
import { type Installation, install } from '../server.ts'
import { makePooler, type Pooler } from '../soak/pooler.ts'
import type { Target } from '../soak/record.ts'
import { type Host, type Network, openNetwork } from './network.ts'
import { type HostedPostgres, startPrimary, startStandby } from './postgres.ts'

const machines = [
  'web-1',
  'web-2',
  'worker-1',
  'worker-2',
  'worker-3',
  'primary',
  'standby',
  'pooler',
  'objects',
] as const
const programs = ['web-1', 'web-2', 'worker-1', 'worker-2', 'worker-3'] as const

type Machine = (typeof machines)[number]
/** A host that runs Dossier. */
type ProgramName = (typeof programs)[number]

/** An installation on nine hosts: two web processes, three workers, a primary with its standby, PgBouncer and Swift. */
export interface Site {
  servers: readonly [Target, Target]
  programs: Readonly<Record<ProgramName, Installation>>
  token: string
  logs: readonly string[]
  hosts: Readonly<Record<Machine, Host>>
  pooler: Pooler
  standby: HostedPostgres
  /** The Postgres that takes writes. */
  postgres(): HostedPostgres
  /** Simulates a power loss of the primary's host; the standby is promoted and takes over its address. */
  failOver(): Promise<void>
  close(): Promise<void>
}

/** Starts everything. Needs root, and Debian's packages of Postgres 15, PgBouncer, Swift and iproute2. */
export async function startSite(): Promise<Site> {
  const closing: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of closing.toReversed()) await end()
  }
  try {
    return await start(closing, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function start(closing: (() => Promise<unknown>)[], close: () => Promise<void>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-hosts-'))
  await chmod(folder, 0o755)
  closing.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
  const network = await openNetwork(machines)
  closing.push(() => network.close())
  const { hosts } = network
  const databases = await startDatabases(folder, network, closing)
  const objects = await services.s3(hosts.objects)
  closing.push(() => objects.close())
  const pooler = await makePooler({ folder, target: databases.writeUrl, port: 6432, ...hosts.pooler })
  await pooler.start()
  closing.push(() => pooler.kill())
  const token = randomBytes(24).toString('base64')
  const pooled = new URL(databases.writeUrl)
  Object.assign(pooled, { hostname: hosts.pooler.address, port: '6432' })
  const started = await startPrograms({
    folder,
    hosts,
    closing,
    variables: {
      ...variablesOf(objects),
      DATABASE_URL: pooled.href,
      DIRECT_DATABASE_URL: databases.writeUrl,
      DATABASE_REPLICA_URL: databases.standby.url,
      DOSSIER_TOKEN: token,
    },
  })
  const servers = [started.programs['web-1'], started.programs['web-2']] as const
  return {
    ...started,
    servers: [
      { url: servers[0].url, token },
      { url: servers[1].url, token },
    ],
    token,
    hosts,
    pooler,
    standby: databases.standby,
    postgres: databases.current,
    failOver: databases.failOver,
    close,
  }
}

/** The environment that all hosts running Dossier share, besides addresses. */
function variablesOf(objects: Service): Record<string, string> {
  return {
    ...objects.variables,
    STORAGE_TIMEOUT_MS: '5000',
    DOSSIER_SECRET: randomBytes(24).toString('base64'),
    DOSSIER_RENDER_THREADS: '1',
    DOSSIER_CONCURRENCY: '2',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  }
}

async function startDatabases(folder: string, { hosts, spare }: Network<Machine>, closing: (() => Promise<unknown>)[]) {
  const primary = await startPrimary(hosts.primary, folder)
  closing.push(() => primary.stop())
  await hosts.primary.takeOver(spare)
  const standby = await startStandby(hosts.standby, folder, primary)
  closing.push(() => standby.stop())
  const writeUrl = new URL(primary.url)
  writeUrl.hostname = spare
  let current = primary
  return {
    standby,
    writeUrl: writeUrl.href,
    current: () => current,
    async failOver() {
      await hosts.primary.cutOff()
      await primary.stop()
      await standby.ask((sql) => sql`select pg_promote(true, 60)`)
      await hosts.standby.takeOver(spare)
      current = standby
    },
  }
}

interface ProgramOptions {
  folder: string
  hosts: Readonly<Record<Machine, Host>>
  variables: Readonly<Record<string, string>>
  closing: (() => Promise<unknown>)[]
}

async function startPrograms({ folder, hosts, variables, closing }: ProgramOptions) {
  const logs = programs.map((name) => join(folder, `${name}.log`))
  const started: Partial<Record<ProgramName, Installation>> = {}
  for (const [index, name] of programs.entries()) {
    const role = { ...variables, DOSSIER_ROLE: name.startsWith('web') ? 'web' : 'worker' }
    const installation = await install(role, { log: logs[index], where: hosts[name] })
    closing.push(async () => installation.remove())
    await installation.start()
    closing.push(() => installation.stop())
    started[name] = installation
  }
  return { logs, programs: started as Record<ProgramName, Installation> }
}

import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { openKeyRing } from '@dossier/audit'
import {
  askPooler,
  type DatabaseRoles,
  explainConnecting,
  openReplica,
  type PoolAddress,
  type Pooler,
  rowSecurityAdvice,
} from '@dossier/db/connecting'
import { ensureLocalOwner, isPoolerUrl, migrateDatabase, openDatabase } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import { parseStorageConfig } from '@dossier/workspace'
import { sealAnew } from './accounts/index.ts'
import { countPerAccount } from './floor/account-delays.ts'
import { openPasswordTurns } from './floor/password-turns.ts'
import { readNetworks, openDeliverer } from './webhooks/index.ts'
import { openSealer, privilegeGuardOf } from './audit/index.ts'
import { openDirectory } from './floor/directory.ts'
import { openDatabaseMonitor } from './floor/database-monitor.ts'
import { ApiError } from './errors.ts'
import type { Services, ServicesConfig } from './context.ts'
import { openQueue } from './worker.ts'
import { openChangeHub } from './floor/change-hub.ts'
import { createRenderer } from './rendering/renderer.ts'
import { ownSecret, signer } from './floor/secret.ts'
import { openStorage } from './floor/storage.ts'
import { logStorage } from './floor/storage-log.ts'
import { openStorageMonitor } from './floor/storage-monitor.ts'
import { countStreams } from './floor/streams.ts'
import { openMailer } from './floor/mailer.ts'
import { openScanner } from './floor/virus-scanner.ts'
import { openVault } from './floor/vault.ts'

/** Opens database, storage, queue and render threads, and migrates the database to the current schema. */
export async function createServices(config: ServicesConfig): Promise<Services> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of closers.splice(0).toReversed()) await end()
  }
  try {
    return { ...(await open(config, closers)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function open(config: ServicesConfig, closers: (() => Promise<void>)[]): Promise<Omit<Services, 'close'>> {
  const opened = <T extends { close(): Promise<void> }>(resource: T): T => {
    closers.push(() => resource.close())
    return resource
  }
  const { logger, concurrency = 4 } = config
  // Reports a misconfigured storage before anything starts.
  const storageConfig = parseStorageConfig(config.storage)
  const webhookNetworks = readNetworks(config.webhookNetworks ?? '')
  const peers = openPeers(config)
  const { url, revive } =
    config.databaseUrl === undefined
      ? opened(await startEmbedded({ dataDir: join(config.dataDir, 'postgres') }))
      : { url: config.databaseUrl, revive: undefined }
  const direct = config.directDatabaseUrl ?? url
  const { pooler, way } = await findPoolers(config, direct)
  const isPooled = pooler !== 'none'
  const roles = await migrate(config, direct, { url, isPooled })
  const { db, forTeam, within, replica } = opened(openDatabases(config, { url, isPooled, roles }))
  const storage = opened(await openStorage(storageConfig, config.storage, logStorage(logger, config.storageObserver)))
  const { renderThreads, warm = concurrency > 0 } = config
  const cores = availableParallelism()
  // Making a run takes the main thread twice as long as a render thread: with a thread for each core, they only wait.
  const makers = renderThreads ?? Math.max(1, cores - 1)
  const renderer = opened(createRenderer({ threads: renderThreads ?? Math.max(2, cores), makers, warm }))
  const secret = config.secret ?? (await ownSecret(config.dataDir))
  const now = config.now ?? (() => new Date())
  const databaseMonitor = opened(openDatabaseMonitor({ url, logger, now, revive }))
  const keyRing = () => openKeyRing(secret)
  const changes = opened(await openChangeHub(direct))
  const services = {
    db,
    forTeam,
    within,
    replica,
    databaseMonitor,
    storage,
    storageMonitor: openStorageMonitor(storage, now),
    renderer,
    logger,
    localOwner: await ensureLocalOwner(db),
    sign: signer(secret),
    vault: openVault(secret, config.previousSecret),
    ...peers,
    accountDelays: countPerAccount(() => now().getTime()),
    passwordTurns: openPasswordTurns(),
    previousSign: config.previousSecret === undefined ? null : signer(config.previousSecret),
    webhookNetworks,
    now,
    privilegeGuard: await privilegeGuardOf(db, isPooled),
    keyRing,
    previousKeyRing: async () => (config.previousSecret === undefined ? null : openKeyRing(config.previousSecret)),
    // Closed after the queue, so that it seals the queue's last events.
    sealer: opened(openSealer({ db, keyRing, now, logger }, concurrency > 0)),
    changes,
    streams: countStreams(),
  }
  await sealAnew(services)
  const { observeDelivery, observeJob } = config
  const queue = opened(await openQueue({ url: direct, isDirect: way === 'none', concurrency, services, observeJob }))
  const deliverer = opened(openDeliverer({ ...services, random: Math.random, observeDelivery }, concurrency > 0))
  return { ...services, queue, deliverer }
}

/** Migrates the database, and says where the server lacks the roles that keep teams apart. */
async function migrate(
  { directDatabaseUrl, logger }: ServicesConfig,
  direct: string,
  pool: PoolAddress,
): Promise<DatabaseRoles> {
  const roles = await (directDatabaseUrl === undefined
    ? migrateDatabase(direct)
    : migrateDatabase(direct, { variable: 'DIRECT_DATABASE_URL', pool }))
  if (roles.teamRole === null) {
    const users = [direct, pool.url].map((one) => decodeURIComponent(new URL(one).username))
    const advice = rowSecurityAdvice(users)
    logger.warn({ advice }, 'row-level security is off: only the conditions of the queries keep teams apart')
  }
  return roles
}

/** The external services that this installation may use, none of which is contacted yet, and text recognition. */
function openPeers({ mail, directory, scanner, ocr = null, logger }: ServicesConfig) {
  return {
    ocr,
    mailer: mail === undefined ? null : openMailer(mail),
    directory: directory === undefined ? null : openDirectory(directory, logger),
    scanner: scanner === undefined ? null : openScanner(scanner),
  }
}

interface Opening {
  url: string
  isPooled: boolean
  roles: DatabaseRoles
}

/** Opens the database and its standby, which has the same roles and is reached in the same way. */
function openDatabases({ databaseReplicaUrl }: ServicesConfig, { url, isPooled, roles }: Opening) {
  // A pooler shares its connections among users and refuses to open one with a role.
  const working = { role: isPooled ? null : roles.appRole, teamRole: roles.teamRole }
  const database = openDatabase({ url, pooler: isPooled, ...working })
  if (databaseReplicaUrl === undefined) return { ...database, replica: null }
  const pooler = isPooled || isPoolerUrl(databaseReplicaUrl)
  const replica = openReplica(database, { url: databaseReplicaUrl, pooler, ...working })
  return {
    ...database,
    replica,
    async close() {
      await replica.close()
      await database.close()
    },
  }
}

/**
 * The poolers in front of the database and on the connection that must keep its session. Throws if that connection
 * cannot keep one.
 */
async function findPoolers(config: ServicesConfig, direct: string): Promise<{ pooler: Pooler; way: Pooler }> {
  const url = config.databaseUrl
  if (url === undefined) return { pooler: 'none', way: 'none' }
  const pooler = config.databasePooler ?? (await poolerOf(url, 'DATABASE_URL'))
  const way = config.directDatabaseUrl === undefined ? pooler : await poolerOf(direct, 'DIRECT_DATABASE_URL')
  if (way !== 'transaction') return { pooler, way }
  const message =
    config.directDatabaseUrl === undefined
      ? 'DATABASE_URL points to a transaction pooler. Set DIRECT_DATABASE_URL to a direct connection for the queue.'
      : 'DIRECT_DATABASE_URL points to a transaction pooler too. Point it to the Postgres server itself, or to a session pooler.'
  throw new ApiError('misconfigured', message)
}

async function poolerOf(url: string, variable: string): Promise<Pooler> {
  if (isPoolerUrl(url)) return 'transaction'
  try {
    return await askPooler(url)
  } catch (error) {
    throw explainConnecting(error, { url, variable }) ?? error
  }
}

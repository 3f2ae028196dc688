import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type KeyRing, openKeyRing } from '@dossier/audit'
import { askPooler, explainConnecting, type Pooler } from '@dossier/db/connecting'
import { type Db, ensureLocalOwner, isPoolerUrl, migrateDatabase, openDatabase, type Owner } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import { parseStorageConfig, type StorageObserver } from '@dossier/workspace'
import type { Logger } from 'pino'
import { type AllowedNetworks, readNetworks } from './webhooks/address.ts'
import { type Deliverer, type DeliveryOutcome, openDeliverer } from './webhooks/deliverer.ts'
import { type AuditFeed, openAuditFeed } from './audit/audit-feed.ts'
import { type DatabaseMonitor, openDatabaseMonitor } from './floor/database-monitor.ts'
import { ApiError } from './errors.ts'
import { openSealer, type Sealer } from './audit/sealer.ts'
import { openQueue, type Queue } from './worker.ts'
import { type ChangeHub, openChangeHub } from './floor/change-hub.ts'
import { createRenderer, type Renderer } from './rendering/renderer.ts'
import { openStorage, type Storage } from './floor/storage.ts'
import { logStorage } from './floor/storage-log.ts'
import { openStorageMonitor, type StorageMonitor } from './floor/storage-monitor.ts'
import { countStreams, type Streams } from './floor/streams.ts'

export interface ServicesConfig {
  /** A Postgres server; without it the embedded one is started in `dataDir`. */
  databaseUrl?: string | undefined
  /** A direct connection for the queue and live progress, where `databaseUrl` is a transaction pooler. */
  directDatabaseUrl?: string | undefined
  /** What stands before `databaseUrl`; asked from the server when it is left out. */
  databasePooler?: Pooler | undefined
  /** Folder for the embedded Postgres and the secret. */
  dataDir: string
  /** `STORAGE_DRIVER` and the variables of the drivers. */
  storage: Readonly<Record<string, string | undefined>>
  /** Is told what the storage drivers do. */
  storageObserver?: StorageObserver | undefined
  /** Is told how each attempt to deliver to a webhook ended. */
  observeDelivery?: ((outcome: DeliveryOutcome) => void) | undefined
  /** Signs download links; made once and kept in `dataDir` when it is left out. Must be the same in all processes. */
  secret?: string | undefined
  /** Networks that webhooks may reach although they are not the Internet, and without TLS: `10.1.0.0/16, fd00::/8`. */
  webhookNetworks?: string | undefined
  /** The secret before, while the audit chain is handed over to the key of the new one. */
  previousSecret?: string | undefined
  logger: Logger
  /** Threads that make documents; one per core, and at least 2, when left out. */
  renderThreads?: number | undefined
  /** Whether the first of them is started before there is work for it; when left out, in a process that works on runs. */
  warm?: boolean | undefined
  /** Runs that this process works on at once; 4 when left out, 0 for a process that only asks. */
  concurrency?: number | undefined
  /** The only clock. */
  now?: (() => Date) | undefined
}

/** Everything that operations need; made once per process. */
export interface Services {
  db: Db
  databaseMonitor: DatabaseMonitor
  storage: Storage
  storageMonitor: StorageMonitor
  renderer: Renderer
  queue: Queue
  changes: ChangeHub
  /** Reads what is new in the audit log, once for all who watch it. */
  auditFeed: AuditFeed
  /** Who has how many streams open in this process. */
  streams: Streams
  logger: Logger
  /** Gives committed audit events their place in the signed chain. */
  sealer: Sealer
  /** Whether the database is behind a transaction pooler. */
  isPooled: boolean
  /** The keys that sign the audit chain, derived from the secret on first use. */
  keyRing(): Promise<KeyRing>
  /** Those of the secret before; null when none was given. */
  previousKeyRing(): Promise<KeyRing | null>
  /** The one team and user of an installation without sign-in. */
  localOwner: Owner
  sign(text: string): string
  /** The same with the secret before; null when none was given. */
  previousSign: ((text: string) => string) | null
  webhookNetworks: AllowedNetworks
  /** Tells webhooks of storage events. */
  deliverer: Deliverer
  now(): Date
  /** Finishes what is being worked on, then ends everything that was opened. */
  close(): Promise<void>
}

/** Opens database, storage, queue and render threads, and brings the database to the present schema. */
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
  // A storage that is not set up is told before anything is started.
  const storageConfig = parseStorageConfig(config.storage)
  const webhookNetworks = readNetworks(config.webhookNetworks ?? '')
  const url = config.databaseUrl ?? opened(await startEmbedded({ dataDir: join(config.dataDir, 'postgres') })).url
  const direct = config.directDatabaseUrl ?? url
  const { pooler, way } = await findPoolers(config, direct)
  const { appRole } = await migrateDatabase(direct, config.directDatabaseUrl ? 'DIRECT_DATABASE_URL' : 'DATABASE_URL')
  // A pooler shares its connections among users, and refuses to begin one with a role.
  const isPooled = pooler !== 'none'
  const { db } = opened(openDatabase({ url, pooler: isPooled, role: isPooled ? null : appRole }))
  const storage = opened(await openStorage(storageConfig, config.storage, logStorage(logger, config.storageObserver)))
  const renderer = opened(
    createRenderer({
      threads: config.renderThreads ?? Math.max(2, availableParallelism()),
      warm: config.warm ?? concurrency > 0,
    }),
  )
  const secret = config.secret ?? (await ownSecret(config.dataDir))
  const now = config.now ?? (() => new Date())
  const databaseMonitor = opened(openDatabaseMonitor({ url, logger, now }))
  let ring: Promise<KeyRing> | undefined
  const keyRing = () => (ring ??= openKeyRing(secret))
  const changes = opened(await openChangeHub(direct))
  const services = {
    db,
    databaseMonitor,
    storage,
    storageMonitor: openStorageMonitor(storage, now),
    renderer,
    logger,
    localOwner: await ensureLocalOwner(db),
    sign: signer(secret),
    previousSign: config.previousSecret === undefined ? null : signer(config.previousSecret),
    webhookNetworks,
    now,
    isPooled,
    keyRing,
    previousKeyRing: async () => (config.previousSecret === undefined ? null : openKeyRing(config.previousSecret)),
    // Closed after the queue, whose last events it seals.
    sealer: opened(openSealer({ db, keyRing, now, logger }, concurrency > 0)),
    changes,
    auditFeed: openAuditFeed({ db, changes, now }),
    streams: countStreams(),
  }
  const queue = opened(await openQueue({ url: direct, isDirect: way === 'none', concurrency, services }))
  const { observeDelivery } = config
  const deliverer = opened(openDeliverer({ ...services, random: Math.random, observeDelivery }, concurrency > 0))
  return { ...services, queue, deliverer }
}

/** What stands before the database, and in the way to it that keeps its session. Throws where that way keeps none. */
async function findPoolers(config: ServicesConfig, direct: string): Promise<{ pooler: Pooler; way: Pooler }> {
  const url = config.databaseUrl
  if (url === undefined) return { pooler: 'none', way: 'none' }
  const pooler = config.databasePooler ?? (await poolerOf(url, 'DATABASE_URL'))
  const way = config.directDatabaseUrl === undefined ? pooler : await poolerOf(direct, 'DIRECT_DATABASE_URL')
  if (way !== 'transaction') return { pooler, way }
  const message =
    config.directDatabaseUrl === undefined
      ? 'DATABASE_URL points to a transaction pooler. Set DIRECT_DATABASE_URL to a direct connection, for the queue.'
      : 'DIRECT_DATABASE_URL points to a transaction pooler too. Let it point to the Postgres server itself, or to a pooler that gives each client a session of its own.'
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

function signer(secret: string): (text: string) => string {
  return (text) => createHmac('sha256', secret).update(text).digest('base64url')
}

/** Whether two signatures are the same, in a time that does not tell how much of them is. */
export function isSameSignature(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The secret of this folder; made when there is none. */
export async function ownSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  await mkdir(dataDir, { recursive: true })
  // Exclusive, so that two processes that start at once agree on one secret.
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  return readFile(file, 'utf8')
}

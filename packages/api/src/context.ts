import type { BlockList } from 'node:net'
import type { KeyRing, KnownHash } from '@dossier/audit'
import type { Db, Owner } from '@dossier/db'
import type { Pooler } from '@dossier/db/connecting'
import type { StorageObserver } from '@dossier/workspace'
import type { Logger } from 'pino'
import type { AccountDelays } from './floor/account-delays.ts'
import type { ChangeHub } from './floor/change-hub.ts'
import type { DatabaseMonitor } from './floor/database-monitor.ts'
import type { StorageMonitor } from './floor/storage-monitor.ts'
import type { Storage } from './floor/storage.ts'
import type { Vault } from './floor/vault.ts'
import type { Streams } from './floor/streams.ts'
import type { Renderer } from './rendering/renderer.ts'

/** Who asks, and under which request. */
export interface Caller {
  owner: Owner
  requestId: string
}

/** The networks that an operator has opened: `127.0.0.0/8, fd00::/8`. */
export type AllowedNetworks = BlockList

/** How an attempt ended that was not cut off. */
export type DeliveryOutcome = 'delivered' | 'retried' | 'given_up'

/** Seals what was committed, soon after. */
export interface Sealer {
  /** Seals what waits now, unless another process has a team's chain in hand. */
  flush(): Promise<void>
  /** The end of a team's chain as this process has sealed it last; null before. */
  known(teamId: string): KnownHash | null
  /** Why a team's events are not sealed; null when they are. */
  problem(teamId: string): string | null
  /** Seals what waits, and ends. */
  close(): Promise<void>
}

/** Tells receivers of storage events. */
export interface Deliverer {
  /** Tells what is due now, and waits until no attempt is under way in this process. */
  flush(): Promise<void>
  /** Cuts attempts off, whose events are told again later, and ends. */
  close(): Promise<void>
}

/** How a process is set up. */
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
  changes: ChangeHub
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
  /** Keeps secrets that must be read again. */
  vault: Vault
  /** Slows down who tries passwords of one account. */
  accountDelays: AccountDelays
  /** The same with the secret before; null when none was given. */
  previousSign: ((text: string) => string) | null
  webhookNetworks: AllowedNetworks
  /** Tells webhooks of storage events. */
  deliverer: Deliverer
  now(): Date
  /** Finishes what is being worked on, then ends everything that was opened. */
  close(): Promise<void>
}

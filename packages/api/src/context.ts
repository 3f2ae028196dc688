import type { BlockList } from 'node:net'
import type { KeyRing, KnownHash } from '@dossier/audit'
import type { Db, Owner } from '@dossier/db'
import type { Pooler, QueueDiagnosis, Replica, Scope } from '@dossier/db/connecting'
import type { StorageObserver } from '@dossier/workspace'
import type { Logger } from 'pino'
import type { AccountDelays } from './floor/account-delays.ts'
import type { PasswordTurns } from './floor/password-turns.ts'
import type { ChangeHub } from './floor/change-hub.ts'
import type { Directory, DirectoryConfig } from './floor/directory.ts'
import type { DatabaseMonitor } from './floor/database-monitor.ts'
import type { StorageMonitor } from './floor/storage-monitor.ts'
import type { Storage } from './floor/storage.ts'
import type { MailConfig, Mailer } from './floor/mailer.ts'
import type { ScannerAddress, VirusScanner } from './floor/virus-scanner.ts'
import type { Vault } from './floor/vault.ts'
import type { Streams } from './floor/streams.ts'
import type { Renderer } from './rendering/renderer.ts'

/** The caller, and the request. */
export interface Caller {
  owner: Owner
  requestId: string
}

/** The networks that an operator has opened: `127.0.0.0/8, fd00::/8`. */
export type AllowedNetworks = BlockList

/** How an attempt ended, unless it was interrupted. */
export type DeliveryOutcome = 'delivered' | 'retried' | 'given_up'

/** Seals committed events shortly after their commit. */
export interface Sealer {
  /** Seals pending events now, except for a team whose chain another process is sealing. */
  flush(): Promise<void>
  /** The end of a team's chain as last sealed by this process; null before that. */
  known(teamId: string): KnownHash | null
  /** Why a team's events are not sealed; null if they are. */
  problem(teamId: string): string | null
  /** Seals pending events and stops. */
  close(): Promise<void>
}

/** Notifies receivers of storage events. */
export interface Deliverer {
  /** Sends what is due now, and waits until no attempt is in progress in this process. */
  flush(): Promise<void>
  /** Aborts attempts in progress, whose events are sent again later, and stops. */
  close(): Promise<void>
}

/** How an attempt at a job ended. */
export interface JobOutcome {
  /** The kind of work: `runs.make`, `storage.sweep`. */
  task: string
  ok: boolean
  seconds: number
}

/** Configuration of a process. */
export interface ServicesConfig {
  /** A Postgres server; if omitted, the embedded one is started in `dataDir`. */
  databaseUrl?: string | undefined
  /** A direct connection for the queue and live progress, if `databaseUrl` is a transaction pooler. */
  directDatabaseUrl?: string | undefined
  /** A standby of the database that answers searches and lists. */
  databaseReplicaUrl?: string | undefined
  /** The pooler in front of `databaseUrl`; detected from the server if omitted. */
  databasePooler?: Pooler | undefined
  /** Folder of the embedded Postgres and the secret. */
  dataDir: string
  /** `STORAGE_DRIVER` and the variables of the drivers. */
  storage: Readonly<Record<string, string | undefined>>
  /** Receives every call of the storage drivers. */
  storageObserver?: StorageObserver | undefined
  /** Receives the outcome of each webhook delivery attempt. */
  observeDelivery?: ((outcome: DeliveryOutcome) => void) | undefined
  /** Receives how each attempt at a job ended. */
  observeJob?: ((outcome: JobOutcome) => void) | undefined
  /** Signs download links; if omitted, generated once and kept in `dataDir`. Must be the same in all processes. */
  secret?: string | undefined
  /** Networks that webhooks may reach although they are not public, and without TLS: `10.1.0.0/16, fd00::/8`. */
  webhookNetworks?: string | undefined
  /** The previous secret, while the audit chain moves to the key of the new one. */
  previousSecret?: string | undefined
  /** How mail is sent; if omitted, none is. */
  mail?: MailConfig | undefined
  /** The firm's directory, for signing in; if omitted, there is none. */
  directory?: DirectoryConfig | undefined
  /** Where files from strangers are scanned for viruses; if omitted, they are not scanned. */
  scanner?: ScannerAddress | undefined
  /** The folder with the packages of text recognition; if omitted, scans from strangers are not read. */
  ocr?: string | null | undefined
  logger: Logger
  /** Threads that generate documents; if omitted, one per core and at least 2, of which one never makes runs. */
  renderThreads?: number | undefined
  /**
   * Whether to start the first thread before there is work for it; if omitted, only a process that works on runs does.
   */
  warm?: boolean | undefined
  /** Runs that this process works on concurrently; 4 if omitted, 0 for a process that takes no work. */
  concurrency?: number | undefined
  /** The only clock. */
  now?: (() => Date) | undefined
}

/** Everything that operations need; created once per process. */
export interface Services {
  /** Sees every team, or only one after `inTeam`. */
  db: Db
  /** The database as one team, by UUID. */
  forTeam(teamId: string): Db
  /** The database as persons, by UUID, or as whom something shown belongs to: the secret of a link, a cookie, an address. */
  within(scope: Scope): Db
  /** Answers reads (see `reading`); null if there is none. */
  replica: Replica | null
  databaseMonitor: DatabaseMonitor
  storage: Storage
  storageMonitor: StorageMonitor
  renderer: Renderer
  changes: ChangeHub
  /** Counts the open streams of each user in this process. */
  streams: Streams
  logger: Logger
  /** Gives committed audit events their place in the signed chain. */
  sealer: Sealer
  /** Whether the rights of this process keep it from changing the audit log. */
  privilegeGuard: { on: boolean; reason: 'pooler' | 'not_permitted' | null }
  /** The keys that sign the audit chain, derived from the secret on first use. */
  keyRing(): Promise<KeyRing>
  /** The keys of the previous secret; null if none was given. */
  previousKeyRing(): Promise<KeyRing | null>
  /** The one team and user of an installation without sign-in. */
  localOwner: Owner
  sign(text: string): string
  /** Encrypts secrets that must be readable again. */
  vault: Vault
  /** Sends mails; null if no mail is set up. */
  mailer: Mailer | null
  /** The firm's directory of people; null if none is set up. */
  directory: Directory | null
  /** Scans files from strangers for viruses; null if no scanner is set up. */
  scanner: VirusScanner | null
  /** The folder with the packages of text recognition; null if scans are not read. */
  ocr: string | null
  /** Slows down password guessing on one account. */
  accountDelays: AccountDelays
  /** Limits how many passwords are checked at once. */
  passwordTurns: PasswordTurns
  /** Signs with the previous secret; null if none was given. */
  previousSign: ((text: string) => string) | null
  webhookNetworks: AllowedNetworks
  /** The waiting, running and failed jobs in the queue of all processes. */
  queue: { depth(): Promise<QueueDiagnosis> }
  /** Sends storage events to webhooks. */
  deliverer: Deliverer
  now(): Date
  /** Finishes the work in progress, then closes everything that was opened. */
  close(): Promise<void>
}

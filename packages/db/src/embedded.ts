import { chown, readFile, statfs, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { findBinaries, type PostgresBinaries } from './embedded/binaries.ts'
import {
  type DataDirectory,
  dataDirectory,
  diskFull,
  notWritable,
  prepareDataDirectory,
} from './embedded/data-directory.ts'
import { findIdentity, type Identity } from './embedded/identity.ts'
import { findPostmaster } from './embedded/postmaster.ts'
import { joinServer, type Presence } from './embedded/presence.ts'
import { withStartLock } from './embedded/start-lock.ts'
import { DbError } from './errors.ts'
import { freePort } from './free-port.ts'

export interface EmbeddedOptions {
  /** Folder of the server: its cluster, password and log. Created if missing. */
  dataDir: string
  /** Port on the loopback interface; a free one by default. */
  port?: number
  /** False trades safety against power loss for speed; for tests only. */
  durable?: boolean
}

export interface EmbeddedPostgres {
  url: string
  /** True if the server was already running. */
  attached: boolean
  /**
   * Starts the server again, at the same address, if it has ended by itself; does nothing while it runs. Throws a `DbError`, with the code
   * `disk_full` while its disk has no room for it.
   */
  revive(): Promise<void>
  /** Detaches from the server; the last process to detach stops it. */
  close(): Promise<void>
  /** Detaches and leaves the server running, even if no other process uses it. */
  detach(): Promise<void>
}

interface Server {
  directory: DataDirectory
  binaries: PostgresBinaries
  identity: Identity
  password: string
}

/**
 * Starts a real Postgres on the loopback interface from the binaries that npm installed, or joins the one already
 * running on this folder. Throws a `DbError` that says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  const lock = join(dataDir, 'starting.lock')
  return withStartLock(lock, async () => {
    const binaries = await findBinaries()
    const directory = dataDirectory(dataDir)
    const identity = await findIdentity([dataDir, dirname(binaries.postgres)], directory.cluster)
    const password = await prepareDataDirectory(directory, binaries, identity)
    const server = { directory, binaries, identity, password }
    const running = await findPostmaster(directory.cluster)
    const port = running === null ? await start(server, options) : await waitUntilReady(directory)
    let member = await joinAs(server, port)
    return {
      url: urlOf(port, password, 'dossier'),
      attached: running !== null,
      async revive() {
        const found = await findPostmaster(directory.cluster)
        if (found?.pid === member.pid) return
        await expectRoom(dataDir)
        member = await withStartLock(lock, () => joinAgain(server, { ...options, port }, member))
      },
      close: () => leaveInTurn(lock, server, member.presence),
      detach: async () => void (await member.presence.leave()),
    }
  })
}

/** This process's registration with the server process that it knows. */
interface Member {
  presence: Presence
  pid: number
}

async function joinAs({ directory, password }: Server, port: number): Promise<Member> {
  const presence = await joinServer(urlOf(port, password, 'postgres'))
  return { presence, pid: (await findPostmaster(directory.cluster))?.pid ?? 0 }
}

/** Joins the server that another process has started meanwhile, or starts it. */
async function joinAgain(server: Server, options: EmbeddedOptions & { port: number }, former: Member): Promise<Member> {
  if ((await findPostmaster(server.directory.cluster)) === null) await start(server, options)
  else await waitUntilReady(server.directory)
  await former.presence.forget()
  return joinAs(server, options.port)
}

/** Free bytes without which a server that was stopped by a full disk is not started again: it writes segments of 16 MiB while it recovers. */
const room = 64 * 2 ** 20

async function expectRoom(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir)
  if (bavail * bsize < room) throw diskFull(dataDir)
}

const isDiskFull = (error: unknown): boolean => error instanceof DbError && error.code === 'disk_full'

async function start(server: Server, options: EmbeddedOptions): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort())
    try {
      await launch(server, port, options.durable ?? true)
      await createDatabase(urlOf(port, server.password, 'postgres'))
      return port
    } catch (error) {
      const portTaken = error instanceof DbError && error.code === 'port_in_use'
      // Another program may take the free port before Postgres does, and the backends of a killed server take a moment
      // to end.
      const passing = (portTaken && options.port === undefined) || isSharedMemoryBusy(error)
      if (!passing || attempt >= 10) throw error
      await delay(100 * attempt)
    }
  }
}

async function launch({ directory, binaries, identity }: Server, port: number, durable: boolean): Promise<void> {
  await writeFile(directory.log, '', { mode: 0o600 }).catch((cause: unknown) => {
    throw notWritable(directory.log, cause)
  })
  if (identity.user !== null) await chown(directory.log, identity.user.uid, identity.user.gid)
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    lc_messages: 'C',
    shared_buffers: `${sharedMegabytes()}MB`,
    // A new database soon has statistics: without any, searches choose slow plans.
    ...(durable ? { autovacuum_naptime: '10s' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  const args = [
    'start',
    '-D',
    directory.cluster,
    '-l',
    directory.log,
    '-w',
    '-t',
    '60',
    '-o',
    `-p ${port} ${flags.join(' ')}`,
  ]
  try {
    await identity.exec(binaries.pg_ctl, args)
  } catch (cause) {
    throw startError(await readFile(directory.log, 'utf8'), { port, log: directory.log, cause })
  }
}

/** An eighth of the machine's memory, at least Postgres's default and at most 1 GB. */
function sharedMegabytes(): number {
  return Math.round(Math.min(1024, Math.max(128, totalmem() / 2 ** 20 / 8)))
}

function startError(log: string, { port, log: path, cause }: { port: number; log: string; cause: unknown }): DbError {
  if (/Address already in use|could not bind/i.test(log)) {
    const message = `Port ${port} is in use by another program. Stop it, or choose another port for the database.`
    return new DbError('port_in_use', message, { cause })
  }
  if (/No space left on device/.test(log)) return diskFull(dirname(path), cause)
  const reason = log.split('\n').find((line) => /FATAL|PANIC/.test(line)) ?? 'no reason given'
  return new DbError('start_failed', `The embedded Postgres did not start (${reason.trim()}). Its log is ${path}.`, {
    cause,
  })
}

function isSharedMemoryBusy(error: unknown): boolean {
  return error instanceof DbError && /shared memory block|lock file/.test(error.message)
}

async function waitUntilReady({ cluster, log }: DataDirectory): Promise<number> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(cluster)
    if (postmaster === null)
      throw new DbError(
        'start_failed',
        `The running Postgres ended while it was joined. Start again; its log is ${log}.`,
      )
    if (postmaster.ready) return postmaster.port
    await delay(50)
  }
  throw new DbError('start_failed', `The running Postgres does not become ready. Its log is ${log}.`)
}

async function leaveInTurn(lock: string, server: Server, presence: Presence): Promise<void> {
  try {
    await withStartLock(lock, () => leave(server, presence))
  } catch (error) {
    if (!isDiskFull(error)) throw error
    // Nobody can take the lock, so nobody joins meanwhile.
    await leave(server, presence)
  }
}

async function leave({ directory, binaries, identity }: Server, presence: Presence): Promise<void> {
  if ((await findPostmaster(directory.cluster)) === null) return presence.forget()
  const last = await presence.leave()
  if (!last) return
  try {
    await identity.exec(binaries.pg_ctl, ['stop', '-D', directory.cluster, '-m', 'fast', '-w', '-t', '60'])
  } catch (cause) {
    if ((await findPostmaster(directory.cluster)) === null) return
    throw new DbError('stop_failed', `The embedded Postgres did not stop. Its log is ${directory.log}.`, { cause })
  }
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    const [found] = await sql`select 1 from pg_database where datname = 'dossier'`
    if (found === undefined) await sql`create database dossier`
  } finally {
    await sql.end()
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://dossier:${password}@127.0.0.1:${port}/${database}`
}

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { findPostmaster, isAlive } from './embedded/postmaster.ts'
import { startEmbedded } from './embedded.ts'

/** A test's own Postgres server, on which it can simulate any failure. */
export interface OwnPostgres {
  url: string
  /** Process ID; 0 while the server is stopped. */
  pid(): number
  /** `fast` closes connections in an orderly way; `crash` stops immediately. */
  stop(how: 'fast' | 'crash'): Promise<void>
  start(): Promise<void>
  /** Suspends all of its processes: connections stay open, and nothing responds. */
  freeze(): Promise<void>
  thaw(): Promise<void>
  /** Ends all connections and takes every available one. */
  useUpConnections(): Promise<void>
  /** Releases the connections again. */
  freeConnections(): Promise<void>
  /** Starts a synchronous standby that has everything committed so far; from now on, commits here wait for it. */
  standBy(): Promise<OwnPostgres>
  /** Promotes a standby to primary. */
  promote(): Promise<void>
  close(): Promise<void>
}

/** Starts a server in a folder of its own. `freeze` and `standBy` need Linux. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  return serveFrom(await mkdtemp(join(tmpdir(), 'dossier-own-postgres-')))
}

async function serveFrom(folder: string): Promise<OwnPostgres> {
  const first = await startEmbedded({ dataDir: folder })
  await first.detach()
  const port = Number(new URL(first.url).port)
  let pid = await postmasterOf(folder)
  let frozen: number[] = []
  const taken: postgres.Sql[] = []
  const freeConnections = async () => {
    await Promise.all(taken.splice(0).map((one) => one.end({ timeout: 0 })))
  }
  const thaw = async () => {
    for (const one of frozen.splice(0)) signal(one, 'SIGCONT')
  }
  const stop = async (how: 'fast' | 'crash') => {
    const processes = [pid, ...(how === 'crash' ? await childrenOf(pid) : [])]
    for (const one of processes) signal(one, how === 'fast' ? 'SIGINT' : 'SIGKILL')
    while (processes.some(isRunning)) await delay(10)
    pid = 0
  }
  return {
    url: first.url,
    pid: () => pid,
    stop,
    async start() {
      const again = await startEmbedded({ dataDir: folder, port })
      await again.detach()
      pid = await postmasterOf(folder)
    },
    async freeze() {
      // The postmaster comes first, so that it starts no more processes.
      signal(pid, 'SIGSTOP')
      frozen = [pid, ...(await childrenOf(pid))]
      for (const one of frozen) signal(one, 'SIGSTOP')
    },
    thaw,
    useUpConnections: () => asked(first.url, (sql) => takeAll(sql, first.url, taken)),
    freeConnections,
    standBy: () => standBy(folder, first.url),
    promote: () => asked(first.url, async (sql) => void (await sql`select pg_promote(true, 60)`)),
    async close() {
      await thaw()
      await freeConnections()
      if (pid !== 0) await stop('fast')
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** Copies a running server as the Postgres manual describes, and makes the copy follow it. */
async function standBy(folder: string, url: string): Promise<OwnPostgres> {
  const copy = await mkdtemp(join(tmpdir(), 'dossier-own-postgres-'))
  const cluster = join(copy, 'cluster')
  await asked(url, async (sql) => {
    await sql`alter system set wal_keep_size = '1GB'`
    await sql`select pg_reload_conf()`
    await sql`select pg_backup_start('stand by', true)`
    // Files that change or vanish during the copy are repaired by replication.
    await promisify(execFile)('cp', ['-a', `${folder}/.`, copy]).catch(() => undefined)
    const [label] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
    await rm(join(cluster, 'postmaster.pid'), { force: true })
    await rm(join(copy, 'starting.lock'), { recursive: true, force: true })
    const { hostname, port, username, password } = new URL(url)
    const source = `host=${hostname} port=${port} user=${username} password=${password}`
    await writeFile(join(cluster, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`)
    await writeFile(join(cluster, 'standby.signal'), '')
    await writeFile(join(cluster, 'backup_label'), label?.labelfile ?? '')
    const { uid, gid } = await stat(cluster)
    await promisify(execFile)('chown', [
      `${uid}:${gid}`,
      ...['standby.signal', 'backup_label'].map((name) => join(cluster, name)),
    ])
  })
  const standing = await serveFrom(copy)
  await asked(url, async (sql) => {
    await sql`alter system set synchronous_standby_names = '*'`
    await sql`select pg_reload_conf()`
    while ((await sql`select 1 from pg_stat_replication where sync_state = 'sync'`).length === 0) await delay(20)
  })
  return standing
}

async function takeAll(sql: postgres.Sql, url: string, taken: postgres.Sql[]): Promise<void> {
  // This connection must come first, or none would be left for it.
  await sql`select 1`
  for (let others = 1; others > 0;) {
    const one = postgres(url, { max: 1, idle_timeout: 0, connection: { application_name: 'taken' } })
    const isTaken = await one`select 1`.then(
      () => true,
      () => false,
    )
    if (isTaken) {
      taken.push(one)
      continue
    }
    await one.end({ timeout: 0 })
    const ended = await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and backend_type = 'client backend' and application_name <> 'taken'`
    others = ended.length
  }
}

async function asked(url: string, task: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await task(sql)
  } finally {
    await sql.end()
  }
}

async function postmasterOf(folder: string): Promise<number> {
  const postmaster = await findPostmaster(join(folder, 'cluster'))
  if (postmaster === null) throw new Error('the server of the test has ended')
  return postmaster.pid
}

async function childrenOf(parent: number): Promise<number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const states = await Promise.all(names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')))
  // After the name in parentheses come the state and the parent.
  return states.filter((state) => Number(/\) \S (\d+)/.exec(state)?.[1]) === parent).map((state) => parseInt(state, 10))
}

function isRunning(pid: number): boolean {
  return pid !== 0 && isAlive(pid)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch {
    // It has already ended.
  }
}

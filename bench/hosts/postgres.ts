import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, appendFile, chmod, chown, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import postgres, { type Sql } from 'postgres'
import type { Host } from './network.ts'

const run = promisify(execFile)
const programs = '/usr/lib/postgresql/15/bin'
const user = 'postgres'
const asUser = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups']

/** A Postgres 15 from Debian's package on a separate host. */
export interface HostedPostgres {
  url: string
  /** Runs a task on a separate connection. */
  ask<T>(task: (sql: Sql) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/**
 * Starts a primary that everybody on the network may use; if it has a standby, it commits once the standby has the
 * transaction.
 */
export async function startPrimary(host: Host, folder: string): Promise<HostedPostgres> {
  await access(join(programs, 'postgres')).catch(() => {
    throw new Error('Postgres 15 is not installed: apt install postgresql-15')
  })
  const data = await folderOf(folder, 'primary')
  await run(asUser[0] ?? '', [...asUser.slice(1), join(programs, 'initdb'), '-D', data, '-A', 'trust', '-E', 'UTF8'])
  await appendFile(join(data, 'pg_hba.conf'), 'host all all samenet trust\nhost replication all samenet trust\n')
  return start(host, data)
}

/** Copies a primary and starts the copy as its synchronous standby. */
export async function startStandby(host: Host, folder: string, primary: HostedPostgres): Promise<HostedPostgres> {
  const data = await folderOf(folder, 'standby')
  const copy = [join(programs, 'pg_basebackup'), '-d', primary.url, '-D', data, '-R', '-X', 'stream', '-c', 'fast']
  await run(asUser[0] ?? '', [...asUser.slice(1), ...copy])
  const standby = await start(host, data)
  await primary.ask(async (sql) => {
    await sql`alter system set synchronous_standby_names = '*'`
    await sql`select pg_reload_conf()`
    while ((await sql`select 1 from pg_stat_replication where sync_state = 'sync'`).length === 0) await delay(50)
  })
  return standby
}

async function folderOf(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(path)
  const [{ stdout: uid }, { stdout: gid }] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])])
  await chown(path, Number(uid), Number(gid))
  await chmod(path, 0o700)
  return path
}

async function start(host: Host, data: string): Promise<HostedPostgres> {
  const settings = ['-c', 'listen_addresses=*', '-c', 'unix_socket_directories=', '-c', 'max_connections=200']
  const [command = '', ...args] = [...host.within, ...asUser, join(programs, 'postgres'), '-D', data, ...settings]
  const server = spawn(command, args, { stdio: 'ignore' })
  const url = `postgres://${user}@${host.address}:5432/postgres`
  const hosted = { url, ask: <T>(task: (sql: Sql) => Promise<T>) => ask(url, task), stop: () => stop(server) }
  await untilReady(hosted, server)
  return hosted
}

async function untilReady({ ask: question }: HostedPostgres, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const isReady = await question((sql) => sql`select 1`).then(
      () => true,
      () => false,
    )
    if (isReady) return
    await delay(100)
  }
  throw new Error(`Postgres ended with ${server.exitCode}.`)
}

async function ask<T>(url: string, task: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    return await task(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGQUIT')
  await ended
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** PgBouncer in transaction mode. */
export interface Pooler {
  start(): Promise<void>
  kill(): Promise<void>
}

interface PoolerOptions {
  /** The folder for its configuration. */
  folder: string
  /** The Postgres behind it. */
  target: string
  port: number
  address?: string
  /** The command prefix for programs where the pooler runs; omitted for this machine. */
  within?: readonly string[]
}

/** Writes the configuration of a pooler, which is started later. */
export async function makePooler(options: PoolerOptions): Promise<Pooler> {
  const { folder, target, port, address = '127.0.0.1', within = [] } = options
  const { hostname, port: targetPort, username, password } = new URL(target)
  const secret = password === '' ? '' : ` password=${password}`
  const file = join(folder, 'pgbouncer.ini')
  await chmod(folder, 0o755)
  await writeFile(
    file,
    `[databases]
* = host=${hostname} port=${targetPort} user=${username}${secret}
[pgbouncer]
listen_addr = ${address}
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 30
server_login_retry = 1
`,
    { mode: 0o644 },
  )
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const [command, ...args] = [...within, 'pgbouncer', '-q', ...user, file]
  let child: ChildProcess | null = null
  return {
    async start() {
      child = spawn(command, args, { stdio: 'ignore' })
      await once(child, 'spawn')
    },
    async kill() {
      if (child === null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      child = null
    },
  }
}

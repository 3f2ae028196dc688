import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** A PgBouncer of a test, in front of one database. */
export interface Bouncer {
  url: string
  close(): Promise<void>
}

/** Whether PgBouncer is installed; says so if not. */
export function hasBouncer(): boolean {
  const isInstalled = spawnSync('pgbouncer', ['--version']).status === 0
  if (!isInstalled)
    process.stderr.write('PgBouncer is not installed (apt install pgbouncer): its tests are left out.\n')
  return isInstalled
}

/** Starts a PgBouncer that passes everything on to `target` as the user of that URL, and waits until it listens. */
export async function startBouncer(target: string, mode: 'session' | 'transaction'): Promise<Bouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bouncer-'))
  await chmod(folder, 0o755)
  const url = new URL(target)
  const port = await freePort()
  const config = join(folder, 'pgbouncer.ini')
  await writeFile(
    config,
    `[databases]
* = host=${url.hostname} port=${url.port} user=${url.username} password=${url.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = 40
`,
    { mode: 0o644 },
  )
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const bouncer = spawn('pgbouncer', ['-q', ...user, config], { stdio: 'ignore' })
  url.port = String(port)
  await untilOpen(port)
  return {
    url: url.href,
    async close() {
      const ended = once(bouncer, 'exit')
      bouncer.kill('SIGINT')
      setTimeout(() => bouncer.kill('SIGKILL'), 2_000).unref()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const opened = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (opened) return
    await delay(50)
  }
  throw new Error('PgBouncer does not listen')
}

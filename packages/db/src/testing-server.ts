import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { findPostmaster, isAlive } from './embedded/postmaster.ts'
import { startEmbedded } from './embedded.ts'

/** A Postgres server of a test's own, to which everything may be done that happens to servers. */
export interface OwnPostgres {
  url: string
  /** Its number; 0 while it is stopped. */
  pid(): number
  /** `fast` lets it end its connections in order, `crash` ends it in the middle of everything. */
  stop(how: 'fast' | 'crash'): Promise<void>
  start(): Promise<void>
  /** Every process of it holds still: connections stay open, and nothing is answered. */
  freeze(): Promise<void>
  thaw(): Promise<void>
  close(): Promise<void>
}

/** Starts a server in a folder of its own. Freezing needs Linux. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-own-postgres-'))
  const first = await startEmbedded({ dataDir: folder })
  await first.detach()
  const port = Number(new URL(first.url).port)
  let pid = await postmasterOf(folder)
  let frozen: number[] = []
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
      // The postmaster first, so that no process is added.
      signal(pid, 'SIGSTOP')
      frozen = [pid, ...(await childrenOf(pid))]
      for (const one of frozen) signal(one, 'SIGSTOP')
    },
    thaw,
    async close() {
      await thaw()
      if (pid !== 0) await stop('fast')
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
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
  // Behind the name in parentheses: the state, and the parent.
  return states.filter((state) => Number(/\) \S (\d+)/.exec(state)?.[1]) === parent).map((state) => parseInt(state, 10))
}

function isRunning(pid: number): boolean {
  return pid !== 0 && isAlive(pid)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch {
    // It has ended by itself.
  }
}

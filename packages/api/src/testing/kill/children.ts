import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order } from './points.ts'

const child = fileURLToPath(new URL('child.ts', import.meta.url))

/** Processes to be killed; some are started in advance, because starting takes longer than dying. */
export interface Children {
  /** Gives a process orders, each once it has reached the place of the one before, and kills it with SIGKILL at the last. */
  killAt(stops: readonly Stop[]): Promise<void>
  close(): void
}

/** An order, and who else than the process reports that the place is reached; called before the order is given. */
export interface Stop {
  order: Order
  reached?: (() => Promise<void>) | undefined
}

interface Starting {
  process: ChildProcess
  ready: Promise<void>
  /** Rejects if the process ends without being killed. */
  death: Promise<never>
}

/** Starts processes on a database and a storage. */
export function startChildren(databaseUrl: string, storage: Readonly<Record<string, string>>): Children {
  const waiting: Starting[] = []
  const start = () => {
    const forked = fork(child, [databaseUrl, JSON.stringify(storage)], { execArgv: [], stdio: 'inherit' })
    const death = once(forked, 'exit').then(() => {
      throw new Error('the process ended before it could be killed')
    })
    // Most of them are killed before anything awaits this.
    death.catch(() => undefined)
    waiting.push({ process: forked, ready: told(forked, 'ready'), death })
  }
  start()
  return {
    async killAt(stops) {
      const next = waiting.shift()
      if (next === undefined) throw new Error('there is always one ahead')
      const { process, ready, death } = next
      start()
      await Promise.race([ready, death])
      for (const { order, reached } of stops) {
        const place = reached?.() ?? told(process, order.runUuid)
        process.send(order)
        await Promise.race([place, death])
      }
      const exit = once(process, 'exit')
      process.kill('SIGKILL')
      await exit
    },
    close: () => {
      for (const one of waiting) one.process.kill('SIGKILL')
    },
  }
}

function told(process: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) => {
    process.on('message', (message) => {
      if (message === word) resolve()
    })
  })
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order } from './points.ts'

const child = fileURLToPath(new URL('child.ts', import.meta.url))

/** Processes to be killed; some are started in advance, because starting takes longer than dying. */
export interface Children {
  /**
   * Gives a process an order, waits until the process or `reached` reports that it reached the place, and kills it with
   * SIGKILL.
   */
  killAt(order: Order, reached?: () => Promise<void>): Promise<void>
  close(): void
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
    async killAt(order, reached) {
      const next = waiting.shift()
      if (next === undefined) throw new Error('there is always one ahead')
      const { process, ready, death } = next
      start()
      await Promise.race([ready, death])
      const place = told(process, 'reached')
      process.send(order)
      await Promise.race([reached === undefined ? place : reached(), death])
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

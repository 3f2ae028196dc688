import { setTimeout as delay } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { Logger } from 'pino'
import { logError } from '../floor/log-error.ts'

const pauseMs = 1_000

/** Starts the workers, and restarts them if they stop unexpectedly, until stopped. Throws if the first start fails. */
export async function keepRunning(start: () => Promise<Runner>, logger: Logger): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  let runner: Runner | null = await start()
  const keep = async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) =>
        logger.error({ error: logError(error) }, 'the workers have ended'),
      )
      if (stopping.signal.aborted) return
      await delay(pauseMs, null, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (stopping.signal.aborted) return
      runner = await start().catch((error: unknown) => {
        logger.error({ error: logError(error) }, 'the workers could not be started')
        return null
      })
    }
  }
  const keeping = keep()
  return {
    async stop() {
      stopping.abort()
      await runner
        ?.stop()
        .catch((error: unknown) => logger.warn({ error: logError(error) }, 'the workers did not stop cleanly'))
      await keeping
    },
  }
}

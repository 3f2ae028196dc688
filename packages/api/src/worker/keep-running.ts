import { setTimeout as delay } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { Logger } from 'pino'
import { logError } from '../floor/log-error.ts'

const pauseMs = 1_000
/** The workers get five seconds for the jobs in progress before they abort them. Milliseconds. */
const longestStopMs = 20_000

/**
 * Starts the workers, and restarts them if they stop unexpectedly, until stopped. Throws if the first start fails. `stop` ends even if the queue's
 * own never does, which has been seen after a failover: then other processes take over the jobs in progress.
 */
export async function keepRunning(
  start: () => Promise<Runner>,
  logger: Logger,
  mostMs = longestStopMs,
): Promise<{ stop(): Promise<void> }> {
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
      const stopped = stopCleanly(runner, logger).then(() => keeping)
      const inTime = new AbortController()
      const late = delay(mostMs, null, { signal: inTime.signal }).then(
        () => logger.warn('the workers did not stop in time'),
        () => undefined,
      )
      await Promise.race([stopped, late])
      inTime.abort()
    },
  }
}

async function stopCleanly(runner: Runner | null, logger: Logger): Promise<void> {
  await runner
    ?.stop()
    .catch((error: unknown) => logger.warn({ error: logError(error) }, 'the workers did not stop cleanly'))
}

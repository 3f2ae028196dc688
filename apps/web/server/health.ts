import { databaseHealth, type Services, storageHealth } from '@dossier/api'
import type { RequestHandler } from 'express'
import type { Env } from './env.ts'
import { retrySoon } from './send-problem.ts'

/** Facts about a process. */
interface About {
  role: Env['role']
  version: string
}

/**
 * Reports whether this process and its database work: 200, else 503 with the reason. A storage outage does not take a
 * process out of service, nor does that of the virus scanner.
 */
export function health(services: Services, about: About): RequestHandler {
  return (_req, res, next) => {
    Promise.all([databaseHealth(services), scannerState(services)])
      .then(([{ failure, ...details }, scanner]) => {
        const state = failure === null ? 'ok' : 'unavailable'
        const uptimeSeconds = Math.round(process.uptime())
        if (failure !== null) res.setHeader('Retry-After', retrySoon)
        const checks = { database: state, ...scanner }
        return res
          .status(failure === null ? 200 : 503)
          .json({ status: state, ...about, uptimeSeconds, checks, ...(failure !== null && { failure, ...details }) })
      })
      .catch(next)
  }
}

async function scannerState({ scanner }: Services) {
  if (scanner === null) return {}
  return { scanner: (await scanner.isThere()) ? 'ok' : 'unavailable' }
}

/**
 * Reports whether this process is ready for requests: 200, else 503 with `status` `draining` during shutdown, or
 * `unavailable` while its database is unavailable.
 */
export function readiness(services: Services, about: About, draining: AbortSignal): RequestHandler {
  return (_req, res, next) => {
    if (draining.aborted) return void res.status(503).json({ status: 'draining', ...about })
    databaseHealth(services)
      .then(({ failure }) => {
        if (failure === null) return res.json({ status: 'ready', ...about })
        return res
          .status(503)
          .setHeader('Retry-After', retrySoon)
          .json({ status: 'unavailable', ...about, failure })
      })
      .catch(next)
  }
}

/**
 * Reports the state of every storage driver and what it holds for all teams: 200 unless the primary one is known to
 * fail, else 503.
 */
export function storageHealthAnswer(services: Services): RequestHandler {
  return (_req, res, next) => {
    services.databaseMonitor
      .guard(() => storageHealth(services, null))
      .then((storage) => {
        return res.status(storage.healthy === false ? 503 : 200).json(storage)
      })
      .catch(next)
  }
}

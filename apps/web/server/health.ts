import { databaseHealth, type Services, storageHealth } from '@dossier/api'
import type { RequestHandler } from 'express'
import { retrySoon } from './send-problem.ts'

/** Says whether this process and its database can do their work: 200, else 503 with the reason. Storage that is away takes no process out of service. */
export function health(services: Services, version: string): RequestHandler {
  return (_req, res, next) => {
    databaseHealth(services)
      .then(({ failure, ...details }) => {
        const state = failure === null ? 'ok' : 'unavailable'
        const uptimeSeconds = Math.round(process.uptime())
        if (failure !== null) res.setHeader('Retry-After', retrySoon)
        const checks = { database: state }
        return res
          .status(failure === null ? 200 : 503)
          .json({ status: state, version, uptimeSeconds, checks, ...(failure !== null && { failure, ...details }) })
      })
      .catch(next)
  }
}

/** Says how every storage driver is, and what it holds for all teams: 200 while the primary one is not known to fail, else 503. */
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

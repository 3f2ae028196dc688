import { setTimeout as delay } from 'node:timers/promises'
import { isDatabaseThere, type Services, storageHealth } from '@dossier/api'
import type { RequestHandler } from 'express'

/** Longer than a database takes that can do its work. Milliseconds. */
const patience = 2_000

/** Says whether this process and its database can do their work: 200, else 503. Storage that is away takes no process out of service. */
export function health(services: Services, version: string): RequestHandler {
  return (_req, res, next) => {
    Promise.race([isDatabaseThere(services), delay(patience, false, { ref: false })])
      .then((ok) => {
        const state = ok ? 'ok' : 'unavailable'
        const uptimeSeconds = Math.round(process.uptime())
        return res.status(ok ? 200 : 503).json({ status: state, version, uptimeSeconds, checks: { database: state } })
      })
      .catch(next)
  }
}

/** Says how every storage driver is, and what it holds for all teams: 200 while the primary one is not known to fail, else 503. */
export function storageHealthAnswer(services: Services): RequestHandler {
  return (_req, res, next) => {
    storageHealth(services, null)
      .then((storage) => {
        return res.status(storage.healthy === false ? 503 : 200).json(storage)
      })
      .catch(next)
  }
}

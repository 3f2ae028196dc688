import { createCaller, type Services } from '@dossier/api'
import type { RequestHandler } from 'express'

/** Says whether this process can do its work: 200 when database and storage answer, else 503. Tells no secrets. */
export function health(services: Services, version: string): RequestHandler {
  return (_req, res, next) => {
    check(services)
      .then((checks) => {
        const ok = Object.values(checks).every((state) => state === 'ok')
        res.setHeader('Cache-Control', 'no-store')
        return res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unavailable', version, checks })
      })
      .catch(next)
  }
}

async function check(services: Services): Promise<Record<'database' | 'storage', 'ok' | 'unavailable'>> {
  const caller = createCaller({ services, owner: services.localOwner, requestId: 'health' })
  const [database, storage] = await Promise.allSettled([caller.runs.list({ limit: 1 }), caller.storage.health()])
  return {
    database: database.status === 'fulfilled' ? 'ok' : 'unavailable',
    storage: storage.status === 'fulfilled' && storage.value.healthy ? 'ok' : 'unavailable',
  }
}

import express, { type Express } from 'express'
import type { Env } from './env.ts'
import { health, readiness, storageHealthAnswer } from './health.ts'
import { httpErrors, sendSentence } from './http-errors.ts'
import { type Guarded, type Identified, identifyBy, permittedOnly, permittedOrAway, slowGuessing } from './identity.ts'
import { logRequests } from './log-requests.ts'
import { refuseMalformed } from './method-guards.ts'
import type { Metrics } from './metrics.ts'
import { sameOriginOnly } from './request-guards.ts'
import { addRequestInfo, knownByTls, publicOrigin } from './request-info.ts'
import { securityHeaders } from './security-headers.ts'
import type { Gate } from './session.ts'
import type { Telemetry } from './telemetry/index.ts'

/** The dependencies of the first routes of every process. */
export interface FrontOptions extends Omit<Guarded, 'identify' | 'services'>, Pick<Identified, 'services'> {
  env: Pick<Env, 'host' | 'origin' | 'token' | 'role'>
  gate: Gate
  metrics: Metrics
  /** Null if nothing is sent to a collector. */
  telemetry: Telemetry | null
  version: string
  /** Fires when the process starts to shut down. */
  draining: AbortSignal
}

/** The routes that every process has, whatever its role: guards, health and metrics. */
export function openFront(options: FrontOptions): { app: Express; identified: Identified } {
  const { env, services, gate, metrics, telemetry } = options
  const identification = identifyBy(services, gate)
  const identified = { services, identify: identification.identify }
  const app = express()
  app.disable('x-powered-by')
  // A public origin implies exactly one proxy in front, whose information about the client is trusted.
  app.set('trust proxy', env.origin === null ? false : 1)
  app.set(publicOrigin, env.origin)
  app.set(knownByTls, env.origin?.startsWith('https:') === true)
  const observers = [...(telemetry === null ? [] : [telemetry.observe]), logRequests(services.logger), metrics.observe]
  app.use(addRequestInfo, ...observers, securityHeaders)
  const about = { role: env.role, version: options.version }
  app.get('/health', health(services, about))
  app.get('/health/ready', readiness(services, about, options.draining))
  app.use(refuseMalformed, sameOriginOnly(env), slowGuessing({ ...options, ...identified }))
  app.get('/health/storage', permittedOnly(identified, 'storage:read'), storageHealthAnswer(services))
  // Reports even an unavailable database.
  app.get('/metrics', permittedOrAway(services, identification, { gate, needed: 'storage:read' }), metrics.expose)
  return { app, identified }
}

/** The routes of a process that only processes the queue. */
export function createWorkerApp(options: FrontOptions): Express {
  const { app } = openFront(options)
  app.use((_req, res) =>
    sendSentence(
      res,
      404,
      'This process works on the queue. Only /health, /health/ready, /health/storage and /metrics are here.',
    ),
  )
  app.use(httpErrors(options.services))
  return app
}

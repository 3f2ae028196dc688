import type { RequestListener } from 'node:http'
import {
  auditSearchVocabulary,
  createServices,
  logContext,
  logError,
  openSessionLog,
  searchVocabulary,
  type Services,
  type SessionLog,
} from '@dossier/api'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { documentTypes } from '@dossier/generators'
import { pino } from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import { countAttempts } from './attempts.ts'
import { createApp } from './app.ts'
import { watchDatabase } from './database-metrics.ts'
import { watchBacklogs } from './delivery-metrics.ts'
import type { Env } from './env.ts'
import { createMetrics } from './metrics.ts'
import { describeApi } from './openapi/specification.ts'
import { loadRemixBuild } from './remix-build.ts'
import { formSamples, loadSampleRuns } from './samples.ts'
import { createGate, type Gate, lifetimeSeconds } from './session.ts'
import { watchStorage } from './storage-metrics.ts'

/** Opens user interface, database and worker, and gives what answers requests; what is to be closed is added to `closers`. */
export async function openApp(
  env: Env,
  say: (line: string) => void,
  closers: (() => Promise<void>)[],
): Promise<RequestListener> {
  const logger = pino({ level: env.logLevel, base: null, mixin: logContext })
  const metrics = createMetrics()
  const build = await loadRemixBuild(say)
  if (env.databaseUrl === null) say('Starting the embedded Postgres …')
  const services = await createServices({
    databaseUrl: env.databaseUrl ?? undefined,
    directDatabaseUrl: env.directDatabaseUrl ?? undefined,
    databasePooler: env.databasePooler ?? undefined,
    dataDir: env.dataDir,
    storage: env.raw,
    storageObserver: metrics.storage,
    observeDelivery: metrics.deliveries,
    secret: env.secret ?? undefined,
    previousSecret: env.previousSecret ?? undefined,
    webhookNetworks: env.webhookNetworks ?? undefined,
    renderThreads: env.renderThreads ?? undefined,
    logger,
  })
  closers.push(() => services.close())
  watchStorage(metrics.registry, services)
  watchBacklogs(metrics.registry, services)
  watchDatabase(metrics.registry, services)
  const samples = formSamples()
  const made = env.samples ? await loadSampleRuns(services, samples) : 0
  if (made > 0) say(`Making ${made} sample runs …`)
  const readers = new ReaderPool()
  closers.push(async () => readers.close())
  const gate = createGate(env.token, env.secret)
  const sessions = openSessionLog(services)
  if (gate.required) closers.push(await forgetEnded(gate, sessions, services))
  return createApp({
    env,
    metrics,
    build,
    services,
    gate,
    attempts: countAttempts(() => services.now().getTime()),
    sessions,
    readers,
    shared: {
      describeApi,
      samples,
      documentTypes: documentTypes.filter(({ kind }) => kind === 'document').map(({ type }) => type),
      vocabulary: searchVocabulary,
      auditVocabulary: auditSearchVocabulary,
      about: { version: packageJson.version, node: process.versions.node, embeddedDatabase: env.databaseUrl === null },
    },
  })
}

/** How long another process may take for a session what has ended here. Milliseconds. */
const pause = 15_000

/** Ends the sessions that somebody has signed out of, in whichever process that was and before whichever start. */
async function forgetEnded(gate: Gate, sessions: SessionLog, { now, logger }: Services): Promise<() => Promise<void>> {
  const look = async () => {
    const since = new Date(now().getTime() - lifetimeSeconds * 1000)
    gate.end(await sessions.endedSince(since))
  }
  await look()
  const timer = setInterval(() => {
    look().catch((error: unknown) => logger.warn({ error: logError(error) }, 'sessions that ended could not be read'))
  }, pause)
  return async () => clearInterval(timer)
}

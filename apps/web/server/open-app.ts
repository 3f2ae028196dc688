import type { RequestListener } from 'node:http'
import {
  auditSearchVocabulary,
  createServices,
  logContext,
  makeWelcome,
  openSessionLog,
  searchVocabulary,
  type Services,
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
import { createWorkerApp } from './front.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { describeApi } from './openapi/specification.ts'
import { watchQueue } from './queue-metrics.ts'
import { watchScanner } from './scanner-metrics.ts'
import { loadRemixBuild } from './remix-build.ts'
import { formSamples, loadSampleRuns } from './samples.ts'
import { createGate, type Gate } from './session.ts'
import { watchStorage } from './storage-metrics.ts'
import { openTelemetry, type Telemetry } from './telemetry/index.ts'

/** The dependencies for opening an app. */
interface Opening {
  say: (line: string) => void
  /** Collects what must be closed. */
  closers: (() => Promise<void>)[]
  /** The address of this server. */
  address: string
  /** Fires when the process starts to shut down. */
  draining: AbortSignal
}

/**
 * Opens the database, the storage and whatever else the role of this process needs, and returns the request handler.
 */
export async function openApp(env: Env, opening: Opening): Promise<RequestListener> {
  return env.role === 'worker' ? openWorker(env, opening) : openWeb(env, opening)
}

/** A worker serves only its health and its metrics. */
async function openWorker(env: Env, opening: Opening): Promise<RequestListener> {
  const metrics = createMetrics()
  const { services, telemetry } = await openServices(env, metrics, opening)
  const attempts = countAttempts(() => services.now().getTime())
  const { draining } = opening
  return createWorkerApp({
    env,
    metrics,
    telemetry,
    services,
    gate: createGate(env.token),
    attempts,
    sessions: openSessionLog(services),
    version: packageJson.version,
    draining,
  })
}

interface Opened {
  services: Services
  telemetry: Telemetry | null
}

async function openServices(env: Env, metrics: Metrics, { say, closers }: Opening): Promise<Opened> {
  const logger = pino({ level: env.logLevel, base: null, mixin: logContext })
  const telemetry = await openTelemetry(env, { registry: metrics.registry, logger, version: packageJson.version })
  closers.push(async () => telemetry?.close())
  if (env.installation.databaseUrl === undefined) say('Starting the embedded Postgres …')
  const services = await createServices({
    concurrency: env.concurrency,
    ...env.installation,
    storageObserver: {
      ...metrics.storage,
      called(call) {
        metrics.storage.called(call)
        telemetry?.storage(call)
      },
    },
    observeDelivery: metrics.deliveries,
    observeJob: metrics.jobs,
    mail: env.mail ?? undefined,
    scanner: env.scanner ?? undefined,
    ocr: env.ocr,
    directory: env.directory ?? undefined,
    renderThreads: env.renderThreads ?? undefined,
    logger,
  })
  closers.push(() => services.close())
  closers.push(async () => telemetry?.closeMetrics())
  watchStorage(metrics.registry, services)
  watchBacklogs(metrics.registry, services)
  watchDatabase(metrics.registry, services)
  watchQueue(metrics.registry, services)
  watchScanner(metrics.registry, services)
  return { services, telemetry }
}

async function openWeb(env: Env, opening: Opening): Promise<RequestListener> {
  const { say, closers, address, draining } = opening
  const metrics = createMetrics()
  const build = await loadRemixBuild(say)
  const { services, telemetry } = await openServices(env, metrics, opening)
  const made = env.samples && env.role === 'all' ? await loadSampleRuns(services) : 0
  if (made > 0) say(`Making ${made} sample runs …`)
  const readers = new ReaderPool({ ocr: env.ocr })
  // Anybody may send these files, and waits: the queue reads scans, which take seconds of a processor for each page.
  const applicationReaders = new ReaderPool()
  closers.push(async () => {
    readers.close()
    applicationReaders.close()
  })
  const gate = createGate(env.token)
  await sayWelcome(services, gate, { say, address })
  return createApp({
    env,
    draining,
    version: packageJson.version,
    metrics,
    telemetry,
    build,
    services,
    gate,
    attempts: countAttempts(() => services.now().getTime()),
    mailRequests: countAttempts(() => services.now().getTime()),
    sessions: openSessionLog(services),
    readers,
    applicationReaders,
    shared: {
      describeApi,
      samples: formSamples,
      documentTypes: documentTypes.filter(({ kind }) => kind === 'document').map(({ type }) => type),
      vocabulary: searchVocabulary,
      auditVocabulary: auditSearchVocabulary,
      about: {
        version: packageJson.version,
        node: process.versions.node,
        embeddedDatabase: env.installation.databaseUrl === undefined,
      },
    },
  })
}

/** Tells the operator of an installation without a token how to become its owner; silent if it has a token. */
async function sayWelcome(services: Services, gate: Gate, { say, address }: Pick<Opening, 'say' | 'address'>) {
  const path = gate.token === null ? await makeWelcome(services) : null
  if (path === null) return
  say('Nobody has an account yet: everybody at this machine is let in. To sign in from now on, open within an hour:')
  say(`${address}${path}`)
}

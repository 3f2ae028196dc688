import type { RequestListener } from 'node:http'
import { auditSearchVocabulary, createServices, logContext, openSessionLog, searchVocabulary } from '@dossier/api'
import { documentTypes } from '@dossier/generators'
import { pino } from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import { createApp } from './app.ts'
import { watchBacklogs } from './delivery-metrics.ts'
import type { Env } from './env.ts'
import { createMetrics } from './metrics.ts'
import { describeApi } from './openapi/specification.ts'
import { loadRemixBuild } from './remix-build.ts'
import { formSamples, loadSampleRuns } from './samples.ts'
import { createGate } from './session.ts'
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
    dataDir: env.dataDir,
    storage: env.raw,
    storageObserver: metrics.storage,
    observeDelivery: metrics.deliveries,
    secret: env.secret ?? undefined,
    previousSecret: env.previousSecret ?? undefined,
    webhookNetworks: env.webhookNetworks ?? undefined,
    logger,
  })
  closers.push(() => services.close())
  watchStorage(metrics.registry, services)
  watchBacklogs(metrics.registry, services)
  const samples = env.samples ? await loadSampleRuns(services) : 0
  if (samples > 0) say(`Making ${samples} sample runs …`)
  return createApp({
    env,
    metrics,
    build,
    services,
    gate: createGate(env.token, env.secret),
    sessions: openSessionLog(services),
    shared: {
      describeApi,
      samples: formSamples(),
      documentTypes: documentTypes.filter(({ kind }) => kind === 'document').map(({ type }) => type),
      vocabulary: searchVocabulary,
      auditVocabulary: auditSearchVocabulary,
      about: { version: packageJson.version, node: process.versions.node, embeddedDatabase: env.databaseUrl === null },
    },
  })
}

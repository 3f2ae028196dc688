import { createServer, type RequestListener, type Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { auditSearchVocabulary, createServices, logContext, openSessionLog, searchVocabulary } from '@dossier/api'
import { documentTypes } from '@dossier/generators'
import { pino } from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import { createApp } from './app.ts'
import { type Env, readEnv } from './env.ts'
import { lockInstance } from './instance-lock.ts'
import { describeApi } from './openapi/specification.ts'
import { watchBacklogs } from './delivery-metrics.ts'
import { createMetrics } from './metrics.ts'
import { loadRemixBuild } from './remix-build.ts'
import { formSamples, loadSampleRuns } from './samples.ts'
import { createGate } from './session.ts'
import { watchStorage } from './storage-metrics.ts'

/** A web process that answers. */
export interface Running {
  address: string
  /** Stops accepting, finishes what is under way, and closes everything that was opened. */
  stop(): Promise<void>
}

/** Answers that are still going on after this many milliseconds are cut. */
const patience = 3_000

/**
 * Starts everything in order: port, data directory, user interface, database, worker. Throws with a sentence that says
 * what to do (see `explainStart`), and leaves nothing behind when it does.
 */
export async function start(
  raw: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<Running> {
  const env = readEnv(raw)
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).toReversed()) await close()
  }
  try {
    // The port comes first: a port in use is told before a second is spent on anything else.
    const web = await openPort(env)
    closers.push(() => closeServer(web.server))
    const lock = await lockInstance(env.dataDir, web.address)
    closers.push(() => lock.release())
    web.answerWith(await openApp(env, say, closers))
    // Last opened is first closed, but connections must end before what they use.
    closers.push(() => closeServer(web.server))
    return { address: web.address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openApp(
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

interface Web {
  server: Server
  address: string
  answerWith(listener: RequestListener): void
}

const starting: RequestListener = (req, res) => {
  const page = req.headers.accept?.includes('text/html') ?? false
  const text = 'Dossier is starting.'
  const refresh = `<!doctype html><meta http-equiv="refresh" content="2"><title>Dossier</title><p>${text}</p>`
  res.writeHead(503, { 'Retry-After': '2', 'Content-Type': page ? 'text/html' : 'text/plain' })
  res.end(page ? refresh : `${text}\n`)
}

async function openPort({ host, port }: Env): Promise<Web> {
  let listener = starting
  const server = createServer((req, res) => listener(req, res))
  server.requestTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  return {
    server,
    address: `http://${name}:${boundPort}`,
    answerWith: (next) => {
      listener = next
    },
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  clearTimeout(cut)
}

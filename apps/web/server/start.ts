import { createServer, type RequestListener, type Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Env, readEnv } from './env.ts'
import { lockInstance } from './instance-lock.ts'

/** A running web process. */
export interface Running {
  address: string
  /**
   * Drains: reports that it is not ready, for the configured time. Then stops accepting connections, finishes work in
   * progress, and closes everything that was opened.
   */
  stop(): Promise<void>
}

/** Answers still in progress after this many milliseconds are cut off. */
const patience = 3_000

/**
 * Starts everything in order: port, data directory, user interface, database, worker. Throws an error that says what to
 * do (see `explainStart`), and leaves nothing behind in that case.
 */
export async function start(
  raw: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<Running> {
  const env = readEnv(raw)
  const closers: (() => Promise<void>)[] = []
  const draining = new AbortController()
  const stop = async () => {
    for (const close of closers.splice(0).toReversed()) await close()
  }
  try {
    // The port comes first: a port in use is reported before any time is spent, even on loading the program.
    const web = await openPort(env)
    closers.push(() => closeServer(web.server))
    const lock = await lockInstance(env.installation.dataDir, web.address)
    closers.push(() => lock.release())
    const { openApp } = await import('./open-app.ts')
    web.answerWith(await openApp(env, { say, closers, address: web.address, draining: draining.signal }))
    // Closed in reverse order of opening, but connections must end before what they use.
    closers.push(() => closeServer(web.server))
    return {
      address: web.address,
      async stop() {
        draining.abort()
        await delay(env.drainSeconds * 1000)
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
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

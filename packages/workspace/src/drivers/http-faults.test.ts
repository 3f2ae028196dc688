import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import type { StorageDriver } from '../driver.ts'
import { type DriverName, openDriver, parseStorageConfig } from '../drivers.ts'
import { readAll } from '../stream.ts'

const bytes = new TextEncoder().encode('hello')
const plain = { contentType: 'text/plain' }

/** How the service responds to every request, besides not responding at all. */
const answers = ['resets the connection', 'answers 503'] as const
type Fault = (typeof answers)[number] | 'is silent' | 'refuses'

/** A service with a fault, and what has reached it. */
interface Service {
  fault: Fault
  requests: string[]
  url: string
  /** Listens again at the same address. */
  start(): Promise<void>
  stop(): Promise<void>
}

async function startService(fault: Fault): Promise<Service> {
  let server: Server
  let port = 0
  const service: Service = {
    fault,
    requests: [],
    url: '',
    async start() {
      server = createServer((request, response) => fail(service, request, response))
      await once(server.listen(port, '127.0.0.1'), 'listening')
      port = (server.address() as AddressInfo).port
      service.url = `http://127.0.0.1:${port}`
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
  await service.start()
  return service
}

function fail({ fault, requests }: Service, request: IncomingMessage, response: ServerResponse): void {
  // The driver looks up the bucket once, before the calls that are counted here.
  if (request.url?.startsWith('/storage/v1/bucket/')) {
    response.setHeader('content-type', 'application/json')
    response.end('{"id":"dossier","name":"dossier","public":false}')
    return
  }
  requests.push(`${request.method} ${request.url}`)
  request.resume()
  if (fault === 'resets the connection') request.socket.destroy()
  if (fault === 'answers 503') response.writeHead(503).end('busy')
  if (fault === 'refuses') response.writeHead(403).end()
}

const services = {
  s3: (url) => ({
    S3_PRESET: 'minio',
    S3_TIERS: 'hot=STANDARD,cool=REDUCED_REDUNDANCY',
    S3_ENDPOINT: url,
    S3_BUCKET: 'documents',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  }),
  azure: (url) => ({
    AZURE_STORAGE_ENDPOINT: `${url}/account`,
    AZURE_STORAGE_ACCOUNT: 'account',
    AZURE_STORAGE_KEY: Buffer.from('key').toString('base64'),
  }),
  gcs: (url) => ({ GCS_ENDPOINT: url, GCS_BUCKET: 'documents' }),
  supabase: (url) => ({ SUPABASE_URL: url, SUPABASE_SERVICE_ROLE_KEY: 'key' }),
} satisfies Partial<Record<DriverName, (url: string) => Record<string, string>>>

type Name = keyof typeof services
const names = Object.keys(services) as Name[]

/** A driver's service, its fault, and further settings of the driver. */
interface Installation {
  name: Name
  fault: Fault
  settings: Record<string, string>
}

/** Starts a service with a fault, and opens its driver. */
async function withFault(
  { name, fault, settings }: Installation,
  task: (driver: StorageDriver, service: Service) => Promise<unknown>,
): Promise<void> {
  const service = await startService(fault)
  // Only a silent service should run into the time limit; a busy machine must not be mistaken for one.
  const resilience = { STORAGE_TIMEOUT_MS: fault === 'is silent' ? '100' : '60000', STORAGE_BREAKER_FAILURES: '1000' }
  const config = { STORAGE_DRIVER: name, ...services[name](service.url), ...resilience, ...settings }
  const driver = await openDriver(parseStorageConfig(config))
  try {
    await task(driver, service)
  } finally {
    await driver.close()
    await service.stop()
  }
}

async function* stream() {
  yield bytes
}

const repeatable: Record<string, (driver: StorageDriver) => Promise<unknown>> = {
  put: (driver) => driver.put('a', bytes, plain),
  get: (driver) => driver.get('a').then(({ body }) => readAll(body)),
  stat: (driver) => driver.stat('a'),
  list: (driver) => driver.list('a'),
  delete: (driver) => driver.delete(['a']),
  copy: (driver) => driver.copy('a', 'b'),
  signedUrl: (driver) => driver.signedUrl('a', { expiresInSeconds: 60 }),
}
/** Calls that must not be retried. */
const single: typeof repeatable = {
  'a streamed put': (driver) => driver.put('a', stream(), plain),
  'an exclusive put': (driver) => driver.put('a', bytes, { ...plain, exclusive: true }),
}
/** It looks up the object first. */
const tiered: typeof repeatable = { setTier: (driver) => driver.setTier('a', 'cool') }

/** Whether a driver contacts the service for a call, which it refuses before where it does not offer it. */
function offers({ capabilities: { tiers, exclusiveCreate } }: StorageDriver, verb: string): boolean {
  return verb === 'setTier' ? tiers.length > 0 : verb !== 'an exclusive put' || exclusiveCreate
}

/** Makes each call with a driver and a service of its own, all of them at once, because retrying is mostly waiting. */
async function each(
  calls: typeof repeatable,
  how: Installation,
  task: (call: Promise<unknown>, service: Service, verb: string) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Object.entries(calls).map(([verb, call]) =>
      withFault(how, async (driver, service) => {
        if (offers(driver, verb)) await task(call(driver), service, verb)
      }),
    ),
  )
}

describe.each(names)('%s against a service', (name) => {
  it.each(answers)(
    'that %s: every verb is unavailable after exactly the configured number of requests',
    async (fault) => {
      for (const attempts of [1, 3]) {
        const settings = { STORAGE_ATTEMPTS: String(attempts) }
        await each({ ...repeatable, ...tiered }, { name, fault, settings }, async (call, { requests }, verb) => {
          await expect(call).rejects.toMatchObject({ code: 'unavailable' })
          expect([verb, requests.length]).toEqual([verb, attempts])
        })
      }
    },
  )

  it('that is silent: every verb is unavailable after at most the configured number of requests', async () => {
    // A copy may take a minute, since a service copies without sending.
    const { copy: _, ...quick } = repeatable
    const settings = { STORAGE_ATTEMPTS: '2' }
    await each(quick, { name, fault: 'is silent', settings }, async (call, { requests }, verb) => {
      await expect(call).rejects.toMatchObject({ code: 'unavailable' })
      expect([verb, requests.length <= 2 || requests]).toEqual([verb, true])
    })
  })

  it.each([...answers, 'is silent'] as const)('that %s: what must not be repeated goes out once', async (fault) => {
    await each(single, { name, fault, settings: { STORAGE_ATTEMPTS: '5' } }, async (call, { requests }, verb) => {
      await expect(call).rejects.toMatchObject({ code: 'unavailable' })
      expect([verb, requests.length <= 1 || requests]).toEqual([verb, true])
    })
  })

  it('fails fast once the breaker is open: unavailable, never not found, without a request', async () => {
    const settings = { STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '3', STORAGE_BREAKER_PAUSE_MS: '600000' }
    await withFault({ name, fault: 'resets the connection', settings }, async (driver, { requests }) => {
      for (let call = 0; call < 3; call += 1) await driver.stat('a').catch(() => undefined)
      expect([driver.breaker, requests.length]).toEqual(['open', 3])
      const calls = Object.entries({ ...repeatable, ...single }).filter(([verb]) => offers(driver, verb))
      for (const [, call] of calls) await expect(call(driver)).rejects.toMatchObject({ code: 'unavailable' })
      expect(requests).toHaveLength(3)
    })
  })

  it("notices the service's return without any call", async () => {
    const settings = { STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '1', STORAGE_BREAKER_PAUSE_MS: '10' }
    await withFault({ name, fault: 'refuses', settings }, async (driver, service) => {
      await service.stop()
      await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
      expect(driver.breaker).toBe('open')
      await service.start()
      await vi.waitUntil(() => driver.breaker === 'closed', { timeout: 30_000 })
      await expect(driver.stat('a')).rejects.toMatchObject({ code: 'denied' })
    })
  })
})

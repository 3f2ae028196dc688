import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StorageDriver } from '../driver.ts'
import { type DriverName, openDriver, parseStorageConfig } from '../drivers.ts'
import { readAll } from '../stream.ts'

const bytes = new TextEncoder().encode('hello')
const plain = { contentType: 'text/plain' }

/** How the service responds to every request, besides not responding at all. */
const answers = ['resets the connection', 'answers 503'] as const
type Fault = (typeof answers)[number] | 'is silent' | 'refuses'

let server: Server
let fault: Fault
let requests: string[]

function fail(request: IncomingMessage, response: ServerResponse): void {
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

beforeEach(async () => {
  requests = []
  server = createServer(fail)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterEach(stopServer)

async function stopServer(): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
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

type Service = keyof typeof services
const names = Object.keys(services) as Service[]

function open(name: Service, settings: Record<string, string> = {}): Promise<StorageDriver> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // Only a silent service should run into the time limit; a busy machine must not be mistaken for one.
  const resilience = { STORAGE_TIMEOUT_MS: fault === 'is silent' ? '100' : '60000', STORAGE_BREAKER_FAILURES: '1000' }
  return openDriver(parseStorageConfig({ STORAGE_DRIVER: name, ...services[name](url), ...resilience, ...settings }))
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
/** If the driver has tiers; it looks up the object first. */
const tiered: typeof repeatable = { setTier: (driver) => driver.setTier('a', 'cool') }
const streamed: typeof repeatable = { 'a streamed put': (driver) => driver.put('a', stream(), plain) }
const exclusive: typeof repeatable = {
  'an exclusive put': (driver) => driver.put('a', bytes, { ...plain, exclusive: true }),
}

/** Calls that must not be retried; a driver without exclusive puts refuses them before contacting the service. */
function onlyOnce({ capabilities }: StorageDriver): typeof repeatable {
  return capabilities.exclusiveCreate ? { ...streamed, ...exclusive } : streamed
}

describe.each(names)('%s against a service', (name) => {
  it.each(answers)(
    'that %s: every verb is unavailable after exactly the configured number of requests',
    async (kind) => {
      fault = kind
      for (const attempts of [1, 3]) {
        const driver = await open(name, { STORAGE_ATTEMPTS: String(attempts) })
        for (const [verb, call] of Object.entries(
          driver.capabilities.tiers.length > 0 ? { ...repeatable, ...tiered } : repeatable,
        )) {
          requests.length = 0
          await expect(call(driver)).rejects.toMatchObject({ code: 'unavailable' })
          expect([verb, requests.length]).toEqual([verb, attempts])
        }
        await driver.close()
      }
    },
  )

  it('that is silent: every verb is unavailable after at most the configured number of requests', async () => {
    fault = 'is silent'
    // A copy may take a minute, since a service copies without sending.
    const { copy: _, ...quick } = repeatable
    const driver = await open(name, { STORAGE_ATTEMPTS: '2' })
    // The service may receive a request after the caller has given up, so all verbs are counted together.
    const verbs = Object.values(quick)
    for (const call of verbs) await expect(call(driver)).rejects.toMatchObject({ code: 'unavailable' })
    await driver.close()
    expect(requests.length).toBeLessThanOrEqual(2 * verbs.length)
  })

  it.each([...answers, 'is silent'] as const)('that %s: what must not be repeated goes out once', async (kind) => {
    fault = kind
    const driver = await open(name, { STORAGE_ATTEMPTS: '5' })
    for (const [what, call] of Object.entries(onlyOnce(driver))) {
      requests.length = 0
      await expect(call(driver)).rejects.toMatchObject({ code: 'unavailable' })
      expect([what, requests.length <= 1 || requests]).toEqual([what, true])
    }
    await driver.close()
  })

  it('fails fast once the breaker is open: unavailable, never not found, without a request', async () => {
    fault = 'resets the connection'
    const settings = { STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '3', STORAGE_BREAKER_PAUSE_MS: '600000' }
    const driver = await open(name, settings)
    for (let call = 0; call < 3; call += 1) await driver.stat('a').catch(() => undefined)
    expect([driver.breaker, requests.length]).toEqual(['open', 3])
    for (const call of [...Object.values(repeatable), ...Object.values(onlyOnce(driver))]) {
      await expect(call(driver)).rejects.toMatchObject({ code: 'unavailable' })
    }
    expect(requests).toHaveLength(3)
    await driver.close()
  })

  it("notices the service's return without any call", async () => {
    const settings = { STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '1', STORAGE_BREAKER_PAUSE_MS: '10' }
    fault = 'refuses'
    const driver = await open(name, settings)
    const { port } = server.address() as AddressInfo
    await stopServer()
    await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
    expect(driver.breaker).toBe('open')
    server = createServer(fail)
    await once(server.listen(port, '127.0.0.1'), 'listening')
    await vi.waitUntil(() => driver.breaker === 'closed', { timeout: 30_000 })
    await expect(driver.stat('a')).rejects.toMatchObject({ code: 'denied' })
    await driver.close()
  })
})

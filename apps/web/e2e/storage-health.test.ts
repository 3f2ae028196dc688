import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'

/** Accepts every connection and never responds. */
let silent: Server
let connections = 0
let server: TestServer

beforeAll(async () => {
  silent = createServer(() => {
    connections += 1
  }).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server = await startServer({
    DOSSIER_SAMPLES: 'off',
    STORAGE_DRIVER: 's3',
    S3_PRESET: 'minio',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_BUCKET: 'bucket',
    S3_ACCESS_KEY_ID: 'an-access-key',
    S3_SECRET_ACCESS_KEY: 'a-secret-access-key',
  })
})

afterAll(async () => {
  await server.stop()
  silent.close()
})

test('reports the health of the storage while its service hangs, and reveals no secret', async () => {
  const answer = await fetch(`${server.address}/health/storage`)
  const text = await answer.text()
  expect(connections).toBeGreaterThan(0)
  expect(JSON.parse(text)).toMatchObject({ drivers: [{ name: 's3', primary: true, checkedAt: null, objects: 0 }] })
  expect(text).not.toContain('secret')
  expect(text).not.toContain('127.0.0.1')
})

test('reports a service that has not responded for a while as unhealthy, and stays in service itself', async () => {
  await expect
    .poll(async () => (await fetch(`${server.address}/health/storage`)).status, { timeout: 20_000, interval: 200 })
    .toBe(503)
  const storage: unknown = await (await fetch(`${server.address}/health/storage`)).json()
  expect(storage).toMatchObject({ healthy: false, drivers: [{ code: 'unavailable' }] })
  expect((await fetch(`${server.address}/health`)).status).toBe(200)
  expect(await (await fetch(`${server.address}/storage`)).text()).toContain('s3')
})

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { readEnv } from './env.ts'
import { sameOriginOnly } from './request-guards.ts'
import { addRequestInfo, isSecure, knownByTls } from './request-info.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** Sends a form to a server behind simulated proxies, and returns the response. */
async function post(env: { origin: string | null; token: string | null }, headers: Record<string, string>) {
  const app = express()
  app.set('trust proxy', env.origin === null ? false : 1)
  app.set(knownByTls, env.origin?.startsWith('https:') === true)
  app.use(addRequestInfo, sameOriginOnly(env))
  app.post('/sign-in', (req, res) => res.json({ secure: isSecure(req) }))
  const server = app.listen(0, '127.0.0.1')
  closers.push(() => server.close())
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  const { request } = await import('node:http')
  const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/sign-in', headers })
  asked.end()
  // The result of `once` is untyped.
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage]
  const body = (await answer.toArray()).join('')
  return { status: answer.statusCode, body }
}

const token = 'a-token-of-some-length'
const page = 'https://dossier.example'

test.each([
  ['keeps the host', { host: 'dossier.example', 'x-forwarded-proto': 'https' }],
  ['keeps the host with its port', { host: 'dossier.example:443' }],
  ['names it in X-Forwarded-Host', { host: '127.0.0.1:3000', 'x-forwarded-host': 'dossier.example' }],
  ['names it after another one', { host: 'app:3000', 'x-forwarded-host': 'inner.local, dossier.example' }],
  [
    'names it in Forwarded',
    { host: 'app:3000', forwarded: 'for=10.0.0.1;host="dossier.example";proto=https, for=10.0.0.2' },
  ],
  ['tells nothing, and the browser says it', { host: 'app:3000', 'sec-fetch-site': 'same-origin' }],
])('lets a reader sign in without DOSSIER_ORIGIN where the proxy %s', async (_how, headers) => {
  expect(await post({ origin: null, token }, { origin: page, ...headers })).toMatchObject({ status: 200 })
})

test('knows that readers use TLS if the origin says so, through several proxies that replace the host', async () => {
  const headers = {
    origin: page,
    host: 'app:3000',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '10.0.0.1, 10.0.0.2',
  }
  expect(await post({ origin: page, token }, headers)).toEqual({ status: 200, body: '{"secure":true}' })
})

test('reports which variable is missing if neither proxy nor browser sends the host', async () => {
  const refused = await post({ origin: null, token }, { origin: page, host: 'app:3000' })
  expect(refused).toMatchObject({ status: 403, body: expect.stringContaining('set DOSSIER_ORIGIN') })
})

test.each<Record<string, string>>([
  { host: 'dossier.example', origin: 'https://evil.example' },
  { host: 'dossier.example', origin: page, 'sec-fetch-site': 'cross-site' },
  { host: 'dossier.example', origin: 'null' },
])('refuses what another site sends: %j', async (headers) => {
  expect(await post({ origin: page, token }, headers)).toMatchObject({ status: 403 })
})

test.each<Record<string, string>>([
  { 'x-forwarded-for': '203.0.113.9' },
  { forwarded: 'for=203.0.113.9' },
  { via: '1.1 proxy' },
])('makes nobody an administrator whom a proxy forwards: %j', async (headers) => {
  const refused = await post({ origin: null, token: null }, { host: '127.0.0.1:3000', ...headers })
  expect(refused).toMatchObject({ status: 421, body: expect.stringContaining('Set DOSSIER_TOKEN') })
})

test('refuses to start with a public origin and without sign-in', () => {
  expect(() => readEnv({ DOSSIER_ORIGIN: page })).toThrow(/there is no DOSSIER_TOKEN/)
  expect(readEnv({ DOSSIER_ORIGIN: page, DOSSIER_TOKEN: token }).origin).toBe(page)
})

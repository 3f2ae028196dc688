import { spawnSync } from 'node:child_process'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'

const token = 'a-token-for-the-tests-only'
let server: TestServer

beforeAll(async () => {
  server = await startServer({ DOSSIER_TOKEN: token, DOSSIER_SAMPLES: 'off' })
}, 120_000)

afterAll(() => server?.stop())

function call(path: string, init: RequestInit = {}) {
  return fetch(server.address + path, { redirect: 'manual', ...init })
}

async function signIn(given: string) {
  return call('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ token: given, back: '/runs' }),
    headers: { origin: server.address },
  })
}

test('reports its health without a token, and reveals no secret', async () => {
  const answer = await call('/health')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    role: 'all',
    version: '0.2.0',
    uptimeSeconds: expect.any(Number),
    checks: { database: 'ok' },
  })
})

test('serves an icon where browsers look for one', async () => {
  const answer = await fetch(`${server.address}/favicon.ico`)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
})

test('redirects unauthenticated visitors to the sign-in page, and back afterwards', async () => {
  const refused = await call('/runs?status=failed')
  expect(refused.status).toBe(302)
  expect(refused.headers.get('location')).toBe('/sign-in?back=%2Fruns%3Fstatus%3Dfailed')
  expect((await signIn('not the token at all')).status).toBe(401)
  const welcome = await signIn(token)
  expect(welcome.status).toBe(303)
  expect(welcome.headers.get('location')).toBe('/runs')
  const cookie = welcome.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const session = cookie.split(';')[0] ?? ''
  expect((await call('/runs', { headers: { cookie: session } })).status).toBe(200)
  const forged = session.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  expect((await call('/runs', { headers: { cookie: forged } })).status).toBe(302)
})

test('never redirects to another site after sign-in', async () => {
  for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', '/\tx']) {
    const answer = await call('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ token, back }),
      headers: { origin: server.address },
    })
    expect([back, answer.headers.get('location')]).toEqual([back, '/'])
  }
})

test.each([
  '/trpc/runs.list',
  '/metrics',
  '/health/storage',
  '/preview/00000000-0000-7000-8000-000000000000',
  '/events/runs/x',
])('refuses %s without the token', async (path) => {
  expect((await call(path)).status).toBe(401)
})

test('serves procedures and metrics to the bearer of the token', async () => {
  const headers = { authorization: `Bearer ${token}` }
  const list = await call('/trpc/runs.list', { headers })
  expect(await list.json()).toEqual({ result: { data: { items: [], nextCursor: null } } })
  // Not known until the first probe has ended.
  await expect
    .poll(async () => (await call('/health/storage', { headers })).json())
    .toMatchObject({ healthy: true, drivers: [{ name: 'tmp', primary: true, breaker: 'closed' }] })
  const metrics = await (await call('/metrics', { headers })).text()
  expect(metrics).toContain('dossier_http_request_seconds_count')
  expect(metrics).toMatch(/dossier_storage_operation_seconds_count\{driver="tmp",operation="list"\} \d+/)
  expect(metrics).toContain('dossier_storage_breaker_open{driver="tmp"} 0')
  expect(metrics).toContain('# TYPE dossier_storage_stored_bytes gauge')
  expect(metrics).not.toContain('team=')
})

test('refused-subscriptions-are-logged-as-refused: metrics count a stream by the error that ended it', async () => {
  const headers = { authorization: `Bearer ${token}` }
  const streams = async (status: number) => {
    const metrics = await (await call('/metrics', { headers })).text()
    return (
      new RegExp(`request_seconds_count\\{method="GET",area="trpc",status="${status}"\\} (\\d+)`).exec(metrics)?.[1] ??
      '0'
    )
  }
  const before = await streams(404)
  const input = encodeURIComponent(JSON.stringify({ runId: 'no-such-run' }))
  const told = await call(`/trpc/runs.watch?input=${input}`, { headers: { ...headers, accept: 'text/event-stream' } })
  expect([told.status, await told.text()]).toEqual([200, expect.stringContaining('NOT_FOUND')])
  await expect.poll(() => streams(404)).toBe(String(Number(before) + 1))
})

test('refuses a form from another site', async () => {
  const body = new URLSearchParams({ token })
  const foreign = await call('/sign-in', { method: 'POST', body, headers: { origin: 'https://evil.example' } })
  expect(foreign.status).toBe(403)
  const crossSite = await call('/sign-in', { method: 'POST', body, headers: { 'sec-fetch-site': 'cross-site' } })
  expect(crossSite.status).toBe(403)
})

/** Sends the head of a POST and nothing of its body; resolves with the status. */
function announce(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${server.address}/sign-in`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0)
      outgoing.destroy()
    })
    outgoing.once('error', reject)
    outgoing.flushHeaders()
  })
}

test('refuses a body that is too large, or of unknown length, before it is sent', async () => {
  expect(await announce({ 'content-length': '11000001' })).toBe(413)
  expect(await announce({ 'transfer-encoding': 'chunked' })).toBe(411)
})

test('restricts what a browser may do with a page', async () => {
  const { headers } = await call('/sign-in')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{20,}'/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('x-powered-by')).toBeNull()
})

test('sends a page as one document whose scripts have the nonce of its policy', async () => {
  const cookie = (await signIn(token)).headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const encoding of ['identity', 'gzip', 'br'])
    for (const path of ['/runs', '/nothing-is-here']) {
      const answer = await call(path, { headers: { cookie, 'accept-encoding': encoding } })
      const page = await answer.text()
      const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
      expect(page.match(/<!doctype/gi)).toHaveLength(1)
      expect(page).toMatch(/^<!DOCTYPE html><html/)
      expect(new Set(page.match(/<script[^>]*>/g)?.map((tag) => / nonce="([^"]*)"/.exec(tag)?.[1]))).toEqual(
        new Set([nonce]),
      )
    }
})

test('reports why a download link does not work', async () => {
  const forged = await call('/download/abc.def')
  expect(forged.status).toBe(403)
  expect(await forged.text()).toBe('This download link was not issued by this server. Request a new one.\n')
})

test('serves a document with its name, length, hash and a policy that lets it do nothing', async () => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const candidate = { Vorname: 'Zoë', Nachname: 'Müller "B"', Hauptrolle: 'Entwicklerin' }
  const created = await call('/trpc/runs.create', {
    method: 'POST',
    headers,
    body: JSON.stringify({ candidate, locale: 'de-CH' }),
  })
  const { runId } = (await created.json()).result.data
  const documentId = await firstDocument(runId, headers)
  const minted = await call('/trpc/documents.downloadUrl', {
    method: 'POST',
    headers,
    body: JSON.stringify({ documentId }),
  })
  const { url, filename } = (await minted.json()).result.data
  const answer = await call(url)
  expect(answer.status).toBe(200)
  const bytes = await answer.arrayBuffer()
  expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
  expect(answer.headers.get('content-disposition')).toContain(`attachment; filename="${filename}"`)
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/)
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
  expect((await call(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const head = await call(url, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(String(bytes.byteLength))
  const part = await call(url, { headers: { range: 'bytes=100-199', 'if-range': etag } })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${bytes.byteLength}`])
  expect(part.headers.get('content-length')).toBe('100')
  expect(Buffer.from(await part.arrayBuffer()).equals(Buffer.from(bytes).subarray(100, 200))).toBe(true)
  const changed = await call(url, { headers: { range: 'bytes=100-199', 'if-range': '"older"' } })
  expect([changed.status, (await changed.arrayBuffer()).byteLength]).toEqual([200, bytes.byteLength])
  const several = await call(url, { headers: { range: 'bytes=0-1,5-6' } })
  expect([several.status, (await several.arrayBuffer()).byteLength]).toEqual([200, bytes.byteLength])
  const beyond = await call(url, { headers: { range: `bytes=${bytes.byteLength}-` } })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.byteLength}`])
})

test('serves a ZIP in ranges that together make the whole', async () => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const list = await (await call('/trpc/documents.search', { headers })).json()
  const documentIds = list.result.data.items.map(({ id }: { id: string }) => id)
  const minted = await call('/trpc/documents.downloadUrl', {
    method: 'POST',
    headers,
    body: JSON.stringify({ documentIds }),
  })
  const { url } = (await minted.json()).result.data
  const whole = await call(url)
  const bytes = Buffer.from(await whole.arrayBuffer())
  expect(whole.headers.get('content-length')).toBe(String(bytes.byteLength))
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.byteLength; at += 7_000) {
    const part = await call(url, {
      headers: { range: `bytes=${at}-${at + 6_999}`, 'if-range': whole.headers.get('etag') ?? '' },
    })
    expect(part.status).toBe(206)
    parts.push(Buffer.from(await part.arrayBuffer()))
  }
  expect(Buffer.concat(parts).equals(bytes)).toBe(true)
})

async function firstDocument(runId: string, headers: Record<string, string>): Promise<string> {
  // The stream ends when the run does.
  await (await call(`/api/runs/${runId}/events`, { headers })).text()
  const input = encodeURIComponent(JSON.stringify({ runId }))
  const { result } = await (await call(`/trpc/runs.get?input=${input}`, { headers })).json()
  return result.data.documents[0].id
}

test('ends a session on the server on sign-out', async () => {
  const session = ((await signIn(token)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { cookie: session, origin: server.address }
  expect((await call('/runs', { headers })).status).toBe(200)
  const body = new URLSearchParams({ signOut: 'yes' })
  expect((await call('/preferences', { method: 'POST', body, headers })).status).toBe(303)
  expect((await call('/runs', { headers })).status).toBe(302)
  expect((await call('/trpc/runs.list', { headers })).status).toBe(401)
})

test('prevents caching of personal data, and allows caching of what is the same for everyone', async () => {
  const session = ((await signIn(token)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { cookie: session }
  const kept = async (path: string) => (await call(path, { headers })).headers.get('cache-control')
  for (const path of [
    '/runs',
    '/runs.data',
    '/history/rows',
    '/api/runs',
    '/trpc/runs.list',
    '/export/documents.csv',
    '/nothing',
    '/preview/x',
    '/health',
  ])
    expect([path, await kept(path)]).toEqual([path, 'private, no-store'])
  const [asset = ''] = /\/assets\/[\w.-]+/.exec(await (await call('/sign-in')).text()) ?? []
  expect(await kept(asset)).toBe('public, max-age=31536000, immutable')
})

test('responds that a logo is unchanged without sending it, and sends a new one', async () => {
  const session = ((await signIn(token)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { cookie: session, origin: server.address }
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  )
  const setLogo = async (bytes: Buffer) => {
    const logo = { mediaType: 'image/png', base64: bytes.toString('base64') }
    const theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo }
    const body = JSON.stringify({ locale: null, theme, terms: {}, validDays: null, pdf: true })
    const put = { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' }, body }
    expect((await call('/api/run-defaults', put)).status).toBe(200)
  }
  const ask = (etag = '') => call('/team/logo', { headers: { ...headers, 'if-none-match': etag } })
  await setLogo(pixel)
  const first = await ask()
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect(Buffer.from(await first.arrayBuffer())).toEqual(pixel)
  const etag = first.headers.get('etag') ?? ''
  const same = await ask(etag)
  expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, ''])
  await setLogo(Buffer.concat([pixel, Buffer.from([0])]))
  const other = await ask(etag)
  expect(other.status).toBe(200)
  expect(other.headers.get('etag')).not.toBe(etag)
  expect((await call('/team/logo')).status).toBe(302)
})

function startsWith(env: Record<string, string>) {
  const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [main], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      ...env,
    },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stderr }
}

test.each([
  [
    'a port that is in use',
    () => ({ PORT: new URL(server.address).port }),
    /^Port \d+ is in use by another program\. .+\n$/,
  ],
  [
    'a second start on the same folder',
    () => ({ PORT: '0', DOSSIER_DATA_DIR: server.dataFolder }),
    /^Dossier already runs on .+ \(process \d+, http:.+\n$/,
  ],
  ['a port that is no number', () => ({ PORT: 'http' }), /^PORT must be a number\.\n$/],
  [
    'no database where none is embedded',
    () => ({ DOSSIER_EMBEDDED: 'off' }),
    /^DATABASE_URL is missing, .+ Set it to a Postgres server, .+\n$/,
  ],
  ['an open address without a token', () => ({ HOST: '0.0.0.0' }), /^HOST is 0\.0\.0\.0, .+ Set DOSSIER_TOKEN .+\n$/],
  [
    'a database address that is none',
    () => ({ DATABASE_URL: 'mysql://x' }),
    /^DATABASE_URL must look like postgres.+\n$/,
  ],
])('says in a sentence why it does not start: %s', (_name, env, sentence) => {
  const { status, stderr } = startsWith(env())
  expect(stderr).toMatch(sentence)
  expect(status).toBe(1)
})

test('records a program’s wrong token, but nothing of the token itself', async () => {
  const wrong = { authorization: 'Bearer wrong-and-worth-a-record' }
  const recorded = async () => {
    const path = '/api/audit?query=type:sign-in-failed'
    return (await call(path, { headers: { authorization: `Bearer ${token}` } })).json()
  }
  const before = (await recorded()).items.length
  expect((await call('/api/runs', { headers: wrong })).status).toBe(401)
  await expect.poll(async () => (await recorded()).items.length).toBe(before + 1)
  expect(JSON.stringify(await recorded())).not.toContain('worth-a-record')
})

test('slows down clients that send one wrong token after another', async () => {
  const wrong = { authorization: 'Bearer not-the-token-at-all' }
  const statuses: number[] = []
  for (let count = 0; count < 120; count += 1) statuses.push((await call('/api/runs', { headers: wrong })).status)
  expect(new Set(statuses)).toEqual(new Set([401, 429]))
  const slowed = await call('/api/runs', { headers: wrong })
  expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await signIn(token)).status).toBe(429)
})

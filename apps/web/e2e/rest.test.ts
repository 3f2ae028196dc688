import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'

const token = 'a-token-for-the-tests-only'
let server: TestServer

beforeAll(async () => {
  server = await startServer({ DOSSIER_TOKEN: token, DOSSIER_SAMPLES: 'off' })
}, 120_000)

afterAll(() => server?.stop())

function call(path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${token}`, ...init.headers }
  return fetch(`${server.address}/api${path}`, { redirect: 'manual', ...init, headers })
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const text = JSON.stringify(body)
  return call(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } })
}

async function problemOf(answer: Response): Promise<Record<string, unknown>> {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem: unknown = await answer.json()
  expect(problem).toMatchObject({ status: answer.status, requestId: answer.headers.get('x-request-id') })
  return { ...Object(problem) }
}

async function signedIn(): Promise<{ session: string }> {
  const answer = await fetch(`${server.address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ token }),
    redirect: 'manual',
  })
  return { session: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

test('creates a run, streams its progress, and lists and downloads its files', async () => {
  const input = {
    candidate: candidateFixtures['marco-rieben'],
    job: jobFixtures['senior-java-developer'],
    locale: 'en',
  }
  const created = await post('/runs', input, { 'idempotency-key': 'once-and-for-all' })
  expect(created.status).toBe(200)
  const { runId }: { runId: string } = await created.json()
  expect(await (await post('/runs', input, { 'idempotency-key': 'once-and-for-all' })).json()).toMatchObject({ runId })

  const events = await call(`/runs/${encodeURIComponent(runId)}/events`)
  expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const told = await events.text()
  expect(told).toMatch(/^id: \d+\nevent: change\ndata: \{.*"status":"succeeded"/m)
  const last = [...told.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? ''
  expect((await call(`/runs/${runId}/events`, { headers: { 'last-event-id': last } })).status).toBe(204)

  const page = await call('/documents?query=marco&limit=1')
  expect(page.headers.get('link')).toMatch(/^<\/api\/documents\?query=marco&limit=1&cursor=[^>]+>; rel="next"$/)
  const { items }: { items: { id: string; sha256: string }[] } = await page.json()
  const link: { url: string } = await (await post('/download-links', { documentId: items[0]?.id })).json()
  const file = await fetch(server.address + link.url)
  expect(file.headers.get('etag')).toBe(`"${items[0]?.sha256}"`)
})

test('returns every error as a problem', async () => {
  expect(await problemOf(await call('/nothing'))).toMatchObject({ status: 404, reason: 'not_found' })
  const refused = await call('/runs', { headers: { authorization: 'Bearer wrong' } })
  expect(refused.headers.get('www-authenticate')).toBe('Bearer')
  expect(await problemOf(refused)).toMatchObject({ status: 401, reason: 'unauthorized' })
  const wrong = await call('/runs', { method: 'DELETE' })
  expect(wrong.headers.get('allow')).toContain('GET')
  expect(await problemOf(wrong)).toMatchObject({ status: 405 })
  expect(await problemOf(await call('/runs?limit=0&stauts=x'))).toMatchObject({
    status: 400,
    issues: [{ path: 'stauts' }],
  })
})

test('accepts only JSON, and nothing from another site’s page', async () => {
  const form = await call('/runs', { method: 'POST', body: new URLSearchParams({ locale: 'en' }) })
  expect(await problemOf(form)).toMatchObject({ status: 415 })
  const broken = await call('/runs', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })
  expect(await problemOf(broken)).toMatchObject({ status: 400, detail: 'The body is not JSON.' })
  expect(await problemOf(await post('/runs', {}, { origin: 'https://evil.example' }))).toMatchObject({ status: 403 })
})

test('serves its specification, and the page that shows it', async () => {
  const answer = await fetch(`${server.address}/api/openapi.json`)
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', paths: { '/api/runs/{runId}': { get: {} } } })
  const home = await fetch(`${server.address}/api`, { redirect: 'manual' })
  expect([home.status, home.headers.get('location')]).toEqual([303, '/api/docs'])
  const { session } = await signedIn()
  const data = await fetch(`${server.address}/api/docs.data`, { headers: { cookie: session } })
  expect(data.status).toBe(200)
  const page = await (await fetch(`${server.address}/api/docs`, { headers: { cookie: session } })).text()
  for (const id of ['runs.replayAll', 'documents.search', 'schema-Problem']) expect(page).toContain(`id="${id}"`)
})

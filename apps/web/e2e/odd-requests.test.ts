import { request } from 'node:http'
import { listProcedures } from '@dossier/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import pageRoutes from '../app/routes.ts'
import { startServer, type TestServer } from './harness.ts'

const token = 'a-token-for-the-tests-only'
let server: TestServer
let cookie = ''

beforeAll(async () => {
  server = await startServer({ DOSSIER_TOKEN: token, DOSSIER_SAMPLES: 'off' })
  const body = new URLSearchParams({ token })
  const signedIn = await fetch(`${server.address}/sign-in`, { method: 'POST', body, redirect: 'manual' })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
}, 120_000)

afterAll(() => server?.stop())

interface Asked {
  method?: string
  /** As it is sent: what `fetch` would normalise stays. */
  path: string
  body?: string
  headers?: Record<string, string>
}

/** Returns the status of a response; does not wait for its body, even if it is a stream. */
function ask({ method = 'GET', path, body, headers = {} }: Asked): Promise<{ status: number; allow: string }> {
  const { hostname, port } = new URL(server.address)
  const type =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, headers: { cookie, ...type, ...headers } }
    const outgoing = request(options, (answer) => {
      resolve({ status: answer.statusCode ?? 0, allow: answer.headers.allow ?? '' })
      outgoing.destroy()
    })
    outgoing.once('error', reject)
    // A stream sends nothing until there is an event; everything else responds.
    const waitsRightly = /(events|watch)(\?|$)/.test(path)
    outgoing.setTimeout(waitsRightly ? 300 : 20_000, () => {
      resolve({ status: waitsRightly ? 200 : 599, allow: '' })
      outgoing.destroy()
    })
    outgoing.end(body)
  })
}

/**
 * Sends every request once, several in parallel; returns the defects. A path without parameters is the same for each
 * odd value.
 */
async function defectsOf(asked: readonly Asked[]): Promise<string[]> {
  const waiting = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()]
  const defects: string[] = []
  const work = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { status } = await ask(one)
      if (status >= 500)
        defects.push(`${status} ${one.method ?? 'GET'} ${one.path.slice(0, 200)} ${(one.body ?? '').slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return defects
}

const nobody = '00000000-0000-7000-8000-000000000000'
const oddWords = ['x', '%00', '%E0%A4%A', '%ED%A0%80', '__proto__', 'z'.repeat(400)]
const oddParameters = ['AAAA', '%00', '%ED%A0%80', '-1', '2026-13-99']

interface PageRoute {
  path?: string | undefined
  children?: PageRoute[] | undefined
}

function pathsOf(routes: readonly PageRoute[], base = ''): string[] {
  return routes.flatMap(({ path, children = [] }) => {
    const own = path === undefined ? base : `${base}/${path}`
    return [own === '' ? '/' : own, ...pathsOf(children, own)]
  })
}

const served = [
  '/download/:token',
  '/preview/:documentId',
  '/export/documents.:format',
  '/export/submissions.:format',
  '/export/documents.csv',
  '/export/submissions.jsonl',
  '/export/audit.jsonl',
  '/events/runs/:runId',
  '/events/audit',
  '/health',
  '/health/ready',
  '/health/storage',
  '/metrics',
  '/assets/:file',
  '/favicon.ico',
]
const places = [...new Set([...pathsOf(pageRoutes), ...served])]
const addressNames = [
  'cursor',
  'q',
  'status',
  'from',
  'to',
  'after',
  'runId',
  'documentId',
  'id',
  'client',
  'page',
  'a',
  'columns',
  'sort',
  'language',
  'timeZone',
  'fromSeq',
  '_routes',
]

const withWord = (path: string, word: string) => path.replaceAll(/:\w+|\*/g, () => word)

test('responds to odd values in the path of every page, file and stream with less than 500', async () => {
  const asked = places.flatMap((path) => oddWords.map((word) => ({ path: withWord(path, word) })))
  const data = pathsOf(pageRoutes).flatMap((path) =>
    oddWords.slice(0, 2).map((word) => ({ path: `${withWord(path, word)}.data` })),
  )
  expect(await defectsOf([...asked, ...data])).toEqual([])
})

const allNames = (value: string) => addressNames.map((name) => `${name}=${value}`).join('&')

test('responds to odd parameters of every page, file and stream with less than 500', async () => {
  const asked = places.flatMap((path) => [
    { path: `${withWord(path, nobody)}?cursor=AAAA` },
    ...oddParameters.map((value) => ({ path: `${withWord(path, nobody)}?${allNames(value)}` })),
  ])
  expect(await defectsOf(asked)).toEqual([])
})

test('responds to odd forms for every page with less than 500', async () => {
  const kinds = [
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/json',
  ]
  const asked = pathsOf(pageRoutes).flatMap((path) =>
    kinds.map((kind) => ({
      method: 'POST',
      path: withWord(path, nobody),
      body: 'id=%00&intent=x&runId=%ED%A0%80',
      headers: { 'content-type': kind },
    })),
  )
  expect(await defectsOf(asked)).toEqual([])
})

test('responds to unsupported methods with less than 500, and to TRACE with 405', async () => {
  const methods = ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'HEAD']
  const all = [...places, '/trpc/runs.list', '/api/runs', '/api/nothing']
  expect(
    await defectsOf(all.flatMap((path) => methods.map((method) => ({ method, path: withWord(path, nobody) })))),
  ).toEqual([])
  const refused = await Promise.all(all.map((path) => ask({ method: 'TRACE', path: withWord(path, nobody) })))
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([405]))
  expect(refused[0]?.allow).toMatch(/^GET, HEAD/)
})

test.each([
  ['/preview/x', 404],
  ['/recognise', 405],
  ['/sign-in/passkey', 405],
  ['/events/runs/%00', 400],
  ['/runs?cursor=AAAA', 400],
  ['/runs.data?cursor=AAAA', 400],
  ['/history/rows?cursor=AAAA', 404],
  ['/runs/%00', 404],
  ['/events/audit?after=%00', 400],
  ['/trpc/%E0%A4%A', 400],
])('answers %s with %i', async (path, status) => {
  expect((await ask({ path })).status).toBe(status)
})

test('responds to invalid hosts and targets with 400', async () => {
  expect((await ask({ path: '/runs', headers: { host: '[::' } })).status).toBe(400)
  expect((await ask({ path: 'http://x:y/runs' })).status).toBe(400)
})

interface Operation {
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> }
}

/** The operations of the REST mirror, as it describes itself. */
async function operations(): Promise<{ method: string; path: string; query: string[]; fields: string[] }[]> {
  const answer = await fetch(`${server.address}/api/openapi.json`, { headers: { authorization: `Bearer ${token}` } })
  const { paths }: { paths: Record<string, Record<string, Operation>> } = await answer.json()
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        fields: Object.keys(requestBody?.content['application/json']?.schema.properties ?? {}),
      })),
    )
}

const fill = (path: string, word: string) => path.replaceAll(/\{\w+\}/g, () => word)

test('responds to odd values, parameters and bodies of every REST route with less than 500', async () => {
  const all = await operations()
  expect(all.length).toBeGreaterThan(40)
  const bodies = [
    '',
    '[]',
    'null',
    '"x"',
    '{',
    '{"__proto__":1}',
    '{"a":"\\u0000\\ud800"}',
    `{"a":${'['.repeat(500)}${']'.repeat(500)}}`,
  ]
  const values = ['-1', '"\\u0000"', '{}']
  const asked = all.flatMap(({ method, path, query, fields }) => [
    ...oddWords.map((word) => ({ method, path: fill(path, word) })),
    ...query.flatMap((name) =>
      oddParameters.slice(1, 4).map((value) => ({ method, path: `${fill(path, nobody)}?${name}=${value}` })),
    ),
    ...(method === 'POST' || method === 'PUT'
      ? bodies.map((body) => ({ method, path: fill(path, nobody), body }))
      : []),
    ...fields.flatMap((name) =>
      values.map((value) => ({ method, path: fill(path, nobody), body: `{"${name}":${value}}` })),
    ),
  ])
  expect(await defectsOf(asked)).toEqual([])
})

test('responds to odd inputs of every procedure with less than 500', async () => {
  const inputs = [
    '',
    'x',
    '{',
    'null',
    '[]',
    '"x"',
    '{"cursor":"AAAA"}',
    `{"runId":"\\u0000","documentId":"x","id":-1}`,
    `{"cursor":"AAAA","a":${'['.repeat(2000)}${']'.repeat(2000)}}`,
  ]
  const asked = listProcedures().flatMap(([name, { type }]) => [
    ...inputs.map((input) => ({ path: `/trpc/${name}?input=${encodeURIComponent(input)}` })),
    ...(type === 'mutation' ? inputs.map((body) => ({ method: 'POST', path: `/trpc/${name}`, body })) : []),
    { path: `/trpc/${name}?batch=1&input=${encodeURIComponent('{"0":[],"x":1}')}` },
  ])
  expect(await defectsOf(asked)).toEqual([])
})

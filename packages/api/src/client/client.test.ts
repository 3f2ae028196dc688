import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http'
import { verifyBundle } from '@dossier/workspace'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDossierClient, isDossierError } from './index.ts'
import { isRepeatable } from './retry.ts'
import { openDownload } from '../documents/open-download.ts'
import { appRouter } from '../router.ts'
import { createTestServices, fullRun, type TestServices } from '../testing/test-services.ts'

const run = promisify(execFile)
let test: TestServices
let server: Server
let address: string
let failures = 0
/** Whether every stream ends with a server defect. */
let streamsBreak = false

beforeAll(async () => {
  test = await createTestServices()
  server = createServer((req, res) => {
    const path = req.url ?? '/'
    if (failures > 0) {
      failures -= 1
      res.writeHead(503).end()
      return
    }
    if (path.startsWith('/download/')) {
      void openDownload(test.services, path.slice('/download/'.length), 'test').then(async ({ open }) =>
        pipeline(await open(), res),
      )
      return
    }
    const owner = req.headers.authorization === 'Bearer token' ? test.owner : null
    void nodeHTTPRequestHandler({
      req,
      res,
      router: appRouter,
      path: path.slice('/trpc/'.length).split('?')[0] ?? '',
      createContext: () =>
        Promise.resolve({ services: streamsBreak ? withoutStreams() : test.services, owner, requestId: 'test' }),
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await test.close()
})

function refuseToOpen(): never {
  throw new Error('no stream can be opened')
}

function withoutStreams(): TestServices['services'] {
  return { ...test.services, streams: { open: refuseToOpen } }
}

describe('createDossierClient', () => {
  it('creates a run, watches it, and fetches its files and its ZIP', async () => {
    const client = createDossierClient({ url: `${address}/`, token: 'token' })
    const { runId } = await client.api.runs.create.mutate(fullRun)
    const changes = []
    for await (const change of client.watchRun(runId)) changes.push(change)
    expect(changes.at(-1)).toMatchObject({ runId, status: 'succeeded' })

    const { documents } = await client.api.runs.get.query({ runId })
    const first = documents[0]
    expect.assert(first)
    const file = await client.download(first.id)
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(first.sha256)
    const zip = await client.downloadZip(runId)
    expect(await verifyBundle(zip.bytes)).toMatchObject({ ok: true })

    const names: string[] = []
    for await (const hit of client.paginate(client.api.documents.search.query, {
      query: 'Rieben',
      kind: 'any',
      limit: 2,
    })) {
      names.push(hit.filename)
    }
    expect(names.toSorted()).toEqual(documents.map(({ filename }) => filename).toSorted())
  })

  it('watching-a-run-ends: the client polls a run whose stream keeps breaking, and a bare subscription rejects', async () => {
    const client = createDossierClient({ url: address, token: 'token', attempts: 2 })
    const { runId } = await client.api.runs.create.mutate(fullRun)
    streamsBreak = true
    try {
      const changes = []
      for await (const change of client.watchRun(runId)) changes.push(change)
      expect(changes.at(-1)).toMatchObject({ runId, status: 'succeeded' })
      const told = async () => {
        for await (const change of client.api.runs.watch.subscribe({ runId })) changes.push(change)
      }
      await expect(told()).rejects.toMatchObject({ data: { code: 'INTERNAL_SERVER_ERROR' } })
      await expect(client.watchRun('2020-01-01_nobody_0000').next()).rejects.toMatchObject({
        data: { code: 'NOT_FOUND' },
      })
    } finally {
      streamsBreak = false
    }
  })

  it('returns every problem, typed', async () => {
    const client = createDossierClient({ url: address, token: 'token' })
    const error = await client.api.runs.create
      .mutate({ candidate: {}, locale: 'en' })
      .catch((caught: unknown) => caught)
    expect.assert(isDossierError(error))
    expect(error.data).toMatchObject({ code: 'BAD_REQUEST', reason: 'invalid_input' })
    expect(error.data?.problems[0]).toMatchObject({ document: 'candidate', severity: 'error' })
    expect(JSON.stringify(error.shape)).not.toContain('node_modules')
  })

  it('reports what is wrong with a procedure’s input', async () => {
    const client = createDossierClient({ url: address, token: 'token' })
    const search = client.api.documents.search.query({ limit: 1000, documentTypes: ['nonsense'] })
    await expect(search).rejects.toMatchObject({
      data: { reason: 'invalid_input', issues: [{ path: 'documentTypes.0' }, { path: 'limit' }] },
    })
  })

  it('is refused without a token', async () => {
    const client = createDossierClient({ url: address })
    await expect(client.api.runs.list.query({})).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' } })
  })

  it('retries a query after a transient failure, and no mutation without a key', async () => {
    const client = createDossierClient({ url: address, token: 'token' })
    failures = 2
    expect(await client.api.storage.health.query()).toMatchObject({
      healthy: true,
      drivers: [{ name: 'memory', primary: true }],
    })
    failures = 1
    const { candidate, locale } = fullRun
    await expect(client.api.runs.create.mutate({ candidate, locale })).rejects.toThrow('Unexpected end of JSON input')
    failures = 1
    const keyed = client.api.runs.create.mutate({ candidate, locale, idempotencyKey: 'once-and-only' })
    await expect(keyed).resolves.toMatchObject({ mode: 'basic' })
    expect(isRepeatable({ type: 'mutation', input: { idempotencyKey: undefined } })).toBe(false)
  })
})

it('compiles in a consumer that knows only the client', () => {
  const project = fileURLToPath(new URL('../../consumer-fixture/tsconfig.json', import.meta.url))
  const { config } = ts.readConfigFile(project, (path) => ts.sys.readFile(path))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project))
  const program = ts.createProgram(fileNames, options)
  const files = program.getSourceFiles()
  const [consumer, ...others] = files.filter(({ fileName }) => fileName.includes('/consumer-fixture/'))
  // The types behind the client are checked with the same settings as everywhere else.
  const problems = ts.getPreEmitDiagnostics(program, consumer)
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  // The types come from the router's source, as decision 0026 says: changing this requires a new decision.
  expect(files.some(({ fileName }) => fileName.endsWith('/packages/api/src/router.ts'))).toBe(true)
  expect([consumer?.fileName.endsWith('/consumer.ts'), others]).toEqual([true, []])
}, 120_000)

it('loads no server code', async () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
    await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    console.log(JSON.stringify(loaded.filter((url) => url.startsWith('file:'))))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script])
  const modules: string[] = JSON.parse(stdout)
  const foreign = modules.filter((url) => !/@trpc|eventsource|packages\/api\/src\/client(\.ts$|\/)/.test(url))
  expect(modules.length).toBeGreaterThan(3)
  expect(foreign).toEqual([])
})

import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { variables } from '../server/env.ts'
import { type Collector, startCollector } from './collector.ts'
import { startServer, type TestServer } from './harness.ts'

/** The settings that all hosts share in addition to the database. */
let shared: Record<string, string>
let collector: Collector
let web: TestServer
let worker: TestServer | null = null
let client: DossierClient

beforeAll(async () => {
  const STORAGE_LOCAL_DIR = await mkdtemp(join(tmpdir(), 'dossier-hosts-'))
  collector = await startCollector()
  const telemetry = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_METRIC_EXPORT_INTERVAL: '1000' }
  shared = { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR, DOSSIER_SECRET: 'one secret for all hosts', ...telemetry }
  web = await startServer({ ...shared, DOSSIER_ROLE: 'web' })
  client = createDossierClient({ url: web.address })
})
afterAll(async () => {
  await worker?.stop()
  await web.stop()
  await collector.close()
  await rm(shared['STORAGE_LOCAL_DIR'] ?? '', { recursive: true, force: true })
})

async function startWorker(): Promise<TestServer> {
  const role = { DOSSIER_ROLE: 'worker', DOSSIER_CONCURRENCY: '2', DOSSIER_DRAIN_SECONDS: '1' }
  worker = await startServer({ ...shared, ...role, DATABASE_URL: web.databaseUrl })
  return worker
}

const input = {
  candidate: candidateFixtures['marco-rieben'],
  job: jobFixtures['senior-java-developer'],
  locale: 'de-CH',
  terms: {},
} as const

const createRun = async () => (await client.api.runs.create.mutate(input)).runId

/** All events of a run, as its watcher receives them. */
async function followed(runId: string): Promise<string[]> {
  const told: string[] = []
  for await (const { status } of client.watchRun(runId)) told.push(status)
  return told
}

async function ask(server: TestServer, path: string) {
  const answer = await fetch(server.address + path)
  return { status: answer.status, text: await answer.text() }
}

test('a web host accepts a run, a worker makes it, and the web host reports it and serves its files', async () => {
  const runId = await createRun()
  const following = followed(runId)
  expect((await client.api.runs.get.query({ runId })).run.status).toBe('queued')
  const made = await startWorker()
  expect((await following).at(-1)).toBe('succeeded')
  const { documents } = await client.api.runs.get.query({ runId })
  const files = await Promise.all(documents.map(({ id }) => client.download(id)))
  expect(files.map(({ bytes }) => bytes.length)).toEqual(documents.map(({ byteSize }) => byteSize))
  expect(JSON.parse((await ask(web, '/health')).text)).toMatchObject({ status: 'ok', role: 'web' })
  expect(JSON.parse((await ask(made, '/health/ready')).text)).toMatchObject({ status: 'ready', role: 'worker' })
  expect((await ask(made, '/metrics')).text).toContain('dossier_storage')
  expect(await ask(made, '/runs')).toEqual({ status: 404, text: expect.stringContaining('works on the queue') })
})

test('a collector receives the causes of work on each host, and the metrics, but no names', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` }
  expect((await fetch(`${web.address}/api/runs`, { headers })).status).toBe(200)

  const line = (role: string, ...names: RegExp[]) => {
    const all = collector.spans().filter((span) => span.role === role)
    let parents = all.filter(({ name }) => names[0]?.test(name))
    for (const name of names.slice(1)) {
      const ids = parents.map(({ spanId }) => spanId)
      parents = all.filter((span) => name.test(span.name) && ids.includes(span.parentSpanId ?? ''))
    }
    return parents
  }
  const asked = () => line('web', /^GET api$/, /^procedure runs\.list$/, /^select runs$/).map((span) => span.traceId)
  await expect.poll(asked).toContain(traceId)
  expect(line('web', /^GET api$/).map(({ parentSpanId }) => parentSpanId)).toContain('b7ad6b7169203331')
  for (const part of [/^render make$/, /^put local$/, /^with generated_documents$/]) {
    await expect.poll(() => line('worker', /^job /, part)).not.toEqual([])
  }
  expect(collector.metrics()).toContainEqual({
    name: 'dossier_http_request_seconds',
    description: expect.any(String),
    unit: '',
    histogram: expect.objectContaining({ dataPoints: expect.any(Array) }),
  })
  expect(collector.metrics().map(({ name }) => name)).toContain('dossier_job_seconds')
  expect(collector.said()).not.toMatch(/rieben|marco/i)
})

const deployment = (file: string) => readFileSync(new URL(`../../../deploy/${file}`, import.meta.url), 'utf8')

test('the dashboard and the alerts use existing metrics, and the manifests existing variables', async () => {
  const exposed = (await ask(web, '/metrics')).text.matchAll(/^# TYPE (\w+) (\w+)$/gm)
  const names = [...exposed].flatMap(([, name, type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  )
  const named = ['dashboard.json', 'alerts.yaml'].flatMap((file) =>
    [...deployment(`monitoring/${file}`).matchAll(/\b(dossier|process)_\w+/g)].map(([name]) => name),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !names.includes(name))).toEqual([])
  const set = ['compose.yaml', 'kubernetes/web.yaml', 'kubernetes/worker.yaml'].flatMap((file) =>
    [...deployment(file).matchAll(/\b(DOSSIER_[A-Z_]+|DATABASE_\w+|PORT)\b/g)].map(([name]) => name),
  )
  expect(set.length).toBeGreaterThan(10)
  expect(set.filter((name) => !variables.includes(name))).toEqual([])
})

test('another worker finishes the work of a killed one, without duplicates', async () => {
  const runIds = await Promise.all(Array.from({ length: 12 }, createRun))
  const following = runIds.map(followed)
  await Promise.race(following)
  await worker?.kill()
  await startWorker()
  const ends = (await Promise.all(following)).map((told) => told.at(-1))
  expect(ends).toEqual(runIds.map(() => 'succeeded'))
  const made = await Promise.all(runIds.map((runId) => client.api.runs.get.query({ runId })))
  const files = made.map(({ documents }) => documents.map(({ filename }) => filename))
  expect(files.map((of) => new Set(of).size)).toEqual(files.map(() => files[0]?.length))
  expect(files.map((of) => of.length)).toEqual(files.map(() => files[0]?.length))
})

test('a worker that is shutting down reports that it is not ready, and finishes its work', async () => {
  expect.assert(worker)
  const stopping = worker
  const runId = await createRun()
  const following = followed(runId)
  const stopped = stopping.stop()
  worker = null
  await expect
    .poll(() => ask(stopping, '/health/ready'))
    .toEqual({ status: 503, text: expect.stringContaining('draining') })
  expect((await ask(stopping, '/health')).status).toBe(200)
  await stopped
  expect((await following).at(-1)).toBe('succeeded')
  const { id } = (await client.api.runs.get.query({ runId })).run
  const last = collector.spans().find(({ attributes }) => attributes.some(({ value }) => value['stringValue'] === id))
  expect(last).toMatchObject({ name: 'job run.make', role: 'worker' })
})

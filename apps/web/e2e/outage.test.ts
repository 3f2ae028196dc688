import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { type OwnPostgres, type Relay, startOwnPostgres, startRelay } from '@dossier/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'
import { ended, expectWhole, createRun } from './runs-whatever-happens.ts'

const runsPerOutage = 6

let postgres: OwnPostgres
/** What the server takes for its database. */
let network: Relay
let server: TestServer
let client: DossierClient
/** Where files are moved to. */
let folder: string

beforeAll(async () => {
  postgres = await startOwnPostgres()
  network = await startRelay(portOf(postgres))
  const url = new URL(postgres.url)
  url.port = String(network.port)
  folder = await mkdtemp(join(tmpdir(), 'dossier-outage-'))
  server = await startServer({ DATABASE_URL: url.href, DOSSIER_SAMPLES: 'off', STORAGE_LOCAL_DIR: folder })
  client = createDossierClient({ url: server.address, attempts: 12 })
})
afterAll(async () => {
  await server.stop()
  await network.close()
  await postgres.close()
  await rm(folder, { recursive: true, force: true })
})

const portOf = ({ url }: OwnPostgres): number => Number(new URL(url).port)

const ways = [
  { how: 'stopped', away: () => postgres.stop('fast'), back: () => postgres.start() },
  { how: 'frozen', away: () => postgres.freeze(), back: () => postgres.thaw() },
  { how: 'crashed', away: () => postgres.stop('crash'), back: () => postgres.start() },
  { how: 'cut off', away: async () => network.cutOff(), back: async () => network.recover() },
  { how: 'used up', away: () => postgres.useUpConnections(), back: () => postgres.freeConnections() },
  { how: 'failed over', away: loseServer, back: failOver },
]
const move = { from: 'tmp', to: 'local', concurrency: 1 } as const
/** Number of outages; the kinds of outage alternate. */
const outages = Number(process.env['DOSSIER_TEST_OUTAGES'] ?? 4)

let standing: OwnPostgres | null = null

/** The server is shut down permanently, and another one takes over. */
async function loseServer(): Promise<void> {
  standing = await postgres.standBy()
  await postgres.stop('crash')
}

/** It takes the address and the work of the one that was lost. */
async function failOver(): Promise<void> {
  const lost = postgres
  postgres = standing ?? lost
  network.pointTo(portOf(postgres))
  await postgres.promote()
  await lost.close()
}

/** One answer while the database is away; a server that hangs is a failure. */
async function ask(path: string, init: RequestInit = {}) {
  const answer = await fetch(server.address + path, { ...init, signal: AbortSignal.timeout(10_000) })
  const text = await answer.text()
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text }
}

/** Waits until the server says of the database what is awaited. */
async function untilHealth(status: number): Promise<void> {
  const begun = performance.now()
  while ((await ask('/health')).status !== status) {
    if (performance.now() - begun > 20_000) throw new Error(`/health never said ${status}`)
    await delay(20)
  }
}

/** Readers that continue through outages: each answer must be correct, or a transient error. */
function keepReading(signal: AbortSignal, documentId: string, sha256: string) {
  const wrong: string[] = []
  const read = async (what: () => Promise<string | null>) => {
    while (!signal.aborted) {
      const problem = await what().catch(() => null)
      if (problem !== null) wrong.push(problem)
      await delay(30)
    }
  }
  const readers = [
    ...Array.from({ length: 4 }, () =>
      read(async () => {
        const { status, text } = await ask('/api/documents?query=rieben')
        return status === 200 || status === 503 ? null : `search: ${status} ${text}`
      }),
    ),
    read(async () => {
      const { bytes } = await client.download(documentId)
      return createHash('sha256').update(bytes).digest('hex') === sha256 ? null : 'download: other bytes'
    }),
    ...Array.from({ length: 4 }, () =>
      read(async () => {
        const answer = await fetch(`${server.address}/api/audit/events`, {
          signal: AbortSignal.any([signal, AbortSignal.timeout(1_000)]),
        })
        await answer.text()
        return answer.status === 200 || answer.status === 503 ? null : `stream: ${answer.status}`
      }),
    ),
  ]
  return { wrong, ended: Promise.all(readers) }
}

test(
  'the-database-goes-away: the process survives, reports it, and recovers with nothing lost or duplicated',
  async () => {
    const first = await createRun(client, 'first')
    await ended(client, first)
    const [document] = (await client.api.runs.get.query({ runId: first })).documents
    expect.assert(document)
    const link = await client.api.documents.downloadUrl.mutate({ documentId: document.id })
    const stop = new AbortController()
    const reading = keepReading(stop.signal, document.id, document.sha256)
    const taken: Promise<string>[] = []
    const moves = new Set<string>()

    for (let outage = 0; outage < outages; outage++) {
      const way = ways[outage % ways.length]
      expect.assert(way)
      for (let n = 0; n < runsPerOutage; n++) taken.push(createRun(client, `run-${outage}-${n}`))
      // Files that were moved before stay there, and new files go to the usual driver.
      const { id: moveId } = await client.api.storage.migrations.start.mutate(move)
      moves.add(moveId)
      await delay(100 + ((outage * 137) % 700))
      await way.away()
      const asked = [
        ask('/health'),
        ask('/api/runs'),
        ask('/api/documents?query=rieben'),
        ask('/trpc/runs.list?input=%7B%7D'),
        ask('/runs', { headers: { accept: 'text/html', 'accept-language': 'de' } }),
        ask(new URL(link.url, server.address).pathname),
      ]
      for (let n = 0; n < 2; n++) taken.push(createRun(client, `late-${outage}-${n}`))
      const answers = await Promise.all(asked)
      for (const { status, retryAfter } of answers)
        expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '2' })
      const [health, list, , , page] = answers
      expect(JSON.parse(health?.text ?? '')).toMatchObject({
        status: 'unavailable',
        checks: { database: 'unavailable' },
        failure: expect.stringMatching(way.how === 'used up' ? 'too_many_connections|unreachable' : 'unreachable'),
      })
      expect(JSON.parse(list?.text ?? '')).toMatchObject({
        reason: 'database_unavailable',
        detail: expect.stringContaining('try again'),
      })
      expect(page?.text).toContain(way.how === 'used up' ? 'Die Datenbank' : 'Die Datenbank antwortet nicht')
      const metrics = await ask('/metrics')
      expect(metrics.text).toContain('dossier_database_up 0')
      await way.back()
      await untilHealth(200)
    }

    const runIds = await Promise.all(taken)
    expect(new Set(runIds).size).toBe(outages * (runsPerOutage + 2))
    for (const runId of runIds) await ended(client, runId)
    for (const migrationId of moves) await expectMoved(migrationId)
    stop.abort()
    await reading.ended
    expect(reading.wrong).toEqual([])
    for (const runId of runIds) await expectWhole(client, runId)
    const { items } = await client.api.runs.list.query({ limit: 100 })
    expect(items).toHaveLength(Math.min(100, runIds.length + 1))
    expect(await client.api.audit.verify.mutate({ mode: 'full' })).toMatchObject({ ok: true })
  },
  90_000 + outages * 30_000,
)

/** Waits for the end of a move, which has refused no file. */
async function expectMoved(migrationId: string): Promise<void> {
  const look = () => client.api.storage.migrations.get.query({ migrationId })
  await expect.poll(async () => (await look()).state, { timeout: 60_000 }).toBe('done')
  expect((await look()).refusedObjects).toEqual([])
}

import { execFile } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { openDatabase, sql } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'
import { ended, expectWhole, input, keyOf, createRun } from './runs-whatever-happens.ts'

const run = promisify(execFile)

/** A small disk, on which the database of the installation is alone. */
const disk = await mkdtemp(join(tmpdir(), 'dossier-full-disk-'))
const dataDir = join(disk, 'data')
const canMount = await run('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'none', disk]).then(
  () => true,
  () => false,
)
/** Where its files are. */
const folder = await mkdtemp(join(tmpdir(), 'dossier-full-disk-files-'))
let databaseUrl: string
let server: TestServer | undefined
let client: DossierClient

beforeAll(async () => {
  if (!canMount) return
  const env = { DATABASE_URL: '', DOSSIER_DATA_DIR: dataDir, DOSSIER_SAMPLES: 'off', STORAGE_LOCAL_DIR: folder }
  server = await startServer({ ...env, STORAGE_DRIVER: 'local' })
  client = createDossierClient({ url: server.address, attempts: 12 })
  const { url, detach } = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  await detach()
  databaseUrl = url
})
afterAll(async () => {
  try {
    await server?.stop()
  } finally {
    if (canMount) await run('umount', ['--lazy', disk])
    for (const each of [disk, folder]) await rm(each, { recursive: true, force: true })
  }
})

const patience = { timeout: 90_000 }
const ballast = join(disk, 'ballast')

async function fillDisk(): Promise<void> {
  const file = await open(ballast, 'w')
  try {
    for (const size of [1 << 20, 1 << 12]) {
      const bytes = Buffer.alloc(size, 1)
      let isFull = false
      while (!isFull) {
        isFull = await file.write(bytes).then(
          ({ bytesWritten }) => bytesWritten < size,
          (error: unknown) => {
            if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return true
            throw error
          },
        )
      }
    }
  } finally {
    await file.close()
  }
}

/** Writes to the log ahead of all data until it needs a new file: Postgres ends when it cannot have one. */
async function endPostgres(): Promise<void> {
  const { db, close } = openDatabase({ url: databaseUrl, max: 1 })
  const write = () => db.execute(sql`select pg_logical_emit_message(false, 'test', repeat('x', 1000000))`)
  const grow = async () => {
    for (let megabytes = 0; megabytes < 200; megabytes++) await write()
  }
  await expect(grow()).rejects.toThrow('Failed query')
  await close()
}

async function ask(path: string, init: RequestInit = {}) {
  const answer = await fetch((server?.address ?? '') + path, { ...init, signal: AbortSignal.timeout(10_000) })
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() }
}

/** Asks for a run once, as `createRun` does again and again. */
const fetchRun = (key: string) =>
  ask('/api/runs', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': keyOf(key) },
    body: JSON.stringify(input),
  })

const health = async (): Promise<unknown> => JSON.parse((await ask('/health')).text)

/** What the doctor says about the database. */
async function examined(): Promise<string> {
  const main = new URL('../../cli/src/main.ts', import.meta.url).pathname
  const env = { ...process.env, DATABASE_URL: '', DOSSIER_DATA_DIR: dataDir, STORAGE_DRIVER: 'memory' }
  const told = await run(process.execPath, [main, 'doctor'], { env }).catch((error: { stdout: string }) => error)
  return told.stdout
}

/** Postgres runs without room for more, or it has ended; existing data can be read while it runs. */
const ways = [
  { ends: false, status: 200, says: 'Läufe' },
  { ends: true, status: 503, says: 'Die Festplatte der Datenbank ist voll' },
]

test.runIf(canMount)(
  'a database whose disk is full says so, and goes on by itself when there is room, with nothing lost or doubled',
  async () => {
    const taken = [createRun(client, 'first')]
    await ended(client, (await taken[0]) ?? '')
    for (const { ends, status, says } of ways) {
      for (let n = 0; n < 3; n++) taken.push(createRun(client, `early-${String(ends)}-${n}`))
      await fillDisk()
      if (ends) await endPostgres()
      for (let n = 0; (await ask('/health')).status === 200; n++) {
        taken.push(createRun(client, `late-${String(ends)}-${n}`))
        await delay(100)
      }
      const sentence = expect.stringContaining('The disk of the database is full')
      await expect
        .poll(() => fetchRun(`asked-${String(ends)}`), patience)
        .toMatchObject({ status: 503, retryAfter: '2', text: sentence })
      taken.push(createRun(client, `asked-${String(ends)}`))
      await expect
        .poll(health, patience)
        .toMatchObject({ status: 'unavailable', failure: 'disk_full', message: sentence })
      const page = () => ask('/runs', { headers: { accept: 'text/html', 'accept-language': 'de' } })
      await expect.poll(page, patience).toMatchObject({ status, text: expect.stringContaining(says) })
      expect(await examined()).toMatch(/disk that holds \S+ is full/)
      await rm(ballast)
      await expect.poll(health, patience).toMatchObject({ status: 'ok' })
    }
    const runIds = await Promise.all(taken)
    expect(new Set(runIds).size).toBe(taken.length)
    for (const runId of runIds) await ended(client, runId)
    for (const runId of runIds) await expectWhole(client, runId)
    const { items } = await client.api.runs.list.query({ limit: 100 })
    expect(items).toHaveLength(taken.length)
    expect(await client.api.audit.verify.mutate({ mode: 'full' })).toMatchObject({ ok: true })
  },
  300_000,
)

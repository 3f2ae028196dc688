import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, createTestDatabase } from '@dossier/db/testing'
import { sql } from '@dossier/db'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCaller } from '../root.ts'
import { createServices, type Services } from '../services.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { makeBackup } from './make-backup.ts'
import { type Installation, openInstallation } from './open-installation.ts'
import { restoreBackup } from './restore-backup.ts'

const secret = 'a secret for tests'
let folder: string
let source: TestServices
let archive: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-backup-'))
  source = await createTestServices({ storage: { STORAGE_DRIVER: 'memory' } })
  for (const name of ['Marco', 'Ana']) {
    const candidate = { ...fullRun.candidate, Vorname: name }
    const run = await source.api().runs.create({ ...fullRun, candidate })
    await ended(source, run.runId)
  }
  await source.services.sealer.flush()
  archive = join(folder, 'first.tar')
  await makeBackup(source.services, archive)
})

afterAll(async () => {
  await source.close()
  rmSync(folder, { recursive: true })
})

/** An installation that was never started, on a file driver. */
async function emptyInstallation(name: string): Promise<{ database: TestDatabase; config: Config }> {
  const database = await createTestDatabase()
  const storage = { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: join(folder, name) }
  return {
    database,
    config: { databaseUrl: database.url, dataDir: folder, storage, secret, logger: pino({ level: 'silent' }) },
  }
}
type Config = Parameters<typeof openInstallation>[0]

async function into<T>(config: Config, work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(config)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

async function started<T>(config: Config, work: (services: Services) => Promise<T>): Promise<T> {
  const services = await createServices({ ...config, concurrency: 0 })
  try {
    return await work(services)
  } finally {
    await services.close()
  }
}

test('an archive restored into an empty installation with another driver has every row, every byte and the audit chain', async () => {
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  const { database, config } = await emptyInstallation('whole')
  const report = await into(config, (installation) => restoreBackup(installation, archive))
  expect(report).toMatchObject({ ok: true, differences: [], missing: 0, secret: 'matches', driver: 'local' })
  expect(report.objects).toMatchObject({ stored: 20, present: 0, skipped: 0 })
  const [drivers] = await database.db.execute<{ of: string }>(
    sql`select string_agg(distinct storage_driver, ',') as of from generated_documents`,
  )
  expect(drivers).toEqual({ of: 'local' })
  await started(config, async (services) => {
    const api = createCaller({ services, owner: source.owner, requestId: 'test' })
    expect(await api.audit.verify({ mode: 'full' })).toMatchObject({ ok: true })
    const found = await api.documents.search({ query: 'marko riben typ:cv' })
    expect(found.items).toHaveLength(1)
  })
  const again = await into(config, (installation) => restoreBackup(installation, archive))
  expect(again).toMatchObject({ ok: true, rows: {}, objects: { stored: 0, present: 20 } })
  await database.close()
})

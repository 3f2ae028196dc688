import { readdirSync, statSync } from 'node:fs'
import { verifyArchive } from '@dossier/backup'
import { findDocument, sql } from '@dossier/db'
import { WorkspaceError } from '@dossier/workspace'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deleteDocuments } from '../storage/objects/delete-objects.ts'
import { openDocument } from '../documents/open-download.ts'
import { createCaller } from '../router.ts'
import { installationFolder } from '../testing/installations.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const folder = installationFolder()
let source: TestServices

beforeAll(async () => {
  source = await createTestServices({ storage: { STORAGE_DRIVER: 'memory' } })
  await makeRun('Marco')
  await makeRun('Ana')
  await source.services.sealer.flush()
})
afterAll(async () => {
  await source.close()
  await folder.remove()
})

const rowsOf = (database: TestServices['database']) =>
  database.db.execute(sql`select key, person from person_keys order by key`)
const down = () => Promise.reject(new WorkspaceError('unavailable', 'down'))

async function makeRun(name: string): Promise<string> {
  const candidate = { ...fullRun.candidate, Vorname: name }
  const { runId } = await source.api().runs.create({ ...fullRun, candidate })
  await ended(source, runId)
  return runId
}

async function documentOf(runId: string, type: string) {
  const { documents } = await source.api().runs.get({ runId })
  const row = await findDocument(
    source.services.db,
    source.owner,
    documents.find(({ documentType }) => documentType === type)?.id ?? '',
  )
  if (row === null) throw new Error(`no ${type}`)
  return row
}

test('restores every row, every byte and the audit chain into an empty installation with another driver', async () => {
  const archive = folder.path('first.tar')
  const made = await makeBackup(source.services, archive)
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  expect(made).toMatchObject({ objects: 20, missing: [] })
  const target = await folder.empty('whole')
  const report = await target.administer((installation) => restoreBackup(installation, archive))
  expect(report).toMatchObject({ ok: true, differences: [], missing: 0, secret: 'matches', driver: 'local' })
  expect(report).toMatchObject({ fingerprint: made.fingerprint, objects: { stored: 20, present: 0, skipped: 0 } })
  const [states] = await target.database.db.execute(sql`
    select string_agg(distinct d.storage_driver, ',') as drivers, string_agg(distinct o.driver || ' ' || o.state, ',') as objects
    from generated_documents d left join stored_objects o on o.team_id = d.team_id and o.key = d.storage_path`)
  expect(states).toEqual({ drivers: 'local', objects: 'local stored' })
  expect(await rowsOf(target.database)).toEqual(await rowsOf(source.database))
  await target.start(async (services) => {
    const api = createCaller({ services, owner: source.owner, requestId: 'test' })
    expect(await api.audit.verify({ mode: 'full' })).toMatchObject({ ok: true })
    expect((await api.documents.search({ query: 'marko riben typ:cv' })).items).toHaveLength(1)
    const { runId } = (await api.runs.list({ limit: 1 })).items[0] ?? { runId: '' }
    expect(await api.runs.replay({ runId })).toMatchObject({ identical: true })
  })
  const again = await target.administer((installation) => restoreBackup(installation, archive))
  expect(again).toMatchObject({ ok: true, rows: {}, objects: { stored: 0, present: 20 } })
})

test('regenerates lost files, reports what cannot be regenerated, and keeps permanently deleted files out', async () => {
  const runId = await makeRun('Lena')
  const [cv, offer, feedback] = await Promise.all(['cv', 'offer', 'feedback'].map((type) => documentOf(runId, type)))
  if (cv === undefined || offer === undefined || feedback === undefined) throw new Error('no documents')
  const caller = { owner: source.owner, requestId: 'test' }
  await deleteDocuments(source.services, caller, { documents: [feedback], reason: 'asked' })
  await source.services.storage.current.delete([cv.storagePath, offer.storagePath])
  const forged = 'ab'.repeat(32)
  await source.database.db.execute(sql`update generated_documents set sha256 = ${forged} where id = ${offer.id}`)
  const archive = folder.path('lost.tar')
  const { missing } = await makeBackup(source.services, archive)
  expect(new Map(missing.map(({ documentId, reason }) => [documentId, reason]))).toEqual(
    new Map([
      [offer.id, 'lost'],
      [feedback.id, 'deleted'],
    ]),
  )
  expect((await source.services.storage.current.stat(cv.storagePath)).size).toBe(cv.byteSize)
  await source.database.db.execute(sql`update generated_documents set sha256 = ${offer.sha256} where id = ${offer.id}`)
  expect(await verifyArchive(archive)).toMatchObject({ ok: true, lost: [{}, {}] })
  const target = await folder.empty('lost')
  const report = await target.administer((installation) => restoreBackup(installation, archive))
  expect(report).toMatchObject({ ok: true, missing: 2 })
  await target.start(async (services) => {
    await expect(openDocument(services, caller, feedback.id)).rejects.toMatchObject({ code: 'deleted' })
  })
})

test('fails a backup when a storage driver does not respond, and leaves no file', async () => {
  const { storage } = source.services
  const broken = { ...source.services, storage: { ...storage, named: down } }
  await expect(makeBackup(broken, folder.path('down.tar'))).rejects.toMatchObject({ code: 'unavailable' })
  const stop = AbortSignal.abort(new Error('stopped'))
  await expect(makeBackup(source.services, folder.path('down.tar'), { signal: stop })).rejects.toThrow('stopped')
  expect(readdirSync(folder.path('.')).filter((name) => name.includes('down'))).toEqual([])
})

test('makes a complete archive while runs are created and a person is erased, and restores it', async () => {
  const busy = Promise.all(['Nora', 'Timo', 'Ida'].map(makeRun))
  const archive = folder.path('live.tar')
  await makeBackup(source.services, archive)
  await busy
  const target = await folder.empty('live')
  const report = await target.administer((installation) => restoreBackup(installation, archive))
  expect(report).toMatchObject({ ok: true, problems: [] })
  const resumed = report.resumedRuns
  const statuses = () => target.database.db.execute<{ status: string }>(sql`select distinct status from runs`)
  if (resumed > 0) {
    await target.start(async () => {
      while ((await statuses()).some(({ status }) => status === 'queued' || status === 'running'))
        await new Promise((done) => setTimeout(done, 200))
    }, 2)
  }
  expect([...(await statuses())]).toEqual([{ status: 'succeeded' }])
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { documentsOfRun, type DocumentRow, objectsOfRun, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openBundle } from '../../documents/open-download.ts'
import { readStored } from '../../documents/read-stored.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import type { StorageMigrationDetails } from './relocation-view.ts'

let test: TestServices
let folder: string
let runUuid: string
let documents: DocumentRow[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-moving-'))
  const storage = {
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: join(folder, 'local'),
    STORAGE_TMP_DIR: join(folder, 'tmp'),
  }
  test = await createTestServices({ storage })
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  const { runId, id } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  runUuid = id
  documents = await documentsOfRun(test.services.db, test.owner, runUuid)
})

const api = () => test.api().storage.migrations

async function finished(id: string): Promise<StorageMigrationDetails> {
  for (;;) {
    const migration = await api().get({ migrationId: id })
    if (migration.finishedAt !== null) return migration
    await delay(20)
  }
}

const move = async (input: Parameters<ReturnType<typeof api>['start']>[0]) => finished((await api().start(input)).id)

/** The place of each file of the run: by driver, `original` or `copy` with its state. */
async function places(): Promise<Record<string, string[]>> {
  const objects = await objectsOfRun(test.services.db, test.owner, runUuid)
  const found: Record<string, string[]> = {}
  for (const { driver, role, state } of objects) (found[driver] ??= []).push(`${role} ${state}`)
  return Object.fromEntries(Object.entries(found).map(([driver, all]) => [driver, [...new Set(all)].toSorted()]))
}

async function expectReadable(driver: string): Promise<void> {
  const rows = await documentsOfRun(test.services.db, test.owner, runUuid)
  expect(rows.map(({ storageDriver }) => storageDriver)).toEqual(rows.map(() => driver))
  for (const row of rows)
    expect(await readStored(test.services, { owner: test.owner, requestId: 'test' }, row)).not.toBeNull()
}

const fileOf = (row: DocumentRow, driver = 'local') => join(folder, driver, 'objects', `${row.storagePath}@`)

it('moves everything, keeps the sources as copies, and moves everything back', async () => {
  const plan = await api().plan({ from: 'local', to: 'tmp' })
  expect(plan).toMatchObject({ objects: documents.length, alreadyThere: 0, beingWritten: 0, newFilesGoTo: 'local' })
  const moved = await move({ from: 'local', to: 'tmp' })
  expect(moved).toMatchObject({ state: 'done', percent: 100, left: 0, secondsLeft: null, refusedObjects: [] })
  expect(moved.objects).toEqual({ total: documents.length, done: documents.length, refused: 0 })
  expect(moved.bytes.done).toBe(plan.bytes)
  expect(await places()).toEqual({ local: ['copy stored'], tmp: ['original stored'] })
  await expectReadable('tmp')
  // A reader with an older row still finds its file.
  for (const row of documents)
    expect(await readStored(test.services, { owner: test.owner, requestId: 'test' }, row)).not.toBeNull()

  const back = await finished((await api().rollback({ migrationId: moved.id })).id)
  expect(back).toMatchObject({ state: 'done', kind: 'rollback', parentId: moved.id, left: 0 })
  expect(await places()).toEqual({ local: ['original stored'], tmp: ['copy stored'] })
  await expectReadable('local')

  const { items } = await test.api().audit.list({ subjectId: runUuid })
  const events = items.filter(({ type }) => type === 'storage.migrated').map(({ data }) => data['migrationId'])
  expect(events).toEqual([back.id, moved.id])
})

it('deletes sources only if the target is intact', async () => {
  const moved = await move({ from: 'local', to: 'tmp' })
  const [damaged] = documents
  if (damaged === undefined) throw new Error('The run has no documents.')
  await flip(fileOf(damaged, 'tmp'))
  const deleted = await finished((await api().deleteSource({ migrationId: moved.id })).id)
  expect(deleted.refusedObjects).toMatchObject([{ key: damaged.storagePath, reason: 'target_differs' }])
  expect(deleted.objects.done).toBe(moved.objects.done - 1)
  const rows = await objectsOfRun(test.services.db, test.owner, runUuid, ['deleted'])
  expect(rows.map(({ driver }) => driver)).toEqual(documents.slice(1).map(() => 'local'))
  await expect(readFile(fileOf(damaged))).resolves.toBeDefined()
  await expect(readFile(fileOf(documents[1] ?? damaged))).rejects.toMatchObject({ code: 'ENOENT' })

  const back = await finished((await api().rollback({ migrationId: moved.id })).id)
  expect(back).toMatchObject({ state: 'done', refusedObjects: [], left: 0 })
  await expectReadable('local')
})

it('leaves differing files in place, reports why, and moves the rest', async () => {
  const [flipped, longer, missing] = documents
  if (flipped === undefined || longer === undefined || missing === undefined) throw new Error('Too few documents.')
  await flip(fileOf(flipped))
  await writeFile(fileOf(longer), Buffer.concat([await readFile(fileOf(longer)), Buffer.from('x')]))
  await rm(fileOf(missing))
  const moved = await move({ from: 'local', to: 'tmp' })
  const reasons = new Map(moved.refusedObjects.map(({ key, reason }) => [key, reason]))
  expect(reasons.get(flipped.storagePath)).toBe('wrong_bytes')
  expect(['wrong_size', 'wrong_bytes']).toContain(reasons.get(longer.storagePath))
  expect(reasons.get(missing.storagePath)).toBe('missing')
  const named = moved.refusedObjects.map(({ document }) => document?.id)
  expect(new Set(named)).toEqual(new Set([flipped, longer, missing].map(({ id }) => id)))
  expect(moved.objects).toMatchObject({ done: moved.objects.total - 3, refused: 3 })
  expect(moved.left).toBe(3)
  // Nothing of them stays on the target, and reading them regenerates them in place.
  for (const row of [flipped, longer, missing]) {
    await expect(readFile(fileOf(row, 'tmp'))).rejects.toMatchObject({ code: 'ENOENT' })
  }
  const bundle = await openBundle(test.services, { owner: test.owner, requestId: 'test' }, runUuid)
  expect((await buffer(await bundle.open())).byteLength).toBe(bundle.size)
  const again = await move({ from: 'local', to: 'tmp' })
  expect(again).toMatchObject({ left: 0, refusedObjects: [], objects: { done: 3 } })
  await expectReadable('tmp')
})

it('moves what a search finds, but not what it finds only by typo tolerance', async () => {
  const moved = await move({ from: 'local', to: 'tmp', query: 'typ:cv marco', language: 'de' })
  expect(moved).toMatchObject({ query: 'typ:cv marco', refusedObjects: [] })
  expect(moved.objects.done).toBeGreaterThan(0)
  const rows = await documentsOfRun(test.services.db, test.owner, runUuid)
  const on = (driver: string) => rows.filter((row) => row.storageDriver === driver).map((row) => row.documentType)
  expect(on('tmp')).toEqual(['cv'])
  expect(on('local')).toHaveLength(rows.length - 1)
  expect((await api().plan({ from: 'local', to: 'tmp', query: 'marko' })).objects).toBe(0)
  await expect(api().start({ from: 'local', to: 'tmp', query: 'typ:nonsense' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})

it('clears a filter with a name when that person is erased, and moves none of their files', async () => {
  const moved = await move({ from: 'local', to: 'tmp', query: 'kandidat:"Marco Rieben" typ:cv', language: 'de' })
  const [document] = documents
  const { candidateId = '' } = document ?? {}
  await test.api().persons.erase({ candidateId, reason: 'request' })
  expect((await api().get({ migrationId: moved.id })).query).toBe('—')
  expect((await api().plan({ from: 'local', to: 'tmp' })).objects).toBe(0)
  const back = await finished((await api().rollback({ migrationId: moved.id })).id)
  expect(back).toMatchObject({ state: 'done', objects: { total: 0, done: 0 } })
  expect(await places()).toEqual({ local: ['copy deleted', 'original deleted'], tmp: ['original deleted'] })
})

it('refuses invalid requests, and says what would work', async () => {
  await expect(api().start({ from: 'local', to: 'local' })).rejects.toThrow('two different drivers')
  await expect(api().start({ from: 'local', to: 's3' })).rejects.toThrow('S3_BUCKET')
  await expect(api().start({ from: 'local', to: 'nowhere' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const member = await test.database.createOwner()
  const theirs = test.api(member).storage.migrations
  await expect(theirs.start({ from: 'local', to: 'tmp' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(theirs.plan({ from: 'local', to: 'tmp' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
}

import { buffer } from 'node:stream/consumers'
import { announceObjects, documentsOfRun, objectsOfRun, type Owner } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openBundle, openDocument } from '../../documents/open-download.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { deleteDocuments, finishDeleting } from './delete-objects.ts'

let test: TestServices
/** In a new team in every test. */
let owner: Owner
let runUuid: string

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
  const { runId, id } = await test.api(owner).runs.create(fullRun)
  await ended({ ...test, owner }, runId)
  runUuid = id
})

const caller = () => ({ owner, requestId: 'test' })
const stored = async () => (await test.services.storage.current.list(`${owner.teamId}/`)).items.map(({ key }) => key)
const states = async () =>
  Object.fromEntries((await objectsOfRun(test.services.db, owner, runUuid)).map(({ key, state }) => [key, state]))

it('has a row for every object of a run, stored with the hash of its document', async () => {
  const rows = await documentsOfRun(test.services.db, owner, runUuid)
  const objects = await objectsOfRun(test.services.db, owner, runUuid, ['stored'])
  const said = objects.map(({ driver, key, sha256, byteSize, role }) => ({ driver, key, sha256, byteSize, role }))
  const wanted = rows.map(({ storageDriver: driver, storagePath: key, sha256, byteSize }) => {
    return { driver, key, sha256, byteSize, role: 'original' }
  })
  expect(said.toSorted(byKey)).toEqual(wanted.toSorted(byKey))
  expect((await stored()).toSorted()).toEqual(wanted.map(({ key }) => key).toSorted())
})

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1
}

it('deletes the file of a document for good, and says so to whoever asks for it', async () => {
  const { services } = test
  const [row, ...others] = await documentsOfRun(services.db, owner, runUuid)
  expect.assert(row)
  const removal = await deleteDocuments(services, caller(), { documents: [row], reason: 'asked' })
  expect(removal).toEqual({ deleted: 1, failed: [] })
  expect((await states())[row.storagePath]).toBe('deleted')
  expect(await stored()).toHaveLength(others.length)
  const refusal = { code: 'deleted', message: expect.stringMatching(/on \d{4}-\d\d-\d\dT/) }
  await expect(openDocument(services, caller(), row.id)).rejects.toMatchObject(refusal)
  await expect(openBundle(services, caller(), runUuid)).rejects.toMatchObject(refusal)
  // The other documents are still available, and the record of the deleted one stays.
  const other = await openDocument(services, caller(), others[0]?.id ?? '')
  expect((await buffer(await other.open())).byteLength).toBe(other.size)
  expect(await documentsOfRun(services.db, owner, runUuid)).toHaveLength(others.length + 1)
  const { items } = await test.api(owner).audit.list({ types: ['document.deleted'] })
  expect(items).toMatchObject([{ subjectId: row.id, data: { reason: 'asked', documentType: row.documentType } }])
})

it('is not made again by a replay, which still proves it', async () => {
  const { services } = test
  const documents = await documentsOfRun(services.db, owner, runUuid)
  await deleteDocuments(services, caller(), { documents, reason: 'retention' })
  const replay = await test.api(owner).runs.replay({ runId: runUuid })
  expect(replay).toMatchObject({ outcome: 'identical' })
  expect(replay.documents.map((document) => document.stored)).toEqual(documents.map(() => 'deleted'))
  expect(await stored()).toEqual([])
})

it('deletes the copies too, and is finished later where a driver does not answer', async () => {
  const { services } = test
  const [row] = await documentsOfRun(services.db, owner, runUuid)
  expect.assert(row)
  const { storagePath: key, contentType, byteSize, sha256 } = row
  const copy = { driver: 'tmp', key, runUuid, role: 'copy' as const, contentType, byteSize, sha256 }
  await announceObjects(services.db, owner, [copy])
  const named = (name: string) => (name === 'tmp' ? Promise.reject(new Error('is away')) : services.storage.named(name))
  const away = { ...services, storage: { ...services.storage, named } }
  const removal = await deleteDocuments(away, caller(), { documents: [row], reason: 'asked' })
  expect(removal).toEqual({ deleted: 1, failed: [{ driver: 'tmp', key, code: 'unknown' }] })
  expect(await finishDeleting(services, owner)).toEqual({ deleted: 1, failed: [] })
  const objects = await objectsOfRun(services.db, owner, runUuid, ['deleting', 'deleted'])
  expect(objects.map(({ driver, state }) => [driver, state])).toEqual([
    ['memory', 'deleted'],
    ['tmp', 'deleted'],
  ])
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type DocumentRow,
  documentsOfRun,
  findCandidate,
  findRun,
  listAuditEvents,
  objectsOfRun,
  type Owner,
  sql,
} from '@dossier/db'
import { copiesOfAll } from '@dossier/db/mirror'
import { digestOf, type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eraseCandidate } from '../../persons/erase-person.ts'
import { catchUp } from './manage-mirror.ts'
import { openBundle, openDocument } from '../../documents/open-download.ts'
import { deleteDocuments } from '../objects/delete-objects.ts'
import type { Services } from '../../context.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { copyRun } from './copy-run.ts'

let test: TestServices
let folder: string
/** In a new team in every test. */
let owner: Owner
let runUuid: string
let row: DocumentRow
const signal = new AbortController().signal
const caller = () => ({ owner: owner, requestId: 'test' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-mirror-'))
  test = await createTestServices({
    storage: { STORAGE_DRIVER: 'memory', STORAGE_MIRROR: 'tmp', STORAGE_TMP_DIR: folder },
  })
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${owner.userId}`)
  const created = await test.api(owner).runs.create(fullRun)
  await ended({ ...test, owner }, created.runId)
  runUuid = created.id
  const [first] = await documentsOfRun(test.services.db, owner, runUuid)
  expect.assert(first)
  row = first
  await queueIsEmpty()
})

/** Waits until the queue is empty. */
async function queueIsEmpty(): Promise<void> {
  for (let left = 1; left > 0; await delay(20)) {
    const [jobs] = await test.database.db.execute<{ left: number }>(
      sql`select count(*)::int as left from graphile_worker.jobs`,
    )
    left = jobs?.left ?? 0
  }
}

async function copies(state: string): Promise<string[]> {
  const objects = await objectsOfRun(test.services.db, owner, runUuid)
  return objects
    .filter((one) => one.driver === 'tmp' && one.role === 'copy' && one.state === state)
    .map(({ key }) => key)
}

/** Creates the announced copies now, as the queue would a moment later. */
function makeCopies(services: Services = test.services): Promise<void> {
  return copyRun(services, { ...owner, runUuid, driver: 'tmp', requestId: 'test' }, signal)
}

const away = () => Promise.reject(new WorkspaceError('unavailable', 'The storage is away.'))

/** The services with a failing primary; rows and mirror stay unchanged. */
function withPrimary(change: Partial<StorageDriver>): Services {
  const { storage } = test.services
  const current = { ...storage.current, ...change }
  const named = (name: string) => (name === current.name ? Promise.resolve(current) : storage.named(name))
  return { ...test.services, storage: { ...storage, current, named } }
}

async function bytesOf(services: Services): Promise<Buffer> {
  const download = await openDocument(services, caller(), row.id)
  return buffer(await download.open())
}

async function recorded(
  type: 'document.read_from_copy' | 'document.copy_damaged' | 'document.healed' | 'storage.copied',
) {
  return (await listAuditEvents(test.services.db, owner, { types: [type], limit: 100 })).items
}

describe('a mirror', () => {
  it('receives a verified copy of every file of a run after the run was recorded', async () => {
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    expect((await copies('stored')).toSorted()).toEqual(documents.map(({ storagePath }) => storagePath).toSorted())
    const mirror = await test.services.storage.named('tmp')
    for (const { storagePath, sha256 } of documents) {
      expect(digestOf(await buffer((await mirror.get(storagePath)).body)).sha256).toBe(sha256)
    }
    const copied = await recorded('storage.copied')
    const sum = copied.reduce((total, { data }) => total + Number(data['objects']), 0)
    expect(sum).toBe(documents.length)
    expect(await test.api(owner).storage.mirror.status()).toMatchObject({
      primary: 'memory',
      mirrors: [{ driver: 'tmp', storedObjects: documents.length, waitingObjects: 0, missingObjects: 0 }],
    })
  })

  it('counts pending copies while it is unavailable, and receives them when it is back', async () => {
    await test.database.db.execute(
      sql`update stored_objects set state = 'pending' where driver = 'tmp' and team_id = ${owner.teamId}`,
    )
    const mirror = await test.services.storage.named('tmp')
    const named = (name: string) =>
      Promise.resolve(name === 'tmp' ? { ...mirror, put: away } : test.services.storage.current)
    const services = { ...test.services, storage: { ...test.services.storage, named } }
    await expect(makeCopies(services)).rejects.toThrow('did not receive all copies')
    const [lag] = (await test.api(owner).storage.mirror.status()).mirrors
    expect(lag).toMatchObject({
      storedObjects: 0,
      waitingObjects: expect.any(Number),
      oldestWaiting: expect.any(String),
    })
    expect(lag?.waitingBytes).toBeGreaterThan(0)
    const ofTmp = async () => (await copiesOfAll(test.services.db)).find(({ driver }) => driver === 'tmp')
    const behind = await ofTmp()
    expect(behind).toMatchObject({ waiting: lag?.waitingObjects, oldestWaiting: expect.any(Date) })
    await makeCopies()
    // Includes copies of other tests.
    expect(await ofTmp()).toMatchObject({ stored: (behind?.stored ?? 0) + (behind?.waiting ?? 0), waiting: 0 })
    expect(await copies('pending')).toEqual([])
  })

  it('catches up with files that predate it', async () => {
    const all = (await copies('stored')).length
    await test.database.db.execute(sql`delete from stored_objects where driver = 'tmp' and team_id = ${owner.teamId}`)
    const before = await test.api(owner).storage.mirror.status()
    expect(before.mirrors).toMatchObject([{ missingObjects: all, waitingObjects: 0 }])
    expect(await catchUp(test.services, caller())).toEqual({ runs: 1, announced: all })
    await queueIsEmpty()
    expect(await copies('stored')).toHaveLength(all)
    expect(await catchUp(test.services, caller())).toEqual({ runs: 0, announced: 0 })
  })
})

describe('a read', () => {
  it('uses the primary while it responds', async () => {
    expect(digestOf(await bytesOf(test.services)).sha256).toBe(row.sha256)
    expect(await recorded('document.read_from_copy')).toEqual([])
  })

  it('uses the copy while the primary is unavailable, verified and recorded; so does the ZIP', async () => {
    const services = withPrimary({ get: away, put: away, stat: away })
    expect(digestOf(await bytesOf(services)).sha256).toBe(row.sha256)
    expect(await recorded('document.read_from_copy')).toMatchObject([{ subjectId: row.id, data: { driver: 'tmp' } }])
    const bundle = await openBundle(services, caller(), runUuid)
    const zip = await buffer(await bundle.open())
    const run = await findRun(test.services.db, owner, runUuid)
    expect(digestOf(zip).sha256).toBe(run?.bundleSha256)
  })

  it('fails as unavailable while the copy is only announced', async () => {
    await test.database.db.execute(
      sql`update stored_objects set state = 'pending' where driver = 'tmp' and team_id = ${owner.teamId}`,
    )
    await expect(bytesOf(withPrimary({ get: away, stat: away }))).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('fails as unavailable when the copy is damaged, and records and recreates the copy', async () => {
    await damageCopy()
    await expect(bytesOf(withPrimary({ get: away, stat: away }))).rejects.toMatchObject({ code: 'unavailable' })
    expect(await recorded('document.copy_damaged')).toMatchObject([{ subjectId: row.id, data: { driver: 'tmp' } }])
    await queueIsEmpty()
    expect(await copies('pending')).toEqual([])
    expect(digestOf(await bytesOf(withPrimary({ get: away, stat: away }))).sha256).toBe(row.sha256)
  })

  it('heals what the primary has lost from the copy', async () => {
    await test.services.storage.current.delete([row.storagePath])
    expect(digestOf(await bytesOf(test.services)).sha256).toBe(row.sha256)
    expect(await recorded('document.read_from_copy')).toHaveLength(1)
    expect(await recorded('document.healed')).toHaveLength(1)
    const { body } = await test.services.storage.current.get(row.storagePath)
    expect(digestOf(await buffer(body)).sha256).toBe(row.sha256)
  })

  it('of an unknown document reports it missing while the primary is unavailable', async () => {
    const services = withPrimary({ get: away, stat: away })
    await expect(openDocument(services, caller(), runUuid)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a deletion', () => {
  it('also covers the mirror', async () => {
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    await deleteDocuments(test.services, caller(), { documents, reason: 'asked' })
    expect(await copies('deleted')).toHaveLength(documents.length)
    expect(await onMirror()).toEqual([])
  })

  it('of a person also covers the mirror', async () => {
    const run = await findRun(test.services.db, owner, runUuid)
    const candidate = await findCandidate(test.services.db, owner, run?.candidateId ?? '')
    expect.assert(candidate)
    await eraseCandidate(test.services, caller(), { candidateId: candidate.id, reason: 'request' })
    expect(await onMirror()).toEqual([])
  })

  it('during the creation of a copy leaves none on the mirror', async () => {
    await test.database.db.execute(
      sql`update stored_objects set state = 'pending' where driver = 'tmp' and team_id = ${owner.teamId}`,
    )
    const mirror = await test.services.storage.named('tmp')
    const put: StorageDriver['put'] = async (key, body, options) => {
      const documents = await documentsOfRun(test.services.db, owner, runUuid)
      await deleteDocuments(test.services, caller(), { documents, reason: 'asked' })
      return mirror.put(key, body, options)
    }
    const named = (name: string) => Promise.resolve(name === 'tmp' ? { ...mirror, put } : test.services.storage.current)
    const services = { ...test.services, storage: { ...test.services.storage, named } }
    await makeCopies(services).catch(() => undefined)
    expect(await onMirror()).toEqual([])
  })
})

it('reports an unconfigured mirror at the start', async () => {
  await expect(startWith({ STORAGE_MIRROR: 'memory' })).rejects.toMatchObject({ code: 'misconfigured' })
  await expect(startWith({ STORAGE_MIRROR: 'floppy' })).rejects.toMatchObject({ code: 'misconfigured' })
  await expect(startWith({ STORAGE_MIRROR: 's3' })).rejects.toMatchObject({ code: 'misconfigured' })
})

/** Keys of the team's objects on the mirror. */
async function onMirror(): Promise<string[]> {
  const mirror = await test.services.storage.named('tmp')
  return (await mirror.list(`${owner.teamId}/`)).items.map(({ key }) => key)
}

async function damageCopy(): Promise<void> {
  const mirror = await test.services.storage.named('tmp')
  await mirror.put(row.storagePath, new TextEncoder().encode('not what it was'), { contentType: row.contentType })
}

function startWith(storage: Record<string, string>): Promise<TestServices> {
  return createTestServices({ storage: { STORAGE_DRIVER: 'memory', ...storage } })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  announceObjects,
  type DocumentRow,
  documentsOfRun,
  moveObjects,
  objectsOfRun,
  type Owner,
  sql,
} from '@dossier/db'
import { WorkspaceError } from '@dossier/workspace'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { decideDeletion, deleteDocuments } from '../objects/delete-objects.ts'

const text = { contentType: 'text/plain' }
const bytes = new TextEncoder().encode('left behind')
let test: TestServices
let folder: string
/** The administrator of a new team in every test. */
let owner: Owner
let runUuid: string
let rows: DocumentRow[]
let ahead = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-sweep-'))
  const storage = { STORAGE_DRIVER: 'memory', STORAGE_TMP_DIR: folder }
  test = await createTestServices({ storage, now: () => new Date(Date.now() + ahead) })
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${owner.userId}`)
  const { runId, id } = await test.api(owner).runs.create(fullRun)
  await ended({ ...test, owner }, runId)
  runUuid = id
  rows = await documentsOfRun(test.services.db, owner, id)
  // Findings are older than this, unless a test asks for grace.
  ahead = 60_000
})

const driver = () => test.services.storage.current
const sweep = (input: { dryRun?: boolean; graceSeconds?: number; heal?: boolean } = {}) =>
  test.api(owner).storage.sweep({ graceSeconds: 0, ...input })
const keys = async () => (await driver().list(`${owner.teamId}/`)).items.map(({ key }) => key)
const stateOf = async (key: string) =>
  (await objectsOfRun(test.services.db, owner, runUuid)).find((object) => object.key === key)?.state

/** Announces an object of a failed run, and puts it if `put` is true. */
async function abandon({ put }: { put: boolean }): Promise<string> {
  const key = `${owner.teamId}/${runUuid}/artifacts/extra.json`
  const said = { contentType: 'text/plain', byteSize: bytes.byteLength, sha256: '0'.repeat(64) }
  await announceObjects(test.services.db, owner, [{ driver: 'memory', key, runUuid, role: 'original', ...said }])
  if (put) await driver().put(key, bytes, text)
  return key
}

const set = (state: string, key: string) =>
  test.database.db.execute(sql`update stored_objects set state = ${state} where key = ${key}`)

const isAway = () => Promise.reject(new Error('is away'))

function first(): DocumentRow {
  const [row] = rows
  expect.assert(row)
  return row
}

describe('storage.sweep', () => {
  it('finds nothing in an intact storage', async () => {
    const report = await sweep()
    expect(report.findings).toEqual([])
    expect(report.drivers).toEqual([{ name: 'memory', objects: rows.length, code: null }])
  })

  it('is for administrators', async () => {
    const colleague = await test.database.createColleague(owner)
    await expect(test.api(colleague).storage.sweep({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('deletes an object without a row once its run is older than the grace period', async () => {
    const key = `${owner.teamId}/${uuid()}/artifacts/cv.docx`
    await driver().put(key, bytes, text)
    expect((await sweep({ graceSeconds: 3600 })).findings).toEqual([])
    const dry = await sweep({ dryRun: true })
    expect(dry).toMatchObject({ deleted: 0, findings: [{ kind: 'orphan', action: 'deleted', key }] })
    expect(await keys()).toContain(key)
    expect(await sweep()).toMatchObject({ deleted: 1, counts: { orphan: 1 } })
    expect(await keys()).not.toContain(key)
  })

  it('leaves an object alone that a restore announces after it was listed', async () => {
    const key = `${owner.teamId}/${runUuid}/artifacts/extra.json`
    await driver().put(key, bytes, text)
    await driver().delete([first().storagePath])
    const { stat } = driver()
    // Missing objects are checked again after the listing was compared with the rows.
    driver().stat = async (...asked) => {
      await abandon({ put: false })
      return stat(...asked)
    }
    try {
      expect((await sweep()).findings).toContainEqual(expect.objectContaining({ kind: 'orphan', action: 'kept', key }))
    } finally {
      driver().stat = stat
    }
    expect(await keys()).toContain(key)
  })

  it.each([true, false])('abandons an announced object that never became a document (put: %s)', async (put) => {
    const key = await abandon({ put })
    expect((await sweep({ graceSeconds: 3600 })).findings).toEqual([])
    expect(await sweep()).toMatchObject({ findings: [{ kind: 'abandoned', action: 'deleted', key }] })
    expect([await stateOf(key), await keys()]).toEqual(['deleted', expect.not.arrayContaining([key])])
    expect((await sweep()).findings).toEqual([])
  })

  it('never touches the objects of a run in progress', async () => {
    const key = await abandon({ put: true })
    await test.database.db.execute(sql`update runs set status = 'running' where id = ${runUuid}`)
    expect((await sweep()).findings).toEqual([])
    expect([await stateOf(key), await keys()]).toEqual(['pending', expect.arrayContaining([key])])
  })

  it('finishes a healing that was interrupted after its put, and one before it if allowed to heal', async () => {
    const [whole, lost] = rows
    expect.assert(whole && lost)
    await set('pending', whole.storagePath)
    await set('pending', lost.storagePath)
    await driver().delete([lost.storagePath])
    expect(await sweep()).toMatchObject({ settled: 1, healed: 0, counts: { unfinished: 2 } })
    expect([await stateOf(whole.storagePath), await stateOf(lost.storagePath)]).toEqual(['stored', 'pending'])
    expect(await sweep({ heal: true })).toMatchObject({ settled: 0, healed: 1 })
    expect((await sweep()).findings).toEqual([])
  })

  it('finishes an interrupted deletion, and deletes an object that reappears', async () => {
    const { storagePath: key } = first()
    await set('deleting', key)
    expect(await sweep()).toMatchObject({ findings: [{ kind: 'deleting', action: 'deleted', key }] })
    expect([await stateOf(key), await keys()]).toEqual(['deleted', expect.not.arrayContaining([key])])
    await driver().put(key, bytes, text)
    expect(await sweep()).toMatchObject({ findings: [{ kind: 'orphan', action: 'deleted', key }] })
    expect(await keys()).not.toContain(key)
  })

  it('reports missing objects and wrong sizes, and regenerates them only on request', async () => {
    const [missing, damaged] = rows
    expect.assert(missing && damaged)
    await driver().delete([missing.storagePath])
    await driver().put(damaged.storagePath, bytes, text)
    const kept = [
      expect.objectContaining({ kind: 'damaged', action: 'kept', storedSize: bytes.byteLength }),
      expect.objectContaining({ kind: 'missing', action: 'kept', storedSize: null, recordedSize: missing.byteSize }),
    ]
    const { findings } = await sweep()
    expect(findings.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(kept)
    expect(await sweep({ heal: true })).toMatchObject({ healed: 2 })
    expect((await sweep()).findings).toEqual([])
  })

  it('checks every driver that a row names, and continues if one does not respond', async () => {
    const { storagePath: key, contentType, byteSize, sha256 } = first()
    const copy = { runUuid, role: 'copy' as const, contentType, byteSize, sha256, key }
    const { db } = test.services
    await announceObjects(db, owner, [
      { ...copy, driver: 'tmp' },
      { ...copy, driver: 'local' },
    ])
    await moveObjects(db, owner, { driver: 'tmp', keys: [key], from: ['pending'], to: 'stored' })
    const report = await sweep()
    expect(report.drivers).toEqual([
      { name: 'memory', objects: rows.length, code: null },
      { name: 'local', objects: 0, code: 'misconfigured' },
      { name: 'tmp', objects: 0, code: null },
    ])
    expect(report.findings).toMatchObject([{ kind: 'missing', action: 'kept', driver: 'tmp', key }])
    // Only the row of the deletion is left on the driver that is not configured here.
    await moveObjects(db, owner, { driver: 'local', keys: [key], from: ['pending'], to: 'deleted' })
    expect((await sweep()).drivers.map(({ name }) => name)).toEqual(['memory', 'tmp'])
  })

  it('reports foreign objects and leaves them alone', async () => {
    const key = `${owner.teamId}/readme.txt`
    await driver().put(key, bytes, text)
    expect(await sweep()).toMatchObject({ findings: [{ kind: 'foreign', action: 'kept', key }] })
    expect(await keys()).toContain(key)
  })

  it('records its result in the audit log', async () => {
    await abandon({ put: true })
    await sweep()
    const { items } = await test.api(owner).audit.list({ types: ['storage.swept', 'storage.checked'] })
    expect(items.map(({ type, data }) => [type, data])).toEqual([
      ['storage.checked', expect.objectContaining({ dryRun: false, abandoned: 1, deleted: 1 })],
      ['storage.swept', { driver: 'memory', objects: 1, runs: 1 }],
    ])
  })

  it('compares hundreds of runs with pages of a listing, and misses none', async () => {
    const runs = Array.from({ length: 300 }, () => uuid()).toSorted()
    const orphans = runs.flatMap((run) =>
      ['a', 'b', 'c', 'd'].map((name) => `${owner.teamId}/${run}/artifacts/${name}.txt`),
    )
    await Promise.all(orphans.map((key) => driver().put(key, bytes, text)))
    expect(await sweep({ dryRun: true })).toMatchObject({
      counts: { orphan: 1200, missing: 0 },
      findings: { length: 500 },
    })
    expect(await sweep()).toMatchObject({ deleted: 1200 })
    expect((await keys()).toSorted()).toEqual(rows.map(({ storagePath }) => storagePath).toSorted())
  })

  it('keeps what the driver refuses to delete, and continues with the rest', async () => {
    const stranger = `${owner.teamId}/${uuid()}/primary_outputs/cv.docx`
    await driver().put(stranger, bytes, text)
    const row = first()
    await test.services.db.transaction((tx) =>
      decideDeletion(tx, { owner, requestId: 'test' }, { documents: [row], reason: 'asked' }),
    )
    const { delete: remove } = driver()
    const locked = new Set([row.storagePath])
    driver().delete = async (asked) => {
      if (asked.some((key) => locked.has(key))) throw new WorkspaceError('denied', 'It is locked.')
      return remove(asked)
    }
    try {
      const { findings } = await sweep()
      expect(Object.fromEntries(findings.map(({ key, kind, action }) => [key, [kind, action]]))).toEqual({
        [row.storagePath]: ['deleting', 'kept'],
        [stranger]: ['orphan', 'deleted'],
      })
    } finally {
      driver().delete = remove
    }
    expect(await sweep()).toMatchObject({ deleted: 1, counts: { deleting: 1 } })
  })

  it('resumes deletions of documents after a driver was unavailable', async () => {
    const row = first()
    const { services } = test
    const away = { ...services, storage: { ...services.storage, named: isAway } }
    const removal = await deleteDocuments(away, { owner, requestId: 'test' }, { documents: [row], reason: 'asked' })
    expect(removal).toMatchObject({ deleted: 0, failed: [{ driver: 'memory', key: row.storagePath }] })
    expect(await sweep()).toMatchObject({ deleted: 1, counts: { deleting: 1 } })
    expect(await stateOf(row.storagePath)).toBe('deleted')
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsOfRun, listAuditEvents, listDue, listPolicies, objectsOfRun, type Owner, sql } from '@dossier/db'
import { type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { deleteManyDocuments } from './delete-documents.ts'
import { openDocument } from '../../documents/open-download.ts'
import { carryOutRetention } from './apply.ts'
import { tierDue } from './tier-due.ts'

let test: TestServices
let folder: string
let at: Date
let owner: Owner
let runUuid: string
let rows: Awaited<ReturnType<typeof documentsOfRun>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-tiers-'))
  const storage = { STORAGE_DRIVER: 'memory', STORAGE_TMP_DIR: folder }
  test = await createTestServices({ now: () => at, storage })
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  at = new Date()
  owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${owner.userId}`)
  const created = await api().runs.create(fullRun)
  await ended({ services: test.services, owner }, created.runId)
  runUuid = created.id
  rows = await documentsOfRun(test.database.db, owner, runUuid)
})

/** Procedures on behalf of this test's owner. */
const api = () => test.api(owner)
const caller = () => ({ owner, requestId: 'test' })
const inDays = (days: number) => (at = new Date(Date.now() + days * 86_400_000))
const cool = { name: 'cool', action: 'tier', target: 'cool', driver: 'memory', olderThanDays: 30 } as const
const cold = { ...cool, name: 'cold', target: 'cold', olderThanDays: 365 } as const
const keyOf = (type: string) => rows.find(({ documentType }) => documentType === type)?.storagePath ?? ''
const idOf = (type: string) => rows.find(({ documentType }) => documentType === type)?.id ?? ''

async function tiers(): Promise<Record<string, string | null>> {
  const objects = await objectsOfRun(test.database.db, owner, runUuid)
  return Object.fromEntries(objects.map(({ key, tier }) => [key, tier]))
}

async function moves() {
  const { items } = await listAuditEvents(test.database.db, owner, { types: ['retention.moved'], limit: 100 })
  return items.map(({ data, subjectId }) => ({ data, subjectId }))
}

/** The services, with changed methods on the driver for new files. */
function withDriver(other: Partial<StorageDriver>): TestServices['services'] {
  const { storage } = test.services
  const named = async (name: string) => ({ ...(await storage.named(name)), ...other })
  return { ...test.services, storage: { ...storage, named } }
}

describe('a policy with a tier', () => {
  it('plans the move, makes it in the service and in the record, and counts by tier', async () => {
    await api().retention.setPolicy({ ...cool, documentTypes: ['cv', 'offer'] })
    inDays(31)
    const plan = await api().retention.plan()
    expect(plan.sums).toMatchObject([{ policy: 'cool', action: 'tier', target: 'cool', outcome: 'due', documents: 2 }])
    expect(plan.documents).toMatchObject(
      plan.documents.map(() => ({ driver: 'memory', tier: null, target: 'cool', outcome: 'due' })),
    )
    expect(new Set(Object.values(await tiers()))).toEqual(new Set([null]))

    const done = await api().retention.carryOut()
    expect(done.sums).toEqual([{ ...plan.sums[0], outcome: 'moved' }])
    expect(await tiers()).toMatchObject({ [keyOf('cv')]: 'cool', [keyOf('offer')]: 'cool', [keyOf('feedback')]: null })
    expect(await test.services.storage.current.stat(keyOf('cv'))).toMatchObject({ tier: 'cool' })
    const bytes = done.sums[0]?.bytes
    expect(await moves()).toEqual([
      {
        subjectId: runUuid,
        data: {
          policy: 'cool',
          driver: 'memory',
          objects: 2,
          bytes,
          changes: [{ field: 'tier', before: null, after: 'cool' }],
        },
      },
    ])
    const { parts } = await api().storage.usage()
    expect(parts).toContainEqual({ driver: 'memory', role: 'original', tier: 'cool', objects: 2, bytes })
    expect(await api().retention.carryOut()).toMatchObject({ sums: [], documents: [] })
    expect(await test.services.storage.current.stat(keyOf('cv'))).toMatchObject({ tier: 'cool' })
  })

  it('moves on to the colder tier with time, in either order of policies, and never back', async () => {
    await api().retention.setPolicy({ ...cool, documentTypes: ['cv'] })
    await api().retention.setPolicy({ ...cold, documentTypes: ['cv'] })
    await api().retention.setPolicy({ name: 'gone', action: 'delete', olderThanDays: 3650, documentTypes: ['cv'] })
    inDays(400)
    const told = []
    for (let time = 0; time < 3; time += 1) told.push((await api().retention.carryOut()).sums[0]?.policy)
    expect(told).toEqual(['cool', 'cold', undefined])
    expect(await tiers()).toMatchObject({ [keyOf('cv')]: 'cold' })
    inDays(3651)
    expect((await api().retention.carryOut()).sums).toMatchObject([{ policy: 'gone', outcome: 'deleted' }])
  })

  it('leaves held documents, even if the hold is placed after they were found due', async () => {
    await api().retention.setPolicy({ ...cool, documentTypes: ['cv', 'offer'] })
    inDays(31)
    const question = { policies: await listPolicies(test.database.db, owner), at, held: false, limit: 10 }
    const documents = await listDue(test.database.db, owner, question)
    const hold = { subjectType: 'document' as const, reason: 'Lawsuit 4711' }
    await api().retention.hold({ ...hold, subjectId: idOf('cv') })
    const work = { policy: 'cool', driver: 'memory', tier: 'cool' as const, documents }
    const became = await tierDue(test.services, caller(), work)
    expect([became.get(idOf('cv')), became.get(idOf('offer'))]).toMatchObject([
      { outcome: 'held' },
      { outcome: 'moved' },
    ])
    expect((await api().retention.carryOut()).documents).toMatchObject([{ documentType: 'cv', outcome: 'held' }])
    expect(await tiers()).toMatchObject({ [keyOf('cv')]: null, [keyOf('offer')]: 'cool' })
  })

  it('reports for each document why the driver refused it, and moves the others', async () => {
    await api().retention.setPolicy({ ...cool, documentTypes: ['cv', 'offer', 'feedback'] })
    inDays(31)
    await test.services.storage.current.delete([keyOf('feedback')])
    const { current } = test.services.storage
    const services = withDriver({
      setTier: (key, tier) =>
        key === keyOf('cv')
          ? Promise.reject(new WorkspaceError('unsupported', `Object ${key} is archived.`))
          : current.setTier(key, tier),
    })
    const { documents } = await carryOutRetention(services, caller(), { limit: 100 })
    const byType = Object.fromEntries(documents.map(({ documentType, ...rest }) => [documentType, rest]))
    expect(byType).toMatchObject({
      cv: { outcome: 'failed', reason: 'unsupported', message: `Object ${keyOf('cv')} is archived.` },
      offer: { outcome: 'moved', reason: null },
      feedback: { outcome: 'failed', reason: 'not_found' },
    })
    expect(await tiers()).toMatchObject({ [keyOf('cv')]: null, [keyOf('offer')]: 'cool', [keyOf('feedback')]: null })
    expect(await moves()).toMatchObject([{ data: { objects: 1 } }])
  })

  it('moves a regenerated document, which is in the default tier, again', async () => {
    await api().retention.setPolicy({ ...cool, documentTypes: ['cv'] })
    inDays(31)
    await api().retention.carryOut()
    await test.services.storage.current.delete([keyOf('cv')])
    await (await openDocument(test.services, caller(), idOf('cv'))).open()
    expect(await tiers()).toMatchObject({ [keyOf('cv')]: null })
    expect((await api().retention.carryOut()).sums).toMatchObject([{ outcome: 'moved', documents: 1 }])
  })

  it('is refused if it cannot be applied', async () => {
    const { driver: _, ...nowhere } = cool
    const refused = [nowhere, { ...cool, target: 'hot' }, { ...cool, target: 'archive' }, { ...cool, target: 'tmp' }]
    for (const policy of [...refused, { ...cool, driver: 'tmp' }, { ...cool, action: 'delete' as const }]) {
      await expect(api().retention.setPolicy(policy)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    await expect(api().retention.setPolicy({ ...cool, driver: 'tmp' })).rejects.toThrow(
      'Storage driver tmp has no tiers: it cannot move anything to cool.',
    )
  })
})

describe('deleting many documents', () => {
  it('reports a file that the storage does not delete as that document’s failure, and deletes the others', async () => {
    const { current } = test.services.storage
    const failure = { key: keyOf('cv'), code: 'denied' as const, cause: new Error('locked') }
    const services = withDriver({
      delete: async (keys) => [...(await current.delete(keys.filter((key) => key !== failure.key))), failure],
    })
    const ids = [idOf('offer'), idOf('cv'), idOf('feedback')]
    const { items } = await deleteManyDocuments(services, caller(), ids)
    expect(items.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['deleted', null],
      ['deleting', 'denied'],
      ['deleted', null],
    ])
    const states = Object.fromEntries(
      (await objectsOfRun(test.database.db, owner, runUuid)).map(({ key, state }) => [key, state]),
    )
    expect(states).toMatchObject({
      [keyOf('offer')]: 'deleted',
      [keyOf('cv')]: 'deleting',
      [keyOf('feedback')]: 'deleted',
    })
  })
})

describe('a run with files that are not stored', () => {
  it('is made again, stores the failed files, and remains one run with one set of documents', async () => {
    const { current } = test.services.storage
    const { put } = current
    let refusals = 0
    current.put = (key, ...rest) => {
      if (!key.endsWith('offer.docx') || refusals > 0) return put(key, ...rest)
      refusals += 1
      return Promise.reject(new WorkspaceError('unavailable', 'The storage is away.'))
    }
    try {
      const created = await api().runs.create(fullRun)
      await ended({ services: test.services, owner }, created.runId)
      const documents = await documentsOfRun(test.database.db, owner, created.id)
      expect(refusals).toBe(1)
      expect(documents).toHaveLength(rows.length)
      const objects = await objectsOfRun(test.database.db, owner, created.id)
      expect(new Set(objects.map(({ state }) => state))).toEqual(new Set(['stored']))
    } finally {
      current.put = put
    }
  })
})

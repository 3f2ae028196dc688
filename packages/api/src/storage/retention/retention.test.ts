import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsOfRun, findQuota, listAuditEvents, objectsOfRun, type Owner, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/open-download.ts'
import { WorkspaceError } from '@dossier/workspace'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { applyEverywhere } from './apply-retention.ts'
import { carryOutRetention } from './apply.ts'

let test: TestServices
let folder: string
let at: Date
let owner: Owner
let runUuid: string
let ids: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-retention-'))
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
  const rows = await documentsOfRun(test.database.db, owner, runUuid)
  ids = Object.fromEntries(rows.map(({ documentType, id }) => [documentType, id]))
})

/** Procedures on behalf of this test's owner. */
const api = () => test.api(owner)
const idOf = (type: string) => ids[type] ?? ''
const caller = () => ({ owner, requestId: 'test' })
const inDays = (days: number) => (at = new Date(Date.now() + days * 86_400_000))

async function events(...types: NonNullable<Parameters<typeof listAuditEvents>[2]['types']>) {
  const { items } = await listAuditEvents(test.database.db, owner, { types, limit: 100 })
  return items.map(({ type, data, actorId, subjectId }) => ({ type, data, actorId, subjectId }))
}

const read = async (id: string) => (await openDocument(test.services, caller(), id)).open()

describe('a policy', () => {
  it('deletes documents that are old enough, announces it in the plan, and leaves the record as evidence', async () => {
    await api().retention.setPolicy({
      name: 'old-cvs',
      action: 'delete',
      olderThanDays: 30,
      documentTypes: ['cv', 'offer'],
    })
    inDays(29)
    expect(await api().retention.plan()).toMatchObject({ sums: [], documents: [], more: false })
    inDays(31)
    const plan = await api().retention.plan()
    expect(Object.fromEntries(plan.documents.map(({ documentType, outcome }) => [documentType, outcome]))).toEqual({
      cv: 'due',
      offer: 'due',
    })
    expect(plan.sums).toEqual([
      {
        policy: 'old-cvs',
        action: 'delete',
        target: null,
        outcome: 'due',
        documents: 2,
        bytes: expect.any(Number) as number,
      },
    ])
    const before = await findQuota(test.database.db, owner)
    const done = await api().retention.carryOut()
    expect(done.sums).toEqual([{ ...plan.sums[0], outcome: 'deleted' }])
    const after = await findQuota(test.database.db, owner)
    expect(before.used - after.used).toBe(done.sums[0]?.bytes)

    await expect(read(idOf('cv'))).rejects.toMatchObject({
      code: 'deleted',
      message: expect.stringContaining(`${at.toISOString()} by the retention policy old-cvs`) as string,
    })
    await expect(read(idOf('feedback'))).resolves.toBeDefined()
    const { documents } = await api().runs.get({ runId: runUuid })
    const cv = documents.find(({ documentType }) => documentType === 'cv')
    expect(cv).toMatchObject({ deletion: { at: at.toISOString(), policy: 'old-cvs' }, held: false })
    expect(documents.filter(({ deletion }) => deletion === null)).toHaveLength(documents.length - 2)
    expect(await api().documents.get({ documentId: idOf('cv') })).toMatchObject({ documentType: 'cv' })
    const { items } = await test.services.storage.current.list(`${owner.teamId}/${runUuid}/`)
    expect(items.filter(({ key }) => key.endsWith('cv.docx'))).toEqual([])
    expect(await api().retention.carryOut()).toMatchObject({ sums: [], more: false })
    expect((await events('document.deleted')).map(({ data }) => data['reason'])).toEqual(['retention', 'retention'])
    expect((await events('retention.applied')).map(({ data }) => data['deleted'])).toEqual([0, 2])
  })

  it('moves to another driver, and leaves nothing behind', async () => {
    await api().retention.setPolicy({
      name: 'cold',
      action: 'move',
      target: 'tmp',
      olderThanDays: 7,
      documentTypes: ['cv'],
    })
    inDays(8)
    const done = await api().retention.carryOut()
    expect(done.sums).toMatchObject([{ policy: 'cold', outcome: 'moved', documents: 1 }])
    const rows = await documentsOfRun(test.database.db, owner, runUuid)
    expect(rows.filter(({ storageDriver }) => storageDriver === 'tmp').map(({ documentType }) => documentType)).toEqual(
      ['cv'],
    )
    const objects = await objectsOfRun(test.database.db, owner, runUuid)
    expect(
      objects.filter(({ key }) => key.endsWith('cv.docx')).map(({ driver, role, state }) => [driver, role, state]),
    ).toEqual([
      ['memory', 'copy', 'deleted'],
      ['tmp', 'original', 'stored'],
    ])
    await expect(read(idOf('cv'))).resolves.toBeDefined()
    expect(await events('retention.moved')).toMatchObject([
      { subjectId: runUuid, data: { policy: 'cold', objects: 1 } },
    ])
    expect(await api().retention.plan()).toMatchObject({ sums: [] })
  })

  it('applies if it is the first one in order with something to do', async () => {
    const cv = { documentTypes: ['cv'] }
    await api().retention.setPolicy({
      name: 'cold',
      action: 'move',
      target: 'tmp',
      olderThanDays: 1,
      ...cv,
      position: 1,
    })
    await api().retention.setPolicy({ name: 'gone', action: 'delete', olderThanDays: 1, ...cv })
    inDays(2)
    expect((await api().retention.carryOut()).sums).toMatchObject([{ policy: 'cold', outcome: 'moved' }])
    expect((await api().retention.carryOut()).sums).toMatchObject([{ policy: 'gone', outcome: 'deleted' }])
    await api().retention.setPolicy({ name: 'gone', action: 'delete', olderThanDays: 9, ...cv })
    const { items } = await api().retention.policies()
    expect(items.map(({ name, position, olderThanDays }) => [name, position, olderThanDays])).toEqual([
      ['cold', 1, 1],
      ['gone', 11, 9],
    ])
  })

  it('does not block others while its driver is unavailable', async () => {
    await api().retention.setPolicy({
      name: 'cold',
      action: 'move',
      target: 'tmp',
      olderThanDays: 1,
      documentTypes: ['offer', 'feedback', 'matchmaking'],
      position: 1,
    })
    await api().retention.setPolicy({ name: 'gone', action: 'delete', olderThanDays: 1, documentTypes: ['cv'] })
    inDays(2)
    const { storage } = test.services
    const named = (name: string) =>
      name === 'tmp' ? Promise.reject(new WorkspaceError('unavailable', 'is away')) : storage.named(name)
    const services = { ...test.services, storage: { ...storage, named } }
    const { sums, more } = await carryOutRetention(services, caller(), { limit: 2 })
    expect(sums.map(({ policy, outcome, documents }) => [policy, outcome, documents])).toEqual([
      ['cold', 'failed', 2],
      ['gone', 'deleted', 1],
    ])
    expect(more).toBe(true)
  })

  it('continues past documents that fail permanently', async () => {
    const { db } = test.database
    await api().retention.setPolicy({ name: 'all', action: 'delete', olderThanDays: 1 })
    inDays(2)
    const due = (await api().retention.plan()).documents.map(({ documentId }) => documentId)
    const bad = due.slice(0, 3)
    const keys = (await documentsOfRun(db, owner, runUuid))
      .filter(({ id }) => bad.includes(id))
      .map(({ storagePath }) => storagePath)
    await db.execute(sql`create function refuse_some() returns trigger language plpgsql as
      $$ begin raise exception 'this one stays'; end; $$`)
    await db.execute(sql`create trigger refuse_some before update on stored_objects for each row
      when (old.key in (${sql.raw(keys.map((key) => `'${key}'`).join(', '))})) execute function refuse_some()`)
    try {
      const passes = []
      for (let more = true; more;) {
        const report = await api().retention.carryOut({ limit: 2 })
        more = report.more
        passes.push(report.sums.map(({ outcome, documents }) => `${outcome} ${documents}`))
      }
      const [first, ...later] = passes
      expect(first).toEqual(['failed 3', 'deleted 2'])
      expect(later.length).toBe(Math.ceil((due.length - bad.length) / 2) - 1)
      const left = (await api().retention.plan()).documents.map(({ documentId }) => documentId)
      expect(left).toEqual(bad)
    } finally {
      await db.execute(sql`drop function refuse_some cascade`)
    }
  })

  it('distinguishes sent and superseded documents', async () => {
    const sending = { client: 'Helvetia', channel: 'email' as const, sentAt: at.toISOString() }
    await api().submissions.record({ ...sending, documents: [idOf('cv')] })
    await api().retention.setPolicy({
      name: 'unsent',
      action: 'delete',
      olderThanDays: 0,
      submitted: false,
      documentTypes: ['cv', 'feedback'],
    })
    inDays(1)
    const plan = await api().retention.plan()
    expect(plan.documents.map(({ documentType }) => documentType)).toEqual(['feedback'])
    await api().retention.removePolicy({ name: 'unsent' })
    await api().retention.setPolicy({
      name: 'drafts',
      action: 'delete',
      olderThanDays: 0,
      superseded: true,
      documentTypes: ['cv'],
    })
    expect((await api().retention.plan()).documents).toEqual([])
    const newer = await api().runs.create(fullRun)
    await ended({ services: test.services, owner }, newer.runId)
    inDays(2)
    expect((await api().retention.plan()).documents).toMatchObject([{ documentId: idOf('cv'), policy: 'drafts' }])
  })

  it('is applied every day for every team that has one, completely', async () => {
    await api().retention.setPolicy({ name: 'all', action: 'delete', olderThanDays: 1 })
    inDays(2)
    await applyEverywhere(test.services, new AbortController().signal)
    expect(await findQuota(test.database.db, owner)).toMatchObject({ objects: 0, used: 0 })
    const all = Object.values(ids)
    const { lastApplied } = await api().retention.policies()
    expect(lastApplied).toMatchObject({ deleted: all.length, moved: 0, held: 0, failed: 0 })
    const marks = await api().retention.ofDocuments({ documentIds: all })
    expect(marks.items).toHaveLength(all.length)
    expect(marks.items[0]).toMatchObject({ deletion: { policy: 'all' }, held: false })
    const found = await api().documents.search({ marks: true })
    expect(found.items.map((item) => item.marks?.deletion)).toEqual(
      found.items.map(({ id }) => marks.items.find(({ documentId }) => documentId === id)?.deletion),
    )
  })

  it('is refused if it cannot be applied here', async () => {
    const s3 = { name: 'x', action: 'move', target: 's3', olderThanDays: 1 } as const
    await expect(api().retention.setPolicy(s3)).rejects.toMatchObject({ cause: { code: 'misconfigured' } })
    const nowhere = { name: 'x', action: 'move', olderThanDays: 1 } as const
    await expect(api().retention.setPolicy(nowhere)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    for (const name of ['', '../x', 'ä', 'a\0b', '=cmd()', 'x'.repeat(41)]) {
      const bad = { name, action: 'delete', olderThanDays: 1 } as const
      await expect(api().retention.setPolicy(bad)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    await expect(api().retention.removePolicy({ name: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a legal hold', () => {
  const reason = 'Lawsuit 4711'
  it.each(['run', 'candidate', 'document'] as const)('on a %s wins, until it is released', async (subjectType) => {
    const { candidateId } = await api().documents.get({ documentId: idOf('cv') })
    const subjectId = { run: runUuid, candidate: candidateId, document: idOf('cv') }[subjectType]
    const { runId, candidateName, filename } = await api().documents.get({ documentId: idOf('cv') })
    const hold = await api().retention.hold({ subjectType, subjectId, reason })
    const subjectName = { run: runId, candidate: candidateName, document: filename }[subjectType]
    expect(await api().retention.holds()).toMatchObject({ items: [{ id: hold.id, subjectName }] })
    await api().retention.setPolicy({ name: 'all', action: 'delete', olderThanDays: 0, documentTypes: ['cv'] })
    inDays(1)
    expect((await api().retention.plan()).sums).toMatchObject([{ outcome: 'held', documents: 1 }])
    expect((await api().retention.carryOut()).sums).toMatchObject([{ outcome: 'held', documents: 1 }])
    const { items } = await api().documents.deleteMany({ documentIds: [idOf('cv')] })
    expect(items).toMatchObject([{ outcome: 'held' }])
    await expect(api().persons.erase({ candidateId, reason: 'request' })).rejects.toMatchObject({
      cause: { code: 'held' },
    })
    const marks = await api().retention.ofDocuments({ documentIds: [idOf('cv')] })
    expect(marks.items).toEqual([{ documentId: idOf('cv'), deletion: null, held: true }])
    const found = await api().documents.search({ documentTypes: ['cv'], marks: true })
    expect(found.items[0]?.marks).toEqual({ sent: [], deletion: null, held: true })
    const released = await api().retention.release({ holdId: hold.id, reason: 'Settled' })
    expect(released).toMatchObject({ reason, releaseReason: 'Settled', releasedBy: owner.userId })
    expect((await api().retention.carryOut()).sums).toMatchObject([{ outcome: 'deleted', documents: 1 }])
    await expect(api().retention.release({ holdId: hold.id, reason: 'Again' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await events('hold.placed', 'hold.released')).map(({ type, data }) => [type, data])).toEqual([
      ['hold.released', { holdId: hold.id }],
      ['hold.placed', { holdId: hold.id }],
    ])
    const receipt = await api().persons.erase({ candidateId, reason: 'request' })
    expect(receipt.runs).toBe(1)
    const { items: holds } = await api().retention.holds()
    expect(holds).toMatchObject([{ reason: '', releaseReason: '' }])
    await expect(api().retention.hold({ subjectType, subjectId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is placed by administrators, on an existing subject', async () => {
    const colleague = test.api(await test.database.createColleague(owner))
    const hold = { subjectType: 'run' as const, subjectId: runUuid, reason }
    await expect(colleague.retention.hold(hold)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(colleague.retention.carryOut()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(api().retention.hold({ ...hold, subjectType: 'document' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const placed = [(await api().retention.hold(hold)).id]
    for (let more = 0; more < 2; more += 1) placed.unshift((await api().retention.hold(hold)).id)
    await api().retention.release({ holdId: placed[0] ?? '', reason: 'Settled' })
    const listed: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await api().retention.holds({ limit: 1, ...(cursor !== undefined && { cursor }) })
      listed.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(listed.toSorted()).toEqual(placed.toSorted())
    expect(listed.at(-1)).toBe(placed[0])
    const stranger = test.api(await test.database.createOwner())
    await expect(stranger.retention.hold(hold)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('deleting many documents', () => {
  it('reports the outcome for each, and deletes the rest', async () => {
    const colleague = await test.database.createColleague(owner)
    const other = await test.api(colleague).runs.create(fullRun)
    await ended({ services: test.services, owner }, other.runId)
    const [theirs] = await documentsOfRun(test.database.db, owner, other.id)
    const hold = { subjectType: 'document' as const, subjectId: idOf('offer'), reason: 'Lawsuit' }
    await api().retention.hold(hold)
    await test.database.db.execute(sql`update memberships set role = 'recruiter' where user_id = ${owner.userId}`)
    const missing = '00000000-0000-4000-8000-000000000000'
    const documentIds = [idOf('cv'), missing, idOf('offer'), theirs?.id ?? '', idOf('cv')]
    const first = await api().documents.deleteMany({ documentIds })
    expect(first.items.map(({ documentId, outcome }) => [documentId, outcome])).toEqual([
      [idOf('cv'), 'deleted'],
      [missing, 'not_found'],
      [idOf('offer'), 'held'],
      [theirs?.id, 'forbidden'],
      [idOf('cv'), 'deleted'],
    ])
    const again = await api().documents.deleteMany({ documentIds: [idOf('cv')] })
    expect(again.items).toMatchObject([{ outcome: 'already_deleted' }])
    await expect(read(idOf('cv'))).rejects.toMatchObject({ code: 'deleted' })
    const stranger = test.api(await test.database.createOwner())
    const { items } = await stranger.documents.deleteMany({ documentIds: [idOf('feedback')] })
    expect(items).toMatchObject([{ outcome: 'not_found' }])
    await expect(read(idOf('feedback'))).resolves.toBeDefined()
  })
})

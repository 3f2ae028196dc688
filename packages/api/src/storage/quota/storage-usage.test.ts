import { announceObjects, findRun, listAuditEvents, moveObjects, recordUsageDay, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { batchEnded, createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
let at = new Date()

beforeAll(async () => {
  test = await createTestServices({ now: () => at })
})
afterAll(() => test.close())
beforeEach(async () => {
  at = new Date()
  test.owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
})

/** Procedures on behalf of this test's owner. */
const api = () => test.api(test.owner)

/** A run of today with an object of this size, created by another user. */
async function stored(byteSize: number) {
  const { id: runUuid, runId } = await api().runs.create(fullRun)
  await ended(test, runId)
  const key = `${test.owner.teamId}/${runUuid}/artifacts/extra.txt`
  const object = { driver: 'memory', key, runUuid, role: 'original', contentType: 'text/plain', sha256: '00' } as const
  await announceObjects(test.database.db, test.owner, [{ ...object, byteSize }])
  return key
}

describe('the quota', () => {
  it('can be set by administrators only, and is recorded', async () => {
    const colleague = await test.database.createColleague(test.owner)
    await expect(test.api(colleague).storage.setQuota({ limitBytes: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await api().storage.setQuota({ limitBytes: 1000 })
    const set = await api().storage.setQuota({ limitBytes: 2000 })
    expect(set).toEqual({ objects: 0, used: 0, limit: 2000, percent: 0, state: 'free' })
    const { items } = await listAuditEvents(test.database.db, test.owner, { types: ['quota.changed'], limit: 10 })
    expect(items.map(({ data }) => data['changes'])).toEqual([
      [{ field: 'limitBytes', before: 1000, after: 2000 }],
      [{ field: 'limitBytes', before: null, after: 1000 }],
    ])
    const gone = await api().storage.setQuota({ limitBytes: null })
    expect(gone).toMatchObject({ limit: null, percent: null, state: 'free' })
  })

  it('refuses new runs once it is used up, and says what to do', async () => {
    await stored(5_000_000)
    const colleague = await test.database.createColleague(test.owner)
    await api().storage.setQuota({ limitBytes: 4_000_000 })
    expect((await api().notices.list()).items).toMatchObject([{ code: 'quota.near' }])
    expect((await test.api(colleague).notices.list()).items, 'who is no administrator').toEqual([])
    const refused: unknown = await api()
      .runs.create(fullRun)
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'quota_exceeded', quota: { of: 'team', limit: 4_000_000, needed: 0 } },
    })
    expect(String(refused)).toContain('of 3.8 MiB are used')
    expect(String(refused)).toContain('dossier storage quota --set')
    const { job, candidate, locale } = fullRun
    const shared = { side: 'job' as const, document: job }
    const { id } = await api().batches.create({ shared, items: [{ document: candidate }], locale })
    await batchEnded(test, id)
    expect((await api().batches.get({ batchId: id })).items[0]?.problem?.message.code).toBe('quota_exceeded')
  })

  it('fails a run that exceeds it, immediately and with nothing stored', async () => {
    await api().storage.setQuota({ limitBytes: 3000 })
    const { id, runId } = await api().runs.create(fullRun)
    expect(await ended(test, runId)).toBe('failed')
    const { run } = await api().runs.get({ runId })
    expect(run.error).toContain('The team’s storage is full: 0 B of 2.9 KiB are used, and')
    expect(run.progress.quota).toMatchObject({ used: 0, limit: 3000 })
    expect(await api().storage.usage()).toMatchObject({ objects: 0, used: 0, parts: [] })
    const { items } = await test.services.storage.current.list(`${test.owner.teamId}/${id}/`)
    expect(items).toEqual([])
    const row = await findRun(test.database.db, test.owner, id)
    expect(row?.status).toBe('failed')
    const events = await listAuditEvents(test.database.db, test.owner, { types: ['run.failed'], limit: 10 })
    expect(events.items.map(({ data }) => data['code'])).toEqual(['quota_exceeded'])
    const codes = async () => (await api().notices.list()).items.map(({ code }) => code)
    expect((await api().notices.list()).items).toMatchObject([{ code: 'quota.full' }, { code: 'run.failed', runId }])
    await ended(test, (await api().runs.create(fullRun)).runId)
    expect(await codes(), 'no second one before the first is read').toEqual(['run.failed', 'quota.full', 'run.failed'])
  })
})

describe('the quota of a member', () => {
  it('can be set by administrators for members of their team, and is recorded', async () => {
    const colleague = await test.database.createColleague(test.owner)
    const stranger = await test.database.createOwner()
    const { setQuota, memberQuotas } = api().storage
    const own = test.api(colleague).storage
    await expect(own.setQuota({ limitBytes: null, userId: colleague.userId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(own.memberQuotas()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(setQuota({ limitBytes: 1, userId: stranger.userId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const set = await setQuota({ limitBytes: 2000, userId: colleague.userId })
    expect(set).toEqual({ objects: 0, used: 0, limit: 2000, percent: 0, state: 'free' })
    expect((await own.usage()).own).toEqual(set)
    expect(await own.usage()).toMatchObject({ limit: null })
    const { items: members } = await memberQuotas()
    const limits = new Map(members.map(({ userId, limit }) => [userId, limit]))
    expect(limits).toEqual(
      new Map([
        [test.owner.userId, null],
        [colleague.userId, 2000],
      ]),
    )
    const { items } = await listAuditEvents(test.database.db, test.owner, { types: ['quota.changed'], limit: 10 })
    expect(items).toMatchObject([
      {
        subjectType: 'user',
        subjectId: colleague.userId,
        data: { changes: [{ field: 'limitBytes', before: null, after: 2000 }] },
      },
    ])
  })

  it('fails a run that exceeds it and then refuses runs, without affecting others, and notifies its holder', async () => {
    const colleague = await test.database.createColleague(test.owner)
    const theirs = test.api(colleague)
    await api().storage.setQuota({ limitBytes: 3000, userId: colleague.userId })
    const { runId } = await theirs.runs.create(fullRun)
    expect(await ended({ services: test.services, owner: colleague }, runId)).toBe('failed')
    const { run } = await theirs.runs.get({ runId })
    expect(run.error).toContain('The storage of this run’s maker is full: 0 B of 2.9 KiB are used, and')
    expect(run.progress.quota).toMatchObject({ of: 'member', used: 0, limit: 3000 })
    expect((await theirs.notices.list()).items).toMatchObject([{ code: 'quota.own_full' }, { code: 'run.failed' }])
    expect((await api().notices.list()).items, 'administrators').toEqual([])
    await api().storage.setQuota({ limitBytes: 0, userId: colleague.userId })
    await expect(theirs.runs.create(fullRun)).rejects.toMatchObject({
      cause: { code: 'quota_exceeded', quota: { of: 'member', used: 0, limit: 0, needed: 0 } },
    })
    const own = await api().runs.create(fullRun)
    expect(await ended(test, own.runId)).toBe('succeeded')
    const { used } = (await api().storage.usage()).own
    expect(used).toBeGreaterThan(3000)
    expect(await api().storage.usage()).toMatchObject({ used })
  })
})

describe('usage', () => {
  it('is reported by driver, and day by day without a gap', async () => {
    const key = await stored(1000)
    at = new Date('2026-03-01T12:00:00Z')
    await recordUsageDay(test.database.db, at)
    at = new Date('2026-03-04T12:00:00Z')
    await moveObjects(test.database.db, test.owner, { driver: 'memory', keys: [key], from: ['pending'], to: 'deleted' })
    const { used, days, parts } = await api().storage.usage({ days: 10 })
    const before = {
      objects: expect.any(Number) as number,
      bytes: used + 1000,
      drivers: [{ driver: 'memory', bytes: used + 1000 }],
    }
    expect(days).toEqual([
      { day: '2026-03-01', ...before },
      { day: '2026-03-02', ...before },
      { day: '2026-03-03', ...before },
      { day: '2026-03-04', ...before, bytes: used, drivers: [{ driver: 'memory', bytes: used }] },
    ])
    expect(parts).toMatchObject([{ driver: 'memory', role: 'original', bytes: used }])
  })

  it('is zero for an empty team', async () => {
    const usage = await api().storage.usage({ days: 5 })
    expect(usage).toMatchObject({ used: 0, limit: null, parts: [] })
    expect(usage.days).toEqual([{ day: at.toISOString().slice(0, 10), objects: 0, bytes: 0, drivers: [] }])
  })
})

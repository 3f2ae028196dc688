import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Owner, sql } from '../index.ts'
import { QuotaError } from '../errors.ts'
import { createTestDatabase, insertSampleRun, type TestDatabase } from '../testing.ts'
import { listAuditEvents } from './list-audit-events.ts'
import { findQuota, listMemberQuotas, setQuota } from './storage-quota.ts'
import { recordUsageDay, storageUsageOf, storageUsageSince } from './storage-usage.ts'
import { announceObjects, moveObjects, type NewObject } from './stored-objects.ts'

let database: TestDatabase
/** One connection per writer. */
let crowd: ReturnType<typeof openDatabase>

beforeAll(async () => {
  database = await createTestDatabase()
  crowd = openDatabase({ url: database.url, max: 50 })
})
afterAll(async () => {
  await crowd.close()
  await database.close()
})

interface Team {
  owner: Owner
  object: (byteSize: number, more?: Partial<NewObject>) => NewObject
}

async function team(limit: number | null): Promise<Team> {
  const owner = await database.createOwner()
  if (limit !== null) await database.db.transaction((tx) => setQuota(tx, owner, limit))
  return { owner, object: await objectsOf(owner) }
}

/** Creates objects of a run of the owner. */
async function objectsOf(owner: Owner): Promise<Team['object']> {
  const { id: runUuid } = await insertSampleRun(database.db, owner, { name: 'Anna Muster', types: [] })
  return (byteSize, more) => ({
    driver: 'memory',
    key: `${owner.teamId}/${runUuid}/artifacts/${randomUUID()}.txt`,
    role: 'original',
    sha256: '00',
    runUuid,
    contentType: 'text/plain',
    byteSize,
    ...more,
  })
}

/** A second member of the team, with a run of their own. */
async function colleague({ owner }: Team): Promise<Team> {
  const other = await database.createColleague(owner)
  return { owner: other, object: await objectsOf(other) }
}

/** Sets the quota of a member. */
const limitOf = ({ userId }: Owner, limit: number | null, by: Owner) =>
  database.db.transaction((tx) => setQuota(tx, by, limit, userId))

const announce = (owner: Owner, objects: readonly NewObject[]) =>
  crowd.db.transaction((tx) => announceObjects(tx, owner, objects))

async function warnings(owner: Owner) {
  const { items } = await listAuditEvents(database.db, owner, { types: ['quota.warning'], limit: 100 })
  return items.map(({ data }) => data)
}

/** The values that the triggers should have computed. */
async function counted(owner: Owner): Promise<{ objects: number; used: number }> {
  const [row] = await database.db.execute<{ objects: number; used: number }>(sql`
    select count(*)::int as objects, coalesce(sum(byte_size), 0)::float8 as used from stored_objects
    where team_id = ${owner.teamId} and role = 'original' and state <> 'deleted'`)
  if (row === undefined) throw new Error('An aggregate always has a row.')
  return row
}

describe('the quota', () => {
  it('is never exceeded, even by 100 concurrent writers', async () => {
    const { owner, object } = await team(40 * 100 + 50)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, () => announce(owner, [object(60), object(40)])),
    )
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(refused).toHaveLength(60)
    expect(refused.every((error) => error instanceof QuotaError)).toBe(true)
    expect(await findQuota(database.db, owner)).toEqual({ objects: 80, used: 4000, limit: 4050 })
    expect(await counted(owner)).toEqual({ objects: 80, used: 4000 })
    expect(await warnings(owner)).toEqual([{ used: 3300, limit: 4050, percent: 81 }])
  })

  it('stays exact while writers announce, store, delete and abandon objects of many sizes', async () => {
    const { owner, object } = await team(5000)
    await Promise.allSettled(
      Array.from({ length: 100 }, async (_, index) => {
        const objects = [object(index), object(index % 7, { driver: 'tmp' })]
        await announce(owner, objects)
        const keys = objects.slice(0, 1).map(({ key }) => key)
        if (index % 3 === 0) {
          await moveObjects(crowd.db, owner, { driver: 'memory', keys, from: ['pending'], to: 'deleted' })
        }
        if (index % 5 === 0) throw new Error('gave up')
      }),
    )
    const { limit, ...state } = await findQuota(database.db, owner)
    expect(state).toEqual(await counted(owner))
    expect(state.used).toBeLessThanOrEqual(limit ?? 0)
  })

  it('refuses with usage, quota and requested size, and announces nothing', async () => {
    const { owner, object } = await team(100)
    await announce(owner, [object(90)])
    const refused = await announce(owner, [object(4), object(7)]).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'quota_exceeded', quota: { used: 90, limit: 100, needed: 11 } })
    expect(await findQuota(database.db, owner)).toMatchObject({ objects: 1, used: 90 })
    await announce(owner, [object(10)])
    expect(await findQuota(database.db, owner)).toMatchObject({ used: 100 })
  })

  it('accepts a repeated announcement and counts only the difference', async () => {
    const { owner, object } = await team(100)
    const first = object(100)
    await announce(owner, [first])
    await announce(owner, [first])
    await announce(owner, [{ ...first, byteSize: 60 }])
    expect(await findQuota(database.db, owner)).toMatchObject({ objects: 1, used: 60 })
    await expect(announce(owner, [{ ...first, byteSize: 101 }])).rejects.toMatchObject({
      quota: { used: 60, needed: 41 },
    })
  })

  it('does not count copies, and releases what is deleted', async () => {
    const { owner, object } = await team(100)
    const original = object(100)
    await announce(owner, [original])
    await announce(owner, [{ ...original, driver: 'tmp', role: 'copy' }])
    expect(await storageUsageOf(database.db, owner)).toEqual([
      { driver: 'memory', role: 'original', tier: null, objects: 1, bytes: 100 },
      { driver: 'tmp', role: 'copy', tier: null, objects: 1, bytes: 100 },
    ])
    const place = { driver: 'memory', keys: [original.key] }
    await moveObjects(database.db, owner, { ...place, from: ['pending'], to: 'deleting' })
    await expect(announce(owner, [object(1)])).rejects.toBeInstanceOf(QuotaError)
    await moveObjects(database.db, owner, { ...place, from: ['deleting'], to: 'deleted' })
    await announce(owner, [object(1)])
    expect(await findQuota(database.db, owner)).toMatchObject({ objects: 1, used: 1 })
  })

  it('below current usage keeps existing objects and refuses new ones', async () => {
    const { owner, object } = await team(null)
    await announce(owner, [object(100)])
    await database.db.transaction((tx) => setQuota(tx, owner, 50))
    await expect(announce(owner, [object(1)])).rejects.toMatchObject({ quota: { used: 100, limit: 50, needed: 1 } })
    await announce(owner, [object(0)])
    expect(await database.db.transaction((tx) => setQuota(tx, owner, null))).toBe(50)
    await announce(owner, [object(1000)])
    expect(await findQuota(database.db, owner)).toMatchObject({ used: 1100, limit: null })
  })

  it('warns once each time usage reaches four fifths', async () => {
    const { owner, object } = await team(100)
    const large = object(80)
    await announce(owner, [object(1)])
    expect(await warnings(owner)).toEqual([])
    await announce(owner, [large])
    await announce(owner, [object(1)])
    expect(await warnings(owner)).toHaveLength(1)
    const place = { driver: 'memory', keys: [large.key] }
    await moveObjects(database.db, owner, { ...place, from: ['pending'], to: 'deleted' })
    await announce(owner, [large])
    expect(await warnings(owner)).toHaveLength(2)
    await database.db.transaction((tx) => setQuota(tx, owner, 1000))
    await database.db.transaction((tx) => setQuota(tx, owner, 90))
    expect(await warnings(owner)).toHaveLength(3)
  })
})

describe('the quota of a member', () => {
  it('is never exceeded by 100 concurrent writers, and blocks no other member', async () => {
    const first = await team(null)
    const second = await colleague(first)
    const { owner, object } = first
    await limitOf(owner, 4050, owner)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) =>
        index % 2 === 0
          ? announce(owner, [object(60), object(40)])
          : announce(second.owner, [second.object(60), second.object(40)]),
      ),
    )
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(refused).toHaveLength(10)
    for (const error of refused) expect(error).toMatchObject({ quota: { of: 'member', used: 4000, limit: 4050 } })
    expect(await findQuota(database.db, owner, owner.userId)).toEqual({ objects: 80, used: 4000, limit: 4050 })
    expect(await findQuota(database.db, owner, second.owner.userId)).toEqual({ objects: 100, used: 5000, limit: null })
    expect(await findQuota(database.db, owner)).toEqual({ objects: 180, used: 9000, limit: null })
    expect(await counted(owner)).toEqual({ objects: 180, used: 9000 })
    const told = await warnings(owner)
    expect(told).toEqual([{ used: expect.any(Number) as number, limit: 4050, percent: expect.any(Number) as number }])
  })

  it("applies together with the team's quota, whichever is reached first", async () => {
    const first = await team(150)
    const second = await colleague(first)
    await limitOf(first.owner, 100, first.owner)
    await announce(first.owner, [first.object(90)])
    await expect(announce(first.owner, [first.object(11)])).rejects.toMatchObject({
      quota: { of: 'member', needed: 11 },
    })
    await expect(announce(second.owner, [second.object(61)])).rejects.toMatchObject({ quota: { of: 'team', used: 90 } })
    await announce(second.owner, [second.object(60)])
    await limitOf(first.owner, null, first.owner)
    await expect(announce(first.owner, [first.object(1)])).rejects.toMatchObject({ quota: { of: 'team', used: 150 } })
  })

  it('releases what is deleted, and warns only its holder', async () => {
    const first = await team(null)
    const { owner, object } = await colleague(first)
    await limitOf(owner, 100, first.owner)
    const large = object(80)
    await announce(owner, [large])
    const told = await database.db.execute(sql`select user_id, code from notices where team_id = ${owner.teamId}`)
    expect([...told]).toEqual([{ user_id: owner.userId, code: 'quota.own_near' }])
    await moveObjects(database.db, owner, { driver: 'memory', keys: [large.key], from: ['pending'], to: 'deleted' })
    await announce(owner, [object(100)])
    expect(await warnings(owner)).toHaveLength(2)
    const members = await listMemberQuotas(database.db, owner)
    expect(members).toContainEqual({
      userId: owner.userId,
      name: expect.any(String) as string,
      objects: 1,
      used: 100,
      limit: 100,
    })
  })
})

describe('the usage', () => {
  it('follows an object to another driver and another tier', async () => {
    const { owner, object } = await team(100)
    const original = object(100)
    await announce(owner, [original])
    await announce(owner, [{ ...original, driver: 'tmp', role: 'copy' }])
    await database.db.transaction(async (tx) => {
      // The new original comes first: for a moment there are two, which does not count as an announcement.
      await tx.execute(sql`update stored_objects set role = 'original', state = 'stored', tier = 'COOL'
        where team_id = ${owner.teamId} and driver = 'tmp'`)
      await tx.execute(sql`delete from stored_objects where team_id = ${owner.teamId} and driver = 'memory'`)
    })
    expect(await storageUsageOf(database.db, owner)).toEqual([
      { driver: 'tmp', role: 'original', tier: 'COOL', objects: 1, bytes: 100 },
    ])
    expect(await findQuota(database.db, owner)).toMatchObject({ objects: 1, used: 100 })
  })

  it('is recorded once a day, with the last values of the day', async () => {
    const { owner, object } = await team(null)
    await announce(owner, [object(10)])
    await recordUsageDay(database.db, new Date('2026-03-01T05:00:00Z'))
    await announce(owner, [object(10)])
    await recordUsageDay(database.db, new Date('2026-03-01T23:00:00Z'))
    await recordUsageDay(database.db, new Date('2026-03-02T23:00:00Z'))
    const day = { driver: 'memory', tier: null, objects: 2, bytes: 20 }
    expect(await storageUsageSince(database.db, owner, '2026-03-01')).toEqual([
      { day: '2026-03-01', ...day },
      { day: '2026-03-02', ...day },
    ])
  })
})

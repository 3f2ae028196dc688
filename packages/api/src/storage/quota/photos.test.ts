import { sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'

/** One pixel. */
const photo = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}
const size = Buffer.from(photo.base64, 'base64').byteLength

let test: TestServices

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
})

const api = () => test.api(test.owner)
const withPhoto = { ...fullRun, photo }

/** What the team has in rows; null for nothing. */
async function inDatabase() {
  const { parts } = await api().storage.usage()
  return parts.find(({ driver }) => driver === 'database') ?? null
}

it('counts the photo of a run for the team and its maker, and shows it in the usage', async () => {
  const colleague = await test.database.createColleague(test.owner)
  const { runId } = await test.api(colleague).runs.create(withPhoto)
  await ended({ services: test.services, owner: colleague }, runId)
  expect(await inDatabase()).toMatchObject({ role: 'original', objects: 1, bytes: size })
  const { used, objects, parts, days } = await api().storage.usage()
  expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(used)
  expect(parts.reduce((sum, part) => sum + part.objects, 0)).toBe(objects)
  expect(days.at(-1)?.drivers).toContainEqual({ driver: 'database', bytes: size })
  const { items } = await api().storage.memberQuotas()
  expect(items.find(({ userId }) => userId === colleague.userId)).toMatchObject({ used, objects })
  const { drivers } = await api().storage.health()
  expect(drivers.map(({ name }) => name)).toEqual(['memory'])
})

it('counts a photo for each run that shows it, and only what a run without it adds', async () => {
  const first = await api().runs.create(withPhoto)
  await ended(test, first.runId)
  const again = await api().runs.repeat({ runId: first.runId })
  await ended(test, again.runId)
  const without = await api().runs.repeat({ runId: first.runId, photo: null })
  await ended(test, without.runId)
  expect(await inDatabase()).toMatchObject({ objects: 2, bytes: 2 * size })
})

it.each(['team', 'member'] as const)('refuses a photo that does not fit the quota of the %s', async (of) => {
  const holder = of === 'member' ? { userId: test.owner.userId } : {}
  await api().storage.setQuota({ limitBytes: size - 1, ...holder })
  await expect(api().runs.create(withPhoto)).rejects.toMatchObject({
    code: 'PRECONDITION_FAILED',
    cause: { code: 'quota_exceeded', quota: { of, used: 0, limit: size - 1, needed: size } },
  })
  expect((await api().runs.list()).items).toEqual([])
  expect(await api().storage.usage()).toMatchObject({ used: 0, objects: 0, parts: [] })
})

it('lets photos of runs that start at the same time not exceed the quota together', async () => {
  await api().storage.setQuota({ limitBytes: 2 * size })
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => api().runs.create(withPhoto)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
})

it('frees the photo with the erasure of the person', async () => {
  const { runId } = await api().runs.create(withPhoto)
  await ended(test, runId)
  const { run } = await api().runs.get({ runId })
  await api().persons.erase({ candidateId: run.candidateId, reason: 'request' })
  expect(await inDatabase()).toBeNull()
  expect(await api().storage.usage()).toMatchObject({ used: 0, objects: 0 })
  expect((await api().storage.usage()).own).toMatchObject({ used: 0, objects: 0 })
})

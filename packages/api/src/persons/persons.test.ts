import { sql } from '@dossier/db'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
let api: ReturnType<TestServices['api']>
/** A search in Latin letters finds it too. */
const zhanna = 'Жанна Коваленко'
const slugs = ['marco-rieben', 'zhanna-kovalenko', 'juerg-oeztuerk'] as const

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  api = test.api()
  for (const slug of slugs) await api.runs.create({ candidate: candidateFixtures[slug], locale: 'en' })
  await api.runs.create(fullRun)
})
afterAll(() => test.close())

const found = async (text: string) => (await api.persons.list({ text })).items.map(({ name }) => name)

it('lists persons newest first, page by page, each once with their runs', async () => {
  const first = await api.persons.list({ limit: 2 })
  const rest = await api.persons.list({ limit: 2, cursor: first.nextCursor ?? '' })
  const all = [...first.items, ...rest.items]
  expect(all.map(({ name, runs }) => [name, runs])).toEqual([
    ['Jürg Öztürk', 1],
    [zhanna, 1],
    ['Marco Rieben', 2],
  ])
  expect(rest.nextCursor).toBeNull()
  for (const { lastRunAt, createdAt } of all)
    expect(Date.parse(lastRunAt ?? '')).toBeGreaterThanOrEqual(Date.parse(createdAt) - 1000)
})

it('finds a person by the start of a name and despite a typo, and nobody by nonsense', async () => {
  expect(await found('rieb')).toEqual(['Marco Rieben'])
  expect(await found('Kovalenco')).toEqual([zhanna])
  expect(await found('oeztuerk')).toEqual(['Jürg Öztürk'])
  expect(await found('zzqq')).toEqual([])
})

it('shows a hold while it is in force, and no erased person', async () => {
  const [person] = (await api.persons.list({ text: 'kovalenko' })).items
  const candidateId = person?.id ?? ''
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
  const admin = test.api({ ...test.owner, role: 'admin' })
  const { id: holdId } = await admin.retention.hold({
    subjectType: 'candidate',
    subjectId: candidateId,
    reason: 'a lawsuit',
  })
  expect(await admin.persons.get({ candidateId })).toMatchObject({ name: zhanna, isHeld: true })
  await admin.retention.release({ holdId, reason: 'it is settled' })
  expect(await admin.persons.get({ candidateId })).toMatchObject({ isHeld: false })
  await admin.persons.erase({ candidateId, reason: 'request' })
  await expect(admin.persons.get({ candidateId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await admin.persons.list({})).items.map(({ name }) => name)).not.toContain(zhanna)
  expect((await admin.persons.list({})).items.map(({ name }) => name)).not.toContain('—')
})

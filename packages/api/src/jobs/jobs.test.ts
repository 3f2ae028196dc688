import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
let api: ReturnType<TestServices['api']>

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  api = test.api()
  const job = jobFixtures['senior-java-developer']
  await api.runs.create(fullRun)
  await api.runs.create({ candidate: candidateFixtures['juerg-oeztuerk'], job, locale: 'en' })
  await api.runs.create(fullRun)
  for (const slug of Object.keys(jobFixtures).filter((one) => one !== 'senior-java-developer')) {
    const other = jobFixtures[slug as keyof typeof jobFixtures]
    await api.runs.create({ candidate: candidateFixtures['marco-rieben'], job: other, locale: 'en' })
  }
})
afterAll(() => test.close())

const titles = async (text: string) => (await api.jobs.list({ text })).items.map(({ title }) => title)

it('lists jobs newest first, page by page, each once with its runs and persons', async () => {
  const first = await api.jobs.list({ limit: 1 })
  const rest = await api.jobs.list({ limit: 50, cursor: first.nextCursor ?? '' })
  const all = [...first.items, ...rest.items]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  // One of them exists in two formats.
  expect(all).toHaveLength(Object.keys(jobFixtures).length - 1)
  const java = all.at(-1)
  expect(java).toMatchObject({ title: 'Senior Java Developer', runs: 3, persons: 2 })
  expect(await api.jobs.get({ jobProfileId: java?.id ?? '' })).toEqual(java)
})

it('finds a job by the start of its title or client and despite a typo, and none by nonsense', async () => {
  expect(await titles('senior jav')).toContain('Senior Java Developer')
  expect(await titles('lindenau')).toContain('Senior Java Developer')
  expect(await titles('develloper')).toContain('Senior Java Developer')
  expect(await titles('zzqq')).toEqual([])
})

it('shows strangers nothing', async () => {
  const [job] = (await api.jobs.list()).items
  const stranger = test.api(await test.database.createOwner())
  expect((await stranger.jobs.list()).items).toEqual([])
  await expect(stranger.jobs.get({ jobProfileId: job?.id ?? '' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

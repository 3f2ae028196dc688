import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
let api: ReturnType<TestServices['api']>
const resume = (name: string, email: string) => ({ basics: { name, label: 'Architektin', email }, work: [] })

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  api = test.api()
  await api.runs.create(fullRun)
  await api.runs.create({ candidate: resume('Vera Müller', 'vera@example.org'), locale: 'de-CH' })
})
afterAll(() => test.close())

it('recognises a person by name, with the newest profile and the number of runs', async () => {
  const { known, given } = await api.runs.recognise({ candidate: candidateFixtures['marco-rieben'] })
  expect(known).toMatchObject({ person: { name: 'Marco Rieben', runs: 1 }, sameEmail: null })
  expect(known?.candidate).toEqual(given)
})

it.each<[string, string, boolean | null]>([
  ['Vera Mueller', 'Vera@Example.org', true],
  ['VERA MÜLLER', 'other@example.org', false],
  ['Vera Müller', '', null],
])('takes %s for Vera Müller, and compares e-mail addresses', async (name, email, sameEmail) => {
  const { known } = await api.runs.recognise({ candidate: resume(name, email) })
  expect(known).toMatchObject({ person: { name: 'Vera Müller' }, sameEmail })
})

it('recognises nobody by another name, without a name, or from a document that is not a CV', async () => {
  for (const candidate of [resume('Vera Meier', 'vera@example.org'), resume('', ''), 'no CV at all', {}]) {
    expect((await api.runs.recognise({ candidate })).known).toBeNull()
  }
})

it('recognises nobody from another team', async () => {
  const stranger = test.api(await test.database.createOwner())
  expect((await stranger.runs.recognise({ candidate: fullRun.candidate })).known).toBeNull()
})

it('does not compare with an anonymous run', async () => {
  const hidden = { ...resume('Nora Verborgen', 'nora@example.org'), meta: { language: 'de-CH' } }
  await api.runs.create({ candidate: hidden, locale: 'de-CH', anonymous: { dates: 'months' } })
  expect((await api.runs.recognise({ candidate: hidden })).known).toBeNull()
  const { runId } = await api.runs.create({ candidate: hidden, locale: 'de-CH' })
  await api.runs.create({ candidate: hidden, locale: 'de-CH', anonymous: { dates: 'years' } })
  expect((await api.runs.recognise({ candidate: hidden })).known).toMatchObject({ runId, person: { runs: 3 } })
})

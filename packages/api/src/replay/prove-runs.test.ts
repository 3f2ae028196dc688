import { type Owner, runsToReplay, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { isProven, readProofs } from './prove-runs.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
/** A new team in every test. */
let owner: Owner

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
})

const api = () => test.api(owner)
const execute = (query: ReturnType<typeof sql>) => test.services.db.execute(query)

/** Creates a run; returns its UUID. */
async function made(input: Parameters<ReturnType<typeof api>['runs']['create']>[0] = fullRun): Promise<string> {
  const { runId, id } = await api().runs.create(input)
  await ended({ ...test, owner }, runId)
  return id
}

/** For each run of the team, whether it is proven, and the outcome of its replay. */
async function answers(): Promise<[isProven: boolean, outcome: string][]> {
  const { db } = test.services
  const runs = await runsToReplay(db, owner, {
    since: null,
    until: new Date(Date.now() + 60_000),
    after: null,
    limit: 10,
  })
  const proofs = await readProofs(test.services, owner, runs)
  const all: [boolean, string][] = []
  for (const run of runs) {
    const { outcome } = await api().runs.replay({ runId: run.id })
    all.push([await isProven(test.services, owner, { run, proofs }), outcome])
  }
  return all
}

async function keyOf(type: string): Promise<string> {
  const rows = await execute(
    sql`select storage_path as key from generated_documents where team_id = ${owner.teamId} and document_type = ${type}`,
  )
  return String(rows[0]?.['key'])
}

it('proves runs of every kind, with taught words, anonymous, and with PDF', async () => {
  await made()
  await api().lexicon.teach({ as: 'name', text: 'Zauberwort', concept: 'java' })
  const { candidate, locale } = fullRun
  await made({ ...fullRun, pdf: true })
  await made({ ...fullRun, anonymous: { dates: 'years' } })
  await made({ candidate, locale })
  expect(await answers()).toEqual(Array.from({ length: 4 }, () => [true, 'identical']))
})

it('proves a run with a file that was deleted on purpose', async () => {
  await made()
  const rows = await execute(sql`select id from generated_documents where team_id = ${owner.teamId} limit 1`)
  await api().documents.deleteMany({ documentIds: [String(rows[0]?.['id'])] })
  expect(await answers()).toEqual([[true, 'identical']])
})

const changes: Readonly<Record<string, string>> = {
  'the inputs': `update runs set inputs = jsonb_set(inputs, '{candidate,headline}', '"Chief of Everything"') where`,
  'inputs that cannot be read': `update runs set inputs = '{"older": true}' where`,
  'the lexicon that the inputs name': `update runs set inputs = jsonb_set(inputs, '{lexiconVersion}', '7') where`,
  'a lexicon that is no number': `update runs set inputs = jsonb_set(inputs, '{lexiconVersion}', '"all"') where`,
  'the result': `update runs set result = jsonb_set(result, '{match,verdict,recommendation}', '"no_go!"') where`,
  'the score in the list': `update runs set score = score - 1 where`,
  'the hash of the inputs': `update runs set input_hash = repeat('0', 64) where`,
  'the hash of the ZIP': `update runs set bundle_sha256 = repeat('0', 64) where`,
  'the hash of a file': `update generated_documents set sha256 = repeat('0', 64) where document_type = 'cv' and`,
  'the name of a file': `update generated_documents set filename = 'CV.docx' where document_type = 'cv' and`,
}

it.each(Object.entries(changes))('does not prove a run if somebody changed %s', async (_, change) => {
  await made()
  await execute(sql`${sql.raw(change)} team_id = ${owner.teamId}`)
  expect(await answers()).toEqual([[false, 'different']])
})

it.each([
  ['lost', null, 'identical'],
  ['damaged', 'something else', 'different'],
])('does not prove a run with a file that is %s', async (_, text, outcome) => {
  await made()
  const { current } = test.services.storage
  const key = await keyOf('cv')
  await current.delete([key])
  if (text !== null) await current.put(key, new TextEncoder().encode(text), { contentType: 'text/plain' })
  const [[isSame, found] = []] = await answers()
  expect([isSame, found]).toEqual([false, outcome])
})

it('does not prove a run of an erased person, or of another version', async () => {
  await made()
  await execute(sql`update runs set versions = versions || '{"engine": "0.1.0"}' where team_id = ${owner.teamId}`)
  expect((await answers()).map(([isSame]) => isSame)).toEqual([false])
  await execute(sql`delete from person_keys where team_id = ${owner.teamId}`)
  expect(await answers()).toEqual([[false, 'erased']])
})

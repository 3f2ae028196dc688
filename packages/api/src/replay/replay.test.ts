import { type Owner, sql } from '@dossier/db'
import { ENGINE_VERSION } from '@dossier/matching'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkHistory } from './check-history.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
/** A new team in every test. */
let owner: Owner
let runId: string
let id: string

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
  ;({ runId, id } = await api().runs.create(fullRun))
  await ended({ ...test, owner }, runId)
})

const api = () => test.api(owner)
const execute = (query: ReturnType<typeof sql>) => test.services.db.execute(query)
const replay = () => api().runs.replay({ runId })

/** The storage key of one of the run's files, by document type. */
async function keyOf(type: string): Promise<string> {
  const rows = await execute(
    sql`select storage_path as key from generated_documents where run_uuid = ${id} and document_type = ${type}`,
  )
  return String(rows[0]?.['key'])
}

async function overwrite(type: string, change: (text: string) => string) {
  const { current } = test.services.storage
  const key = await keyOf(type)
  const { body, info } = await current.get(key)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  const bytes = new TextEncoder().encode(change(Buffer.concat(chunks).toString('utf8')))
  await current.delete([key])
  await current.put(key, bytes, { contentType: info.contentType })
}

describe('runs.replay', () => {
  it('reads back what is stored, and finds file, record and ZIP equal', async () => {
    const result = await replay()
    expect(result).toMatchObject({ outcome: 'identical', identical: true, record: { identical: true, parts: [] } })
    expect(result.documents.every(({ stored, parts }) => stored === 'same' && parts.length === 0)).toBe(true)
    expect(result.zip.storedSha256).toBe(result.zip.expectedSha256)
    expect(Object.keys(result.versions.run)).toEqual(['engine', 'lexicon', 'templates', 'bundle'])
  })

  it('names the pointer of a changed value in a stored data file, and leaves the file unchanged', async () => {
    await overwrite('matching_result', (text) => text.replace(/"overall": ?"\w+"/, '"overall":"forged"'))
    for (let time = 0; time < 2; time++) {
      const { outcome, documents, zip } = await replay()
      expect(outcome).toBe('different')
      const changed = documents.filter(({ identical }) => !identical)
      expect(changed).toMatchObject([{ documentType: 'matching_result', stored: 'damaged' }])
      expect(changed[0]?.parts.join()).toMatch(/^\/.+\/\w+$/)
      expect(changed[0]?.actualSha256).toBe(changed[0]?.expectedSha256)
      expect(zip).toMatchObject({ identical: false, actualSha256: zip.expectedSha256 })
    }
  })

  it('names the changed line of a page', async () => {
    await overwrite('dashboard', (text) => text.replace('</body>', '<p>and more</p></body>'))
    const changed = (await replay()).documents.filter(({ identical }) => !identical)
    expect(changed).toMatchObject([{ documentType: 'dashboard', parts: [expect.stringMatching(/^line \d+$/)] }])
  })

  it('names the documents and parts that changed inputs affect', async () => {
    await execute(
      sql`update runs set inputs = jsonb_set(inputs, '{candidate,headline}', '"Chief of Everything"') where id = ${id}`,
    )
    const { outcome, record, documents } = await replay()
    expect(outcome).toBe('different')
    expect(record.parts).toContain('/inputHash')
    const cv = documents.find(({ documentType }) => documentType === 'cv')
    expect(cv?.parts).toContain('word/document.xml')
  })

  it('finds a score that was changed only in the record', async () => {
    await execute(
      sql`update runs set score = 99, result = jsonb_set(result, '{match,score,value}', '99') where id = ${id}`,
    )
    const { outcome, record, documents } = await replay()
    expect([outcome, record.parts]).toEqual(['different', ['/result/match/score/value', '/score']])
    expect(documents.every(({ identical }) => identical)).toBe(true)
  })

  it('finds a changed hash in the record of a file', async () => {
    await execute(
      sql`update generated_documents set sha256 = repeat('0', 64) where run_uuid = ${id} and document_type = 'cv'`,
    )
    const changed = (await replay()).documents.filter(({ identical }) => !identical)
    expect(changed.map(({ documentType }) => documentType)).toEqual(expect.arrayContaining(['cv', 'manifest']))
  })

  it('reports that the version is gone, and names both versions, if another version gives different bytes', async () => {
    await execute(sql`update runs set versions = versions || '{"templates": "0"}' where id = ${id}`)
    const { outcome, identical, versions } = await replay()
    expect([outcome, identical]).toEqual(['version_gone', false])
    expect(versions).toMatchObject({ run: { templates: '0' }, current: { templates: expect.any(String) }, same: false })
  })

  it('reports the same instead of failing if the inputs of another version are unreadable', async () => {
    await execute(
      sql`update runs set inputs = '{"older": true}', versions = versions || '{"engine": "0.1.0"}' where id = ${id}`,
    )
    expect(await replay()).toMatchObject({ outcome: 'version_gone', record: { parts: ['/inputs'] } })
    const current = JSON.stringify({ engine: ENGINE_VERSION })
    await execute(sql`update runs set versions = versions || ${current}::jsonb where id = ${id}`)
    expect(await replay()).toMatchObject({ outcome: 'different' })
  })

  it('reports only the erasure of an erased person', async () => {
    await execute(sql`delete from person_keys where team_id = ${owner.teamId}`)
    expect(await replay()).toMatchObject({ outcome: 'erased', identical: false, documents: [] })
  })

  it('can prove a run whose files are lost', async () => {
    await test.services.storage.current.delete([await keyOf('cv')])
    const { outcome, documents, zip } = await replay()
    expect(outcome).toBe('identical')
    expect(documents.find(({ documentType }) => documentType === 'cv')).toMatchObject({
      stored: 'lost',
      identical: true,
    })
    expect(zip.storedSha256).toBeNull()
  })
})

/** Waits until the newest check has ended. */
async function endedCheck() {
  for (;;) {
    const [check] = (await api().runs.replayStatus()).items
    if (check?.finishedAt) return check
    await new Promise((done) => setTimeout(done, 20))
  }
}

async function more(count: number): Promise<void> {
  const { candidate, locale } = fullRun
  const made = await Promise.all(Array.from({ length: count }, () => api().runs.create({ candidate, locale })))
  for (const run of made) await ended({ ...test, owner }, run.runId)
}

describe('runs.replayAll', () => {
  it('checks every run, counts the outcomes, heals what is lost, and records the check', async () => {
    await more(3)
    await test.services.storage.current.delete([await keyOf('cv')])
    await execute(sql`update runs set score = 1 where id = ${id}`)
    const { items: runs } = await api().runs.list({})
    await execute(
      sql`update runs set versions = versions || '{"bundle": "0"}', bundle_sha256 = repeat('0', 64) where id = ${runs[0]?.id}`,
    )
    const started = await api().runs.replayAll()
    expect(started).toMatchObject({ total: 4, finishedAt: null })
    const check = await endedCheck()
    expect(check).toMatchObject({
      id: started.id,
      state: 'done',
      checked: 4,
      identical: 2,
      different: 1,
      versionGone: 1,
      erased: 0,
      healed: 1,
      secondsLeft: null,
    })
    expect(check.findings).toContainEqual({
      runUuid: id,
      outcome: 'different',
      documents: [{ documentType: 'record', parts: ['/score'] }],
    })
    const events = await api().audit.list({ subjectId: check.id })
    expect(events.items.map(({ type }) => type)).toEqual(['history.replayed', 'history.replay_asked'])
    expect(events.items[0]?.data).toMatchObject({ identical: 2, different: 1, versionGone: 1, healed: 1 })
    expect((await replay()).documents.every(({ stored }) => stored === 'same')).toBe(true)
  })

  it('checks a period', async () => {
    const check = await api().runs.replayAll({ since: '2020-01-01T00:00:00Z', until: '2020-02-01T00:00:00Z' })
    expect(check.total).toBe(0)
    expect(await endedCheck()).toMatchObject({ state: 'done', checked: 0, runsPerSecond: null })
    const wrong = { since: '2020-02-01T00:00:00Z', until: '2020-01-01T00:00:00Z' }
    await expect(api().runs.replayAll(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('an interrupted check', () => {
  /** Services that take no work from the queue, so that the test itself is the worker. */
  let idle: TestServices
  beforeAll(async () => {
    idle = await createTestServices({ concurrency: 0 })
  })
  beforeEach(async () => {
    owner = await idle.database.createOwner()
  })
  afterAll(() => idle.close())

  it('runs one at a time, and ends when it is cancelled', async () => {
    const first = await idle.api(owner).runs.replayAll()
    const second = await idle.api(owner).runs.replayAll({ since: '2024-01-01T00:00:00Z' })
    expect(second.id).toBe(first.id)
    const cancelled = await idle.api(owner).runs.cancelReplay({ checkId: first.id })
    expect(cancelled).toMatchObject({ state: 'cancelled', finishedAt: expect.any(String) })
    expect((await idle.api(owner).runs.cancelReplay({ checkId: first.id })).finishedAt).toBe(cancelled.finishedAt)
    const events = await idle.api(owner).audit.list({ subjectId: first.id })
    expect(events.items.map(({ type }) => type)).toEqual(['history.replay_cancelled', 'history.replay_asked'])
    expect((await idle.api(owner).runs.replayAll()).id).not.toBe(first.id)
  })

  it('goes back into the queue when its process ends, and continues after the last counted run', async () => {
    const { services } = idle
    const { id: checkId } = await idle.api(owner).runs.replayAll()
    const job = { ...owner, checkId, requestId: 'test' }
    await checkHistory(services, job, { attempt: 1, stopping: AbortSignal.abort() })
    expect((await idle.api(owner).runs.replayStatus()).items).toMatchObject([{ id: checkId, checked: 0 }])
    await checkHistory(services, job, { attempt: 1, stopping: new AbortController().signal })
    expect((await idle.api(owner).runs.replayStatus()).items).toMatchObject([{ id: checkId, state: 'done' }])
    await checkHistory(services, job, { attempt: 1, stopping: new AbortController().signal })
    expect((await idle.api(owner).audit.list({ types: ['history.replayed'] })).items).toHaveLength(1)
  })
})

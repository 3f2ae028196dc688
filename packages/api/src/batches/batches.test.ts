import { readdir, readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { findBatch, sql } from '@dossier/db'
import { uploadedBytes } from '@dossier/db/uploads'
import { ReaderPool, ReadError, readDocument } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadFile } from '../client/upload.ts'
import { openDownload } from '../documents/index.ts'
import { batchEnded, createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { batchMessages } from './batch-messages.ts'
import { openRankingExport } from './export-ranking.ts'
import { watchBatch } from './watch-batch.ts'
import { takeItems } from './take-items.ts'
import { tellEnded } from './tell-ended.ts'
import type { ApiCaller } from '../router.ts'

type Input = Parameters<ApiCaller['batches']['create']>[0]

const files = fileURLToPath(new URL('../../../../bench/extraction/files', import.meta.url))
const own = fileURLToPath(new URL('fixtures', import.meta.url))
const readers = new ReaderPool({ processes: 2 })
let test: TestServices

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(async () => {
  readers.close()
  await test.close()
})

const shared = { side: 'job', document: fullRun.job } as const
const { 'marco-rieben': marco, 'juerg-oeztuerk': juerg, 'zhanna-kovalenko': zhanna } = candidateFixtures

/** A file that starts like a PDF. */
function fileOf(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`%PDF-1.7\n${words}\n`)
}

async function itemOf(fileName: string, bytes: Uint8Array): Promise<Input['items'][number]> {
  const about = { fileName, sha256: createHash('sha256').update(bytes).digest('hex') }
  try {
    const { document } = await readDocument(readers, bytes, 'candidate')
    return { ...about, document }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { ...about, problem: { code: error.code } }
  }
}

describe('a batch of twenty mixed files', () => {
  let id: string

  beforeAll(async () => {
    const names = (await readdir(files)).toSorted().slice(0, 15)
    const good = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(files, name)) })))
    const [first] = good
    expect.assert(first)
    const letter =
      'Musterwil, 3. Mai 2026\n\nBewerbung als Pflegefachfrau\n\nSehr geehrte Damen und Herren\n\nMit grossem Interesse habe ich Ihr Inserat gelesen.\nIch freue mich auf ein Gespräch.\n\nFreundliche Grüsse\nNora Beispiel\n'
    const bad = [
      { name: 'scan.pdf', bytes: await readFile(join(own, 'scan.pdf')) },
      { name: 'password.pdf', bytes: await readFile(join(own, 'password.pdf')) },
      { name: 'cut.pdf', bytes: first.bytes.subarray(0, 300) },
      { name: 'again.pdf', bytes: first.bytes },
      { name: 'letter.txt', bytes: Buffer.from(letter) },
    ]
    const items = await Promise.all([...good, ...bad].map(({ name, bytes }) => itemOf(name, bytes)))
    id = (await test.api().batches.create({ shared, items, locale: 'de-CH' })).id
    await batchEnded(test, id)
  }, 180_000)

  it('creates a run from each good file and reports a problem for each bad one', async () => {
    const batch = await test.api().batches.get({ batchId: id })
    expect(batch).toMatchObject({ side: 'job', ended: true, counts: { items: 20, waiting: 0, failed: 0 } })
    const problems = batch.items.flatMap(({ fileName, problem }) => (problem ? [[fileName, problem.message]] : []))
    const codes = Object.fromEntries(problems.map(([name, message]) => [name, message]))
    expect(codes).toMatchObject({
      'scan.pdf': { code: 'scanned' },
      'password.pdf': { code: 'password' },
      'cut.pdf': { code: 'damaged' },
      'again.pdf': { code: 'duplicate', params: { number: 1, file: ` (${batch.items[0]?.fileName})` } },
      'letter.txt': { code: 'not_a_cv_but_letter' },
    })
    expect(batch.counts.refused).toBe(5)
    expect(batch.counts.succeeded).toBe(15)
    const sentences = batch.items.flatMap(({ problem }) =>
      problem ? formatMessage(batchMessages, problem.message, 'de') : [],
    )
    expect(new Set(sentences).size).toBe(5)
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/)
  })

  it('ranks the persons by score, and quotes the CV in every proven cell', async () => {
    const { rows, criteria } = await test.api().batches.ranking({ batchId: id })
    expect(rows).toHaveLength(15)
    const scores = rows.map(({ score }) => score ?? -1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const { cells, name } of rows) {
      expect(cells.map(({ pointer }) => pointer)).toEqual(criteria.map(({ pointer }) => pointer))
      expect(name).not.toBe('')
      const unproven = cells.filter(({ computed, quotes }) => computed === 'fulfilled' && quotes.length === 0)
      expect(unproven).toEqual([])
    }
  })

  it('lists every file in the table, with the problem if there is no run', async () => {
    const table = await openRankingExport(test.services, caller(), { batchId: id, words: 'de' })
    const lines = (await text(await table.open())).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 20)
    expect(lines[0]).toContain('"Rang";"Person";"Wert"')
    expect(lines.find((line) => line.includes('password.pdf'))).toContain('Passwort')
  })

  it('provides one ZIP of the documents of all runs', async () => {
    const link = await test.api().batches.downloadUrl({ batchId: id })
    const token = link.url.split('/').at(-1) ?? ''
    const download = await openDownload(test.services, token, 'test')
    const zip = await buffer(await download.open())
    expect(zip.subarray(0, 2).toString()).toBe('PK')
    const { items } = await test.api().batches.get({ batchId: id })
    const runs = items.flatMap(({ run }) => run?.runId ?? [])
    expect(runs.filter((runId) => !zip.includes(runId))).toEqual([])
  })
})

const caller = () => ({ owner: test.owner, requestId: 'test' })

async function made(items: Input['items'], more: Partial<Input> = {}): Promise<string> {
  const { id } = await test.api().batches.create({ shared, items, locale: 'en', ...more })
  await batchEnded(test, id)
  return id
}

describe('batches.create', () => {
  it('reports everything that is wrong with the shared document, and stores nothing', async () => {
    const before = (await test.api().batches.list()).items.length
    const wrong = test.api().batches.create({
      shared: { side: 'job', document: { nonsense: 1 } },
      items: [{ document: marco }],
      locale: 'en',
    })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'invalid_input', problems: [{ document: 'job' }] } })
    expect((await test.api().batches.list()).items).toHaveLength(before)
  })

  it('refuses an item that is neither read nor refused, or both', async () => {
    const both = { document: marco, problem: { code: 'scanned' as const } }
    for (const item of [{}, both]) {
      await expect(test.api().batches.create({ shared, items: [item], locale: 'en' })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
  })

  it('distinguishes a document without a name from an invalid one, and stores neither', async () => {
    const nameless = { basics: { name: '', label: 'Developer' }, work: [{ name: 'Acme', position: 'Developer' }] }
    const id = await made([
      { document: nameless },
      { document: { nonsense: true } },
      { document: 'a\0b' },
      { document: marco },
    ])
    const { items } = await test.api().batches.get({ batchId: id })
    expect(items.map(({ problem }) => problem?.message.code ?? null)).toEqual([
      'no_name',
      'invalid',
      'unstorable',
      null,
    ])
    expect(items[1]?.problem?.problems).toMatchObject([{ rule: 'document.unrecognised' }])
    const kept = await test.database.db.execute(
      sql`select from batch_items where batch_id = ${id} and document is not null`,
    )
    expect(kept).toHaveLength(0)
    expect(await findBatch(test.services.db, test.owner, id)).toMatchObject({ shared: null })
  })

  it('recognises the same document without a file', async () => {
    const id = await made([{ document: marco }, { document: juerg }, { document: structuredClone(marco) }])
    const { items } = await test.api().batches.get({ batchId: id })
    expect(items[2]?.problem?.message).toMatchObject({ code: 'duplicate', params: { number: 1, file: '' } })
    expect(formatMessage(batchMessages, { code: 'duplicate', params: { number: 1, file: '' } }, 'en')).toContain(
      'no. 1.',
    )
  })

  it('returns the same batch for the same key, and refuses the key for other documents', async () => {
    const input = { shared, items: [{ document: marco }], locale: 'en' as const, idempotencyKey: 'batch-key-1' }
    const first = await test.api().batches.create(input)
    expect((await test.api().batches.create(input)).id).toBe(first.id)
    const other = test.api().batches.create({ ...input, items: [{ document: juerg }] })
    await expect(other).rejects.toMatchObject({ cause: { code: 'idempotency_conflict' } })
  })

  it('stores the file of each person with the run, and the shared one once per run', async () => {
    const send = async (name: string) => (await uploadFile(fileOf(name), test.api().uploads)).sha256
    const items = [
      { document: marco, original: await send('of Marco') },
      { document: juerg, original: await send('of Jürg') },
      { document: zhanna },
    ]
    const { id } = await test.api().batches.create({ shared, items, locale: 'en' })
    await batchEnded(test, id)
    const { items: taken } = await test.api().batches.get({ batchId: id })
    const kept = await Promise.all(
      taken.map(async ({ run }) => (await test.api().runs.get({ runId: run?.runId ?? '' })).original),
    )
    expect(kept.map((one) => one?.sha256)).toEqual(items.map(({ original }) => original))
    expect(kept.map((one) => one?.document?.filename)).toEqual([
      'Original_Marco_Rieben.pdf',
      'Original_Juerg_Oeztuerk.pdf',
      undefined,
    ])
    const common = { side: 'candidate', document: marco, original: await send('for many jobs') } as const
    const jobs = [{ document: fullRun.job }, { document: 'Entwicklerin\n\nMust\n- Java' }]
    const many = await test.api().batches.create({ shared: common, items: jobs, locale: 'en' })
    await batchEnded(test, many.id)
    for (const { run } of (await test.api().batches.get({ batchId: many.id })).items)
      expect((await test.api().runs.get({ runId: run?.runId ?? '' })).original?.document?.runId).toBe(run?.runId)
    expect(await uploadedBytes(test.services.db, test.owner), 'nothing waits any more').toBe(0)
    const advert = {
      shared: common,
      items: [{ document: fullRun.job, original: common.original }],
      locale: 'en' as const,
    }
    await expect(test.api().batches.create(advert)).rejects.toThrow('Only candidates have files that are kept')
    const gone = { shared, items: [{ document: marco, original: 'c'.repeat(64) }], locale: 'en' as const }
    await expect(test.api().batches.create(gone)).rejects.toThrow('Upload it first')
  })

  it('shows the photo that an item comes with, and no other photo', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const photo = { mediaType: 'image/png' as const, base64: png }
    const input = { shared, items: [{ document: marco, photo }, { document: juerg }], locale: 'en' as const }
    const { id } = await test.api().batches.create({ ...input, idempotencyKey: 'with-photo' })
    await batchEnded(test, id)
    const { items } = await test.api().batches.get({ batchId: id })
    const runs = await Promise.all(items.map(({ run }) => test.api().runs.get({ runId: run?.runId ?? '' })))
    expect(runs.map(({ run }) => run.photo)).toEqual([true, false])
    const bare = { ...input, items: [{ document: marco }, { document: juerg }], idempotencyKey: 'with-photo' }
    await expect(test.api().batches.create(bare)).rejects.toMatchObject({ cause: { code: 'idempotency_conflict' } })
    const advert = {
      shared: { side: 'candidate' as const, document: marco },
      items: [{ document: fullRun.job, photo }],
    }
    await expect(test.api().batches.create({ ...advert, locale: 'en' })).rejects.toThrow('and photos')
  })

  it('holds one person against many jobs by the same means', async () => {
    const jobs = Object.values(jobFixtures).slice(0, 3)
    const items = [
      ...jobs.map((document) => ({ document })),
      { problem: { code: 'not_a_job' as const }, fileName: 'cv.pdf' },
    ]
    const id = await made(items, { shared: { side: 'candidate', document: marco } })
    const batch = await test.api().batches.get({ batchId: id })
    expect(batch).toMatchObject({
      side: 'candidate',
      title: 'Marco Rieben',
      counts: { succeeded: jobs.length, refused: 1 },
    })
    const { rows, criteria } = await test.api().batches.ranking({ batchId: id })
    expect(criteria).toEqual([])
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      batch.items.flatMap(({ run }) => run?.jobTitle ?? []).toSorted(),
    )
    expect((await test.api().batches.list()).items.find((one) => one.id === id)?.title).toBe('Marco Rieben')
    const [{ candidateId, jobProfileId } = { candidateId: '', jobProfileId: null }] = (await test.api().runs.list())
      .items
    const having = async (filter: object) => (await test.api().batches.list(filter)).items.map((one) => one.id)
    expect(await having({ candidateId })).toContain(id)
    expect(await having({ jobProfileId: jobProfileId ?? '' })).toContain(id)
    const [other] = (await test.api().persons.list({ text: 'Öztürk' })).items
    expect(await having({ candidateId: other?.id })).not.toContain(id)
  })
})

describe('processing a batch', () => {
  it('creates no second run when it starts again', async () => {
    const id = await made([{ document: marco }, { document: juerg }])
    const { teamId, userId } = test.owner
    const job = { teamId, userId, batchId: id, requestId: 'test' }
    const again = { attempt: 1, stopping: new AbortController().signal }
    await test.database.db.execute(sql`update batches set finished_at = null where id = ${id}`)
    await Promise.all([takeItems(test.services, job, again), takeItems(test.services, job, again)])
    const runs = await test.database.db.execute(sql`
      select from audit_events e where type = 'run.created' and subject_id in
        (select run_uuid::text from batch_items where batch_id = ${id})`)
    expect(runs).toHaveLength(2)
  })

  it('resumes after a restart', async () => {
    const asking = await createTestServices({ concurrency: 0 })
    try {
      const { id, counts } = await asking
        .api()
        .batches.create({ shared, items: [{ document: marco }, { document: juerg }], locale: 'en' })
      expect(counts).toMatchObject({ waiting: 2, queued: 0 })
      const { teamId, userId } = asking.owner
      const job = { teamId, userId, batchId: id, requestId: 'test' }
      await takeItems(asking.services, job, { attempt: 1, stopping: AbortSignal.abort() })
      expect((await asking.api().batches.get({ batchId: id })).counts).toMatchObject({ waiting: 2 })
      await takeItems(asking.services, job, { attempt: 1, stopping: new AbortController().signal })
      expect((await asking.api().batches.get({ batchId: id })).counts).toMatchObject({ waiting: 0, queued: 2 })
      await tellEnded(asking.services, asking.owner)
      expect((await asking.api().notices.list()).items).toEqual([])
    } finally {
      await asking.close()
    }
  })

  it('yields progress until the last run has ended, and nothing to a watcher that has seen the end', async () => {
    const { id } = await test
      .api()
      .batches.create({ shared, items: [{ document: marco }, { document: juerg }], locale: 'en' })
    const signal = AbortSignal.timeout(60_000)
    const changes = await fromAsync(await watchBatch(test.services, test.owner, { batchId: id, signal }))
    const last = changes.at(-1)
    expect(last).toMatchObject({ ended: true, counts: { succeeded: 2 } })
    const revisions = changes.map(({ revision }) => revision)
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b))
    const seen = last?.revision ?? 0
    expect(await fromAsync(await watchBatch(test.services, test.owner, { batchId: id, signal, seen }))).toEqual([])
    await Promise.all([tellEnded(test.services, test.owner), tellEnded(test.services, test.owner)])
    const told = (await test.api().notices.list({ limit: 100 })).items.filter(({ subjectId }) => subjectId === id)
    expect(told).toMatchObject([{ code: 'batch.ended', params: { runs: 2, failed: 0 } }])
  })
})

describe('a ranking', () => {
  it('reflects people’s decisions, and can be filtered', async () => {
    const id = await made([{ document: juerg }, { document: marco }, { document: zhanna }])
    const { rows, languages } = await test.api().batches.ranking({ batchId: id })
    const [best] = rows
    expect.assert(best)
    const cell = best.cells.find(({ pointer, verdict }) => pointer.startsWith('/must') && verdict === 'fulfilled')
    expect.assert(cell)
    const { match } = await test.api().runs.get({ runId: best.run.id })
    const { pointer, criterion = '' } = { ...cell, ...match?.must.find((one) => one.pointer === cell.pointer) }
    const decision = { pointer, criterion, verdict: 'unfulfilled' as const, reason: 'Only in a course.' }
    const { id: newer } = await test
      .api()
      .runs.override({ runId: best.run.id, decisions: [decision], author: 'Anna Muster' })
    await ended(test, newer)
    const after = await test.api().batches.ranking({ batchId: id })
    const same = after.rows.find(({ position }) => position === best.position)
    expect(same?.run.id).toBe(newer)
    expect(same?.score).toBeLessThan(best.score ?? 0)
    expect(same?.cells.find((one) => one.pointer === pointer)).toMatchObject({
      verdict: 'unfulfilled',
      computed: 'fulfilled',
      reason: 'Only in a course.',
    })

    const unmet = await test.api().batches.ranking({ batchId: id, unmet: 'some' })
    expect(unmet.rows.map(({ position }) => position)).toContain(best.position)
    expect(unmet.rows.every(({ musts }) => musts.unmet > 0)).toBe(true)
    const none = await test.api().batches.ranking({ batchId: id, unmet: 'none' })
    expect(none.rows.length + unmet.rows.length).toBe(3)
    const german = await test.api().batches.ranking({ batchId: id, language: 'German' })
    expect(german.rows).toHaveLength(
      (await test.api().batches.ranking({ batchId: id, language: 'Deutsch' })).rows.length,
    )
    expect(languages).not.toEqual([])
  })

  it('forgets an erased person whose name is in another file’s name', async () => {
    const problem = { code: 'scanned' as const }
    const id = await made([
      { document: zhanna, fileName: 'cv.pdf' },
      { problem, fileName: 'Kovalenko_scan.pdf' },
      { problem, fileName: 'other.pdf' },
    ])
    await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
    const candidates = await test.database.db.execute<{ candidate_id: string }>(sql`
      select r.candidate_id from runs r join batch_items i on i.run_uuid = r.id where i.batch_id = ${id}`)
    await test.api().persons.erase({ candidateId: candidates[0]?.candidate_id ?? '', reason: 'request' })
    const { items } = await test.api().batches.get({ batchId: id })
    expect(items.map(({ fileName, sha256 }) => [fileName, sha256 === ''])).toEqual([
      ['', true],
      ['', true],
      ['other.pdf', false],
    ])
    expect((await test.api().batches.ranking({ batchId: id })).rows[0]?.cells).toEqual([])
  })
})

async function fromAsync<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

it('refuses an item whose person objects, and creates runs from all others', async () => {
  const objector = { ...marco, Nachname: 'Einsprecher' }
  const first = await test.api().runs.create({ ...fullRun, candidate: objector })
  await ended(test, first.runId)
  const { candidateId } = (await test.api().runs.get({ runId: first.runId })).run
  const officer = test.api(await test.database.createColleague(test.owner, 'admin'))
  const receivedOn = new Date().toISOString().slice(0, 10)
  await officer.requests.record({ kind: 'objection', channel: 'phone', receivedOn, candidateId })
  expect(await test.api().runs.versions({ runId: first.runId })).toMatchObject({ barredBy: 'objection' })
  const items = [objector, juerg].map((document, index) => {
    const sha256 = createHash('sha256').update(`${index} of an objection`).digest('hex')
    return { fileName: `${index}.json`, sha256, document }
  })
  const { id } = await test.api().batches.create({ shared, items, locale: 'de-CH' })
  await batchEnded(test, id)
  const batch = await test.api().batches.get({ batchId: id })
  expect(batch.counts).toMatchObject({ refused: 1, succeeded: 1 })
  expect(batch.items.map(({ problem }) => problem?.message.code ?? null)).toEqual(['objected', null])
})

import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { sql } from '@dossier/db'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportInput } from '../search/export-input.ts'
import { exportSubmissionsInput } from '../submissions/inputs.ts'
import { createTestServices, ended, type TestServices } from '../testing/test-services.ts'
import { exportAudit } from '../audit/export-audit.ts'
import { openDownload } from '../documents/open-download.ts'
import { openExport } from '../search/open-export.ts'
import { openSubmissionExport } from '../submissions/export.ts'

/** A name that appears nowhere else in the database. */
const [first, last] = ['Zwirbelin', 'Quxmandlowitz']
const name = /zwirbelin|quxmandlow/i
const person = { ...candidateFixtures['marco-rieben'], Vorname: first, Nachname: last }

let test: TestServices
const logged: string[] = []
let candidateId: string
/** Hashes of everything made from the person. */
let hashes: string[]
let documentIds: string[]
let runUuids: string[]
/** Links created before the erasure. */
const tokens: string[] = []

beforeAll(async () => {
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString())
      done()
    },
  })
  test = await createTestServices({ logger: pino({ level: 'trace' }, log) })
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
  candidateId = await liveThrough()
}, 120_000)
afterAll(() => test.close())

const caller = () => ({ owner: test.owner, requestId: 'test' })
const sentAt = () => new Date().toISOString()

/** Uses every feature of the application for a person; returns the candidate. */
async function liveThrough(): Promise<string> {
  const api = test.api()
  const run = await newRun({ idempotencyKey: `${first}-${last}-1` })
  const again = await newRun({ candidate: { ...person, Kurzprofil: `${first} ist ! bitte prüfen ! stark.` } })
  const colleague = await newRun({ candidate: candidateFixtures['zhanna-kovalenko'] })
  const documents = [...run.documents, ...again.documents]

  const about = { channel: 'email', recipient: `Erika Beispiel, re ${last}`, note: `${first} rang us back` } as const
  const sent = await api.submissions.record({ ...about, ...cvOf(run), client: 'Nordbank AG', sentAt: sentAt() })
  await api.submissions.retract({ submissionId: sent.submissions[0]?.id ?? '', reason: `not for ${last}` })
  await api.submissions.waive({ runId: again.run.runId, reason: `${first} knows` })
  await api.submissions.waive({ documentId: colleague.documents[0]?.id ?? '', reason: 'in order' }).catch(() => null)
  const earlier = sent.submissions.map(({ id }) => id)
  const repeated = { ...about, ...cvOf(again), client: 'Nordbank', sentAt: sentAt(), acknowledge: earlier }
  await api.submissions.record({ ...repeated, idempotencyKey: `${last}-sent-1` })

  await api.searches.save({ name: 'By surname', query: last.toLowerCase() })
  await api.searches.save({ name: `For ${first}`, query: 'typ:cv' })
  await api.searches.save({ name: 'Kept', query: 'typ:offer kandidat:kovalenko' })
  await api.documents.search({ query: `${first} ${last}` })
  const ids = documents.map(({ id }) => id)
  for (const target of [{ documentIds: ids }, { runId: run.run.runId }, { documentId: ids[0] ?? '' }]) {
    const { url } = await api.documents.downloadUrl(target)
    const token = url.split('/').at(-1) ?? ''
    await text(await (await openDownload(test.services, token, 'test')).open())
    tokens.push(token)
  }
  await Promise.all(tables(`kandidat:${last}`).map(async (table) => text(await (await table).open())))
  await api.runs.compare({ a: run.run.runId, b: again.run.runId })
  await api.runs.replay({ runId: run.run.runId })
  await api.runs.replayAll()
  await expectChecked()
  await api.runs.repeat({ runId: run.run.runId }).then(({ runId }) => ended(test, runId))
  runUuids = [run.run.id, again.run.id]
  documentIds = ids
  hashes = await hashesOf(run.run.candidateId)
  return run.run.candidateId
}

async function newRun(more: object) {
  const api = test.api()
  const job = jobFixtures['senior-java-developer']
  const { runId } = await api.runs.create({ candidate: person, job, terms: {}, locale: 'de-CH', ...more })
  await ended(test, runId)
  return api.runs.get({ runId })
}

function cvOf({ run }: { run: { runId: string } }) {
  return { runId: run.runId, documentTypes: ['cv'] }
}

async function expectChecked(): Promise<void> {
  for (;;) {
    const [check] = (await test.api().runs.replayStatus({ limit: 1 })).items
    if (check?.finishedAt) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function tables(query: string) {
  const documents = exportInput.parse({ query, format: 'csv' })
  const submissions = exportSubmissionsInput.parse({ format: 'csv' })
  return [openExport(test.services, caller(), documents), openSubmissionExport(test.services, caller(), submissions)]
}

/** SHA-256 of every document, ZIP and input of a person. */
async function hashesOf(candidate: string): Promise<string[]> {
  const rows = await test.database.db.execute<{ hash: string }>(sql`
    select sha256 as hash from generated_documents where candidate_id = ${candidate}
    union select bundle_sha256 from runs where candidate_id = ${candidate}
    union select input_hash from runs where candidate_id = ${candidate}
    union select input_hash from submissions where candidate_id = ${candidate}`)
  // One of the data files is the same for everyone with this job.
  const others = await test.database.db.execute<{ hash: string }>(
    sql`select sha256 as hash from generated_documents where candidate_id <> ${candidate}`,
  )
  const shared = new Set(others.map(({ hash }) => hash))
  return rows.map(({ hash }) => hash).filter((hash) => hash.length === 64 && !shared.has(hash))
}

/** Every row of every table of every schema, including the queue's, that contains a text in any column. */
async function rowsWith(pattern: string): Promise<string[]> {
  const { db } = test.database
  const found: string[] = []
  const names = await db.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`)
  for (const { name: table } of names) {
    const rows = await db.execute<{ row: string }>(
      sql`select t::text as row from ${sql.raw(table)} t where t::text ~* ${pattern}`,
    )
    found.push(...rows.map(({ row }) => `${table}: ${row.slice(0, 300)}`))
  }
  return found
}

async function auditExported(): Promise<string> {
  const { stream } = await exportAudit(test.services, caller(), { query: '', language: 'en', timeZone: 'UTC' })
  return text(stream)
}

describe('a person with submissions, waivers, searches, selections and replays', () => {
  it('is in the database, and the chain verifies', async () => {
    expect((await rowsWith(name.source)).length).toBeGreaterThan(20)
    expect(hashes.length).toBeGreaterThan(10)
    expect(await rowsWith(hashes.join('|'))).not.toEqual([])
    expect(await test.api().audit.verify({})).toMatchObject({ ok: true })
  })

  it('is erased without a trace in any column of any table, and the chain still verifies', async () => {
    const receipt = await test.api().persons.erase({ candidateId, reason: 'request' })
    expect(receipt).toMatchObject({ runs: 3, submissions: 2, savedSearches: 2 })
    expect(await rowsWith(name.source)).toEqual([])
    expect(await rowsWith(hashes.join('|'))).toEqual([])
    expect(await test.api().audit.verify({ mode: 'full' })).toMatchObject({ ok: true })
  })

  it('is in no export', async () => {
    const [documents, submissions] = await Promise.all(
      tables('').map(async (table) => text(await (await table).open())),
    )
    const trail = await auditExported()
    for (const exported of [documents, submissions, trail]) {
      expect(exported).not.toMatch(name)
      expect(exported).not.toMatch(new RegExp(hashes.join('|')))
    }
    expect(submissions).toContain('Nordbank')
    expect(trail).not.toContain(candidateId)
  })

  it('was never in the log', () => {
    const lines = logged.join('')
    expect(lines).not.toMatch(name)
    expect(lines).not.toMatch(new RegExp(hashes.join('|')))
  })

  it('is refused everywhere as erased or missing, and nowhere as a server error', async () => {
    const api = test.api()
    const ofDocument = (documentId: string) => ({
      get: api.documents.get({ documentId }),
      link: api.documents.downloadUrl({ documentId }),
      selection: api.documents.downloadUrl({ documentIds: [documentId] }),
      check: api.submissions.check({ documents: [documentId] }),
      waive: api.submissions.waive({ documentId, reason: 'again' }),
    })
    const ofRun = (runId: string) => ({
      get: api.runs.get({ runId }),
      replay: api.runs.replay({ runId }),
      repeat: api.runs.repeat({ runId }),
      compare: api.runs.compare({ a: runId, b: runId }),
      link: api.documents.downloadUrl({ runId }),
      check: api.submissions.check({ runId, documentTypes: ['cv'] }),
      waive: api.submissions.waive({ runId, reason: 'again' }),
    })
    const calls = [...documentIds.map(ofDocument), ...runUuids.map(ofRun)].flatMap((one) => Object.entries(one))
    const answers = await Promise.allSettled(calls.map(([, call]) => call))
    const refusals = ['NOT_FOUND', 'BAD_REQUEST', 'PRECONDITION_FAILED']
    const others = answers.flatMap((one, at) => {
      const code = one.status === 'fulfilled' ? 'answered' : (one.reason as { code: string }).code
      return refusals.includes(code) ? [] : [`${calls[at]?.[0]}: ${code}`]
    })
    expect(others).toEqual([])
    for (const token of tokens) {
      await expect(openDownload(test.services, token, 'test')).rejects.toMatchObject({
        code: expect.stringMatching(/not_f|erased/),
      })
    }
    const hash = hashes[0] ?? ''
    expect(await api.documents.identify({ sha256: hash })).toMatchObject({ verdict: 'unknown', documents: [] })
  })

  it('keeps submissions countable, and other persons unchanged', async () => {
    const { items } = await test.api().submissions.list({ client: 'nordbank' })
    expect(items).toHaveLength(2)
    expect(items).toMatchObject([
      { candidateName: '—', note: '' },
      { candidateName: '—', note: '' },
    ])
    const { items: searches } = await test.api().searches.list()
    expect(searches.map((search) => search.name)).toEqual(['Kept'])
    expect((await test.api().documents.search({ query: 'kovalenko' })).items.length).toBeGreaterThan(0)
  })
})

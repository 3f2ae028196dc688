import { text } from 'node:stream/consumers'
import { sql } from '@dossier/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { deleteErasedObjects, eraseCandidate } from './erase-person.ts'
import { exportAudit } from '../audit/export-audit.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())

const asAdmin = () =>
  test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)

/** Every row of every table, including the queue's, that contains a text. */
async function rowsWith(pattern: string): Promise<string[]> {
  const { db } = test.database
  const tables = await db.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`)
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db.execute<{ row: string }>(
      sql`select t::text as row from ${sql.raw(name)} t where t::text ~* ${pattern}`,
    )
    found.push(...rows.map(({ row }) => `${name}: ${row.slice(0, 200)}`))
  }
  return found
}

async function exported(): Promise<string> {
  const caller = { owner: test.owner, requestId: 'test' }
  const { stream } = await exportAudit(test.services, caller, { query: '', language: 'en', timeZone: 'UTC' })
  return text(stream)
}

it('leaves nothing in the database, the storage and the chain that leads back to the person, and the chain still verifies', async () => {
  const api = test.api()
  const { runId, id } = await api.runs.create({ ...fullRun, idempotencyKey: 'rieben-marco-1' })
  await ended(test, runId)
  const { run, documents } = await api.runs.get({ runId })
  await api.searches.save({ name: 'My search', query: 'candidate:"Marco Rieben"' })
  const sha256 = documents.find(({ documentType }) => documentType === 'cv')?.sha256 ?? ''
  expect(await exported()).toContain(sha256)
  expect((await rowsWith('rieben')).length).toBeGreaterThan(10)

  await expect(api.persons.erase({ candidateId: run.candidateId, reason: 'request' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await asAdmin()
  const receipt = await api.persons.erase({ candidateId: run.candidateId, reason: 'request' })
  expect(receipt).toMatchObject({ runs: 1, documents: documents.length, objects: documents.length, savedSearches: 1 })
  expect(receipt.filesDeleted).toBe(true)

  expect(await rowsWith('marco|rieben')).toEqual([])
  expect(await rowsWith(sha256)).toEqual([])
  const chain = await exported()
  for (const trace of [/marco|rieben/i, sha256, run.candidateId]) expect(chain).not.toMatch(trace)
  const driver = test.services.storage.current
  expect((await driver.list(`${test.owner.teamId}/${id}/`)).items).toEqual([])
  expect(await api.audit.verify({})).toMatchObject({ ok: true })
  expect((await api.documents.search({ query: 'Rieben' })).items).toEqual([])
  await expect(api.runs.get({ runId: id })).rejects.toMatchObject({ cause: { code: 'erased' } })
  await expect(api.persons.erase({ candidateId: run.candidateId, reason: 'request' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

it('returns the receipt even if a storage driver does not delete the files, and deletes them later', async () => {
  await asAdmin()
  const { id, runId } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  const { candidateId } = (await test.api().runs.get({ runId })).run
  const { storage, logger, now, db } = test.services
  const away = { named: () => Promise.reject(new Error('is away')) }
  const services = { db, logger, now, storage: { ...storage, ...away } }
  const caller = { owner: test.owner, requestId: 'test' }
  const receipt = await eraseCandidate(services, caller, { candidateId, reason: 'request' })
  expect(receipt).toMatchObject({ runs: 1, filesDeleted: false })
  const listed = async () => (await storage.current.list(`${test.owner.teamId}/${id}/`)).items.length
  expect(await listed()).toBe(receipt.objects)
  await deleteErasedObjects(test.services, test.owner)
  expect(await listed()).toBe(0)
})

it('creates a new person of the same name, without the events of the erased one', async () => {
  const created = await test.api().runs.create(fullRun)
  await ended(test, created.runId)
  const { items } = await test.api().audit.list({ runId: created.runId })
  const before = await test.database.db.execute<{ person: string }>(
    sql`select receipt ->> 'person' as person from erasures`,
  )
  expect(items[0]?.person).toMatch(/^[0-9a-f]{64}$/)
  expect(before.map(({ person }) => person)).not.toContain(items[0]?.person)
})

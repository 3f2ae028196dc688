import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { receiveApplication } from './receive.ts'
import { takeFile } from './take-file.ts'

/** Its tests have the packages of text recognition. */
const extraction = new URL('../../../extraction/', import.meta.url)

let test: TestServices
let slug: string
const readers = new ReaderPool()

beforeAll(async () => {
  test = await createTestServices({ ocr: fileURLToPath(extraction) })
  const { runId } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  const { run } = await test.api().runs.get({ runId })
  const endsAt = new Date(Date.now() + 24 * 60 * 60_000).toISOString()
  const { path } = await test.api().jobs.publish({ jobProfileId: run.jobProfileId ?? '', endsAt, country: 'DE' })
  slug = path.replace('/apply/', '')
})
afterAll(async () => {
  readers.close()
  await test.close()
})

it('receives a scan at once, and reads it in the queue', { timeout: 180_000 }, async () => {
  const bytes = await readFile(new URL('src/sandbox/ocr/fixtures/scan.pdf', extraction))
  const { file } = await takeFile({ readers, scanner: null, readsScansLater: true }, bytes)
  expect(file).toMatchObject({ reading: null, problem: 'unread' })
  expect.assert(file !== null)
  const email = 'aurelia.beispiel@example.com'
  const form = { name: 'Aurelia Beispiel', email, phone: '', message: '', consent: true, pool: false }
  const sent = { slug, key: 'scan', language: 'de' as const, form, file, requestId: 'test' }
  expect(await receiveApplication(test.services, sent)).toMatchObject({ outcome: 'received' })
  const [one] = (await test.api().applications.list({ text: email })).items
  expect.assert(one !== undefined)
  const problem = async () => {
    const { receipts } = await test.api().applications.get({ applicationId: one.id })
    return receipts[0]?.file.problem
  }
  await vi.waitFor(async () => expect(await problem()).toBeNull(), { timeout: 150_000, interval: 500 })
  const { draftId } = await test.api().applications.accept({ applicationId: one.id })
  const { content } = await test.api().drafts.get({ draftId })
  expect(content.candidate).toContain('Projektleiterin Tiefbau')
  expect(content.notes.candidate.toCheck.length).toBeGreaterThan(3)
})

it('says of a scan that it is one where the queue reads none', async () => {
  const bytes = await readFile(new URL('src/sandbox/ocr/fixtures/scan.pdf', extraction))
  const { file } = await takeFile({ readers, scanner: null }, bytes)
  expect(file).toMatchObject({ reading: null, problem: 'scanned' })
})

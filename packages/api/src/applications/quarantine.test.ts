import { sql } from '@dossier/db'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScanner, ScannerAway, type VirusScanner } from '../floor/virus-scanner.ts'
import { startClamd, type TestClamd } from '../testing/clamd.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { quarantinedFiles, recordRefused } from './quarantine.ts'
import { readNextFile } from './read-later.ts'
import { exportReceipt, openReceipt } from './receipts.ts'
import { receiveApplication } from './receive.ts'
import { takeFile } from './take-file.ts'

let test: TestServices
let clamd: TestClamd
let slug: string
let sent = 0

const encode = (text: string) => new TextEncoder().encode(text)
const virus = 'a known virus'
const files = { clean: encode('CV of a clean person'), infected: encode(`CV with ${virus}`) }

beforeAll(async () => {
  clamd = await startClamd(virus)
  test = await createTestServices()
  await test.database.db.execute(sql`update memberships set role = 'admin'`)
  const { runId } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  const { run } = await test.api().runs.get({ runId })
  const endsAt = new Date(Date.now() + 24 * 60 * 60_000).toISOString()
  const { path } = await test.api().jobs.publish({ jobProfileId: run.jobProfileId ?? '', endsAt, country: 'DE' })
  slug = path.replace('/apply/', '')
})
afterAll(async () => {
  await test?.close()
  await clamd?.close()
})

/** Examines waiting files as the queue does. */
const examine = (scanner: VirusScanner | null) =>
  readNextFile({ ...test.services, scanner }, { teamId: test.owner.teamId })

/** An application whose file is in quarantine, and its receipt's link. */
async function quarantined(bytes: Uint8Array) {
  const scanner = openScanner(clamd.address)
  const { file } = await takeFile({ readers: null, scanner }, bytes)
  expect.assert(file?.problem === 'quarantined')
  const email = `quarantine${(sent += 1)}@example.org`
  const form = { name: 'Lea Muster', email, phone: '', message: 'Hello', consent: true, pool: false }
  const got = await receiveApplication(test.services, {
    slug,
    key: `key-${sent}`,
    language: 'en',
    form,
    file,
    requestId: 'test',
  })
  expect.assert(got.outcome === 'received')
  const receipt = { ...got.receipt, requestId: 'test' }
  const { items } = await test.api().applications.list({ text: email })
  const [one] = items
  expect.assert(one)
  const id = one.id
  const stored = async () => (await test.api().applications.get({ applicationId: id })).receipts[0]?.file
  return { id, receipt, stored }
}

it('refuses a virus with the form, and quarantines what could not be scanned', async () => {
  const scanner = openScanner(clamd.address)
  const readers = new ReaderPool()
  const away = openScanner({ host: '127.0.0.1', port: 1 })
  expect(await takeFile({ readers, scanner }, files.infected)).toEqual({
    file: null,
    refused: 'infected',
    found: 'Test.Known',
  })
  expect((await takeFile({ readers, scanner }, files.clean)).file?.problem).not.toBe('quarantined')
  expect((await takeFile({ readers, scanner: away }, files.infected)).file?.problem).toBe('quarantined')
  readers.close()
  await recordRefused(test.services, { slug, found: 'Test.Known', requestId: 'test' })
  const { items } = await test.api().audit.list({ types: ['application.infected'] })
  expect(items[0]).toMatchObject({ subjectType: 'posting', data: { found: 'Test.Known', receiptId: null } })
})

it('serves no file in quarantine, however long the scanner is unavailable', async () => {
  const { id, receipt, stored } = await quarantined(files.clean)
  await expect(examine(openScanner({ host: '127.0.0.1', port: 1 }))).rejects.toBeInstanceOf(ScannerAway)
  await expect(examine(null)).rejects.toBeInstanceOf(ScannerAway)
  const fileId = (await stored())?.id ?? ''
  expect(await quarantinedFiles(test.services)).toBe(1)
  await expect(test.api().applications.file({ applicationId: id, fileId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(test.api().applications.accept({ applicationId: id })).rejects.toMatchObject({
    cause: { code: 'outdated' },
  })
  expect((await openReceipt(test.services, receipt))?.file.withheld).toBe('quarantined')
  expect(await exportReceipt(test.services, { ...receipt, what: 'file' })).toBeNull()
  await examine(openScanner(clamd.address))
  expect((await stored())?.problem).not.toBe('quarantined')
  expect(await exportReceipt(test.services, { ...receipt, what: 'file' })).toMatchObject({ bytes: files.clean })
  expect(await quarantinedFiles(test.services)).toBe(0)
})

it('deletes an infected file after scanning, and notifies the team and its sender', async () => {
  const { id, receipt, stored } = await quarantined(files.infected)
  await examine(openScanner(clamd.address))
  expect(await stored()).toMatchObject({ problem: 'infected', resume: null })
  const [row] = await test.database.db.execute<{ n: number }>(
    sql`select length(bytes)::int as n from application_files where problem = 'infected'`,
  )
  expect(row?.n).toBe(0)
  expect((await openReceipt(test.services, receipt))?.file.withheld).toBe('infected')
  await expect(test.api().applications.accept({ applicationId: id })).rejects.toMatchObject({
    cause: { code: 'outdated' },
  })
  const { items } = await test.api().notices.list()
  expect(items.filter(({ subjectId, code }) => subjectId === id && code === 'application.infected').length).toBe(1)
  const told = await test.api().audit.list({ subjectId: id, types: ['application.infected'] })
  expect(told.items).toMatchObject([{ data: { found: 'Test.Known' } }])
})

import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findDocument } from '@dossier/db'
import { openDownload } from '../documents/open-download.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())

async function made(runId: string) {
  expect(await ended(test, runId)).toBe('succeeded')
  return test.api().runs.get({ runId })
}

/** The name and the text of every part of a ZIP, and of nested ZIPs. */
function textsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const isZip = name.endsWith('.docx')
    return isZip ? [name, ...textsOf(part)] : [name, new TextDecoder().decode(part)]
  })
}

it('does not name the person in its run ID, in the names and bytes of its files, or in its ZIP', async () => {
  const api = test.api()
  const { runId } = await api.runs.create({ ...fullRun, anonymous: {}, pdf: true })
  expect(runId).toMatch(/^Senior-Java-Developer_M-R_\d{8}-\d{6}$/)
  const { run, documents, candidate, match } = await made(runId)
  expect(run.anonymous).toEqual({ dates: 'months' })
  expect(documents.map(({ filename }) => filename)).toEqual(
    expect.arrayContaining(['CV_M_R.docx', 'Offer_M_R.docx', 'Dashboard_M_R.html', 'CV_M_R.pdf', 'Offer_M_R.pdf']),
  )
  const link = await api.documents.downloadUrl({ runId })
  expect(link.filename).toBe(`${runId}.zip`)
  const { open } = await openDownload(test.services, link.url.replace('/download/', ''), 'test')
  const texts = textsOf(await buffer(await open()))
  expect(texts.length).toBeGreaterThan(40)
  for (const text of texts) expect(text).not.toMatch(/\b(?:Marco|Rieben|Binaris|Alpenbahn)/i)

  // Everything that the page quotes also appears in what the page shows.
  const quotes = [...(match?.must ?? []), ...(match?.should ?? [])].flatMap(({ evidence }) => evidence)
  expect(quotes.length).toBeGreaterThan(3)
  expect(candidate.familyName).toBe('R.')
})

it('is found under the name, replayed byte for byte, and healed', async () => {
  const api = test.api()
  const { runId } = await api.runs.create({ ...fullRun, anonymous: { dates: 'years' }, pdf: true })
  const { documents } = await made(runId)
  const found = await api.documents.search({ query: 'marco rieben' })
  expect(found.items.map((item) => item.runId)).toContain(runId)
  const replay = await api.runs.replay({ runId })
  expect(replay).toMatchObject({ identical: true })

  const cv = documents.find(({ documentType }) => documentType === 'cv_pdf')
  expect.assert(cv !== undefined)
  const row = await findDocument(test.services.db, test.owner, cv.id)
  await test.services.storage.current.delete([row?.storagePath ?? ''])
  const link = await api.documents.downloadUrl({ documentId: cv.id })
  const { open } = await openDownload(test.services, link.url.replace('/download/', ''), 'test')
  expect((await buffer(await open())).byteLength).toBe(cv.byteSize)
})

it('is another view of its original run: neither is a newer version of the other', async () => {
  const api = test.api()
  const { runId } = await api.runs.create(fullRun)
  await made(runId)
  const hidden = await api.runs.repeat({ runId, anonymous: { dates: 'years' }, idempotencyKey: 'hidden-view-1' })
  expect((await api.runs.repeat({ runId, anonymous: { dates: 'years' }, idempotencyKey: 'hidden-view-1' })).id).toBe(
    hidden.id,
  )
  await made(hidden.runId)
  expect((await api.runs.get({ runId })).run.newer).toBeNull()
  const { items } = await api.runs.versions({ runId })
  expect(items[0]).toMatchObject({ runId: hidden.runId, changedInputs: ['anonymous'] })
  const again = await api.runs.repeat({ runId: hidden.runId })
  expect(again.runId).toContain('_M-R_')
  const named = await api.runs.repeat({ runId: hidden.runId, anonymous: null })
  expect(named.runId).toContain('_Marco-Rieben_')
})

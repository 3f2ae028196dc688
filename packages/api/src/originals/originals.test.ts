import { deletedDocuments, listAuditEvents, recordEnd, sql } from '@dossier/db'
import { dropUpload, sweepUploads as forget, uploadedBytes } from '@dossier/db/uploads'
import { digestOf } from '@dossier/workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { uploadFile } from '../client/upload.ts'
import { openBundle, openDocument } from '../documents/index.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { sweepUploads } from './index.ts'

let test: TestServices
const caller = () => ({ owner: test.owner, requestId: 'test' })

beforeAll(async () => {
  test = await createTestServices()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
})
afterAll(() => test.close())

/** A file that starts like a PDF, with a given size and its own words. */
function pdf(words: string, size = 400): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`%PDF-1.7\n${words}\n`.padEnd(size, `${words} `))
}

async function runFrom(bytes: Uint8Array<ArrayBuffer>, more: object = {}) {
  const { sha256 } = await uploadFile(bytes, test.api().uploads)
  const run = await test.api().runs.create({ ...fullRun, ...more, original: sha256 })
  expect(await ended(test, run.runId)).toBe('succeeded')
  return test.api().runs.get({ runId: run.runId })
}

async function bytesOf(opening: Promise<Awaited<ReturnType<typeof openDocument>>>) {
  const chunks: Buffer[] = []
  for await (const chunk of await (await opening).open()) chunks.push(Buffer.from(chunk as Uint8Array))
  return new Uint8Array(Buffer.concat(chunks))
}

it('keeps the file with its run, as a document with a row, a hash and an event', async () => {
  const bytes = pdf('kept with its run', 2_300_000)
  const { run, documents, original } = await runFrom(bytes)
  const row = documents.find(({ documentType }) => documentType === 'original')
  expect(row).toMatchObject({
    area: 'artifacts',
    kind: 'document',
    filename: 'Original_Marco_Rieben.pdf',
    contentType: 'application/pdf',
    sha256: digestOf(bytes).sha256,
    byteSize: bytes.byteLength,
  })
  expect(original).toMatchObject({ sha256: row?.sha256, document: { id: row?.id, runId: run.runId } })
  expect(await bytesOf(openDocument(test.services, caller(), row?.id ?? ''))).toEqual(bytes)
  const events = await listAuditEvents(test.services.db, test.owner, { limit: 50, runUuids: [run.id] })
  expect(events.items.map(({ type }) => type)).toContain('document.received')
  expect(await uploadedBytes(test.services.db, test.owner), 'nothing waits any more').toBe(0)
})

it('names an anonymous run’s file like its other documents, without the person’s name', async () => {
  const { documents } = await runFrom(pdf('of an anonymous run'), { anonymous: { dates: 'months' } })
  const names = documents.map(({ filename }) => filename)
  expect(names.filter((name) => name.startsWith('Original_'))).toHaveLength(1)
  expect(names.filter((name) => /marco|rieben/i.test(name))).toEqual([])
})

it('changes neither input hash, ZIP nor replay, and is not in the history', async () => {
  const plain = await test.api().runs.create(fullRun)
  await ended(test, plain.runId)
  const without = await test.api().runs.get({ runId: plain.runId })
  const { run } = await runFrom(pdf('beside the inputs'))
  expect(run.inputHash).toBe(without.run.inputHash)
  const zip = Buffer.from(await bytesOf(openBundle(test.services, caller(), run.runId)))
  expect(zip.includes('Original_')).toBe(false)
  expect(zip.includes('beside the inputs')).toBe(false)
  const replay = await test.api().runs.replay({ runId: run.runId })
  expect(replay).toMatchObject({ outcome: 'identical', identical: true })
  expect(replay.documents.map(({ documentType }) => documentType)).not.toContain('original')
  const found = await test.api().documents.search({ query: 'Marco', limit: 100 })
  expect(found.items.map(({ documentType }) => documentType)).not.toContain('original')
})

it('recognises a file that was used before, and accepts it without a second upload', async () => {
  const bytes = pdf('sent twice')
  const { run } = await runFrom(bytes)
  const { sha256 } = digestOf(bytes)
  const known = await test.api().uploads.find({ sha256 })
  expect(known).toMatchObject({ complete: true, usedBy: [{ runId: run.runId, candidateName: 'Marco Rieben' }] })
  const again = await test.api().runs.create({ ...fullRun, original: sha256 })
  expect(await ended(test, again.runId)).toBe('succeeded')
  expect((await test.api().runs.get({ runId: again.runId })).original?.document?.runId).toBe(again.runId)
})

it('resumes an interrupted upload, and accepts a repeated part once', async () => {
  const bytes = pdf('cut off', 1_500_000)
  const { sha256 } = digestOf(bytes)
  const part = (offset: number, end: number) => ({
    sha256,
    byteSize: bytes.byteLength,
    offset,
    content: Buffer.from(bytes.subarray(offset, end)).toString('base64'),
  })
  const { append } = test.api().uploads
  expect(await append(part(0, 700_000))).toMatchObject({ received: 700_000, complete: false })
  expect(await append(part(0, 700_000))).toMatchObject({ received: 700_000, complete: false })
  await expect(test.api().runs.create({ ...fullRun, original: sha256 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const uploaded = await uploadFile(bytes, test.api().uploads)
  expect(uploaded).toMatchObject({ complete: true, contentType: 'application/pdf' })
})

it('refuses a file that is not a CV format, has another hash, or is too large, each with its own message', async () => {
  const { append } = test.api().uploads
  const send = (bytes: Uint8Array, sha256 = digestOf(bytes).sha256) =>
    append({ sha256, byteSize: bytes.byteLength, offset: 0, content: Buffer.from(bytes).toString('base64') })
  await expect(send(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).rejects.toThrow('send a PDF, DOCX')
  await expect(send(pdf('other'), 'a'.repeat(64))).rejects.toThrow('do not have the announced SHA-256')
  const large = { sha256: 'b'.repeat(64), byteSize: 10_000_001, offset: 0, content: 'AAAA' }
  await expect(append(large)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(test.api().runs.create({ ...fullRun, original: 'c'.repeat(64) })).rejects.toThrow('Upload it first')
  expect(await uploadedBytes(test.services.db, test.owner)).toBeLessThan(2_000_000)
})

it('refuses a file that exceeds the quota before it is uploaded', async () => {
  const { used } = await test.api().storage.usage()
  await test.api().storage.setQuota({ limitBytes: used + 3_000_000 })
  await expect(uploadFile(pdf('too much', 5_000_000), test.api().uploads)).rejects.toThrow('storage is full')
  await test.api().storage.setQuota({ limitBytes: null })
})

it('shows the original of the previous run on a repeat, and stores it once', async () => {
  const { run, original } = await runFrom(pdf('repeated'))
  const repeat = await test.api().runs.repeat({ runId: run.runId })
  expect(await ended(test, repeat.runId)).toBe('succeeded')
  const repeated = await test.api().runs.get({ runId: repeat.runId })
  expect(repeated.original).toEqual(original)
  expect(repeated.documents.map(({ documentType }) => documentType)).not.toContain('original')
})

it('reports that a lost original cannot be regenerated, and lets a retried request change nothing', async () => {
  const idempotencyKey = 'original-0001'
  const { run, documents, original } = await runFrom(pdf('lost'), { idempotencyKey })
  const other = await uploadFile(pdf('another'), test.api().uploads)
  const changed = { ...fullRun, idempotencyKey, original: other.sha256 }
  await expect(test.api().runs.create(changed)).rejects.toMatchObject({ code: 'CONFLICT' })
  const row = documents.find(({ documentType }) => documentType === 'original')
  await test.services.storage.current.delete([`${test.owner.teamId}/${run.id}/artifacts/original.pdf`])
  const opening = bytesOf(openDocument(test.services, caller(), row?.id ?? ''))
  await expect(opening).rejects.toMatchObject({ code: 'not_reproducible' })
  await expect(bytesOf(openDocument(test.services, caller(), row?.id ?? ''))).rejects.toThrow(
    'restore it from a backup',
  )
  expect(original?.document?.id).toBe(row?.id)
})

it('keeps originals out of ZIPs of a selection and out of share links', async () => {
  const { documents, original } = await runFrom(pdf('stays here'))
  const documentIds = documents.map(({ id }) => id)
  await expect(test.api().documents.downloadUrl({ documentIds })).rejects.toThrow('Original_Marco_Rieben.pdf')
  const sending = { client: 'Helvetia', channel: 'email', sentAt: new Date().toISOString() } as const
  const id = original?.document?.id ?? ''
  await expect(test.api().submissions.record({ ...sending, documents: [id] })).rejects.toThrow('stays here')
})

it('erases the file with the person, even if it was uploaded again', async () => {
  const bytes = pdf('to be forgotten')
  const { run, documents } = await runFrom(bytes, { candidate: { ...fullRun.candidate, Vorname: 'Ruedi' } })
  const row = documents.find(({ documentType }) => documentType === 'original')
  const { sha256 } = digestOf(bytes)
  await test.services.db.execute(sql`
    insert into uploads (team_id, sha256, user_id, byte_size, bytes) values (${test.owner.teamId}, ${sha256}, ${test.owner.userId}, 9, '')`)
  await test.api().persons.erase({ candidateId: run.candidateId, reason: 'request' })
  expect(await test.api().uploads.find({ sha256 })).toMatchObject({ received: 0, complete: false, usedBy: [] })
  const key = `${test.owner.teamId}/${run.id}/artifacts/original.pdf`
  await expect(test.services.storage.current.stat(key)).rejects.toMatchObject({ code: 'not_found' })
  const rows = await test.services.db.execute(sql`select 1 from runs where original_sha256 = ${sha256}`)
  expect(rows).toHaveLength(0)
  expect(await deletedDocuments(test.services.db, test.owner, [row?.id ?? ''])).toEqual([])
})

it('forgets a file that no run has taken within a day, and not before', async () => {
  const { sha256 } = await uploadFile(pdf('abandoned'), test.api().uploads)
  await sweepUploads(test.services, test.owner)
  expect((await test.api().uploads.find({ sha256 })).complete).toBe(true)
  expect(await forget(test.services.db, test.owner, new Date(Date.now() + 1000))).toBeGreaterThan(0)
  expect((await test.api().uploads.find({ sha256 })).complete).toBe(false)
})

it('forgets a file of two runs when both end at the same moment', async () => {
  const idle = await createTestServices({ concurrency: 0 })
  const { owner, services } = idle
  const { sha256 } = await uploadFile(pdf('of two runs'), idle.api().uploads)
  const runs = [0, 1].map(() => idle.api().runs.create({ ...fullRun, original: sha256 }))
  const ids = (await Promise.all(runs)).map(({ id }) => id)
  const recorded = Promise.withResolvers<void>()
  let waiting = ids.length
  const end = (id: string) =>
    services.db.transaction(async (tx) => {
      const progress = { step: 'done', done: 1, total: 1, documentType: null } as const
      await recordEnd(tx, owner, { id, status: 'failed', error: 'of this test', progress })
      if (--waiting === 0) recorded.resolve()
      await recorded.promise
      await dropUpload(tx, owner, sha256)
    })
  await Promise.all(ids.map(end))
  expect(await uploadedBytes(services.db, owner)).toBe(0)
  await idle.close()
})

import { randomUUID } from 'node:crypto'
import { listAuditEvents, sql } from '@dossier/db'
import { plainTheme } from '@dossier/generators'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { unzip } from '@dossier/workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { uploadFile } from '../client/upload.ts'
import type { DocumentView } from '../documents/index.ts'
import type { ApiCaller } from '../router.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { openPersonExport } from './index.ts'

let test: TestServices
let api: ApiCaller
let candidateId: string
let draftId: string
/** Every file of every run of the person. */
let documents: DocumentView[] = []

beforeAll(async () => {
  test = await createTestServices()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
  api = test.api()
  const named = await made({ ...fullRun, original: await uploaded('of the run') })
  await made({ ...fullRun, anonymous: { dates: 'years' } })
  await made({ ...fullRun, candidate: candidateFixtures['juerg-oeztuerk'] })
  candidateId = named.run.candidateId
  const target = { runId: named.run.runId, documentTypes: ['cv' as const] }
  const sending = { client: 'Nordbank', recipient: 'Erika Muster', channel: 'email' as const }
  await api.submissions.record({ ...target, ...sending, sentAt: new Date().toISOString() })
  const { id } = await api.retention.hold({ subjectType: 'candidate', subjectId: candidateId, reason: 'a lawsuit' })
  await api.retention.release({ holdId: id, reason: 'it is settled' })
  draftId = randomUUID()
  const content = { candidate: JSON.stringify(fullRun.candidate), locale: 'en' as const, theme: plainTheme }
  await api.drafts.save({ draftId, revision: 0, content: { ...content, original: await uploaded('of the draft') } })
})
afterAll(() => test.close())

async function uploaded(words: string): Promise<string> {
  const file = new TextEncoder().encode(`%PDF-1.7\n${words}\n`)
  return (await uploadFile(file, api.uploads)).sha256
}

async function made(input: Parameters<ApiCaller['runs']['create']>[0]) {
  const { runId } = await api.runs.create(input)
  expect(await ended(test, runId)).toBe('succeeded')
  const run = await api.runs.get({ runId })
  if (run.run.candidateName === 'Marco Rieben') documents = [...documents, ...run.documents]
  return run
}

const open = (owner = test.owner) => openPersonExport(test.services, { owner, requestId: 'test' }, candidateId)

async function exported(range?: { start: number; end: number }): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of await (await open()).open(range)) chunks.push(Buffer.from(chunk as Uint8Array))
  return new Uint8Array(Buffer.concat(chunks))
}

async function filesOf(zip: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const files = await unzip(zip, () => true)
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')]))
}

it('contains every profile, document, original, submission, draft, hold and event of the person, and of nobody else', async () => {
  const files = await filesOf(await exported())
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const folders = [...new Set(documents.map(({ runId }) => runId))]
  expect(folders).toHaveLength(2)
  for (const { runId, area, filename } of documents) expect(files.has(`runs/${runId}/${area}/${filename}`)).toBe(true)
  expect(documents.filter(({ documentType }) => documentType === 'original')).toHaveLength(1)
  for (const folder of folders) {
    expect(json(`runs/${folder}/profile.json`)).toMatchObject({ familyName: 'Rieben' })
    expect(json(`runs/${folder}/run.json`)).toMatchObject({ status: 'succeeded', settings: { locale: 'de-CH' } })
  }
  expect(json('person.json')).toMatchObject({ name: 'Marco Rieben', holds: [{ reason: 'a lawsuit' }] })
  expect(json('submissions.json')).toMatchObject([{ recipient: 'Erika Muster', client: { name: 'Nordbank' } }])
  expect(files.get(`drafts/${draftId}/draft.json`)).toContain('Rieben')
  expect(files.get(`drafts/${draftId}/original.pdf`)).toContain('of the draft')
  const types = (json('audit.json') as { type: string }[]).map(({ type }) => type)
  for (const type of ['run.created', 'document.received', 'document.submitted', 'hold.placed', 'draft.begun'])
    expect(types).toContain(type)
  expect([...files].filter(([path, text]) => /öztürk/i.test(path + text))).toEqual([])
})

it('is identical byte for byte as long as nothing changes, also in ranges', async () => {
  const [whole, again] = [await exported(), await exported()]
  expect(Buffer.compare(whole, again)).toBe(0)
  const part = await exported({ start: 100, end: 5000 })
  expect(Buffer.compare(part, whole.subarray(100, 5000))).toBe(0)
  const { size, fingerprint } = await open()
  expect(size).toBe(whole.byteLength)
  await api.drafts.delete({ draftId })
  expect((await open()).fingerprint).not.toBe(fingerprint)
})

const recorded = async () =>
  (await listAuditEvents(test.services.db, test.owner, { types: ['person.exported'], limit: 50 })).items

it('is recorded before its first byte, but not if nothing was read', async () => {
  const before = (await recorded()).length
  const download = await open()
  expect(await recorded()).toHaveLength(before)
  await download.open()
  const [event] = await recorded()
  expect(event).toMatchObject({ data: { runs: 2, documents: documents.length, submissions: 1, drafts: 0 } })
  expect(event?.person).not.toBeNull()
})

it('lists a lost original, and leaves it out', async () => {
  const original = documents.find(({ documentType }) => documentType === 'original')
  const [row] = await test.database.db.execute<{ path: string }>(
    sql`select storage_path as path from generated_documents where id = ${original?.id}`,
  )
  await (await test.services.storage.named('memory')).delete([row?.path ?? ''])
  const files = await filesOf(await exported())
  expect([...files.keys()].filter((path) => path.includes('Original_'))).toEqual([])
  expect(JSON.parse(files.get(`runs/${original?.runId}/run.json`) ?? '')).toMatchObject({
    documents: expect.arrayContaining([expect.objectContaining({ id: original?.id, isLost: true })]) as unknown,
  })
})

it('shows strangers no person, and nobody an erased one', async () => {
  const stranger = await test.database.createOwner()
  await expect(open(stranger)).rejects.toMatchObject({ code: 'not_found' })
  await api.persons.erase({ candidateId, reason: 'request' })
  await expect(open()).rejects.toMatchObject({ code: 'not_found' })
})

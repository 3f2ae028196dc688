import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from '@dossier/db'
import { verifyBundle } from '@dossier/workspace'
import { type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { openDownload } from './open-download.ts'

let test: TestServices
let runId: string
let now = new Date()

beforeAll(async () => {
  test = await createTestServices({ now: () => now })
  runId = (await test.api().runs.create(fullRun)).runId
  await ended(test, runId)
})
afterAll(() => test.close())

async function read(link: { url: string }) {
  const download = await openDownload(test.services, link.url.replace('/download/', ''), 'test')
  const bytes = await buffer(await download.open())
  return { ...download, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

async function lose(keep: (key: string) => boolean = () => false) {
  const { current } = test.services.storage
  const { items } = await current.list(`${test.owner.teamId}/`)
  const keys = items.map(({ key }) => key).filter((key) => !keep(key))
  await current.delete(keys)
  return keys.length
}

describe('documents.downloadUrl', () => {
  it('returns every file with the recorded bytes, size and name', async () => {
    const { documents } = await test.api().runs.get({ runId })
    for (const { id, filename, sha256, byteSize } of documents) {
      const link = await test.api().documents.downloadUrl({ documentId: id })
      expect(await read(link)).toMatchObject({ filename, hash: sha256, size: byteSize })
    }
  })

  it('returns a ZIP that verifies offline, with the same bytes each time', async () => {
    const first = await read(await test.api().documents.downloadUrl({ runId }))
    const second = await read(await test.api().documents.downloadUrl({ runId }))
    expect(first.filename).toBe(`${runId}.zip`)
    expect(first.bytes.byteLength).toBe(first.size)
    expect([first.hash, second.hash]).toEqual([first.fingerprint, first.fingerprint])
    expect(await verifyBundle(new Uint8Array(first.bytes))).toMatchObject({ ok: true, problems: [] })
  })

  it('records who read what', async () => {
    const { documents, run } = await test.api().runs.get({ runId })
    const document = documents[0]
    expect.assert(document)
    await read(await test.api().documents.downloadUrl({ documentId: document.id }))
    const events = await test.api().audit.list({ subjectId: document.id })
    const types = events.items.slice(0, 3).map(({ type }) => type)
    expect(types).toEqual(['document.downloaded', 'link.used', 'link.created'])
    await read(await test.api().documents.downloadUrl({ runId }))
    const [latest] = (await test.api().audit.list({ subjectId: run.id })).items
    expect(latest?.type).toBe('bundle.downloaded')
  })

  it('heals lost files, one by one and in the ZIP', async () => {
    const { documents } = await test.api().runs.get({ runId })
    const before = await read(await test.api().documents.downloadUrl({ runId }))
    expect(await lose()).toBe(documents.length)
    const after = await read(await test.api().documents.downloadUrl({ runId }))
    expect(after.hash).toBe(before.hash)
    await lose()
    for (const { id, sha256 } of documents) {
      expect((await read(await test.api().documents.downloadUrl({ documentId: id }))).hash).toBe(sha256)
    }
    expect(await lose()).toBe(documents.length)
    const { items } = await test.api().audit.list({ types: ['document.healed'], limit: 100 })
    expect(items).toHaveLength(2 * documents.length)
  })

  it('refuses a link that was changed anywhere', async () => {
    const { url } = await test.api().documents.downloadUrl({ runId })
    const token = url.replace('/download/', '')
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
      await expect(openDownload(test.services, changed, 'test')).rejects.toMatchObject({ code: 'link_invalid' })
    }
    for (const bad of ['', '.', token.split('.')[0] ?? '', `${token}.x`, 'é.é']) {
      await expect(openDownload(test.services, bad, 'test')).rejects.toMatchObject({ code: 'link_invalid' })
    }
  })

  it('reports that a link has expired', async () => {
    const { url } = await test.api().documents.downloadUrl({ runId })
    now = new Date(now.getTime() + 16 * 60_000)
    await expect(read({ url })).rejects.toMatchObject({ code: 'link_expired' })
  })
})

it('heals when the whole folder of the tmp driver is missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-heal-'))
  const other = await createTestServices({ storage: { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder } })
  try {
    const { runId: id } = await other.api().runs.create(fullRun)
    expect(await ended(other, id)).toBe('succeeded')
    const token = (await other.api().documents.downloadUrl({ runId: id })).url.replace('/download/', '')
    const before = await buffer(await (await openDownload(other.services, token, 'test')).open())
    await rm(folder, { recursive: true, force: true })
    const after = await buffer(await (await openDownload(other.services, token, 'test')).open())
    expect(after.equals(before)).toBe(true)
  } finally {
    await other.close()
    await rm(folder, { recursive: true, force: true })
  }
})

const away = () => Promise.reject(new WorkspaceError('unavailable', 'The storage is away.'))
const withDriver = (changes: Partial<StorageDriver>) => {
  const current = { ...test.services.storage.current, ...changes }
  return { ...test.services, storage: { ...test.services.storage, current, named: () => Promise.resolve(current) } }
}
const open = async (changes: Partial<StorageDriver>, input: { runId: string } | { documentId: string }) => {
  const { url } = await test.api().documents.downloadUrl(input)
  const download = await openDownload(withDriver(changes), url.replace('/download/', ''), 'test')
  return { sha256: download.fingerprint, stream: await download.open() }
}
const firstId = async () => (await test.api().runs.get({ runId })).documents[0]?.id ?? ''
const hashOf = async (stream: NodeJS.ReadableStream) =>
  createHash('sha256')
    .update(await buffer(stream))
    .digest('hex')

describe('a misbehaving storage driver', () => {
  it('heals a missing file whose row exists (the real Supabase Storage reports its own error for that)', async () => {
    const lost = await open({ get: away }, { documentId: await firstId() })
    expect(await hashOf(lost.stream)).toBe(lost.sha256)
    await expect(open({ get: away, stat: away }, { documentId: await firstId() })).rejects.toMatchObject({
      code: 'unavailable',
    })
  })

  it('reads again what was torn while it was replaced (40 001 of 40 005 bytes)', async () => {
    let reads = 0
    const { current } = test.services.storage
    const get: StorageDriver['get'] = (...asked) => {
      reads += 1
      return reads === 1 ? Promise.reject(new WorkspaceError('integrity', 'torn')) : current.get(...asked)
    }
    const healed = async () => (await test.api().audit.list({ query: 'type:document.healed' })).items.length
    await open({}, { documentId: await firstId() })
    reads = 0
    const before = await healed()
    const torn = await open({ get }, { documentId: await firstId() })
    expect(await hashOf(torn.stream)).toBe(torn.sha256)
    expect(await healed()).toBe(before)
  })

  it('refuses a ZIP before its first byte while the storage is unavailable', async () => {
    await expect(open({ get: away, stat: away }, { runId })).rejects.toMatchObject({ code: 'unavailable' })
  })
})

it('reads, bundles and heals a file by the key that its row records, whatever its type is called today', async () => {
  const other = (await test.api().runs.create(fullRun)).runId
  await ended(test, other)
  const { documents, run } = await test.api().runs.get({ runId: other })
  const cv = documents.find(({ documentType }) => documentType === 'cv')
  expect.assert(cv)
  const { current } = test.services.storage
  const prefix = `${test.owner.teamId}/${run.id}/primary_outputs`
  const [today, recorded] = [`${prefix}/cv.docx`, `${prefix}/cv.odt`]
  const before = await read(await test.api().documents.downloadUrl({ runId: other }))
  const { bytes } = await read(await test.api().documents.downloadUrl({ documentId: cv.id }))
  await current.put(recorded, new Uint8Array(bytes), { contentType: 'application/octet-stream' })
  await current.delete([today])
  await test.services.db.execute(sql`update generated_documents set storage_path = ${recorded} where id = ${cv.id}`)
  await test.services.db.execute(sql`update stored_objects set key = ${recorded} where key = ${today}`)

  for (const lost of [[], [recorded]]) {
    await current.delete(lost)
    expect((await read(await test.api().documents.downloadUrl({ documentId: cv.id }))).hash).toBe(cv.sha256)
    expect((await read(await test.api().documents.downloadUrl({ runId: other }))).hash).toBe(before.hash)
  }
  await expect(current.stat(recorded)).resolves.toMatchObject({ size: cv.byteSize })
  await expect(current.stat(today)).rejects.toMatchObject({ code: 'not_found' })
})

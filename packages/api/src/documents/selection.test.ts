import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import type { DocumentView } from './document-view.ts'
import { openDownload } from './open-download.ts'

let test: TestServices
let documents: DocumentView[] = []
let now = new Date('2026-05-01T10:20:30Z')

beforeAll(async () => {
  test = await createTestServices({ now: () => now })
  const other = Object.entries(candidateFixtures).find(([slug]) => slug !== 'marco-rieben')?.[1]
  for (const candidate of [fullRun.candidate, other]) {
    const { runId } = await test.api().runs.create({ ...fullRun, candidate })
    await ended(test, runId)
    documents.push(...(await test.api().runs.get({ runId })).documents)
  }
})
afterAll(() => test.close())

async function chosen(ids: readonly string[]) {
  const link = await test.api().documents.downloadUrl({ documentIds: [...ids] })
  const download = await openDownload(test.services, link.url.replace('/download/', ''), 'test')
  return { ...download, link }
}

const idsOf = (type: string) => documents.filter(({ documentType }) => documentType === type).map(({ id }) => id)

describe('a ZIP of chosen documents', () => {
  it('contains the documents of both runs below their run IDs, also according to unzip', async () => {
    const { open, size, filename, link } = await chosen([...idsOf('cv'), ...idsOf('feedback')])
    expect(filename).toBe('Dossier_4-documents_20260501-102030.zip')
    expect(link).toMatchObject({ filename, contentType: 'application/zip', expiresAt: '2026-05-01T11:20:30.000Z' })
    const bytes = await buffer(await open())
    expect(bytes.byteLength).toBe(size)
    const folder = await mkdtemp(join(tmpdir(), 'dossier-selection-'))
    try {
      const file = join(folder, 'selection.zip')
      await writeFile(file, bytes)
      expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected')
      const wanted = documents.filter(({ documentType }) => ['cv', 'feedback'].includes(documentType))
      for (const { runId, area, filename: name, sha256 } of wanted) {
        const content = execFileSync('unzip', ['-p', file, `${runId}/${area}/${name}`])
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('has the same bytes regardless of the order and number of selections', async () => {
    const ids = documents.map(({ id }) => id)
    const first = await chosen(ids)
    const second = await chosen([...ids.toReversed(), ...ids.map((id) => id.toUpperCase())])
    expect(second.fingerprint).toBe(first.fingerprint)
    expect((await buffer(await second.open())).equals(await buffer(await first.open()))).toBe(true)
    expect((await chosen(ids.slice(1))).fingerprint).not.toBe(first.fingerprint)
  })

  it('can be resumed after an interruption', async () => {
    const { open, size } = await chosen(documents.map(({ id }) => id))
    const whole = await buffer(await open())
    for (const at of [1, 29, 5_000, Math.floor(size / 2), size - 1]) {
      const parts = [await buffer(await open({ start: 0, end: at })), await buffer(await open({ start: at }))]
      expect(Buffer.concat(parts).equals(whole)).toBe(true)
    }
  })

  it('heals lost files', async () => {
    const { open } = await chosen(idsOf('cv'))
    const before = await buffer(await open())
    const { items } = await test.services.storage.current.list(`${test.owner.teamId}/`)
    await test.services.storage.current.delete(items.map(({ key }) => key))
    expect((await buffer(await open())).equals(before)).toBe(true)
  })

  it('records what was read, and only that, also in the log of each run', async () => {
    const [cv = '', other = ''] = idsOf('cv')
    const { open } = await chosen([cv, other])
    await buffer(await open())
    const uuids = documents.filter(({ id }) => id === cv || id === other).map(({ runUuid }) => runUuid)
    for (const subjectId of uuids) {
      const [latest] = (await test.api().audit.list({ subjectId })).items
      expect(latest).toMatchObject({ type: 'bundle.downloaded', data: { documents: 1, types: ['cv'] } })
    }
    await buffer(await open({ start: 0, end: 10 }))
    const [headersOnly] = (await test.api().audit.list({ types: ['selection.downloaded'] })).items
    expect(headersOnly?.data).toEqual({ documents: 0, runs: 0 })
    const trail = JSON.stringify(
      (await test.api().audit.list({ types: ['selection.downloaded', 'link.created'] })).items,
    )
    expect(trail).not.toContain('Rieben')
  })

  it('requires existing documents of the caller’s team', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000'
    const call = test.api().documents.downloadUrl({ documentIds: [...idsOf('cv'), unknown] })
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', message: `There is no document ${unknown}.` })
    const stranger = test.api(await test.database.createOwner())
    await expect(stranger.documents.downloadUrl({ documentIds: idsOf('cv') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(test.api().documents.downloadUrl({ documentIds: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('is forgotten once it has expired', async () => {
    const { url } = await test.api().documents.downloadUrl({ documentIds: idsOf('cv') })
    now = new Date(now.getTime() + 61 * 60_000)
    const opening = openDownload(test.services, url.replace('/download/', ''), 'test')
    await expect(opening).rejects.toMatchObject({ code: 'link_expired' })
    await chosen(idsOf('cv'))
    expect(await countSelections()).toBe(1)
  })
})

async function countSelections(): Promise<number> {
  const [row] = await test.services.db.execute<{ count: number }>('select count(*)::int as count from selections')
  return row?.count ?? 0
}

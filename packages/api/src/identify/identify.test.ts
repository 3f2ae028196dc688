import { buffer } from 'node:stream/consumers'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { type Bytes, fingerprintOf, WorkspaceError } from '@dossier/workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rezip } from '../testing/rezip.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { identifyFile } from './identify.ts'
import { openBundle, openDocument } from '../documents/open-download.ts'

let test: TestServices
let runId: string
let cvId: string
let cv: Bytes
beforeAll(async () => {
  test = await createTestServices()
  ;({ runId } = await test.api().runs.create(fullRun))
  await ended(test, runId)
  const { documents } = await test.api().runs.get({ runId })
  cvId = documents.find(({ documentType }) => documentType === 'cv')?.id ?? ''
  cv = await download(openDocument(test.services, caller(), cvId))
})
afterAll(() => test.close())

const caller = () => ({ owner: test.owner, requestId: 'test' })

async function download(opening: ReturnType<typeof openDocument>): Promise<Bytes> {
  return new Uint8Array(await buffer(await (await opening).open()))
}

const identify = async (bytes: Bytes, as = test.owner) => test.api(as).documents.identify(await fingerprintOf(bytes))

describe('documents.identify', () => {
  it('recognises a document by its hash, with its version, its stored state and its submissions', async () => {
    await test.api().submissions.record({
      runId,
      documentTypes: ['cv'],
      client: 'Helvetia',
      channel: 'email',
      sentAt: new Date().toISOString(),
      recipient: 'Erika Beispiel',
    })
    const found = await identify(cv)
    expect(found).toMatchObject({
      verdict: 'document',
      documents: [
        {
          document: { id: cvId, runId },
          stored: 'same',
          version: { number: 1, count: 1, isNewest: true },
          submissions: [{ client: { name: 'Helvetia' }, recipient: 'Erika Beispiel' }],
        },
      ],
    })
    const { items } = await test.api().audit.list({ subjectId: cvId, types: ['document.identified'] })
    expect(items).toHaveLength(1)
  })

  it('recognises it while its storage is unavailable, and after its file was permanently deleted', async () => {
    const created = await test.api().runs.create({ ...fullRun, candidate: candidateFixtures['juerg-oeztuerk'] })
    await ended(test, created.runId)
    const { documents } = await test.api().runs.get({ runId: created.runId })
    const document = documents.find(({ documentType }) => documentType === 'cv')
    const { sha256, id } = { sha256: '', id: '', ...document }
    const { storage } = test.services
    const away = { ...storage, named: () => Promise.reject(new WorkspaceError('unavailable', 'It is away.')) }
    const file = { sha256, entries: [] }
    expect(await identifyFile({ ...test.services, storage: away }, caller(), file)).toMatchObject({
      verdict: 'document',
      documents: [{ document: { id }, stored: 'unknown' }],
    })
    await test.api().documents.deleteMany({ documentIds: [id] })
    expect((await test.api().documents.identify(file)).documents).toMatchObject([{ stored: 'deleted' }])
  })

  it('reports which one is newer', async () => {
    const candidate = JSON.parse(JSON.stringify(fullRun.candidate)) as Record<string, unknown>
    const later = await test.api().runs.create({ ...fullRun, candidate: { ...candidate, Kurzprofil: 'Neu.' } })
    await ended(test, later.runId)
    expect((await identify(cv)).documents[0]?.version).toMatchObject({
      number: 1,
      count: 2,
      isNewest: false,
      newest: { runId: later.runId },
    })
  })

  it('recognises the ZIP of a run, a repacked one, and one in which a file was changed', async () => {
    const zip = await download(openBundle(test.services, caller(), runId))
    expect(await identify(zip)).toMatchObject({ verdict: 'bundle', bundle: { runId } })
    const packed = await identify(rezip(zip))
    expect(packed.verdict).toBe('contents')
    expect(packed.entries.every(({ document }) => document?.runId === runId)).toBe(true)
    const changed = rezip(zip, (path, text) => (path.endsWith('.html') ? `${text} ` : text))
    const { verdict, entries } = await identify(changed)
    expect(verdict).toBe('altered')
    expect(entries.filter(({ document }) => document === null).map(({ path }) => path)).toEqual([
      expect.stringMatching(/\.html$/),
    ])
  })

  it('reports which document an edited one comes from, and which parts differ', async () => {
    const edited = rezip(cv, (path, text) => {
      if (path === 'word/document.xml') return text.replace('Java', 'Cobol')
      if (path === 'docProps/core.xml') return text.replace('<cp:revision>1<', '<cp:revision>2<')
      return text
    })
    expect(await identify(edited)).toMatchObject({
      verdict: 'altered',
      documents: [],
      resembles: {
        document: { id: cvId },
        parts: [
          { name: 'docProps/core.xml', difference: 'changed' },
          { name: 'word/document.xml', difference: 'changed' },
        ],
        submissions: [{ client: { name: 'Helvetia' } }],
      },
    })
  })

  it('reports it for a document in which only the packaging changed', async () => {
    const [before, behind] = [new Uint8Array([10, ...cv]), new Uint8Array([...cv, 0])]
    for (const bytes of [before, behind, rezip(cv)]) {
      expect(await identify(bytes)).toMatchObject({
        verdict: 'altered',
        documents: [],
        resembles: { document: { id: cvId }, parts: [] },
      })
    }
  })

  it('does not mistake a document with another title or time for one of ours', async () => {
    const titled = rezip(cv, (_path, text) => text.replace(/<dc:title>[^<]*/, '<dc:title>Other'))
    const dated = rezip(cv, (_path, text) => text.replace(/(<dcterms:created[^>]*>)\d{4}/, '$11999'))
    for (const bytes of [titled, dated, new Uint8Array(), new TextEncoder().encode('=cmd()')]) {
      expect(await identify(bytes)).toMatchObject({ verdict: 'unknown', resembles: null, documents: [] })
    }
  })

  it('returns nothing to a stranger', async () => {
    const stranger = await test.database.createOwner()
    const edited = rezip(cv, (_path, text) => text.replace('Java', 'Cobol'))
    for (const bytes of [cv, edited]) expect((await identify(bytes, stranger)).verdict).toBe('unknown')
  })
})

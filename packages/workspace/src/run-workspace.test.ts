import { describe, expect, it } from 'vitest'
import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { open as openMemory } from './drivers/memory.ts'
import { WorkspaceError } from './errors.ts'
import { type BundleFile, RunWorkspace, type StoredFile } from './run-workspace.ts'
import { readAll } from './stream.ts'
import { readZip } from './testing/read-zip.ts'

const teamId = '0199a6a0-0000-7000-8000-000000000001'
const runId = '0199a6a0-0000-7000-8000-0000000000aa'
const otherRun = '0199a6a0-0000-7000-8000-0000000000ab'
const cv = { name: 'cv.docx', contentType: 'application/octet-stream', body: new TextEncoder().encode('a CV') }
const match = { name: 'matching_result.json', contentType: 'application/json', body: new TextEncoder().encode('{}') }

async function fixture() {
  const objects: Parameters<typeof openMemory>[1] = new Map()
  const driver = await openMemory({}, objects)
  return { objects, driver, workspace: new RunWorkspace({ driver, teamId, runId }) }
}

const bundled = (file: StoredFile, filename: string): BundleFile => ({ ...file, filename })

async function savedRun() {
  const made = await fixture()
  const files = [
    bundled(await made.workspace.saveArtifact(match), 'matching_result.json'),
    bundled(await made.workspace.savePrimary(cv), 'CV_Marco_Rieben.docx'),
  ]
  return { ...made, files }
}

const again = async (file: BundleFile): Promise<Bytes> => (file.key.endsWith('/cv.docx') ? cv.body : match.body)
const another = async (): Promise<Bytes> => new TextEncoder().encode('x CV')

describe('a run workspace', () => {
  it('saves a batch file by file: the failure of one does not affect the others', async () => {
    const { driver } = await fixture()
    const begun: string[] = []
    const put: typeof driver.put = async (key, ...rest) => {
      begun.push(key)
      if (key.endsWith('b.json')) throw new WorkspaceError('denied', 'not this one')
      return driver.put(key, ...rest)
    }
    const workspace = new RunWorkspace({ driver: { ...driver, put }, teamId, runId })
    const names = ['a.json', 'b.json', '../c.json', 'd.json']
    const files = names.map((name) => ({ ...match, name, area: 'artifacts' as const }))
    const results = await workspace.saveMany([...files, { ...cv, area: 'primary_outputs' as const }], { atOnce: 2 })
    expect(results.map(({ name, stored, error }) => [name, stored?.size ?? error?.code])).toEqual([
      ['a.json', 2],
      ['b.json', 'denied'],
      ['../c.json', 'invalid_key'],
      ['d.json', 2],
      ['cv.docx', 4],
    ])
    expect(begun).toHaveLength(4)
    expect((await workspace.list()).map(({ key }) => key.split('/').at(-1))).toEqual(['a.json', 'd.json', 'cv.docx'])
    expect(results.at(-1)?.stored).toEqual(await new RunWorkspace({ driver, teamId, runId }).savePrimary(cv))
  })

  it('saves no more files of a batch at once than configured, and stops when its caller aborts', async () => {
    const { driver } = await fixture()
    let [running, most] = [0, 0]
    const put: typeof driver.put = async (...given) => {
      most = Math.max(most, (running += 1))
      return driver.put(...given).finally(() => (running -= 1))
    }
    const workspace = new RunWorkspace({ driver: { ...driver, put }, teamId, runId })
    const files = Array.from({ length: 12 }, (_, index) => ({
      ...match,
      name: `f${index}.json`,
      area: 'artifacts' as const,
    }))
    expect((await workspace.saveMany(files, { atOnce: 3 })).filter(({ error }) => error !== null)).toEqual([])
    expect(most).toBe(3)
    const given = await workspace.saveMany(files, { signal: AbortSignal.abort() })
    expect(new Set(given.map(({ error }) => error?.code))).toEqual(new Set(['aborted']))
  })

  it('throws if a clean-up leaves objects of the run', async () => {
    const { driver, workspace } = await fixture()
    const saved = [await workspace.savePrimary(cv), await workspace.saveArtifact(match)]
    const left = { key: saved[0]?.key ?? '', code: 'denied' as const, cause: null }
    const keeping = new RunWorkspace({ driver: { ...driver, delete: async () => [left] }, teamId, runId })
    await expect(keeping.cleanup()).rejects.toMatchObject({
      code: 'denied',
      message: expect.stringContaining('1 of 2'),
    })
  })

  it('saves under an opaque key and returns what the row records', async () => {
    const { workspace } = await fixture()
    expect(await workspace.savePrimary(cv)).toEqual({
      area: 'primary_outputs',
      name: 'cv.docx',
      driver: 'memory',
      key: `${teamId}/${runId}/primary_outputs/cv.docx`,
      contentType: 'application/octet-stream',
      ...digestOf(cv.body),
    })
  })

  it('records the same for a stream as for the bytes', async () => {
    const { workspace } = await fixture()
    const whole = await workspace.saveArtifact(cv)
    async function* letters() {
      for (const byte of cv.body) yield Uint8Array.of(byte)
    }
    expect(await workspace.saveArtifact({ ...cv, body: letters() })).toEqual(whole)
  })

  it.each([
    { verified: true, asked: 0 },
    { verified: false, asked: 1 },
  ])('asks a driver what it stored only if it has not looked itself ($verified)', async ({ verified, asked }) => {
    const { driver } = await fixture()
    let stats = 0
    const put: typeof driver.put = async (...given) => ({ ...(await driver.put(...given)), verified })
    const stat: typeof driver.stat = async (key) => {
      stats += 1
      return { ...(await driver.stat(key)), size: 3 }
    }
    const workspace = new RunWorkspace({ driver: { ...driver, put, stat }, teamId, runId })
    const saved = await workspace.savePrimary(cv).catch((error: unknown) => error)
    expect(saved).toMatchObject(verified ? { size: 4 } : { code: 'integrity' })
    expect(stats).toBe(asked)
  })

  it('reads back what was saved, separately for each area', async () => {
    const { workspace } = await fixture()
    const saved = await workspace.savePrimary(cv)
    const { info, body } = await workspace.getPrimary('cv.docx', saved)
    expect(await readAll(body)).toEqual(cv.body)
    expect(info.contentType).toBe('application/octet-stream')
    await expect(workspace.getArtifact('cv.docx')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('reads a part of a file', async () => {
    const { workspace } = await fixture()
    const saved = await workspace.savePrimary(cv)
    const { body } = await workspace.getPrimary('cv.docx', saved, { range: { start: 2 } })
    expect(new TextDecoder().decode(await readAll(body))).toBe('CV')
  })

  it('fails with integrity if the object differs from its row, even with the same size', async () => {
    const { workspace } = await fixture()
    await workspace.savePrimary(cv)
    const recorded = { size: 4, sha256: digestOf(new TextEncoder().encode('b CV')).sha256 }
    await expect(workspace.getPrimary('cv.docx', recorded)).rejects.toMatchObject({ code: 'integrity' })
    await expect(workspace.getPrimary('cv.docx', { ...recorded, size: 5 })).rejects.toMatchObject({ code: 'integrity' })
  })

  it('verifies while reading if the driver keeps no SHA-256', async () => {
    const { objects, workspace } = await fixture()
    const saved = await workspace.savePrimary(cv)
    for (const { info } of objects.values()) delete info.sha256
    expect(await readAll((await workspace.getPrimary('cv.docx', saved)).body)).toEqual(cv.body)
    for (const { bytes } of objects.values()) bytes[0] = 0
    const { body } = await workspace.getPrimary('cv.docx', saved)
    await expect(readAll(body)).rejects.toMatchObject({ code: 'integrity' })
  })

  it.each(['../cv.docx', 'CV.docx', 'a/b.docx', '.docx', 'cv', 'Müller.docx', ''])(
    'refuses the name %j',
    async (name) => {
      const { workspace, objects } = await fixture()
      await expect(workspace.savePrimary({ ...cv, name })).rejects.toMatchObject({ code: 'invalid_key' })
      expect(objects.size).toBe(0)
    },
  )

  it('refuses IDs that are not UUIDs before anything is stored', async () => {
    const { driver } = await fixture()
    expect(() => new RunWorkspace({ driver, teamId: '..', runId })).toThrow(WorkspaceError)
    expect(() => new RunWorkspace({ driver, teamId, runId: 'Senior_Marco' })).toThrow(WorkspaceError)
  })

  it('lists and cleans up only its own run', async () => {
    const { workspace, driver } = await fixture()
    const other = new RunWorkspace({ driver, teamId, runId: otherRun })
    await Promise.all([workspace.savePrimary(cv), workspace.saveArtifact(match), other.savePrimary(cv)])
    expect((await workspace.list('artifacts')).map(({ key }) => key.split('/').at(-1))).toEqual([
      'matching_result.json',
    ])
    expect(await workspace.cleanup()).toBe(2)
    expect(await workspace.list()).toEqual([])
    expect(await other.list()).toHaveLength(1)
    expect(await workspace.cleanup()).toBe(0)
  })
})

describe('the ZIP of a run', () => {
  it('has the two folders, readable names and the announced length', async () => {
    const { workspace, files } = await savedRun()
    const { open, length } = workspace.bundleAsZip(files)
    const zip = await readAll(open())
    expect(zip.byteLength).toBe(length)
    const entries = await readZip(zip)
    expect(entries.map(({ path }) => path)).toEqual([
      'artifacts/matching_result.json',
      'primary_outputs/CV_Marco_Rieben.docx',
    ])
    expect(entries[1]?.bytes).toEqual(cv.body)
  })

  it('is the same for the same files in another order', async () => {
    const { workspace, files } = await savedRun()
    const first = await readAll(workspace.bundleAsZip(files).open())
    const second = await readAll(workspace.bundleAsZip(files.toReversed()).open())
    expect(second).toEqual(first)
  })

  it('recovers a file whose object is missing, and is the same ZIP then', async () => {
    const { workspace, files, objects } = await savedRun()
    const before = await readAll(workspace.bundleAsZip(files).open())
    objects.clear()
    const asked: string[] = []
    const recover = async (file: BundleFile): Promise<Bytes> => {
      asked.push(file.key.slice(file.key.lastIndexOf('/') + 1))
      return again(file)
    }
    expect(await readAll(workspace.bundleAsZip(files, { recover }).open())).toEqual(before)
    expect(asked).toEqual(['matching_result.json', 'cv.docx'])
  })

  it('recovers a file whose object was changed, before a byte of it is sent', async () => {
    const { workspace, files, objects } = await savedRun()
    const before = await readAll(workspace.bundleAsZip(files).open())
    for (const { bytes } of objects.values()) bytes[0] = 0
    expect(await readAll(workspace.bundleAsZip(files, { recover: again }).open())).toEqual(before)
  })

  it('fails rather than contain bytes that differ from the row', async () => {
    const { workspace, files, objects } = await savedRun()
    objects.clear()
    await expect(readAll(workspace.bundleAsZip(files).open())).rejects.toMatchObject({ code: 'not_found' })
    const zip = workspace.bundleAsZip(files, { recover: another })
    await expect(readAll(zip.open())).rejects.toMatchObject({ code: 'integrity' })
  })
})

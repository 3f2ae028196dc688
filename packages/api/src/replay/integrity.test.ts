import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type DocumentRow, documentsOfRun, objectsOfRun, type Owner, sql } from '@dossier/db'
import { digestOf } from '@dossier/workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { openBundle, openDocument } from '../documents/open-download.ts'
import { replayAndHeal } from './replay-run.ts'

let folder: string
let test: TestServices
/** A new team in every test. */
let owner: Owner
let runUuid: string
let row: DocumentRow

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-integrity-'))
  test = await createTestServices({ storage: { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder } })
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  owner = await test.database.createOwner()
  const { runId, id } = await test.api(owner).runs.create(fullRun)
  await ended({ ...test, owner }, runId)
  runUuid = id
  const rows = await documentsOfRun(test.services.db, owner, id)
  const cv = rows.find(({ documentType }) => documentType === 'cv')
  expect.assert(cv)
  row = cv
})

const caller = () => ({ owner, requestId: 'test' })
const fileOf = ({ storagePath }: DocumentRow) => join(folder, 'objects', `${storagePath}@`)
const read = async () => buffer(await (await openDocument(test.services, caller(), row.id)).open())
const events = async () => {
  const { items } = await test.api(owner).audit.list({ types: ['document.damaged', 'document.healed'] })
  return items.map(({ type, subjectId, data }) => [type, subjectId, data['reason'] ?? data['byteSize']]).toReversed()
}

/** Flips one bit of a stored file; returns the resulting bytes. */
async function flip(at: number): Promise<Buffer> {
  const bytes = await readFile(fileOf(row))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(fileOf(row), bytes)
  return bytes
}

describe('a bit flipped on the disk', () => {
  it.each(['first', 'middle', 'last'])(
    'is found when the file is read, then healed and recorded (%s)',
    async (place) => {
      const at = { first: 0, middle: row.byteSize >> 1, last: row.byteSize - 1 }[place] ?? 0
      await flip(at)
      expect(digestOf(await read()).sha256).toBe(row.sha256)
      expect(await events()).toEqual([
        ['document.damaged', row.id, row.byteSize],
        ['document.healed', row.id, 'damaged'],
      ])
      // The stored file is intact again, so nothing more is reported.
      expect(digestOf(await read()).sha256).toBe(row.sha256)
      expect(await events()).toHaveLength(2)
      const objects = await objectsOfRun(test.services.db, owner, runUuid, ['stored'])
      expect(objects.some(({ key }) => key === row.storagePath)).toBe(true)
    },
  )

  it('is found in the ZIP, whose bytes are then the recorded ones', async () => {
    await flip(100)
    const bundle = await openBundle(test.services, caller(), runUuid)
    expect(digestOf(await buffer(await bundle.open())).sha256).toBe(bundle.fingerprint)
    expect((await events()).map(([type]) => type)).toEqual(['document.damaged', 'document.healed'])
  })

  it.each([
    ['in the content', () => 100],
    ['in what the driver keeps of it', (size: number) => size - 5],
  ])('is reported by a replay, which keeps the file as evidence (%s)', async (_where, at) => {
    const { byteLength } = await readFile(fileOf(row))
    const damaged = await flip(at(byteLength))
    const replay = await test.api(owner).runs.replay({ runId: runUuid })
    expect(replay.outcome).toBe('different')
    const differing = replay.documents.filter(({ stored }) => stored !== 'same')
    expect(differing).toMatchObject([{ documentType: 'cv', stored: 'damaged', actualSha256: row.sha256 }])
    expect(await replayAndHeal(test.services, caller(), runUuid)).toMatchObject({ outcome: 'different', healed: 0 })
    expect((await readFile(fileOf(row))).equals(damaged)).toBe(true)
  })
})

it('finds a truncated file and an empty one', async () => {
  await truncate(fileOf(row), row.byteSize >> 1)
  expect(digestOf(await read()).sha256).toBe(row.sha256)
  await truncate(fileOf(row), 0)
  expect(digestOf(await read()).sha256).toBe(row.sha256)
  expect(await events()).toEqual([
    // The driver returns no bytes for a truncated file.
    ['document.damaged', row.id, 0],
    ['document.healed', row.id, 'damaged'],
    ['document.damaged', row.id, 0],
    ['document.healed', row.id, 'damaged'],
  ])
})

it('distinguishes a lost file from a damaged one', async () => {
  await rm(fileOf(row))
  expect(digestOf(await read()).sha256).toBe(row.sha256)
  expect(await events()).toEqual([['document.healed', row.id, 'lost']])
})

it('keeps a damaged file that cannot be regenerated, serves nothing in its place, and reports it', async () => {
  await test.database.db.execute(sql`update runs set inputs = inputs || '{"locale": "en"}' where id = ${runUuid}`)
  const damaged = await flip(100)
  await expect(read()).rejects.toMatchObject({ code: 'not_reproducible' })
  expect((await readFile(fileOf(row))).equals(damaged)).toBe(true)
  expect(await events()).toEqual([['document.damaged', row.id, row.byteSize]])
})

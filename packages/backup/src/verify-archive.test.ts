import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArchive } from './archive-writer.ts'
import { objectName } from './layout.ts'
import {
  documentId,
  forgedHeader,
  rawEntry,
  type RawEntry,
  sampleArchive,
  tamper,
  teamId,
} from './testing/sample-archive.ts'
import { verifyArchive } from './verify-archive.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-archive-'))
  path = join(folder, 'sample.tar')
})
afterEach(() => rmSync(folder, { recursive: true }))

const object = (number: number) => objectName({ teamId, id: documentId(number) })
const without = (name: string) => (entries: RawEntry[]) => entries.filter((entry) => entry.name !== name)

const twice = (entries: RawEntry[]) => entries.flatMap((entry) => (entry.name === object(2) ? [entry, entry] : [entry]))
const swapped = ([first, second, third, ...rest]: RawEntry[]) =>
  [first, third, second, ...rest].filter((entry) => entry !== undefined)
const bombed = (entries: RawEntry[]) => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20), { level: 9 })
  const name = '10-rows/001-teams/000001.jsonl.gz'
  return entries.map((entry) => (entry.name === name ? rawEntry(name, bomb) : entry))
}
const endless = (entries: RawEntry[]) =>
  entries.map((entry) =>
    entry.name === object(1)
      ? { ...entry, header: forgedHeader(entry.header, [{ at: 124, text: '77777777777' }]) }
      : entry,
  )

/** The problems after a change, as code and name. */
async function problemsAfter(change: (entries: RawEntry[]) => RawEntry[]): Promise<string[][]> {
  await sampleArchive(path)
  await tamper(path, change)
  const { ok, problems } = await verifyArchive(path)
  expect(ok).toBe(problems.length === 0)
  return problems.map(({ code, name }) => [code, name])
}

test('an archive is complete, identified by its fingerprint, and an ordinary tar', async () => {
  const fingerprint = await sampleArchive(path, { documents: 5 })
  const report = await verifyArchive(path)
  expect(report).toMatchObject({ ok: true, fingerprint, problems: [], lost: [] })
  expect(report.manifest).toMatchObject({ objects: { count: 5 }, tables: [{ rows: 1 }, { rows: 5 }] })
  const listed = execFileSync('tar', ['-tf', path], { encoding: 'utf8' }).trim().split('\n')
  expect(listed.slice(-2)).toEqual([object(5), '99-manifest.json'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('objects that could not be backed up are listed, and are not a problem of the archive', async () => {
  await sampleArchive(path, { without: [1, 3] })
  const report = await verifyArchive(path)
  expect(report.ok).toBe(true)
  expect(report.lost.map(({ id }) => id)).toEqual([documentId(1), documentId(3)])
})

describe('a change to an archive is identified', () => {
  test('a removed object', async () => {
    expect(await problemsAfter(without(object(2)))).toEqual([['missing', object(2)]])
  })
  test('a changed object', async () => {
    const change = (entries: RawEntry[]) =>
      entries.map((entry) => (entry.name === object(2) ? rawEntry(object(2), 'the bytes of document X') : entry))
    expect(await problemsAfter(change)).toEqual([['changed', object(2)]])
  })
  test('an added object', async () => {
    const added = rawEntry(object(4), 'one more')
    const change = (entries: RawEntry[]) => [...entries.slice(0, -1), added, ...entries.slice(-1)]
    expect(await problemsAfter(change)).toEqual([['extra', object(4)]])
  })
  test('a changed row', async () => {
    const name = '10-rows/001-teams/000001.jsonl.gz'
    const change = (entries: RawEntry[]) =>
      entries.map((entry) => (entry.name === name ? rawEntry(name, gzipSync('{"id":"other"}\n')) : entry))
    expect(await problemsAfter(change)).toEqual([['changed', name]])
  })
  test('removed rows and added rows', async () => {
    const name = '10-rows/001-teams/000001.jsonl.gz'
    expect(await problemsAfter(without(name))).toEqual([['missing', name]])
    const more = rawEntry('10-rows/003-users/000001.jsonl.gz', gzipSync('{}\n'))
    rmSync(path)
    expect(await problemsAfter((entries) => [...entries.slice(0, 3), more, ...entries.slice(3)])).toEqual([
      ['extra', more.name],
    ])
  })
  test('an object and its row exchanged together', async () => {
    const bytes = Buffer.from('a forged document')
    const row = { team_id: teamId, id: documentId(1), byte_size: bytes.byteLength, sha256: 'ab'.repeat(32) }
    const name = '10-rows/002-generated_documents/000001.jsonl.gz'
    const change = (entries: RawEntry[]) =>
      entries.map((entry) => (entry.name === name ? rawEntry(name, gzipSync(`${JSON.stringify(row)}\n`)) : entry))
    const problems = await problemsAfter(change)
    expect(problems).toContainEqual(['changed', name])
    expect(problems).toContainEqual(['changed', object(1)])
    expect(problems).toContainEqual(['extra', object(2)])
  })
  test('a truncated end, at any place', async () => {
    await sampleArchive(path)
    const { size } = statSync(path)
    for (const length of [size - 512, size - 1024, size - 1500, size - 4000, 5000, 2000]) {
      truncateSync(path, length)
      const { problems } = await verifyArchive(path)
      expect(problems.map(({ code }) => code)).toContain('truncated')
    }
    truncateSync(path, 100)
    expect((await verifyArchive(path)).problems[0]?.code).toBe('foreign')
  })
})

describe('content that Dossier never writes is refused before it is read', () => {
  const names = ['../etc/passwd', '/etc/passwd', '20-objects/../x', '10-rows/001-teams/../x', '40-more', 'C:\\x']
  test.each(names)('the name %s', async (name) => {
    expect(
      await problemsAfter((entries) => [...entries.slice(0, 1), rawEntry(name, 'x'), ...entries.slice(1)]),
    ).toEqual([['malformed', 'archive']])
  })
  test('a duplicate entry, or one in the wrong place', async () => {
    expect(await problemsAfter(twice)).toEqual([['malformed', 'archive']])
    rmSync(path)
    expect(await problemsAfter(swapped)).toEqual([['malformed', 'archive']])
  })
  test.each([
    [
      'a symbolic link',
      [
        { at: 156, text: '2' },
        { at: 157, text: '/etc/passwd' },
      ],
    ],
    ['a hard link', [{ at: 156, text: '1' }]],
    ['a device', [{ at: 156, text: '3' }]],
    ['a folder', [{ at: 156, text: '5' }]],
    ['an extended header', [{ at: 156, text: 'x' }]],
    ['a GNU long name', [{ at: 156, text: 'L' }]],
    ['a prefix to the name', [{ at: 345, text: '../..' }]],
    ['a mode for everybody', [{ at: 100, text: '0000777' }]],
    ['a negative size', [{ at: 124, text: '-0000000001' }]],
    ['a size in base 256', [{ at: 124, text: '\u0080' }]],
  ])('%s', async (_name, patches) => {
    const change = (entries: RawEntry[]) =>
      entries.map((entry) =>
        entry.name === object(1) ? { ...entry, header: forgedHeader(entry.header, patches) } : entry,
      )
    expect(await problemsAfter(change)).toEqual([['malformed', 'archive']])
  })
  test('a size beyond the end of the file', async () => {
    expect(await problemsAfter(endless)).toEqual([['truncated', 'archive']])
  })
  test('data after the end', async () => {
    await sampleArchive(path)
    writeFileSync(path, 'more', { flag: 'a' })
    expect((await verifyArchive(path)).problems.map(({ code }) => code)).toEqual(['malformed'])
  })
  test('rows that unpack to more than a part may hold', async () => {
    expect(await problemsAfter(bombed)).toEqual([['damaged', 'archive']])
  })
  test('a file that is not an archive, and an archive with another layout', async () => {
    for (const text of ['', 'PK\u0003\u0004 no tar', 'x'.repeat(4096)]) {
      writeFileSync(path, text)
      expect((await verifyArchive(path)).problems.map(({ code }) => code)).toEqual(['foreign'])
    }
    rmSync(path)
    const other = rawEntry(
      '00-format.json',
      JSON.stringify({
        format: 'dossier-backup',
        layout: 99,
        id: documentId(1),
        madeAt: '2026-01-27T14:23:05.000Z',
        schema: { name: '', order: 0 },
      }),
    )
    expect(await problemsAfter((entries) => [other, ...entries.slice(1)])).toEqual([['version', 'archive']])
  })
})

test('an existing file is not replaced, and an unfinished archive leaves nothing', async () => {
  await sampleArchive(path)
  await expect(sampleArchive(path)).rejects.toMatchObject({ code: 'exists' })
  const about = { id: documentId(1), madeAt: '2026-01-27T14:23:05.000Z', schema: { name: '', order: 0 } }
  const archive = await createArchive(join(folder, 'other.tar'), about)
  await expect(
    archive.object({ teamId, id: documentId(1), size: 5, sha256: '', chunks: [Buffer.from('four')] }),
  ).rejects.toThrow('4 bytes instead of 5')
  await archive.discard()
  expect(readdirSync(folder)).toEqual(['sample.tar'])
  await expect(sampleArchive(join(folder, 'none', 'x.tar'))).rejects.toMatchObject({ code: 'file' })
  await expect(verifyArchive(join(folder, 'none.tar'))).rejects.toMatchObject({ code: 'file' })
})

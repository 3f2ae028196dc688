import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { archivedObjects, archivedRows, BackupError, createArchive, openArchive, verifyArchive } from '@dossier/backup'
import { forgedHeader, rawEntry, type RawEntry, tamper } from '@dossier/backup/testing'
import { backupTables, schemaVersion } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCaller } from '../router.ts'
import { contentOf, type EmptyInstallation, installationFolder } from '../testing/installations.ts'
import { ended, fullRun } from '../testing/test-services.ts'
import { makeBackup } from './make-backup.ts'
import { type Installation, openInstallation } from './open-installation.ts'
import { restoreBackup } from './restore-backup.ts'

const folder = installationFolder()
const [whole, broken] = [folder.path('whole.tar'), folder.path('broken.tar')]
const manifestName = '99-manifest.json'
/** Sorts after every generated ID. */
const otherId = 'ffffffff-ffff-4fff-bfff-ffffffffffff'
/** A valid archive, and the names of its entries. */
let good: Buffer
let names: string[]
let target: EmptyInstallation
let installation: Installation
let untouched: string

beforeAll(async () => {
  const source = await folder.empty('source')
  await source.start(async (services) => {
    const owner = services.localOwner
    const { runId } = await createCaller({ services, owner, requestId: 'test' }).runs.create(fullRun)
    await ended({ services, owner }, runId)
    await makeBackup(services, whole)
  }, 1)
  good = readFileSync(whole)
  names = await entryNames(whole)
  target = await folder.empty('target')
  mkdirSync(folder.path('target'), { recursive: true })
  installation = await openInstallation(target.config)
  untouched = await stateOf()
})
afterAll(async () => {
  await installation.close()
  await folder.remove()
})
beforeEach(() => writeFileSync(broken, good))

/** The whole state of the target, rows and files. */
async function stateOf(): Promise<string> {
  const files = readdirSync(folder.path('target'), { recursive: true }).map(String).toSorted()
  return [await contentOf(target), ...files].join('\n')
}

async function entryNames(path: string): Promise<string[]> {
  const reader = await openArchive(path)
  const found = []
  for await (const { name } of reader.entries()) found.push(name)
  await reader.close()
  return found
}

/** The result of restoring the broken archive: its first problem, or the error thrown. */
async function refusal(path = broken): Promise<{ code: string; message: string }> {
  const report = await restoreBackup(installation, path).catch((error: unknown) => {
    if (error instanceof BackupError) return error
    throw error
  })
  if (report instanceof BackupError) return report
  const [problem] = report.problems
  if (report.ok || problem === undefined) throw new Error('Nothing was found.')
  return problem
}

const named = (part: string) => names.find((name) => name.includes(part)) ?? part
const object = () => named('20-objects/')
const people = () => named('-candidates/')
const contentIn = (entries: readonly RawEntry[], name: string) => {
  const { header, content } = entries.find((entry) => entry.name === name) ?? rawEntry(name, '')
  return content.subarray(0, Number.parseInt(header.toString('latin1', 124, 135), 8))
}

type Change = (entries: RawEntry[]) => RawEntry[]

/** Replaces an entry with another. */
const replaced =
  (name: () => string, content: string | Buffer): Change =>
  (entries) =>
    entries.map((entry) => (entry.name === name() ? rawEntry(entry.name, content) : entry))
const patched =
  (name: () => string, patches: readonly { at: number; text: string }[]): Change =>
  (entries) =>
    entries.map((entry) => (entry.name === name() ? { ...entry, header: forgedHeader(entry.header, patches) } : entry))
const without =
  (name: () => string): Change =>
  (entries) =>
    entries.filter((entry) => entry.name !== name())
const twice =
  (name: () => string): Change =>
  (entries) =>
    entries.flatMap((entry) => (entry.name === name() ? [entry, entry] : [entry]))
const added =
  (name: string, before: () => string, content: string | Buffer = 'x'): Change =>
  (entries) =>
    entries.flatMap((entry) => (entry.name === before() ? [rawEntry(name, content), entry] : [entry]))
const moved =
  (name: () => string): Change =>
  (entries) => {
    const rest = entries.filter((entry) => entry.name !== name())
    return [...rest.slice(0, -1), ...entries.filter((entry) => entry.name === name()), ...rest.slice(-1)]
  }
/** A manifest with altered content and without its `self` field. */
const lying =
  (lie: (manifest: Told) => object): Change =>
  (entries) => {
    const told = JSON.parse(contentIn(entries, manifestName).toString()) as Told
    const lied = { ...told, self: undefined, ...lie(told) }
    return replaced(() => manifestName, `${JSON.stringify(lied, null, 2)}\n`)(entries)
  }
interface Told {
  id: string
  entries: number
  bytes: number
  tables: { table: string; rows: number; parts: { name: string; size: number; sha256: string; lines: number }[] }[]
  objects: { count: number; bytes: number; sha256: string }
  missing: { count: number; parts: unknown[] }
}
const lyingPart = (lie: object) =>
  lying(({ tables: [first, ...rest] }) => ({
    tables: [{ ...first, parts: first?.parts.map((part) => ({ ...part, ...lie })) }, ...rest],
  }))
const format =
  (lie: object): Change =>
  (entries) => {
    const told = JSON.parse(contentIn(entries, '00-format.json').toString()) as object
    return replaced(() => '00-format.json', `${JSON.stringify({ ...told, ...lie }, null, 2)}\n`)(entries)
  }
const zeros = '0'.repeat(64)

const structures: [what: string, change: Change, code: string, says: RegExp][] = [
  ['a name that leads upwards', added('20-objects/../../../etc/passwd', object), 'malformed', /"20-objects\/\.\.\//],
  ['an absolute name', added('/etc/passwd', object), 'malformed', /"\/etc\/passwd", a name that Dossier never/],
  ['a name of Windows', added('20-objects\\..\\x', object), 'malformed', /a name that Dossier never gives/],
  ['a name with NUL in it', patched(object, [{ at: 5, text: '\0' }]), 'malformed', /at byte \d+ has a header/],
  ['a name behind a NUL', patched(object, [{ at: 99, text: 'x' }]), 'malformed', /at byte \d+ has a header/],
  ['an object that occurs twice', twice(object), 'malformed', /20-objects\/.* occurs twice/],
  ['rows that occur twice', twice(people), 'malformed', /-candidates\/.* occurs twice/],
  ['two manifests', twice(() => manifestName), 'malformed', /99-manifest\.json .* occurs twice/],
  ['rows after objects', moved(people), 'malformed', /-candidates\/.* is out of place/],
  ['no format', without(() => '00-format.json'), 'foreign', /no archive of Dossier/],
  ['no manifest', without(() => manifestName), 'truncated', /has no manifest/],
  ['no rows of a table', without(people), 'missing', /-candidates\/.* is not in the archive/],
  ['an object too few', without(object), 'missing', /20-objects\/.* is not in the archive/],
  ['an object too many', added(`20-objects/${otherId}/${otherId}`, () => manifestName), 'extra', /nothing speaks/],
  [
    'rows of a table too many',
    added('10-rows/099-x/000001.jsonl.gz', object, gzipSync('{}\n')),
    'extra',
    /nothing speaks/,
  ],
  [
    'a manifest that counts other objects',
    lying(({ objects }) => ({ objects: { ...objects, count: 999 } })),
    'damaged',
    /counts/,
  ],
  ['a manifest with other bytes', lying(({ objects }) => ({ objects: { ...objects, bytes: 1 } })), 'damaged', /counts/],
  [
    'a manifest with another hash of all objects',
    lying(({ objects }) => ({ objects: { ...objects, sha256: zeros } })),
    'damaged',
    /counts/,
  ],
  ['a manifest that counts other entries', lying(({ entries }) => ({ entries: entries + 1 })), 'damaged', /counts/],
  ['a manifest with another total', lying(({ bytes }) => ({ bytes: bytes - 1 })), 'damaged', /counts/],
  ['a manifest that counts what is missing', lying(() => ({ missing: { count: 7, parts: [] } })), 'damaged', /counts/],
  [
    'a manifest with other rows',
    lying(({ tables: [first, ...rest] }) => ({ tables: [{ ...first, rows: 2 }, ...rest] })),
    'damaged',
    /counts/,
  ],
  [
    'a manifest that lacks a table',
    lying(({ tables }) => ({ tables: tables.slice(1) })),
    'extra',
    /nothing speaks of it/,
  ],
  ['a part with another hash', lyingPart({ sha256: zeros }), 'changed', /10-rows\/001.* is not what was archived/],
  ['a part with another size', lyingPart({ size: 5 }), 'changed', /10-rows\/001.* is not what was archived/],
  ['a part with other lines', lyingPart({ lines: 50 }), 'changed', /10-rows\/001.* is not what was archived/],
  ['a manifest of another backup', lying(() => ({ id: otherId })), 'changed', /00-format\.json/],
  ['a manifest with more in it', lying(() => ({ more: true })), 'damaged', /not as Dossier writes it/],
  ['a manifest with a negative number', lying(() => ({ entries: -1 })), 'damaged', /not as Dossier writes it/],
  [
    'a manifest that is no JSON',
    replaced(() => manifestName, '{'),
    'damaged',
    /99-manifest\.json has something that is no JSON/,
  ],
  ['a manifest that nests without end', replaced(() => manifestName, '['.repeat(200_000)), 'damaged', /no JSON/],
  ['a format of a later version', format({ layout: 2 }), 'version', /has layout 2.* reads layout 1/],
  ['a format of another program', format({ format: 'other' }), 'foreign', /no archive of Dossier/],
  ['a format with more in it', format({ more: 1 }), 'damaged', /00-format\.json is not as Dossier writes it/],
  [
    'a member that claims 8 GiB',
    patched(object, [{ at: 124, text: '77777777777' }]),
    'truncated',
    /cut off at 20-objects/,
  ],
  [
    'a member that claims 1 TiB',
    patched(object, [{ at: 124, text: '\u0080\0\0\0\0\0\u0001\0\0\0\0\0' }]),
    'malformed',
    /has a header/,
  ],
  ['rows that claim 4 GiB', patched(people, [{ at: 124, text: '40000000000' }]), 'truncated', /cut off at 10-rows/],
  ['rows that unpack to 1 GiB', replaced(people, bomb(1024, ' ')), 'damaged', /-candidates\/.* unpacks to more/],
  ['rows that are lines alone', replaced(people, bomb(60, '\n')), 'damaged', /-candidates\/.* more lines than/],
  ['rows that are not packed', replaced(people, '{"id":1}\n'), 'damaged', /-candidates\/.* cannot be unpacked/],
  ['rows that end in the middle', replaced(people, gzipSync('{"id":1}')), 'damaged', /ends within a line/],
  [
    'rows that are not UTF-8',
    replaced(people, gzipSync(Buffer.from([0x22, 0xff, 0x22, 0x0a]))),
    'damaged',
    /not written in UTF-8/,
  ],
  [
    'rows that are no JSON',
    replaced(() => named('-generated_documents/'), gzipSync('nothing\n')),
    'damaged',
    /no JSON/,
  ],
  ['an object of other bytes', replaced(object, 'other bytes'), 'changed', /20-objects\/.* is not what was archived/],
]

/** Many equal bytes, compressed in pieces: several gzip members form one stream. */
function bomb(mebibytes: number, byte: string): Buffer {
  const one = gzipSync(Buffer.alloc(1024 * 1024, byte), { level: 9 })
  return Buffer.concat(Array.from({ length: mebibytes }, () => one))
}

describe('an archive is refused with its reason, and nothing changes, if it has', () => {
  test.each(structures)('%s', async (_what, change, code, says) => {
    await tamper(broken, change)
    expect(await refusal()).toMatchObject({ code, message: expect.stringMatching(says) as string })
  })
})

const files: [what: string, content: () => Buffer, code: string][] = [
  ['empty', () => Buffer.alloc(0), 'foreign'],
  ['a text', () => Buffer.from('no archive\n'.repeat(200)), 'foreign'],
  ['zeros', () => Buffer.alloc(64 * 1024), 'foreign'],
  ['a ZIP', () => Buffer.from('PK\u0003\u0004'.padEnd(2000, '\0')), 'foreign'],
  ['the archive, packed', () => gzipSync(good), 'foreign'],
  ['the archive with more behind it', () => Buffer.concat([good, Buffer.alloc(512)]), 'malformed'],
  ['the archive twice', () => Buffer.concat([good, good]), 'malformed'],
]

test.each(files)('refuses a file that is %s', async (_what, content, code) => {
  writeFileSync(broken, content())
  expect(await refusal()).toMatchObject({ code })
})

test('refuses a folder, and a missing file', async () => {
  for (const path of [folder.path('.'), folder.path('none.tar')]) {
    expect(await refusal(path)).toMatchObject({ code: 'file' })
  }
})

test('refuses an archive that is cut off anywhere', async () => {
  for (const length of places(good.byteLength)) {
    writeFileSync(broken, good.subarray(0, length))
    const { code } = await refusal()
    expect([length, code]).toEqual([length, length < 512 ? 'foreign' : 'truncated'])
  }
})

test('detects one flipped bit anywhere: headers, format, rows, objects, manifest, padding, end', async () => {
  const starts = await boundaries()
  const inEach = starts.flatMap((start) => [0, 100, 130, 150, 257, 400, 512, 600].map((offset) => start + offset))
  const at = new Set([...inEach, ...places(good.byteLength)].filter((place) => place < good.byteLength))
  for (const place of at) {
    const bytes = Buffer.from(good)
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (place % 8)), place)
    writeFileSync(broken, bytes)
    const { ok } = await verifyArchive(broken)
    expect([place, ok]).toEqual([place, false])
  }
})

/** Positions all over the archive, more of them at both ends. */
function places(length: number): number[] {
  const even = Array.from({ length: 60 }, (_, step) => Math.floor((length * step) / 60) + step)
  const ends = [1, 511, 512, 513, 1000, 1500, 2000].flatMap((place) => [place, length - place])
  return [...new Set([...even, ...ends])].filter((place) => place > 0 && place < length)
}

/** The start of one entry of each kind, and the end of the archive. */
async function boundaries(): Promise<number[]> {
  const reader = await openArchive(whole)
  const first = new Map<string, number>()
  for await (const { name, offset } of reader.entries()) {
    const kind = name.slice(0, 2)
    if (!first.has(kind)) first.set(kind, offset - 512)
  }
  await reader.close()
  return [...first.values(), good.byteLength - 1024]
}

type Rows = (table: string, rows: string[]) => string[]

/** A consistent archive with altered rows. */
async function forge(change: Rows, leaveOut: readonly string[] = []): Promise<void> {
  const report = await verifyArchive(whole)
  const reader = await openArchive(whole)
  const writer = await createArchive(broken, {
    id: otherId,
    madeAt: '2026-01-27T14:23:05.000Z',
    schema: await schemaVersion(),
    replace: true,
  })
  for (const { name } of backupTables) {
    if (leaveOut.includes(name)) continue
    const rows: string[] = []
    for await (const { lines } of archivedRows(reader, report.tables.get(name) ?? [])) rows.push(...lines)
    await writer.rows(name, asyncly(change(name, rows)))
  }
  for await (const { teamId, id, size, chunks } of archivedObjects(reader)) {
    const hash = createHash('sha256')
    for await (const chunk of chunks()) hash.update(chunk)
    await writer.object({ teamId, id, size, sha256: hash.digest('hex'), chunks: chunks() })
  }
  await writer.finish()
  await reader.close()
  expect(await verifyArchive(broken)).toMatchObject({ ok: true })
}

async function* asyncly(rows: readonly string[]): AsyncGenerator<string> {
  for (const row of rows) yield row
}

/** Changes the first row of a table. */
const first =
  (table: string, change: (row: Row) => unknown): Rows =>
  (name, all) =>
    all.map((row, index) => (name === table && index === 0 ? json(change(JSON.parse(row) as Row)) : row))
type Row = Record<string, unknown>
/** Passes text through unchanged. */
const json = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const withText = (escaped: string) =>
  first('candidates', (row) => json({ ...row, name: 'MARK' }).replace('MARK', escaped))
const placed = (path: (row: Row) => string) =>
  first('generated_documents', (row) => ({ ...row, storage_path: path(row) }))

const rows: [what: string, change: Rows, says: RegExp][] = [
  [
    'a column that is not known',
    first('candidates', (row) => ({ ...row, is_admin: true })),
    /Row 1 of 10-rows\/\d+-candidates.* has a column "is_admin"/,
  ],
  [
    'a column too few',
    first('runs', (row) => ({ ...row, status: undefined })),
    /Row 1 of .*-runs\/.* lacks the column status/,
  ],
  ['a row that is a list', first('users', (row) => [row]), /Row 1 of .*-users\/.* is no row/],
  ['two rows in one line', first('users', (row) => `${json(row)},${json(row)}`), /Row 1 of .*-users\/.* is no row/],
  ['a lone surrogate', withText('\\ud800'), /-candidates\/.* lone surrogate/],
  ['a reversed surrogate pair', withText('\\udc00\\ud800'), /-candidates\/.* lone surrogate/],
  ['NUL in a text', withText('a\\u0000b'), /-candidates\/.*NUL/],
  [
    'a value of another type',
    first('candidates', (row) => ({ ...row, updated_at: 'soon' })),
    /-candidates\/.* does not fit its column/,
  ],
  [
    'nothing where something has to be',
    first('candidates', (row) => ({ ...row, name: null })),
    /rows of candidates that do not fit .*\(name\)/,
  ],
  [
    'the same row twice',
    (name, all) => (name === 'candidates' ? [...all, ...all] : all),
    /same row of candidates twice/,
  ],
  [
    'a person of a team that is not in it',
    first('candidates', (row) => ({ ...row, team_id: otherId })),
    /rows of \w+ that do not fit/,
  ],
  [
    'a state that there is not',
    first('stored_objects', (row) => ({ ...row, role: 'owner', state: 'deleted' })),
    /rows of stored_objects that do not fit .*stored_objects_role/,
  ],
  [
    'an object outside of its run',
    placed(() => '../../../etc/passwd'),
    /Row 1 of .*-generated_documents\/.* whose object lies outside its run/,
  ],
  [
    'an object of another team',
    placed((row) => String(row['storage_path']).replace(String(row['team_id']), otherId)),
    /outside its run/,
  ],
  [
    'a type that no storage takes',
    first('generated_documents', (row) => ({ ...row, content_type: 'text/html\r\nx: y' })),
    /outside its run/,
  ],
]

describe('an intact archive with foreign rows is refused with their place, and nothing changes:', () => {
  test.each(rows)('%s', async (_what, change, says) => {
    await forge(change)
    expect(await refusal()).toMatchObject({ code: 'damaged', message: expect.stringMatching(says) as string })
  })

  test('two documents with one object', async () => {
    await forge((name, all) => {
      if (name !== 'generated_documents') return all
      const documents = all
        .map((row) => JSON.parse(row) as Row)
        .toSorted((a, b) => (String(a['area']) < String(b['area']) ? -1 : 1))
      const [one, two] = documents
      return all.map((row) =>
        (JSON.parse(row) as Row)['id'] === two?.['id'] ? json({ ...two, storage_path: one?.['storage_path'] }) : row,
      )
    })
    expect(await refusal()).toMatchObject({
      message: expect.stringContaining('two documents with one object') as string,
    })
  })

  test('one table too few', async () => {
    await forge((_name, all) => all, ['retention_policies'])
    expect(await refusal()).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('retention_policies') as string,
    })
  })
})

test('leaves every row and file unchanged after all refusals; the archive itself restores', async () => {
  expect(await stateOf()).toBe(untouched)
  await forge((_name, all) => all)
  expect(await restoreBackup(installation, broken)).toMatchObject({ ok: true, problems: [], objects: { stored: 10 } })
})

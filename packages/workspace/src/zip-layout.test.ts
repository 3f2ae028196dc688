import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipArchive } from 'archiver'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { layOutZip, type ZipFileFacts } from './zip-layout.ts'
import { type ZipEntry, zipBundle } from './zip.ts'

const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 })
const GiB = 1024 ** 3

function entriesOf(files: readonly Uint8Array[]): ZipEntry[] {
  return files.map((content, index) => {
    const bytes: Bytes = new Uint8Array(content)
    return { path: `run-${index % 3}/artifacts/file_${index}.bin`, ...digestOf(bytes), open: async () => bytes }
  })
}

/** Every header of a ZIP from byte `from` on, without contents: enough for a reader of the directory. */
function directoryOf(files: readonly ZipFileFacts[]): { bytes: Buffer; at: number; length: number } {
  const { length, piecesFrom } = layOutZip(files)
  const pieces = [...piecesFrom(files.reduce((sum, { path, size }) => sum + 30 + path.length + size, 0))]
  const headers = pieces.flatMap((piece) => ('header' in piece ? [{ at: piece.at, bytes: piece.header() }] : []))
  const central = headers.filter(({ bytes }) => bytes.readUInt32LE(0) !== 0x04034b50)
  // A reader searches back from the end by the maximum length of a comment.
  const before = Buffer.alloc(70_000)
  const bytes = Buffer.concat([before, ...central.map((header) => header.bytes)])
  return { bytes, at: (central[0]?.at ?? 0) - before.byteLength, length }
}

class DirectoryReader extends yauzl.RandomAccessReader {
  readonly #directory: { bytes: Buffer; at: number }

  constructor(directory: { bytes: Buffer; at: number }) {
    super()
    this.#directory = directory
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { bytes, at } = this.#directory
    return Readable.from([bytes.subarray(start - at, end - at)])
  }
}

async function readDirectory(files: readonly ZipFileFacts[]) {
  const { length, ...directory } = directoryOf(files)
  const zip = await yauzl.fromRandomAccessReaderPromise(new DirectoryReader(directory), length, { autoClose: false })
  const entries: yauzl.Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

describe('any range of a ZIP', () => {
  it('equals the slice of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.nat(), fc.nat(), async (files, a, b) => {
        const bundle = zipBundle(entriesOf(files))
        const whole = await buffer(bundle.open())
        expect(whole.byteLength).toBe(bundle.length)
        const start = a % (bundle.length + 1)
        const end = start + (b % (bundle.length - start + 1))
        const slice = await buffer(bundle.open({ range: { start, end } }))
        expect(slice.equals(whole.subarray(start, end))).toBe(true)
        expect((await buffer(bundle.open({ range: { start } }))).equals(whole.subarray(start))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('opens only files that overlap it', async () => {
    const opened: string[] = []
    const entries = entriesOf([new Uint8Array(100), new Uint8Array(100), new Uint8Array(100)]).map((entry) => ({
      ...entry,
      open: async () => {
        opened.push(entry.path)
        return entry.open()
      },
    }))
    const { open, length } = zipBundle(entries)
    await buffer(open({ range: { start: length - 50 } }))
    expect(opened).toEqual([])
    const second = 2 * (30 + (entries[0]?.path.length ?? 0)) + 100
    await buffer(open({ range: { start: second + 5, end: second + 10 } }))
    expect(opened).toEqual([entries[1]?.path])
  })
})

describe('the bytes of a ZIP', () => {
  it('are those that archiver writes, with which earlier runs were recorded', async () => {
    const entries = entriesOf([new Uint8Array(0), new Uint8Array(70_000).fill(3), new TextEncoder().encode('x')])
    const archive = new ZipArchive({ store: true })
    for (const { path, open } of entries) {
      archive.append(Buffer.from(await open()), { name: path, date: new Date(Date.UTC(1980, 0, 1)) })
    }
    void archive.finalize()
    expect((await buffer(zipBundle(entries).open())).equals(await buffer(archive))).toBe(true)
  })
})

describe('a ZIP of more than 65 534 files', () => {
  it('is a ZIP64 that another library reads to the last file', async () => {
    const nothing: Bytes = new Uint8Array(0)
    const entries = Array.from({ length: 65_540 }, (_, index) => ({
      path: `run/artifacts/${index}.txt`,
      size: 0,
      crc32: 0,
      open: async () => nothing,
    }))
    const bundle = zipBundle(entries)
    const folder = await mkdtemp(join(tmpdir(), 'dossier-zip64-'))
    try {
      const bytes = await buffer(bundle.open())
      expect(bytes.byteLength).toBe(bundle.length)
      await writeFile(join(folder, 'many.zip'), bytes)
      const zip = await yauzl.openPromise(join(folder, 'many.zip'), { autoClose: false })
      expect(zip.entryCount).toBe(65_540)
      let last = ''
      for await (const entry of zip.eachEntry()) last = entry.fileName
      expect(last).toBe('run/artifacts/65539.txt')
      zip.close()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('a ZIP of more than 4 GiB', () => {
  it.each([
    ['one file of 5 GiB between two small ones', [10, 5 * GiB, 20]],
    ['many files that are 6 GiB together', Array.from({ length: 60 }, () => GiB / 10)],
    ['a file of exactly 4 GiB less one byte', [0xffffffff, 1]],
  ])('has a directory that another library reads: %s', async (_name, sizes) => {
    const files = sizes.map((size, index) => ({
      path: `run/artifacts/${index}.bin`,
      size: Math.floor(size),
      crc32: index,
    }))
    const entries = await readDirectory(files)
    expect(entries.map((entry) => [entry.fileName, entry.uncompressedSize, entry.crc32])).toEqual(
      files.map(({ path, size, crc32 }) => [path, size, crc32]),
    )
    const { piecesFrom } = layOutZip(files)
    for (const [index, { relativeOffsetOfLocalHeader: at }] of entries.entries()) {
      const [header] = piecesFrom(at)
      expect.assert(header && 'header' in header)
      expect(header.at).toBe(at)
      expect(header.header().subarray(30).toString('latin1')).toContain(files[index]?.path)
    }
  })

  it('has pieces without a gap', () => {
    const files = [3 * GiB, 0, 2 * GiB, 0xffffffff].map((size, index) => ({ path: `a/${index}`, size, crc32: 0 }))
    const { length, piecesFrom } = layOutZip(files)
    let at = 0
    for (const piece of piecesFrom(0)) {
      expect(piece.at).toBe(at)
      expect('header' in piece ? piece.header().byteLength : piece.size).toBe(piece.size)
      at += piece.size
    }
    expect(at).toBe(length)
  })
})

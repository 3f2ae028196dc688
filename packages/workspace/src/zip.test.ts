import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { readAll } from './stream.ts'
import { heldBytes } from './testing/held-bytes.ts'
import { readZip } from './testing/read-zip.ts'
import { type ZipEntry, zipBundle } from './zip.ts'

const entry = (path: string, bytes: Bytes): ZipEntry => ({ path, ...digestOf(bytes), open: async () => bytes })
const text = (content: string): Bytes => new TextEncoder().encode(content)
const three = () => [
  entry('artifacts/matching_result.json', text('{"score":96}')),
  entry('primary_outputs/CV_Marco_Rieben.docx', text('x'.repeat(100_000))),
  entry('primary_outputs/Empty.html', text('')),
]

describe('a ZIP', () => {
  it('contains the entries in their order, stored, with one date in 1980', async () => {
    const entries = await readZip(await readAll(zipBundle(three()).open()))
    expect(entries.map(({ path }) => path)).toEqual(three().map(({ path }) => path))
    expect(new TextDecoder().decode(entries[0]?.bytes)).toBe('{"score":96}')
    expect(entries[2]?.bytes.byteLength).toBe(0)
    for (const { stored, dosDate, dosTime } of entries) expect([stored, dosDate, dosTime]).toEqual([true, 33, 0])
  })

  it('has the announced length, with no, one and many entries', async () => {
    const sizes = Array.from({ length: 70 }, (_, index) =>
      entry(`a/file-${index}.bin`, new Uint8Array(index * index * 50)),
    )
    for (const entries of [[], three().slice(0, 1), three(), sizes]) {
      const { open, length } = zipBundle(entries)
      expect((await readAll(open())).byteLength).toBe(length)
    }
  })

  it('can be unpacked by a reader that uses file headers: they have size and CRC-32', async () => {
    const zip = Buffer.from(await readAll(zipBundle(three()).open()))
    expect(zip.readUInt32LE(0)).toBe(0x04034b50)
    expect(zip.readUInt16LE(6) & 8).toBe(0)
    expect(zip.readUInt32LE(14)).toBe(three()[0]?.crc32)
    expect(zip.readUInt32LE(22)).toBe(12)
  })

  it('has the same bytes in another process, time zone and locale', async () => {
    const zip = new URL('zip.ts', import.meta.url).href
    const digest = new URL('digest.ts', import.meta.url).href
    const program = `
      const { zipBundle } = await import(${JSON.stringify(zip)})
      const { digestOf } = await import(${JSON.stringify(digest)})
      const text = (content) => new TextEncoder().encode(content)
      const entry = (path, bytes) => ({ path, ...digestOf(bytes), open: async () => bytes })
      const bundle = zipBundle([
        entry('artifacts/matching_result.json', text('{"score":96}')),
        entry('primary_outputs/CV_Marco_Rieben.docx', text('x'.repeat(100_000))),
        entry('primary_outputs/Empty.html', text('')),
      ])
      const { createHash } = await import('node:crypto')
      const hash = createHash('sha256')
      for await (const chunk of bundle.open()) hash.update(chunk)
      console.log(hash.digest('hex'))`
    const here = createHash('sha256')
      .update(await readAll(zipBundle(three()).open()))
      .digest('hex')
    for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns']) {
      const env = { ...process.env, TZ, LANG: 'tr_TR.UTF-8' }
      const run = promisify(execFile)
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { env })
      expect(stdout.trim()).toBe(here)
    }
  })

  it.each([
    '',
    '/a',
    '../a',
    'a/../b',
    'a\\..\\..\\b',
    'a\0',
    './a',
    'a/',
    'a//b',
    '.hidden',
    'a.',
    'ä',
    'a b',
    'c:a',
    'a/b/c/d/e',
    'a\n',
  ])('refuses the path %j at once', (path) => {
    const bundle = () => zipBundle([entry(path, text('x'))])
    expect(bundle).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })

  it('refuses two paths that differ only in case', () => {
    const twins = [entry('a/CV.docx', text('x')), entry('a/cv.docx', text('y'))]
    expect(() => zipBundle(twins)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })

  it('fails if an entry differs from the recorded file', async () => {
    const good = entry('a', text('good'))
    for (const bytes of [text('evil'), text('longer than good')]) {
      const bundle = zipBundle([{ ...good, open: async () => bytes }])
      await expect(readAll(bundle.open())).rejects.toMatchObject({ code: 'integrity' })
    }
  })

  it('fails with the error of an entry that cannot be opened', async () => {
    const lost = { ...entry('b', text('x')), open: () => Promise.reject(new Error('lost')) }
    await expect(readAll(zipBundle([...three(), lost]).open())).rejects.toThrow('lost')
  })

  it('stops opening entries when its reader stops or aborts', async () => {
    let opened = 0
    const bytes = new Uint8Array(1_000_000)
    const counted = Array.from({ length: 50 }, (_, index) => ({
      ...entry(`a${index}`, bytes),
      open: async () => {
        opened += 1
        return bytes
      },
    }))
    for await (const chunk of zipBundle(counted).open()) if ((chunk as Uint8Array).byteLength > 0) break
    expect(opened).toBeLessThan(5)
    const stopped = zipBundle(counted).open({ signal: AbortSignal.abort() })
    await expect(readAll(stopped)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('streams 400 files of 200 kB, three times, to a slow reader with constant memory', async () => {
    const bytes = new Uint8Array(200_000).fill(7)
    const digest = digestOf(bytes)
    let opened = 0
    const entries = Array.from({ length: 400 }, (_, index) => ({
      path: `primary_outputs/CV_${index}.docx`,
      ...digest,
      open: async () => {
        opened += 1
        return bytes.slice()
      },
    }))
    const before = heldBytes()
    let read = 0
    let ahead = 0
    let held = 0
    for (let round = 0; round < 3; round += 1) {
      for await (const chunk of zipBundle(entries).open()) {
        read += (chunk as Uint8Array).byteLength
        if (opened % 100 === 0) {
          await new Promise((resolve) => setTimeout(resolve, 1))
          held = Math.max(held, heldBytes() - before)
        }
        ahead = Math.max(ahead, opened * bytes.byteLength - read)
      }
    }
    expect(read).toBe(3 * zipBundle(entries).length)
    expect(ahead).toBeLessThan(2_000_000)
    expect(held).toBeLessThan(20_000_000)
  })
})

import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { type Manifest, manifestBytes, manifestPath } from './manifest.ts'
import { readAll } from './stream.ts'
import { type RawEntry, rawZip } from './testing/raw-zip.ts'
import { verifyBundle } from './verify-bundle.ts'
import { zipBundle } from './zip.ts'

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const contents = new Map([
  ['artifacts/matching_result.json', bytesOf('{"score":96}')],
  ['primary_outputs/CV_Marco_Rieben.docx', bytesOf('a CV')],
  ['primary_outputs/Empty.docx', bytesOf('')],
])
const manifest: Manifest = {
  manifestVersion: 1,
  runId: 'Senior-Java-Developer_Marco-Rieben_20260127-142305',
  asOf: '2026-01-27T14:23:05.000Z',
  versions: { engine: '1.0.0', lexicon: '1.0.0', templates: '1.0.0' },
  inputHash: 'ab'.repeat(32),
  files: [...contents].map(([path, bytes]) => ({
    path,
    ...digestOf(bytes),
    contentType: 'application/octet-stream',
    documentType: 'cv',
  })),
}
const whole: RawEntry[] = [...contents, [manifestPath, manifestBytes(manifest)] as const].map(([path, bytes]) => ({
  path,
  bytes,
}))

const codesOf = async (zip: Bytes) => {
  const { ok, problems } = await verifyBundle(zip)
  expect(ok).toBe(problems.length === 0)
  return problems.map(({ code, path }) => `${code} ${path}`.trim())
}

describe('verifying a bundle offline', () => {
  it('finds no problem in a ZIP of ours, from bytes and from a file', async () => {
    const entries = whole.map(({ path, bytes }) => ({ path, ...digestOf(bytes), open: async () => bytes }))
    const zip = await readAll(zipBundle(entries).open())
    expect(await verifyBundle(zip)).toEqual({ ok: true, manifest, verifiedFiles: 3, problems: [] })
    const path = join(tmpdir(), `${randomUUID()}.zip`)
    await writeFile(path, zip)
    expect((await verifyBundle(path)).ok).toBe(true)
    await rm(path)
  })

  it('accepts the same files repacked, deflated and with entries for folders', async () => {
    const folders = ['artifacts/', 'primary_outputs/'].map((path) => ({ path, bytes: bytesOf('') }))
    expect(await codesOf(rawZip([...folders, ...whole.map((entry) => ({ ...entry, deflate: true }))]))).toEqual([])
  })

  it('lists what is missing, extra and changed, all at once', async () => {
    const [first, second, ...rest] = whole
    const changed = { path: String(second?.path), bytes: bytesOf('b CV') }
    const extra = { path: 'artifacts/notes.txt', bytes: bytesOf('x') }
    expect(first?.path).toBe('artifacts/matching_result.json')
    expect(await codesOf(rawZip([changed, extra, ...rest]))).toEqual([
      'missing artifacts/matching_result.json',
      'changed primary_outputs/CV_Marco_Rieben.docx',
      'extra artifacts/notes.txt',
    ])
  })

  it('reports a file that became longer', async () => {
    const longer = whole.map((entry) =>
      entry.path.endsWith('Empty.docx') ? { ...entry, bytes: bytesOf('not empty') } : entry,
    )
    expect(await codesOf(rawZip(longer))).toEqual(['changed primary_outputs/Empty.docx'])
  })

  it('detects every flipped bit of a file', async () => {
    const zip = rawZip(whole)
    const start = Buffer.from(zip).indexOf('{"score":96}')
    for (let bit = 0; bit < 12 * 8; bit += 1) {
      const flipped = zip.slice()
      flipped[start + (bit >> 3)] = (zip[start + (bit >> 3)] ?? 0) ^ (1 << (bit & 7))
      expect(await codesOf(flipped)).toEqual(['changed artifacts/matching_result.json'])
    }
  })

  it('detects a change that keeps the CRC-32 but not the SHA-256', async () => {
    const files = manifest.files.map((file) => ({ ...file, sha256: 'cd'.repeat(32) }))
    const others = whole.filter(({ path }) => path !== manifestPath)
    const lying = { path: manifestPath, bytes: manifestBytes({ ...manifest, files }) }
    expect(await codesOf(rawZip([...others, lying]))).toEqual(files.map(({ path }) => `changed ${path}`))
  })

  it('refuses a duplicate path, even if one of the two is right', async () => {
    const twin = { path: 'primary_outputs/CV_Marco_Rieben.docx', bytes: bytesOf('evil') }
    expect(await codesOf(rawZip([...whole, twin]))).toEqual(['duplicate primary_outputs/CV_Marco_Rieben.docx'])
  })

  it.each([
    '../evil.sh',
    '/etc/passwd',
    'a\\..\\..\\b',
    'C:\\evil.exe',
    'artifacts/../../x',
    'artifacts/a\0.json',
    'artifacts//x',
    './x',
    'artifacts/Lebensläufe.docx',
    'artifacts/x.docx.',
    ' ',
    '',
    'a/b/c/d/e',
    '\u001b[2J',
  ])('reports the hostile name %j and prints it harmlessly', async (path) => {
    const problems = await codesOf(rawZip([...whole, { path, bytes: bytesOf('x') }]))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^hostile_name[\x20-\x7e]*$/)
  })

  it('reports a name that differs between directory and file header', async () => {
    const hidden = { path: 'artifacts/a.txt', localPath: 'artifacts/b.txt', bytes: bytesOf('x') }
    expect(await codesOf(rawZip([...whole, hidden]))).toEqual(['hostile_name artifacts/a.txt'])
  })

  it('refuses a bomb by its declared size, without unpacking it', async () => {
    const bomb = { path: 'artifacts/bomb', bytes: bytesOf(''), declaredSize: 3_000_000_000, deflate: true }
    expect(await codesOf(rawZip([...whole, bomb]))).toEqual(['too_large artifacts/bomb'])
    const { problems } = await verifyBundle(rawZip(whole), { entries: 3, fileBytes: 100, totalBytes: 1000 })
    expect(problems.map(({ code }) => code)).toEqual(['too_large'])
  })

  it('stops a bomb that unpacks to more than it declares', async () => {
    const big = new Uint8Array(20_000_000)
    const file = { path: 'artifacts/liar', bytes: big, declaredSize: 10, deflate: true }
    const listed = { ...file, ...digestOf(big), size: 10, contentType: 'text/plain', documentType: 'cv' }
    const { path, size, sha256, crc32, contentType, documentType } = listed
    const lying = manifestBytes({ ...manifest, files: [{ path, size, sha256, crc32, contentType, documentType }] })
    const archive = rawZip([file, { path: manifestPath, bytes: lying }])
    const before = process.memoryUsage().rss
    expect(await codesOf(archive)).toEqual(['unreadable artifacts/liar'])
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it('reports a missing or unreadable manifest', async () => {
    const others = whole.filter(({ path }) => path !== manifestPath)
    expect(await codesOf(rawZip(others))).toEqual([`no_manifest ${manifestPath}`])
    for (const text of ['', '{', '{}', '[]', JSON.stringify({ ...manifest, manifestVersion: 2 })]) {
      const bad = { path: manifestPath, bytes: bytesOf(text) }
      expect(await codesOf(rawZip([...others, bad]))).toEqual([`bad_manifest ${manifestPath}`])
    }
  })

  it('reports what is not a ZIP, or only part of one, instead of throwing', async () => {
    const zip = rawZip(whole)
    expect(await codesOf(bytesOf('no zip'))).toEqual(['unreadable'])
    expect(await codesOf(bytesOf(''))).toEqual(['unreadable'])
    for (let cut = 1; cut < zip.byteLength; cut += 37) {
      expect(await codesOf(zip.slice(0, cut))).toEqual(['unreadable'])
    }
    expect((await verifyBundle(join(tmpdir(), randomUUID()))).ok).toBe(false)
  })
})

describe('a manifest', () => {
  it('has the same bytes whatever the order of its files and keys', () => {
    const { files, ...rest } = manifest
    const shuffled = { files: files.toReversed(), ...Object.fromEntries(Object.entries(rest).toReversed()) } as Manifest
    expect(manifestBytes(shuffled)).toEqual(manifestBytes(manifest))
    expect(new TextDecoder().decode(manifestBytes(manifest))).toMatch(/^\{\n {2}"asOf": .*\}\n$/s)
  })

  it('refuses a path outside the bundle, and a duplicate path', () => {
    const [file] = manifest.files
    const withFiles = (files: unknown[]) => () => manifestBytes({ ...manifest, files } as Manifest)
    expect(withFiles([{ ...file, path: '../x' }])).toThrow(/path/)
    expect(withFiles([file, file])).toThrow(/twice/)
  })
})

import { assert, asyncProperty, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { fingerprintOf } from './fingerprint.ts'
import { rawZip } from './testing/raw-zip.ts'

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const core = `<cp:coreProperties><dc:title>Lebenslauf &amp; Profil</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-27T14:23:05Z</dcterms:created></cp:coreProperties>`

describe('the fingerprint of a file', () => {
  it('of an office document has title, time and parts', async () => {
    const zip = rawZip([
      { path: '[Content_Types].xml', bytes: bytesOf('<Types/>') },
      { path: 'docProps/core.xml', bytes: bytesOf(core), deflate: true },
      { path: 'word/document.xml', bytes: bytesOf('<w/>') },
    ])
    const { sha256, office, entries } = await fingerprintOf(zip)
    expect(sha256).toBe(digestOf(zip).sha256)
    expect(office).toMatchObject({ title: 'Lebenslauf &amp; Profil', createdAt: '2026-01-27T14:23:05.000Z' })
    expect(office?.parts.map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      'docProps/core.xml',
      'word/document.xml',
    ])
    expect(entries).toEqual([])
  })

  it('of a ZIP has the hash of each file', async () => {
    const print = await fingerprintOf(rawZip([{ path: 'a/b.txt', bytes: bytesOf('b') }]))
    expect(print.entries).toEqual([{ path: 'a/b.txt', sha256: digestOf(bytesOf('b')).sha256 }])
    expect(print.office).toBeNull()
  })

  it('is that of its content if data was added before or after it', async () => {
    const zip = rawZip([
      { path: '[Content_Types].xml', bytes: bytesOf('<Types/>') },
      { path: 'docProps/core.xml', bytes: bytesOf(core), deflate: true },
    ])
    const { office } = await fingerprintOf(zip)
    const long = new Uint8Array(100_000)
    for (const parts of [
      [zip, [0]],
      [[10], zip],
      [long, zip, long],
    ]) {
      const bytes = new Uint8Array(parts.flatMap((part) => [...part]))
      expect(await fingerprintOf(bytes)).toMatchObject({ sha256: digestOf(bytes).sha256, office, entries: [] })
    }
  })

  it('of a ZIP with false sizes, or a hostile name, is its hash alone', async () => {
    const bomb = rawZip([{ path: 'a', bytes: bytesOf('a'.repeat(1000)), deflate: true, declaredSize: 10 }])
    const huge = rawZip([{ path: 'a', bytes: bytesOf('a'), declaredSize: 2 ** 31 }])
    const hostile = rawZip([{ path: '../../etc/passwd', bytes: bytesOf('a') }])
    const behind = [bomb, huge, hostile].map((zip) => new Uint8Array([...zip, 0]))
    for (const zip of [bomb, huge, hostile, ...behind]) {
      expect(await fingerprintOf(zip)).toMatchObject({ sha256: digestOf(zip).sha256, entries: [], office: null })
    }
  })

  it('can be taken of any bytes', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 200 }), async (body) => {
        for (const last of [0x04, 0x06]) {
          const bytes = new Uint8Array([0x50, 0x4b, last - 1, last, ...body])
          expect((await fingerprintOf(bytes)).size).toBe(bytes.length)
        }
      }),
    )
  })
})

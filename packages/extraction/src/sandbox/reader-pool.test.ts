import { afterAll, expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { zipOf } from '../testing/zip-of.ts'
import { ReaderPool } from './reader-pool.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const pool = new ReaderPool({ processes: 2 })

afterAll(() => pool.close())

/** A Word file with this XML in its body. */
function docx(body: string, before = ''): Promise<Uint8Array> {
  return zipOf({ 'word/document.xml': `${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>` })
}

test('files are read in other processes, several at a time', async () => {
  const names = ['Lea Muster', 'Jon Muster', 'Ana Muster', 'Kim Muster']
  const read = await Promise.all(names.map((name) => pool.read(encode(`${name}\nBern`), 'text')))
  expect(read.map((one) => (one.as === 'text' ? one.lines[0]?.text : null))).toEqual(names)
})

test('a file may be a Buffer', async () => {
  const page = '<< /Type /Page /MediaBox [0 0 99 99] /Parent 1 0 R >>'
  const pages = `<< /Type /Pages /Count 1 /Kids [2 0 R] >>`
  const objects = [pages, page, '<< /Type /Catalog /Pages 1 0 R >>'].map(
    (one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`,
  )
  const pdf = `%PDF-1.4\n${objects.join('')}trailer\n<< /Root 3 0 R >>\n`
  await expect(pool.read(encode(pdf), 'text')).rejects.toMatchObject({ code: 'scanned' })
  await expect(pool.read(Buffer.from(pdf), 'text')).rejects.toMatchObject({ code: 'scanned' })
})

test('a problem with a file is reported by its code', async () => {
  const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
  const depth = 5_000
  const hostile: [code: string, bytes: Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['wrong_type', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['damaged', encode('%PDF-1.7\n1 0 obj <<>>')],
    ['damaged', (await docx('<w:p><w:r><w:t>Muster</w:t></w:r></w:p>')).slice(0, 200)],
    ['damaged', await docx('<w:p/>', entities)],
    ['damaged', await docx('<w:p><w:r>')],
    ['too_big', await docx('<w:p>'.repeat(depth) + '</w:p>'.repeat(depth))],
    ['too_big', await docx(`<w:p><w:r><w:t>${'a'.repeat(defaultLimits.unpackedBytes)}</w:t></w:r></w:p>`)],
    ['too_big', encode(`{\\rtf1${'{'.repeat(depth)}`)],
    ['too_big', encode('Muster 2019 –\n'.repeat(50_000))],
    ['too_big', encode(`<html>${'<div>'.repeat(depth)}Muster`)],
  ]
  for (const [code, bytes] of hostile) await expect(pool.read(bytes, 'text')).rejects.toMatchObject({ code })
})

test('a file that takes too much time or memory ends its process without affecting the next file', async () => {
  const html = encode(`<html>${'<p>Muster</p>'.repeat(200_000)}`)
  const hasty = new ReaderPool({ limits: { ...defaultLimits, milliseconds: 30 } })
  await expect(hasty.read(html, 'text')).rejects.toMatchObject({ code: 'too_slow' })
  hasty.close()
  const small = new ReaderPool({ limits: { ...defaultLimits, memoryBytes: 150 * 2 ** 20 } })
  await expect(small.read(html, 'text')).rejects.toMatchObject({ code: 'too_big' })
  await expect(small.read(encode('Lea Muster'), 'text')).resolves.toMatchObject({ type: 'text' })
  small.close()
})

test('a pool that is closed while its processes start leaves no unhandled rejection', async () => {
  const rejections: unknown[] = []
  const note = (reason: unknown) => rejections.push(reason)
  process.on('unhandledRejection', note)
  const early = new ReaderPool({ processes: 2 })
  early.warm()
  early.close()
  const late = new ReaderPool()
  await late.read(encode('Lea Muster\nBern'), 'text')
  late.close()
  process.off('unhandledRejection', note)
  expect(rejections).toEqual([])
})

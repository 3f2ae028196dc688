import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { sha256Of } from './digest.ts'
import { readAll } from './stream.ts'
import { zipHash } from './zip-hash.ts'
import { zipBundle } from './zip.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const files = [
  { path: 'artifacts/cv.json', bytes: encode('{}') },
  { path: 'artifacts/empty.json', bytes: encode('') },
  { path: 'primary_outputs/CV.docx', bytes: encode('Grüezi '.repeat(1000)) },
]

test.each([0, 1, 3])('is the hash of the ZIP that is streamed of %i files', async (count) => {
  const some = files.slice(0, count)
  const entries = some.map(({ path, bytes }) => {
    return { path, size: bytes.byteLength, crc32: crc32(bytes), open: () => Promise.resolve(bytes) }
  })
  const streamed = await readAll(zipBundle(entries).open())
  expect(zipHash(some)).toBe(sha256Of(streamed))
})

test('refuses the paths that a ZIP must not have', () => {
  const [file] = files
  expect.assert(file)
  expect(() => zipHash([file, file])).toThrow('the same path')
  expect(() => zipHash([{ ...file, path: '../cv.json' }])).toThrow('A path in a ZIP')
})

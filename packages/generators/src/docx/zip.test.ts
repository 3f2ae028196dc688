import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeZip, zipEntry } from './zip.ts'

test('entries are read back in the given order, under names in any script', () => {
  const bytes = writeZip([
    zipEntry('b.xml', 'ä'.repeat(500)),
    zipEntry('ü/田.png', new Uint8Array([1, 2, 3])),
    zipEntry('a', ''),
  ])
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual(['b.xml', 'ü/田.png', 'a'])
  expect(strFromU8(files['b.xml'] ?? new Uint8Array())).toBe('ä'.repeat(500))
  expect(files['ü/田.png']).toEqual(new Uint8Array([1, 2, 3]))
})

test('every date is 1 January 1980', () => {
  const bytes = writeZip([zipEntry('a.xml', 'x'), zipEntry('b.xml', 'y')])
  const view = new DataView(bytes.buffer)
  const dates: number[] = []
  for (let at = 0; at + 16 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) dates.push(view.getUint32(at + 10, true))
    if (signature === 0x02014b50) dates.push(view.getUint32(at + 12, true))
  }
  expect(dates).toEqual([0x00210000, 0x00210000, 0x00210000, 0x00210000])
})

test('text is deflated, and images are stored', () => {
  expect(zipEntry('a.xml', 'x'.repeat(1000)).data.length).toBeLessThan(50)
  expect(zipEntry('a.png', new Uint8Array(1000)).data.length).toBe(1000)
})

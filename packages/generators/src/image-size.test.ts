import { expect, test } from 'vitest'
import { imageSize } from './image-size.ts'
import { sampleTheme } from './testing/sample-theme.ts'

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

test('reads the size of a PNG', () => {
  expect(imageSize(bytesOf(sampleTheme.logo?.base64 ?? ''))).toEqual({ width: 360, height: 96 })
})

test('reads the size of a JPEG after other segments', () => {
  const exif = [0xff, 0xe1, 0x00, 0x04, 0x00, 0x00]
  const table = [0xff, 0xc4, 0x00, 0x03, 0x00]
  const frame = [0xff, 0xc2, 0x00, 0x0b, 0x08, 0x01, 0x2c, 0x02, 0x58, 0x01, 0x01]
  expect(imageSize(new Uint8Array([0xff, 0xd8, ...exif, ...table, ...frame]))).toEqual({ width: 600, height: 300 })
})

test.each([
  ['nothing', []],
  ['text', [...'<svg xmlns="http://www.w3.org/2000/svg"/>'].map((letter) => letter.charCodeAt(0))],
  ['a JPEG that ends early', [0xff, 0xd8, 0xff, 0xe0]],
  ['a PNG that ends early', [0x89, 0x50, 0x4e, 0x47]],
])('%s is not an image', (_name, bytes) => {
  expect(imageSize(new Uint8Array(bytes))).toBeNull()
})

import { expect, test } from 'vitest'
import { toBlocks } from './blocks.ts'
import { readFontLook } from './fonts.ts'
import type { Glyph } from './glyphs.ts'

const place = {
  y: 100,
  width: 5,
  size: 10,
  angle: 0,
  look: readFontLook(null),
  color: null,
  content: null,
  hidden: false,
}

/** Letters of 10 points, each half as wide; `¬` is a blank that takes no room. */
function paint(text: string): Glyph[] {
  return [...text].map((letter, index) => {
    const x = 5 * text.slice(0, index).replaceAll('¬', '').length
    return { ...place, text: letter === '¬' ? ' ' : letter, x }
  })
}

const textOf = (text: string): string[] => toBlocks(paint(text), 1, new Map()).map((block) => block.text)

test('a blank that takes no room is a soft hyphen, and separates no words', () => {
  expect(textOf('die Geschäfts¬führung')).toEqual(['die Geschäftsführung'])
  expect(textOf('die Geschäfts¬\u2010')).toEqual(['die Geschäfts\u2010'])
})

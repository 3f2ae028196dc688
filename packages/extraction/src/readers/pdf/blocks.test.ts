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
  isField: false,
}

/** Letters of 10 points, each 5 points wide; `¬` is a space without width. */
function paint(text: string): Glyph[] {
  return [...text].map((letter, index) => {
    const x = 5 * text.slice(0, index).replaceAll('¬', '').length
    return { ...place, text: letter === '¬' ? ' ' : letter, x }
  })
}

const textOf = (text: string): string[] => toBlocks(paint(text), 1, new Map()).map((block) => block.text)

test('a space without width is a soft hyphen and does not separate words', () => {
  expect(textOf('die Geschäfts¬führung')).toEqual(['die Geschäftsführung'])
  expect(textOf('die Geschäfts¬\u2010')).toEqual(['die Geschäfts\u2010'])
})

// findings/pdftotext-turns-a-period-in-arabic-round.sh
test('Arabic is read from the right, its period from the left', () => {
  expect(textOf('2022 – 2019 سدنهم')).toEqual(['مهندس 2019 – 2022'])
})

function drawn(text: string, name: string, isField: boolean): string[] {
  const glyph = { ...place, x: 0, text, look: readFontLook({ name }), isField }
  return toBlocks([glyph], 1, new Map()).map((block) => block.text)
}

test('a tick or dot drawn by a form field keeps its meaning; elsewhere a picture is a bullet', () => {
  expect(drawn('4', 'ZapfDingbats', true)).toEqual(['✓'])
  expect(drawn('l', 'ABCDEF+ZapfDingbats', true)).toEqual(['●'])
  expect(drawn('\uf0fc', 'Wingdings', true)).toEqual(['✓'])
  expect(drawn('4', 'ZapfDingbats', false)).toEqual(['•'])
})

type Run = readonly [text: string, size: number, rise: number]

/** Painted runs one after another, each with its text, size and height above the baseline. */
function paintRuns(...runs: readonly Run[]): Glyph[] {
  let x = 0
  return runs.flatMap(([text, size, rise]) =>
    [...text].map((letter) => {
      const glyph = { ...place, text: letter, x, y: place.y - rise, size, width: size / 2 }
      x += size / 2
      return glyph
    }),
  )
}

const blocksOf = (...runs: readonly Run[]) =>
  toBlocks(paintRuns(...runs), 1, new Map()).map(({ text, size }) => [text, size])

test('superscripts and subscripts belong to the line of the letters that they touch', () => {
  const ordinals = blocksOf(['1', 10, 0], ['er', 6.5, 3.5], [' prix, 3', 10, 0], ['e', 8.3, 3], [' année', 10, 0])
  expect(ordinals).toEqual([['1er prix, 3e année', 10]])
  expect(blocksOf(['CO', 10, 0], ['2', 6.5, -2], ['-Bilanz', 10, 0])).toEqual([['CO2-Bilanz', 10]])
  expect(blocksOf(['1', 6.5, 4], ['Anhang', 10, 0])).toEqual([['1Anhang', 10]])
})

test('small letters on a line of their own stay there', () => {
  expect(blocksOf(['Bern', 10, 0], ['Hof Muster', 6.5, -3])).toHaveLength(2)
  expect(blocksOf(['Bern', 10, 0], ['2019', 6.5, -9])).toHaveLength(2)
})

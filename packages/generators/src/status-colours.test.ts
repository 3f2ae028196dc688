import { expect, test } from 'vitest'
import { type ColourPair, readableAccent, tint } from './docx/colours.ts'
import {
  outcomeColours,
  personColours,
  ratingColours,
  recommendationColours,
  severityColours,
  verdictColours,
} from './status-colours.ts'

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const all: readonly (readonly [string, ColourPair])[] = [
  verdictColours,
  recommendationColours,
  severityColours,
  outcomeColours,
  ratingColours,
  { person: personColours },
].flatMap((pairs) => Object.entries(pairs))

test.each(all)('%s is readable on its colour', (_name, pair) => {
  expect(contrast(pair.fill, pair.text)).toBeGreaterThan(4.5)
})

test.each(['#ffff00', '#ffffff', '#1f4e79', '#00e5ff'])('the accent %s is darkened until it is readable', (accent) => {
  expect(contrast(readableAccent(accent), 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
})

test('a readable accent stays unchanged, and a tint of it is lighter', () => {
  expect(readableAccent('#1f4e79')).toBe('1F4E79')
  expect(tint('1F4E79', 1)).toBe('1F4E79')
  expect(tint('1F4E79', 0)).toBe('FFFFFF')
})

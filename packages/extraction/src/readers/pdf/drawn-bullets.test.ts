import { expect, test } from 'vitest'
import type { Block, Box } from '../../types.ts'
import { drawnBullets } from './drawn-bullets.ts'

const look = { italic: false, color: '000000', mark: null, link: null, paragraph: null }

/** Lines of 10-point letters below each other, 20 points from the left. */
function lines(texts: readonly string[], bold = false): Block[] {
  return texts.map((text, at) => {
    const box = { x: 20, y: 100 + 14 * at, width: 5 * text.length, height: 10 }
    return { text, page: 1, box, origin: 'body', size: 10, bold, ...look }
  })
}

/** A dot of three points at the middle of a line. */
function dot(x: number, line: number): Box {
  return { x, y: 103 + 14 * line, width: 3, height: 3 }
}

const bulleted = (shapes: readonly Box[], blocks: readonly Block[]): (number | undefined)[] =>
  drawnBullets(shapes, blocks).map(({ box }) => box?.y)

test('small shapes before lines are bullets', () => {
  const blocks = lines(['Pflanzt Bäume und', 'Sträucher', 'Leitet den Hof'])
  expect(bulleted([dot(10, 0), dot(10, 2)], blocks)).toEqual([100, 128])
})

test('dots of a rating, of a time line, and behind a text are no bullets', () => {
  const skills = lines(['Teamgeist', 'Ordnung'])
  expect(bulleted([dot(75, 0), dot(80, 0), dot(75, 1), dot(80, 1)], skills)).toEqual([])
  expect(bulleted([dot(4, 0), dot(10, 0), dot(4, 1), dot(10, 1)], skills)).toEqual([])
  expect(bulleted([dot(10, 0), dot(10, 1)], lines(['2019 – heute', '2014 – 2019']))).toEqual([])
  expect(bulleted([dot(10, 0), dot(10, 1)], lines(['Gärtner', 'Chauffeur'], true))).toEqual([])
})

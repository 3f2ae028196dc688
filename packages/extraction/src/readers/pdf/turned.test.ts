import { expect, test } from 'vitest'
import { orderBlocks } from '../../order/order.ts'
import type { Block } from '../../types.ts'
import { readFontLook } from './fonts.ts'
import type { Glyph } from './glyphs.ts'
import { placeTurned } from './turned.ts'

const page = { number: 1, height: 842, tags: new Map() }
const look = { bold: false, italic: false, color: '000000', mark: null, link: null, paragraph: null }

/** A text that is read from `bottom` upwards, in 10-point letters, each 5 points wide. */
function upwards(text: string, bottom: number): Glyph[] {
  const rest = { x: 40, width: 5, size: 10, angle: -90, look: readFontLook(null), color: null, content: null }
  return [...text].map((letter, at) => ({ ...rest, text: letter, y: bottom - 5 * at, hidden: false, isField: false }))
}

function line(text: string, y: number): Block {
  const box = { x: 80, y, width: 5 * text.length, height: 10 }
  return { text, page: 1, box, origin: 'body', size: 10, ...look }
}

test('a heading turned beside its section stands above the first line of the section', () => {
  const blocks = [line('Gärtner, Hof Muster', 100), line('Pflanzt Bäume', 112), line('Leitet den Hof', 124)]
  blocks.push(line('Lehre als Gärtner', 170), line('Berufsschule Bern', 182))
  const turned = [...upwards('Berufserfahrung', 160), ...upwards('Ausbildung', 230)]
  const all = [...blocks, ...placeTurned(turned, blocks, page)]
  expect(orderBlocks(all, [{ width: 595, height: 842 }]).map(({ text }) => text)).toEqual([
    'Berufserfahrung',
    'Gärtner, Hof Muster',
    'Pflanzt Bäume',
    'Leitet den Hof',
    'Ausbildung',
    'Lehre als Gärtner',
    'Berufsschule Bern',
  ])
})

test('other turned text follows below the page', () => {
  const blocks = [line('Gärtner', 100)]
  const [stamp] = placeTurned(upwards('Vertraulich', 500), blocks, page)
  expect(stamp?.text).toBe('Vertraulich')
  expect(stamp?.box?.y).toBeGreaterThan(842)
})

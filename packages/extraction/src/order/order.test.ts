import { expect, test } from 'vitest'
import type { Block } from '../types.ts'
import { orderBlocks } from './order.ts'

const page = { width: 595, height: 842 }

/** A block of 10-point letters, each 5 points wide, whose box begins at `x` and `y`. */
function block(text: string, x: number, y: number, rest: Partial<Block> = {}): Block {
  const size = rest.size ?? 10
  const box = { x, y, width: text.length * size * 0.5, height: size }
  const look = { bold: false, italic: false, color: '000000', mark: null, link: null, paragraph: null }
  return { text, page: 1, box, origin: 'body', ...look, ...rest, size }
}

function textsOf(blocks: readonly Block[], pages = 1): string[] {
  return orderBlocks(
    blocks,
    Array.from({ length: pages }, () => page),
  ).map(({ text }) => text)
}

/** Blocks below each other at `x`, one at each of the heights. */
function columnOf(x: number, heights: readonly number[], texts: readonly string[]): Block[] {
  return texts.map((text, index) => block(text, x, heights[index] ?? 0))
}

test('a sidebar is read as a whole before the column next to it, even if a name is above both', () => {
  const side = ['Kontakt', 'Bern', 'Sprachen', 'Deutsch'].map((text, index) => block(text, 40, 100 + 14 * index))
  const main = ['Stellen', 'Gärtner', 'Hof Muster', '2019', 'Chauffeur'].map((text, index) =>
    block(text, 220, 100 + 14 * index),
  )
  const name = block('Lea Muster, Gärtnerin mit Fähigkeitszeugnis und Fahrausweis', 40, 40)
  expect(textsOf([name, ...side, ...main])).toEqual([
    name.text,
    ...side.map(({ text }) => text),
    ...main.map(({ text }) => text),
  ])
})

test('a column of dates is part of a table, whether the page paints it by rows or by columns', () => {
  const dates = ['2019 – heute', '2015 – 2019', '2011 – 2015'].map((text, index) => block(text, 40, 100 + 28 * index))
  const texts = ['Gärtner', 'Hof Muster', 'Chauffeur', 'Post', 'Lehre', 'Schule'].map((text, index) =>
    block(text, 160, 100 + 14 * index),
  )
  const expected = [
    '2019 – heute\tGärtner',
    'Hof Muster',
    '2015 – 2019\tChauffeur',
    'Post',
    '2011 – 2015\tLehre',
    'Schule',
  ]
  expect(textsOf([...dates, ...texts])).toEqual(expected)
  expect(textsOf([...dates, ...texts].toSorted((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0)))).toEqual(expected)
})

/** An entry at a height: its head, the items of its list, and facts below each other at the right. */
function entryAt(y: number, head: string, items: readonly string[], facts: readonly string[]): Block[] {
  return [
    block(head, 40, y),
    ...items.flatMap((item, at) => [block('•', 44, y + 14 * (at + 1)), block(item, 56, y + 14 * (at + 1))]),
    ...facts.map((fact, at) => block(fact, 450, y + 14 * at)),
  ]
}

test('facts below each other beside a list belong to the head of their entry', () => {
  const texts = textsOf([
    ...entryAt(
      100,
      'Muster AG, Gärtner',
      ['Pflanzt Bäume', 'Leitet den Hof'],
      ['Bern, Schweiz', 'Mai 2019 – heute', '7 Jahre'],
    ),
    ...entryAt(190, 'Beispiel AG, Chauffeur', ['Fährt Lastwagen', 'Plant Touren'], ['Basel', '2015 – 2019']),
  ])
  expect(texts.filter((text) => /\d{4}/.test(text))).toEqual([
    'Muster AG, Gärtner\tBern, Schweiz | Mai 2019 – heute | 7 Jahre',
    'Beispiel AG, Chauffeur\tBasel | 2015 – 2019',
  ])
})

test('the end of a wrapped period belongs to it, though another size puts it between two lines', () => {
  const blocks = [block('GÄRTNER', 40, 98, { size: 13 }), block('Hof Muster', 40, 114)]
  const dates = [block('septembre 2022 –', 400, 100), block('aujourd’hui', 400, 118)]
  expect(textsOf([...blocks, ...dates])).toEqual(['GÄRTNER\tseptembre 2022 – aujourd’hui', 'Hof Muster'])
})

test('an entry with its date at the right stands above the columns below it', () => {
  const entry = [block('Matura, Gymnasium Muster', 40, 100), block('1996 – 2000', 480, 100)]
  const left = ['Kenntnisse', 'Word', 'Excel'].map((text, at) => block(text, 40, 130 + 14 * at))
  const right = ['Freizeit', 'Segeln', 'Kochen'].map((text, at) => block(text, 400, 130 + 14 * at))
  expect(textsOf([...entry, ...left, ...right])).toEqual([
    'Matura, Gymnasium Muster\t1996 – 2000',
    ...[...left, ...right].map(({ text }) => text),
  ])
})

test('stars at the edge of a column do not begin another one', () => {
  const names = ['Deutsch', 'Englisch', 'Spanisch', 'Russisch'].map((text, at) => block(text, 40, 100 + 14 * at))
  const stars = names.map((_, at) => block('★★★', 140, 100 + 14 * at))
  const left = names.flatMap((name, at) => [name, ...stars.slice(at, at + 1)])
  const main = ['Stellen', 'Gärtner', 'Hof Muster', 'Chauffeur'].map((text, at) => block(text, 220, 105 + 14 * at))
  expect(textsOf([...left, ...main])).toEqual([
    ...names.map(({ text }) => `${text}\t★★★`),
    ...main.map(({ text }) => text),
  ])
})

test('two schools side by side are two columns', () => {
  const left = ['Muster Hochschule', 'Master of Arts', '2010 – 2014'].map((text, at) => block(text, 40, 100 + 14 * at))
  const right = ['Beispiel Gymnasium', 'Matura', '2006 – 2010'].map((text, at) => block(text, 320, 100 + 14 * at))
  expect(textsOf([...left, ...right])).toEqual([...left, ...right].map(({ text }) => text))
})

test('a period that is wrapped in its column is joined, next to the text of its first line', () => {
  const blocks = [
    block('01/2019 –', 40, 100),
    block('Gärtner', 160, 100),
    block('heute', 40, 114),
    block('Hof Muster', 160, 114),
  ]
  expect(textsOf(blocks)).toEqual(['01/2019 – heute\tGärtner', 'Hof Muster'])
})

test('headings in the margin come before the text next to them', () => {
  const blocks = [
    block('ERFAHRUNG', 40, 100),
    block('Gärtner, Hof Muster, seit vielen Jahren', 160, 100),
    block('Beete geplant und bepflanzt', 160, 114),
    block('AUSBILDUNG', 40, 140),
    block('Lehre als Gärtner', 160, 140),
  ]
  expect(textsOf(blocks)).toEqual([
    'ERFAHRUNG',
    'Gärtner, Hof Muster, seit vielen Jahren',
    'Beete geplant und bepflanzt',
    'AUSBILDUNG',
    'Lehre als Gärtner',
  ])
})

test('a narrow gap separates columns if several rows have it in the same place', () => {
  const labels = ['Deutsch', 'Englisch', 'Spanisch'].flatMap((text, index) => [
    block(text, 75 - text.length * 5, 100 + 14 * index),
    block('gut', 81, 100 + 14 * index),
  ])
  expect(textsOf(labels)).toEqual(['Deutsch\tgut', 'Englisch\tgut', 'Spanisch\tgut'])
})

test('short columns of an advert are read one after the other if each begins with a heading', () => {
  const columns = [
    columnOf(40, [100, 126, 152, 178], ['Your day', 'Mend laptops', 'Answer calls', 'Patch servers']),
    columnOf(220, [100, 126, 140, 166, 192], ['Your skills', 'Microsoft 365', 'in schools', 'Windows', 'Two years']),
    columnOf(400, [100, 126, 152], ['Nice to have', 'Intune', 'Driving licence']),
  ]
  expect(textsOf(columns.flat())).toEqual(columns.flat().map(({ text }) => text))
})

test('a column that continues on the next page stays together, and repeated headers and footers appear once', () => {
  const foot = [1, 2].map((number) => block(`Seite ${number} von 2`, 40, 820, { page: number }))
  const main = ['Stellen', 'Gärtner', 'Chauffeur', 'Lehre'].map((text, index) => block(text, 40, 100 + 14 * index))
  const side = ['Kontakt', 'Bern', 'Sprachen', 'Deutsch'].map((text, index) => block(text, 420, 100 + 14 * index))
  const more = ['Kellner', 'Bademeister'].map((text, index) => block(text, 40, 60 + 14 * index, { page: 2 }))
  expect(textsOf([...main, ...side, ...more, ...foot], 2)).toEqual([
    'Stellen',
    'Gärtner',
    'Chauffeur',
    'Lehre',
    'Kellner',
    'Bademeister',
    'Kontakt',
    'Bern',
    'Sprachen',
    'Deutsch',
    'Seite 1 von 2',
    'Seite 2 von 2',
  ])
})

test('a bullet makes an item, and a wrapped line continues it', () => {
  const lines = orderBlocks(
    [
      block('•', 40, 100),
      block('Beete geplant und', 52, 100),
      block('bepflanzt', 52, 114),
      block('•', 40, 128),
      block('Gäste beraten', 52, 128),
    ],
    [page],
  )
  expect(lines.map(({ text, mark, continues }) => [text, mark?.kind ?? null, continues])).toEqual([
    ['Beete geplant und', 'item', false],
    ['bepflanzt', null, true],
    ['Gäste beraten', 'item', false],
  ])
})

test('a month at the end of a cell is joined with the year below it; a complete date is not joined', () => {
  const cells = [block('Buchhalterin', 40, 100), block('sept. 2016 – mars', 400, 100), block('Hotel Muster', 40, 114)]
  expect(textsOf([...cells, block('2020', 400, 114)])).toEqual(['Buchhalterin\tsept. 2016 – mars 2020', 'Hotel Muster'])
  const whole = [block('Engineer', 40, 100), block('July 2022 – Present', 400, 100), block('Muster Ltd', 40, 114)]
  expect(textsOf([...whole, block('London', 400, 114)])).toEqual([
    'Engineer\tJuly 2022 – Present',
    'Muster Ltd\tLondon',
  ])
})

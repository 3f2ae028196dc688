import { expect, test } from 'vitest'
import type { Row } from '../row.ts'
import { toRows } from '../rows.ts'
import { typedLines } from '../testing/typed-lines.ts'
import { groupRows } from './group-rows.ts'

interface Place {
  x: number
  gap?: number
}

/** Rows of a page, 12 points high, with the distance from the left margin and from the row above. */
function onPage(...lines: readonly (readonly [text: string, place: Place])[]): Row[] {
  return lines.flatMap(([text, { x, gap = 3 }], index) =>
    toRows(typedLines(text)).map((row) => {
      const box = { x, y: 15 * index, width: 300, height: 12 }
      return { ...row, box, size: 10, gapAbove: gap, look: '10||000000' }
    }),
  )
}

const groupsOf = (rows: readonly Row[]): string[] =>
  groupRows(rows).groups.map((group) => group.rows.map(({ text }) => text).join(' / '))

test('a hanging indent holds the lines of an entry together', () => {
  const rows = onPage(
    ['Lindt, I. (2021). Moore im Wandel und was', { x: 50 }],
    ['Fachleute daraus lernen. Natur, 3, 1–9.', { x: 70 }],
    ['Reyes, T. (2019). Torf. Jahrbuch der', { x: 50 }],
    ['Konferenz Natur, 5–7.', { x: 70 }],
  )
  expect(groupsOf(rows)).toEqual([
    'Lindt, I. (2021). Moore im Wandel und was / Fachleute daraus lernen. Natur, 3, 1–9.',
    'Reyes, T. (2019). Torf. Jahrbuch der / Konferenz Natur, 5–7.',
  ])
})

test('a wider gap separates entries', () => {
  const rows = onPage(
    ['Förderpreis Natur', { x: 50 }],
    ['Stiftung Obersee, 2021', { x: 50 }],
    ['Stipendium', { x: 50, gap: 9 }],
    ['Verein Moor, 2019', { x: 50 }],
  )
  expect(groupsOf(rows)).toEqual(['Förderpreis Natur / Stiftung Obersee, 2021', 'Stipendium / Verein Moor, 2019'])
})

test('rows with a date each are entries each, and the number of a list goes while that of a rank stays', () => {
  expect(groupsOf(onPage(['1. Moore, 2021', { x: 50 }], ['2. Torf, 2019', { x: 50 }]))).toEqual([
    'Moore, 2021',
    'Torf, 2019',
  ])
  expect(groupsOf(onPage(['1. Preis Moor, 2021', { x: 50 }], ['2. Preis Torf, 2019', { x: 50 }]))).toEqual([
    '1. Preis Moor, 2021',
    '2. Preis Torf, 2019',
  ])
})

test('the name of a kind divides a list, and is no entry', () => {
  const rows = toRows(typedLines('# Zeitschriftenartikel\n• Moore, Natur, 2021\n# Vorträge\n• Torf, Fachtagung, 2019'))
  expect(groupsOf(rows)).toEqual(['Moore, Natur, 2021', 'Torf, Fachtagung, 2019'])
  expect(groupRows(rows).headings.map(({ text }) => text)).toEqual(['Zeitschriftenartikel', 'Vorträge'])
})

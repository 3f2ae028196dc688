import { expect, test } from 'vitest'
import { marksOnPage, unplacedPieces } from './page-marks.ts'

const box = { x: 10, y: 20, width: 30, height: 12 }

test('shows the boxes that were read on a page, and highlights those of the focused field', () => {
  const places = {
    '/basics/name': { page: 1, box, text: 'Ada Muster' },
    '/work/0/highlights/1': { page: 1, box, text: 'Pflege' },
    '/work/1/name': { page: 2, box, text: 'Muster AG' },
    '/work': { page: 1, box: null, text: 'Berufserfahrung' },
  }
  const marks = marksOnPage(places, 1, '/work/0/highlights')
  expect(marks.map(({ pointer, isLit }) => [pointer, isLit])).toEqual([
    ['/basics/name', false],
    ['/work/0/highlights/1', true],
  ])
  expect(marksOnPage(places, 2, null)).toMatchObject([{ pointer: '/work/1/name', isLit: false }])
})

test('finds a text without a field on its page in pieces, and marks nothing else for a short word in it', () => {
  const pieces = ['Referenzen auf', ' Anfrage  gern', 'auf', 'Stand 2024'].map((text) => ({ page: 1, box, text }))
  const marks = unplacedPieces(pieces, ['Referenzen auf Anfrage gern', 'stand 2024'])
  expect(marks.map(({ text }) => text)).toEqual(['Referenzen auf', ' Anfrage  gern', 'Stand 2024'])
})

import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'

const hits = (text: string, query: string) =>
  highlight(text, query)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text)

test.each(['müller', 'mueller', 'MÜLLER', 'Mller', 'muller', 'Mülller'])('marks Müller for %s', (query) => {
  expect(hits('Anna Müller-Bärtschi', query)).toEqual(['Müller'])
})

test('marks only the start of a word', () => {
  expect(hits('Senior Java Developer', 'dev')).toEqual(['Dev'])
})

test('marks nothing for an empty search, and tolerates no typos in short words', () => {
  expect(hits('Ada', '')).toEqual([])
  expect(hits('Ada', 'ade')).toEqual([])
})

test('never changes the text', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (text, query) => {
      expect(
        highlight(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

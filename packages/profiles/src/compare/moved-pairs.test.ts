import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedPairs } from './moved-pairs.ts'

const order = fc.nat(12).chain((size) => {
  const places = Array.from({ length: size }, (_, index) => index)
  return fc
    .shuffledSubarray(places, { minLength: size })
    .map((list) => list.map((before, after) => ({ before, after })))
})

function movedOf(places: readonly number[]): number[] {
  return [...movedPairs(places.map((before, after) => ({ before, after })))]
    .map(({ before }) => before)
    .toSorted((one, other) => one - other)
}

test('one entry that jumped over many has moved, and of two swapped neighbours both have', () => {
  expect(movedOf([1, 2, 3, 4, 0])).toEqual([0])
  expect(movedOf([4, 0, 1, 2, 3])).toEqual([4])
  expect(movedOf([0, 2, 1, 3])).toEqual([1, 2])
  expect(movedOf([])).toEqual([])
})

test('none has moved exactly if the order is the same, and reversing the comparison gives the same entries', () => {
  fc.assert(
    fc.property(order, (pairs) => {
      const isSame = pairs.every(({ before, after }) => before === after)
      expect(movedPairs(pairs).size === 0).toBe(isSame)
      const mirror = pairs
        .map(({ before, after }) => ({ before: after, after: before }))
        .toSorted((one, other) => one.after - other.after)
      const there = [...movedPairs(pairs)].map(({ before, after }) => `${before}>${after}`)
      const back = [...movedPairs(mirror)].map(({ before, after }) => `${after}>${before}`)
      expect(back.toSorted()).toEqual(there.toSorted())
    }),
  )
})

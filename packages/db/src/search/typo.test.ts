import { array, assert, constantFrom, nat, pre, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deletionsOf, editDistance, forgivenEdits, storedDepth } from './typo.ts'

describe('editDistance', () => {
  it.each([
    ['muller', 'muller', 0],
    ['mller', 'muller', 1],
    ['mulller', 'muller', 1],
    ['mullre', 'muller', 1],
    ['muster', 'muller', 2],
    ['anna', 'muller', 3],
  ])('counts the edits from %s to %s', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
  })

  it('is symmetric', () => {
    const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 8 })
    assert(
      property(word, word, (a, b) => {
        expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2))
      }),
    )
  })
})

it('tolerates one edit from four letters and two from eight', () => {
  expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(forgivenEdits)).toEqual([0, 1, 1, 2])
})

it('finds every tolerated typo by a deletion that both words share', () => {
  const letter = constantFrom(...'abcdeimnrstu')
  const word = string({ unit: letter, minLength: 3, maxLength: 20 })
  const edit = record({
    kind: constantFrom('insert', 'delete', 'replace', 'swap'),
    at: nat(20),
    letter,
  })
  assert(
    property(word, array(edit, { maxLength: 2 }), (stored, edits) => {
      const typed = edits.reduce(apply, stored)
      const allowed = forgivenEdits(typed)
      pre(editDistance(typed, stored, 3) <= allowed)
      const known = new Set(deletionsOf(stored, storedDepth(stored)))
      expect(deletionsOf(typed, allowed).some((form) => known.has(form))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

function apply(word: string, edit: { kind: string; at: number; letter: string }): string {
  const at = Math.min(edit.at, word.length)
  switch (edit.kind) {
    case 'insert':
      return word.slice(0, at) + edit.letter + word.slice(at)
    case 'delete':
      return word.slice(0, at) + word.slice(at + 1)
    case 'replace':
      return word.slice(0, at) + edit.letter + word.slice(at + 1)
    default:
      return (
        word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        word.slice(at + 2)
      )
  }
}

import { assert, dictionary, jsonValue, pre, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.ts'

const lineOfPointer = (json: string, pointer: string) => jsonLines(json)(pointer)

const cv = `{
  "Vorname": "Jürg",
  "Sprachen": [
    { "Sprache": "Deutsch", "Level": 5 },
    { "Sprache": "a, b: {c} [d]",
      "Level": 9 }
  ],
  "a/b": { "m~n": true }
}`

test.each([
  ['', 1],
  ['/Vorname', 2],
  ['/Sprachen', 3],
  ['/Sprachen/0', 4],
  ['/Sprachen/0/Level', 4],
  ['/Sprachen/1', 5],
  ['/Sprachen/1/Level', 6],
  ['/a~1b/m~0n', 8],
])('finds %s in line %i', (pointer, line) => {
  expect(lineOfPointer(cv, pointer)).toBe(line)
})

test('returns the line of the parent for a missing value', () => {
  expect(lineOfPointer(cv, '/Sprachen/1/Niveau')).toBe(5)
  expect(lineOfPointer(cv, '/Nachname')).toBeNull()
})

test('returns no line for an empty text', () => {
  expect(lineOfPointer('', '/Vorname')).toBeNull()
})

test('finds the line of every member of any object printed with one member per line', () => {
  assert(
    property(dictionary(string({ minLength: 1 }), jsonValue({ maxDepth: 0 })), (object) => {
      const text = JSON.stringify(object, null, 2)
      const key = Object.keys(object).at(-1)
      pre(key !== undefined && /^[^\\"\p{Cc}]+$/u.test(key))
      const pointer = `/${(key ?? '').replaceAll('~', '~0').replaceAll('/', '~1')}`
      expect(lineOfPointer(text, pointer)).toBe(Object.keys(object).length + 1)
    }),
  )
})

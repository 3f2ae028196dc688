import { expect, test } from 'vitest'
import { buildLexicon, type Concept } from './lexicon.ts'

function concept(id: string, parts: Partial<Concept> = {}): Concept {
  return { id, kind: 'technology', labels: { de: id, en: id, fr: id }, aliases: [], broader: [], ...parts }
}

test('an alias that names two concepts is refused, whatever its case and spelling', () => {
  const twice = [concept('a', { aliases: ['Büro Software'] }), concept('b', { aliases: ['buero-software'] })]
  expect(() => buildLexicon(twice)).toThrow('The alias “buero-software” names both “a” and “b”.')
})

test('an id that is used twice is refused', () => {
  expect(() => buildLexicon([concept('a'), concept('a')])).toThrow('defined twice')
})

test('a broader concept has to exist and must not lead back', () => {
  expect(() => buildLexicon([concept('a', { broader: ['b'] })])).toThrow('unknown broader concept “b”')
  const circle = [concept('a', { broader: ['b'] }), concept('b', { broader: ['a'] })]
  expect(() => buildLexicon(circle)).toThrow('a → b → a')
})

test('an alias without a word and a guard without its alias are refused', () => {
  expect(() => buildLexicon([concept('a', { aliases: ['!'] })])).toThrow('has no word')
  expect(() => buildLexicon([concept('a', { guard: { aliases: ['x'], near: [] } })])).toThrow('no alias of it')
})

test('a concept proves itself and everything broader', () => {
  const lexicon = buildLexicon([
    concept('spring-boot', { broader: ['spring'] }),
    concept('spring', { broader: ['java'] }),
    concept('java'),
  ])
  expect([...(lexicon.proves.get('spring-boot') ?? [])]).toEqual(['spring-boot', 'spring', 'java'])
})

import { expect, test } from 'vitest'
import { buildLexicon, type Concept } from './lexicon.ts'

function concept(id: string, parts: Partial<Concept> = {}): Concept {
  return { id, kind: 'technology', labels: { de: id, en: id, fr: id }, aliases: [], broader: [], ...parts }
}

test('refuses an alias that names two concepts, in any case and spelling', () => {
  const twice = [concept('a', { aliases: ['Büro Software'] }), concept('b', { aliases: ['buero-software'] })]
  expect(() => buildLexicon(twice)).toThrow('The alias “buero-software” names both “a” and “b”.')
})

test('refuses an id that two concepts share', () => {
  expect(() => buildLexicon([concept('a'), concept('a')])).toThrow('defined twice')
})

test('refuses a broader concept that is unknown or closes a circle', () => {
  expect(() => buildLexicon([concept('a', { broader: ['b'] })])).toThrow('unknown broader concept “b”')
  const circle = [concept('a', { broader: ['b'] }), concept('b', { broader: ['a'] })]
  expect(() => buildLexicon(circle)).toThrow('a → b → a')
})

test('refuses an alias without a word and a guard without its alias', () => {
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

test('guards every spelling that folds to one key', () => {
  const guard = { aliases: ['Fleischer', 'Fleischerin'], near: ['Lehre'] }
  const lexicon = buildLexicon([concept('butcher', { aliases: ['Fleischer', 'Fleischerin'], guard })])
  expect(lexicon.entries.get('fleischer')?.guard?.exact).toEqual(['Fleischer', 'Fleischerin'])
})

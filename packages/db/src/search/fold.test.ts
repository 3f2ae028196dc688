import { describe, expect, it } from 'vitest'
import { foldWords, identityOf, wordForms } from './fold.ts'

describe('foldWords', () => {
  it.each([
    ['Müller', ['mueller']],
    ['MÜLLER', ['mueller']],
    ['Mu¨ller', ['mueller']],
    ['Mu\u0308ller', ['mueller']],
    ['Jürg Müller-Bärtschi', ['juerg', 'mueller', 'baertschi']],
    ['René Strauß', ['rene', 'strauss']],
    ['C++ / C# (Senior)', ['c++', 'c#', 'senior']],
    ["O'Brien", ['obrien']],
    ['Жанна', ['zhanna']],
  ])('folds %s', (text, words) => {
    expect(foldWords(text)).toEqual(words)
  })

  it('returns nothing for a text without letters', () => {
    expect(foldWords(' – … ¨ ')).toEqual([])
  })
})

describe('wordForms', () => {
  it('matches every spelling of an umlaut with every other', () => {
    const spellings = ['Müller', 'Mueller', 'Muller'].map((name) => new Set(foldWords(name).flatMap(wordForms)))
    for (const a of spellings) for (const b of spellings) expect([...a].some((form) => b.has(form))).toBe(true)
  })
})

it('distinguishes two jobs with the same title at two clients', () => {
  expect(identityOf('Java Entwickler', 'SBB')).not.toBe(identityOf('Java Entwickler', 'Post'))
})

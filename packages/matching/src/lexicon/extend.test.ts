import { expect, test } from 'vitest'
import { phraseKey } from '../text/normalise.ts'
import { sampleLexicon } from '../testing/samples.ts'
import { extendLexicon, type TaughtEntry } from './extend.ts'

const entry = (parts: Partial<TaughtEntry>): TaughtEntry => ({
  concept: 'x',
  label: 'X',
  kind: 'technology',
  aliases: [],
  broader: [],
  ...parts,
})
const ownerOf = (lexicon: ReturnType<typeof extendLexicon>, name: string) =>
  lexicon.entries.get(phraseKey(name))?.concept.id

test('a taught name finds its concept, beside the names that it had', () => {
  const lexicon = extendLexicon(sampleLexicon, [entry({ concept: 'java', aliases: ['Kaffeesprache'] })])
  expect(ownerOf(lexicon, 'Kaffeesprache')).toBe('java')
  expect(ownerOf(lexicon, 'Java')).toBe('java')
})

test('a concept of the team proves what it is a kind of', () => {
  const lexicon = extendLexicon(sampleLexicon, [entry({ concept: 'quarkus', label: 'Quarkus', broader: ['java'] })])
  expect(lexicon.proves.get('quarkus')?.has('java')).toBe(true)
})

test('a name that the team gives to another concept finds that concept, even if the name was a label', () => {
  const lexicon = extendLexicon(sampleLexicon, [entry({ concept: 'cloud', aliases: ['SAP'] })])
  expect(ownerOf(lexicon, 'SAP')).toBe('cloud')
  expect(lexicon.concepts.get('sap')?.labels.de).toBe('SAP')
})

test('refuses concepts that would prove each other in a circle, and names them', () => {
  const circle = [
    entry({ concept: 'a', label: 'Aaa', broader: ['b'] }),
    entry({ concept: 'b', label: 'Bbb', broader: ['a'] }),
  ]
  expect(() => extendLexicon(sampleLexicon, circle)).toThrow('a → b → a')
})

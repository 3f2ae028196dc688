import { expect, test } from 'vitest'
import { sampleLexicon } from '../testing/samples.ts'
import { buildLexicon } from './lexicon.ts'
import { memoisedByLexicon } from './memoised-by-lexicon.ts'

const keyOf = (text: string) => (text.length > 5 ? null : text)

function counted(most: number) {
  const asked: string[] = []
  const read = (text: string) => {
    asked.push(text)
    return { text }
  }
  return { asked, memoised: memoisedByLexicon(read, { most, keyOf }) }
}

test('a text is read once for each lexicon', () => {
  const { asked, memoised } = counted(10)
  const taught = buildLexicon([...sampleLexicon.concepts.values()])
  expect(memoised('Java', sampleLexicon)).toBe(memoised('Java', sampleLexicon))
  expect(memoised('Java', taught)).toEqual({ text: 'Java' })
  expect(asked).toEqual(['Java', 'Java'])
})

test('caches recent values, and at most twice the given number', () => {
  const { asked, memoised } = counted(2)
  for (const text of ['a', 'b', 'c', 'a', 'd', 'a', 'e', 'a']) memoised(text, sampleLexicon)
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e'])
  memoised('b', sampleLexicon)
  expect(asked.at(-1)).toBe('b')
})

test('a text without a key is read every time', () => {
  const { asked, memoised } = counted(2)
  for (let time = 0; time < 3; time += 1) expect(memoised('Kotlin', sampleLexicon)).toEqual({ text: 'Kotlin' })
  expect(asked).toHaveLength(3)
})

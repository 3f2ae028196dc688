import { OPEN_MARKER } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { cite } from './cite.ts'
import { resolvePointer } from './pointer.ts'
import { sampleCandidate } from '../testing/samples.ts'

function quoteOf(profile: string, word: string): string {
  const start = profile.indexOf(word)
  const finding = { pointer: '/profile', start, end: start + word.length, alias: word, kind: 'profile' as const }
  const evidence = cite(sampleCandidate({ profile }), finding)
  expect(profile.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  return evidence.quote
}

test('quotes the sentence around the words', () => {
  expect(quoteOf('Er ist gern da. Er kennt Java gut. Und mehr.', 'Java')).toBe('Er kennt Java gut.')
  expect(quoteOf('Java', 'Java')).toBe('Java')
})

test('shortens a long sentence to the nearest words', () => {
  const quote = quoteOf(`${'sehr '.repeat(80)}Java${' gut'.repeat(80)}`, 'Java')
  expect(quote).toMatch(/^(sehr )+Java( gut)+$/)
  expect(quote.length).toBeLessThan(150)
  expect(quoteOf(`${'x'.repeat(300)}-Java-${'y'.repeat(300)}`, 'Java')).toBe('Java')
})

test('never quotes masked names and open markers', () => {
  expect(quoteOf('Seit Jahren kennt ••••• Java gut', 'Java')).toBe('Java gut')
  expect(quoteOf('Mit Java half ••••• allen', 'Java')).toBe('Mit Java half')
  expect(quoteOf(`Seit ${OPEN_MARKER} mit Java in ${OPEN_MARKER} tätig`, 'Java')).toBe('mit Java in')
})

test('resolves a pointer to one text of a document, with escapes', () => {
  expect(resolvePointer({ 'a/b': [{ '~c': 'text' }] }, '/a~1b/0/~0c')).toBe('text')
  expect(() => resolvePointer({ a: {} }, '/a')).toThrow('No text at “/a”.')
  expect(() => resolvePointer({}, '/constructor/name')).toThrow(RangeError)
})

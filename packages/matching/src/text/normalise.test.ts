import { OPEN_MARKER } from '@dossier/profiles'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, phraseKey, tokenise } from './normalise.ts'

test('folding lower-cases, writes umlauts as two letters and drops accents', () => {
  expect(fold('Größe MÜLLER')).toBe('groesse mueller')
  expect(fold('Mu\u0308ller')).toBe('mueller')
  expect(fold('Ingénieur ﬁn')).toBe('ingenieur fin')
})

test('signs that distinguish technologies stay in the word', () => {
  expect(phraseKey('C#, C++ und .NET mit Node.js.')).toBe('c# c++ und .net mit node.js')
  expect(phraseKey('PL/SQL, CI/CD')).toBe('pl sql ci cd')
})

test.each([
  ['Projektleiter/-in'],
  ['Projektleiter/in'],
  ['Projektleiter:in'],
  ['Projektleiter*in'],
  ['Projektleiter_in'],
  ['Projektleiter(in)'],
  ['ProjektleiterIn'],
  ['Projektleiterin'],
  ['Projektleiterinnen'],
  ['Projektleiter (m/w/d)'],
  ['Projektleiter (w|m|x)'],
])('%s is compared as Projektleiter', (written) => {
  expect(phraseKey(written)).toBe('projektleiter')
})

test.each([
  ['développeur·euse', 'developpeur'],
  ['développeuse', 'developpeur'],
  ['développeur(euse)', 'developpeur'],
  ['directrice', 'directeur'],
  ['ingénieur-e', 'ingenieur'],
  ['cheffe', 'chef'],
])('%s is compared as %s', (written, key) => {
  expect(phraseKey(written)).toBe(key)
})

test('words that only look feminine keep their ending', () => {
  expect(phraseKey('Berlin Kotlin Jenkins Admin Medizin Gherkin')).toBe('berlin kotlin jenkins admin medizin gherkin')
  expect(phraseKey('Python/R')).toBe('python r')
})

test('open markers are not words', () => {
  expect(phraseKey(`Java ${OPEN_MARKER} Kotlin`)).toBe('java kotlin')
})

test('every word has its position in the original, even where folding changes lengths', () => {
  const text = 'Große Mu\u0308ller-Straße ﬁn'
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Große',
    'Mu\u0308ller',
    'Straße',
    'ﬁn',
  ])
})

test('the words of any text lie inside it, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const ends = tokenise(text).map(({ start, end }) => ({ start, end }))
      const isInside = ends.every(({ start, end }) => start >= 0 && end > start && end <= text.length)
      expect(isInside && ends.every(({ end }, at) => end >= (ends[at - 1]?.end ?? 0))).toBe(true)
    }),
  )
})

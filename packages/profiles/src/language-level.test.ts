import { expect, test } from 'vitest'
import { languageCode, languageName } from './language-names.ts'
import { parseLanguageLevel } from './language-level.ts'

test.each([
  ['5', 'C2', true],
  ['4', 'C1', false],
  ['3', 'B2', false],
  ['2', 'B1', false],
  ['1', 'A2', false],
  ['4/5', 'C1', false],
  ['★★★☆☆', 'B2', false],
  ['C1', 'C1', false],
  ['verhandlungssicher (C1)', 'C1', false],
  ['B2/C1', 'B2', false],
  ['Muttersprache', 'C2', true],
  ['Native speaker', 'C2', true],
  ['langue maternelle', 'C2', true],
  ['fliessend', 'C1', false],
  ['fließend', 'C1', false],
  ['Fluent', 'C1', false],
  ['courant', 'C1', false],
  ['sehr gute Kenntnisse', 'B2', false],
  ['gute Kenntnisse', 'B1', false],
  ['très bonnes connaissances', 'B2', false],
  ['Grundkenntnisse', 'A2', false],
  ['notions', 'A2', false],
  ['Professional working proficiency', 'B2', false],
  ['Conversational', 'B1', false],
])('the level %s is %s, native %s', (text, level, native) => {
  expect(parseLanguageLevel(text)).toMatchObject({ level, native })
})

test('an unknown wording has no level and is not guessed', () => {
  for (const text of ['', 'na ja', '6', '0', 'D1', 'Stufe blau', 'gutmütig']) {
    expect(parseLanguageLevel(text)).toEqual({ level: null, native: false, certainty: 'none' })
  }
})

test('a language has one code in German, English and French', () => {
  expect(['Deutsch', 'German', 'allemand', 'DE', 'Deutsch (Schweiz)'].map(languageCode)).toEqual(Array(5).fill('de'))
  expect(['Französisch', 'French', 'Francais', 'français'].map(languageCode)).toEqual(Array(4).fill('fr'))
  expect(['Ukrainisch', 'Ukrainian', 'ukrainien', 'Українська'].map(languageCode)).toEqual(Array(4).fill('uk'))
  expect(languageCode('Klingonisch')).toBeNull()
  expect(languageName('de', 'fr')).toBe('Allemand')
})

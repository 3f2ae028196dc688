import { expect, test } from 'vitest'
import { importCandidate } from '../import-candidate.ts'
import { splitNameAndLevel } from '../importers/read-language-skill.ts'
import { languageCode, languageName } from '../language-names.ts'
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
  expect(['Serbokroatisch', 'BKS', 'Serbo-Croatian', 'serbo-croate'].map(languageCode)).toEqual(Array(4).fill('hbs'))
  expect(['Montenegrinisch', 'Montenegrin', 'monténégrin'].map(languageCode)).toEqual(Array(3).fill('cnr'))
  expect(['Amharisch', 'Amharic', 'amharique'].map(languageCode)).toEqual(Array(3).fill('am'))
  expect(['Bosnisch/Kroatisch/Serbisch', 'Kroatisch/Serbisch'].map(languageCode)).toEqual(['hbs', 'hbs'])
  expect(['Deutschschweizer Gebärdensprache', 'LSF', 'sign language'].map(languageCode)).toEqual(['sgg', 'fsl', 'sgn'])
  expect(['am', 'la', 'so'].map(languageCode)).toEqual([null, null, null])
  expect(languageCode('Klingonisch')).toBeNull()
  expect(languageName('de', 'fr')).toBe('Allemand')
})

test.each([
  ['5/5', 'C2'],
  ['4 von 5', 'C1'],
  ['★★★★★', 'C2'],
  ['★★★★☆', 'C1'],
  ['●●●○○', 'B2'],
  ['80 %', 'C1'],
  ['100 %', 'C2'],
  ['10/10', 'C2'],
  ['3', 'B2'],
  ['5', 'C2'],
  ['IELTS 7.5', 'C1'],
  ['TOEFL iBT 98', 'C1'],
  ['DELF B2', 'B2'],
  ['Goethe-Zertifikat C1', 'C1'],
  ['telc Deutsch B1', 'B1'],
  ['Cambridge Advanced (CAE)', 'C1'],
])('five-of-five-is-not-native: %s is a guess of %s, and never native', (text, level) => {
  expect(parseLanguageLevel(text, 'scale')).toEqual({ level, native: false, certainty: 'guessed' })
})

test('five-of-five-is-not-native: the report says how a score was read', () => {
  const languages = [{ language: 'English', fluency: '5/5' }]
  const { value, report } = importCandidate({ basics: { name: 'Nora Beispiel' }, languages })
  expect(value?.languages).toEqual([{ name: 'English', level: 'C2', native: false, text: '5/5' }])
  expect(report).toContainEqual({
    pointer: '/languages/0/fluency',
    kind: 'guessed',
    message: { code: 'level.guessed', params: { text: '5/5', level: 'C2' } },
  })
})

const firstLanguage = [
  'Muttersprache',
  'native',
  'langue maternelle',
  'Madrelingua',
  'Lengua materna',
  'Nativo',
  'Língua materna',
  'Moedertaal',
  'język ojczysty',
  'mateřský jazyk',
  'ana dil',
  'gjuhë amtare',
  'materinji jezik',
  'матерњи језик',
  'родной язык',
  '母语',
  'ネイティブ',
  '모국어',
  'اللغة الأم',
  'שפת אם',
]

test.each(firstLanguage)('languages-in-their-own-name: %s is a first language', (text) => {
  expect(parseLanguageLevel(text)).toEqual({ level: 'C2', native: true, certainty: 'exact' })
})

test.each([
  ['kein Muttersprachler, C1', 'C1'],
  ['not a native speaker but fluent', 'C1'],
  ['non madrelingua', null],
  ['ana dilim değil', null],
  ['muttersprachliches Niveau', 'C2'],
  ['near-native', 'C2'],
  ['alternative', null],
])('who is not a native speaker is none: %s', (text, level) => {
  expect(parseLanguageLevel(text)).toMatchObject({ level, native: false })
})

test('advanced-basics-are-no-b2: advanced basics are basics', () => {
  expect(parseLanguageLevel('fortgeschrittene Grundkenntnisse')).toEqual({
    level: 'A2',
    native: false,
    certainty: 'guessed',
  })
})

test.each([
  ['German (native)', 'German', 'native'],
  ['العربية / اللغة الأم', 'العربية', 'اللغة الأم'],
  ['Deutsch, Muttersprache', 'Deutsch', 'Muttersprache'],
  ['Englisch C1', 'Englisch', 'C1'],
  ['Native German', 'German', 'Native'],
  ['Chinese (Mandarin)', 'Chinese (Mandarin)', ''],
  ['Schweizerdeutsch/Hochdeutsch', 'Schweizerdeutsch/Hochdeutsch', ''],
])('a language and its level in one line: %s', (line, name, level) => {
  expect(splitNameAndLevel(line)).toEqual({ name, level })
})

test.each([
  ['aktuell im Kurs B1', 'A2', 'guessed'],
  ['B2 angestrebt', 'B1', 'guessed'],
  ['objectif C1', 'B2', 'guessed'],
  ['B2 (Ziel C1)', 'B2', 'guessed'],
  ['Deutschkurs A1', 'A1', 'guessed'],
  ['Kurs B1 abgeschlossen', 'B1', 'exact'],
])('a level that somebody works towards is not reached: %s', (text, level, certainty) => {
  expect(parseLanguageLevel(text)).toEqual({ level, native: false, certainty })
})

test.each(['wie Muttersprache', 'niveau langue maternelle', 'livello madrelingua', 'nivel nativo'])(
  'a level compared with native speakers is no native speaker: %s',
  (text) => {
    expect(parseLanguageLevel(text)).toEqual({ level: 'C2', native: false, certainty: 'guessed' })
  },
)

import { importCandidate, importJobProfile, projectCandidate } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { matchCandidate } from './match.ts'

function judge(title: string, criterion: string, cv: Record<string, unknown>, ...others: string[]): string | undefined {
  const { value: candidate } = importCandidate(JSON.stringify({ basics: { name: 'Probe Person' }, ...cv }))
  const { value: job } = importJobProfile(`${title}\n\nMuss:\n- ${criterion}`)
  if (candidate === null || job === null) throw new Error('The sample cannot be read.')
  const result = matchCandidate(
    projectCandidate(candidate),
    { ...job, title, must: [criterion, ...others] },
    { asOf: new Date('2026-11-01'), inputs: { candidate: '', job: '' } },
  )
  return [...result.must, ...result.softSkills][0]?.verdict
}

const work = (position: string, ...highlights: string[]) => ({
  work: [{ name: 'Betrieb', position, startDate: '2018-01', highlights }],
})

test.each([
  ['Landschaftsgärtner', 'Mehrjährige Berufspraxis', 'fulfilled', work('Landschaftsgärtner')],
  ['Landschaftsgärtner', 'Mehrjährige Berufspraxis', 'unfulfilled', work('Buchhalterin')],
  ['Landschaftsgärtner', 'Mehrjährige Berufspraxis', 'open', work('Brumselmeister')],
  ['Landschaftsgärtner als Vorarbeiter', 'Mehrjährige Berufspraxis', 'unfulfilled', work('Obermonteur')],
])('years of work for “%s” (%s) are %s for %o', (title, criterion, verdict, cv) => {
  expect(judge(title, criterion, cv)).toBe(verdict)
})

const spanish = {
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Spanish', fluency: 'B2' },
  ],
}
const onlyEnglish = { languages: [{ language: 'English', fluency: 'native' }] }

test.each(['A modern foreign language', 'Fremdsprachenkenntnisse', 'Connaissance d’une langue étrangère'])(
  'only a language other than the mother tongue shows “%s”',
  (criterion) => {
    expect(judge('Teacher', criterion, spanish)).toBe('fulfilled')
    expect(judge('Teacher', criterion, onlyEnglish)).toBe('unfulfilled')
  },
)

const speaks = (...languages: readonly (readonly [language: string, fluency: string])[]) => ({
  languages: languages.map(([language, fluency]) => ({ language, fluency })),
})

test.each([
  ['Weitere Fremdsprachen', 'unfulfilled', speaks(['Deutsch', 'Muttersprache'], ['Englisch', 'C1'])],
  ['Another European language', 'unfulfilled', speaks(['German', 'native'], ['English', 'C1'])],
  ['Weitere Fremdsprachen', 'fulfilled', speaks(['Deutsch', 'Muttersprache'], ['Englisch', 'C1'], ['Spanisch', 'B2'])],
  ['Fremdsprachenkenntnisse', 'fulfilled', speaks(['Deutsch', 'Muttersprache'], ['Englisch', 'C1'])],
  ['Fremdsprachenkenntnisse', 'unfulfilled', speaks(['Deutsch', 'C2'])],
  ['Fremdsprachenkenntnisse', 'fulfilled', speaks(['Deutsch', 'C2'], ['Englisch', 'B2'])],
  [
    'Weitere Fremdsprachen',
    'fulfilled',
    speaks(['Französisch', 'Muttersprache'], ['Deutsch', 'C1'], ['Englisch', 'C1']),
  ],
])('beside English, “%s” is %s by %j', (criterion, verdict, cv) => {
  expect(judge('Sachbearbeiter', criterion, cv, 'Sehr gute Englischkenntnisse')).toBe(verdict)
})

test.each([
  ['Verhandlungsgeschick im Umgang mit Frachtführern', work('Disponent', 'Disposition von Frachtführern')],
  ['Commitment to safeguarding children', work('Teacher', 'Safeguarding of children')],
])('“%s” requires the trait, which the object alone does not show', (criterion, cv) => {
  expect(judge('Disponent', criterion, cv)).not.toBe('fulfilled')
})

test('an education in one subject does not show an education in another', () => {
  const cook = { education: [{ institution: 'Schule', studyType: 'EFZ', area: 'Koch', endDate: '2015-07' }] }
  expect(judge('Teamleitung', 'Führungsausbildung', cook)).not.toBe('fulfilled')
})

const employed = (name: string, position: string) => ({
  work: [{ name, position, startDate: '2018-01', highlights: [] }],
})

test.each([
  ['Kita Chäferli', 'Gruppenleiterin', 'Mindestens drei Jahre Berufserfahrung in einer Kindertagesstätte', 'fulfilled'],
  ['Hotel Rheinblick', 'Empfangsmitarbeiter', 'Mehrjährige Erfahrung in der Hotellerie', 'fulfilled'],
  ['Hotel Software AG', 'Entwickler', 'Mehrjährige Erfahrung in der Hotellerie', 'unfulfilled'],
  ['Kindergarten Bedarf GmbH', 'Verkäufer', 'Erfahrung in einer Kita', 'unfulfilled'],
  ['Möbel Hotelbedarf AG', 'Verkäufer', 'Mehrjährige Erfahrung in der Hotellerie', 'unfulfilled'],
  ['Kita Chäferli', 'Gruppenleiterin', 'Kenntnisse in Chäferli', 'open'],
])('the employer “%s” of a %s shows only the kind of workplace: “%s” is %s', (name, position, criterion, verdict) => {
  expect(judge('Fachperson', criterion, employed(name, position))).toBe(verdict)
})

test.each([
  ['CFC de viticultrice ou formation supérieure (ES, HES)', 'CFC'],
  ['CFC de viticultrice ou formation supérieure (ES, HES)', 'Diplôme ES'],
])('“%s” is shown by %s', (criterion, studyType) => {
  const education = [{ institution: 'Changins', studyType, area: 'Viticultrice', endDate: '2015-07' }]
  expect(judge('Chef de culture', criterion, { education })).toBe('fulfilled')
})

test.each([
  [['Excel'], 'partial'],
  [['Excel', 'MS Excel'], 'partial'],
  [['Excel', 'Word', 'Outlook'], 'fulfilled'],
  [['MS Office'], 'fulfilled'],
])('of a suite of programs, %j shows “MS Office” as %s', (keywords, verdict) => {
  const cv = { ...work('Assistentin', 'Offerten geschrieben'), skills: [{ name: 'PC', keywords }] }
  expect(judge('Assistentin', 'Umgang mit MS Office', cv)).toBe(verdict)
})

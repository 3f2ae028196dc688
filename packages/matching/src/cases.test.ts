import { importCandidate, importJobProfile, projectCandidate } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { type CriterionResult, matchCandidate, type MatchResult } from './index.ts'

const basics = { name: 'Nora Beispiel', label: 'Software-Entwicklerin', summary: 'Entwicklerin für Web-Dienste.' }
const developer = {
  name: 'Nordlicht AG',
  position: 'Software-Entwicklerin',
  startDate: '2010-01',
  endDate: '2025-12',
  highlights: ['Entwicklung von Web-Diensten mit Java.'],
}

/** Matches a JSON Resume with musts, as when a recruiter pastes both. */
function match(resume: object, must: readonly string[]): MatchResult {
  const candidate = importCandidate(JSON.stringify({ basics, work: [developer], ...resume })).value
  const job = importJobProfile(`Stelle\n\nMuss:\n${must.map((one) => `- ${one}`).join('\n')}`).value
  if (candidate === null || job === null) throw new Error('The case cannot be read.')
  const options = { asOf: new Date('2026-01-15T00:00:00Z'), inputs: { candidate: 'c', job: 'j' } }
  return matchCandidate(projectCandidate(candidate), job, options)
}

function all({ must, should, softSkills, further }: MatchResult): CriterionResult[] {
  return [...must, ...should, ...softSkills, ...further]
}

function verdicts(resume: object, must: readonly string[]): Record<string, string> {
  return Object.fromEntries(all(match(resume, must)).map((one) => [one.criterion, one.verdict]))
}

test('years-of-an-unknown-subject: years of a subject that the CV does not name are never fulfilled', () => {
  const found = verdicts({}, [
    'Mindestens 2 Jahre Berufserfahrung in der Akutpflege',
    'Mehrjährige Erfahrung in der Wundversorgung',
    '5 Jahre Erfahrung mit Revit',
    'At least 3 years of experience in underwater welding',
    'Au moins 4 ans d’expérience en plongée souterraine',
  ])
  for (const verdict of Object.values(found)) expect(['open', 'unfulfilled']).toContain(verdict)
})

test('years of work without a subject quote every station that counts', () => {
  const [result] = match({}, ['5 Jahre Berufserfahrung']).must
  expect(result?.verdict).toBe('fulfilled')
  expect(result?.evidence.map((one) => one.quote)).toEqual(['Software-Entwicklerin'])
})

test('degree-of-another-profession: a diploma proves only its own profession', () => {
  const education = [
    { institution: 'Schule', studyType: 'Dipl. Informatikerin HF', startDate: '2010', endDate: '2013' },
    { institution: 'Berufsschule', studyType: 'Köchin EFZ', startDate: '2006', endDate: '2009' },
  ]
  const found = verdicts({ education }, [
    'Abgeschlossene Ausbildung als Pflegefachfrau HF',
    'Lehrabschluss als Elektroinstallateur EFZ',
    'abgeschlossene Berufsausbildung zur examinierten Pflegefachkraft',
    'Polier mit eidg. Fachausweis',
    'CAP maçon',
    'Degree in civil engineering',
  ])
  for (const [criterion, verdict] of Object.entries(found)) {
    expect({ criterion, isFine: ['open', 'unfulfilled'].includes(verdict), verdict }).toEqual({
      criterion,
      isFine: true,
      verdict,
    })
  }
})

test('denials-in-the-cv: what a CV denies or wishes for is quoted, but is no proof', () => {
  const summary =
    'Has not used Kafka. Never worked with SAP. Kein Kontakt mit Kubernetes. Möchte Terraform lernen. Ich kenne Angular nicht.'
  const { must } = match({ basics: { ...basics, summary } }, ['Kafka', 'SAP', 'Kubernetes', 'Terraform', 'Angular'])
  expect(must.map((one) => [one.criterion, one.verdict])).toEqual([
    ['Kafka', 'unfulfilled'],
    ['SAP', 'unfulfilled'],
    ['Kubernetes', 'unfulfilled'],
    ['Terraform', 'unfulfilled'],
    ['Angular', 'unfulfilled'],
  ])
  expect(must.map((one) => one.evidence[0]?.quote)).toEqual([
    'Has not used Kafka.',
    'Never worked with SAP.',
    'Kein Kontakt mit Kubernetes.',
    'Möchte Terraform lernen.',
    'Ich kenne Angular nicht.',
  ])
  expect(must.map((one) => one.evidence[0]?.stance)).toEqual(['denied', 'denied', 'denied', 'wished', 'denied'])
})

test('wish-at-the-end-in-english: having used a tool is not its certificate', () => {
  const work = [{ ...developer, position: 'Account Executive', highlights: ['SaaS sales. Worked with HubSpot daily.'] }]
  const found = verdicts({ work }, ['HubSpot Sales Software and Google Analytics certifications'])
  expect(Object.values(found)).not.toContain('fulfilled')
})

test('csharp-dotnet-with-a-space: finds both C# and .NET', () => {
  const summary = 'Entwicklung mit C# .NET seit 2015.'
  expect(verdicts({ basics: { ...basics, summary } }, ['.NET', 'C#'])).toEqual({
    '.NET': 'fulfilled',
    'C#': 'fulfilled',
  })
})

test('level-and-more-in-one-line: the reason for a language is not a demand', () => {
  const languages = [{ language: 'Deutsch', fluency: 'Muttersprache' }]
  const line =
    'Gute Deutschkenntnisse (mindestens B2) ermöglichen Dir eine souveräne Kommunikation im Team und mit Stakeholdern'
  expect(verdicts({ languages }, [line])).toEqual({ [line]: 'fulfilled' })
})

test('bookkeeping-in-compounds: a compound is a kind of its last part', () => {
  const work = [
    {
      ...developer,
      position: 'Bilanzbuchhalter',
      highlights: ['Kreditoren- und Debitorenbuchhaltung, Jahresabschlüsse nach HGB.'],
    },
  ]
  const education = [
    { institution: 'IHK', studyType: 'Geprüfter Bilanzbuchhalter (IHK)', startDate: '2012', endDate: '2013' },
  ]
  const criteria = ['2–3 Jahre Erfahrung in der Buchhaltung', 'Abgeschlossene Ausbildung zum/zur Bilanzbuchhalter:in']
  expect(Object.values(verdicts({ work, education }, criteria))).toEqual(['fulfilled', 'fulfilled'])
})
test('languages-in-their-own-name: languages are found under the names that their speakers use', () => {
  const languages = [
    { language: 'Español', fluency: 'Lengua materna' },
    { language: 'Português', fluency: 'Nativo' },
    { language: 'Italiano', fluency: 'Madrelingua' },
  ]
  const found = verdicts({ languages }, ['Spanisch C1', 'Portugiesisch C1', 'Italienisch C2'])
  expect(Object.values(found)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
})

import { importCandidate, importJobProfile, projectCandidate } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { matchCandidate } from './match.ts'

const asOf = new Date('2026-01-27T14:23:05Z')

const resume = {
  basics: { name: 'Nora Beispiel', label: 'Software-Entwicklerin', summary: 'Entwicklerin für Web-Dienste.' },
  work: [
    {
      name: 'Nordlicht AG',
      position: 'Engineer',
      startDate: '2019-01',
      endDate: '2023-12',
      description: 'Platform on Kubernetes.',
      technologies: ['Kafka', 'Terraform'],
      highlights: ['Built services.'],
      projects: [{ name: 'Portal', summary: 'Helm charts' }],
    },
  ],
  volunteer: [{ organization: 'Verein', position: 'Kassier', summary: 'Buchhaltung mit Abacus' }],
  certifications: [{ name: 'CKA', date: '2022' }],
}

function verdictsOf(candidate: unknown, wanted: readonly string[]): Record<string, string> {
  const person = importCandidate(candidate).value
  const job = importJobProfile(`DevOps\n\nMuss:\n${wanted.map((one) => `- ${one}`).join('\n')}\n`).value
  expect.assert(person !== null && job !== null)
  const { must } = matchCandidate(projectCandidate(person), job, { asOf, inputs: { candidate: '', job: '' } })
  return Object.fromEntries(must.map((one, index) => [job.must[index] ?? '', one.verdict]))
}

test('dropped-parts-are-evidence: every part of a JSON Resume is read', () => {
  const wanted = ['Kubernetes', 'Kafka', 'Terraform', 'Helm', 'CKA', 'Abacus']
  const verdicts = verdictsOf(resume, wanted)
  expect(Object.keys(verdicts)).toEqual(wanted)
  for (const verdict of Object.values(verdicts)) expect(['fulfilled', 'exceeded']).toContain(verdict)
})

test('dropped-parts-are-evidence: a part that fits no field leaves the verdict open, never unfulfilled', () => {
  const parts = [
    { interests: [{ name: 'Abacus' }] },
    { openSource: [{ text: 'Buchhaltung mit Abacus' }] },
    { references: [{ name: 'Vera Muster', reference: 'Nora führte die Bücher mit Abacus.' }] },
    { work: [{ name: 'Verein', position: 'Kassier', startDate: '2019', remarks: 'mit Abacus' }] },
  ]
  for (const part of parts)
    expect(verdictsOf({ basics: resume.basics, ...part }, ['Abacus'])).toEqual({ Abacus: 'open' })
})

test('courses, awards and publications are read', () => {
  const more = {
    basics: resume.basics,
    education: [{ institution: 'FH', studyType: 'BSc', endDate: '2015', courses: ['Kryptografie mit Java'] }],
    awards: [{ title: 'Preis', summary: 'Für die Plattform auf Kafka' }],
    publications: [{ name: 'Helm Charts im Betrieb' }],
    courses: ['Terraform Associate'],
  }
  const verdicts = verdictsOf(more, ['Java', 'Kafka', 'Helm', 'Terraform'])
  expect(Object.values(verdicts)).not.toContain('unfulfilled')
})

test('plain-strings-in-lists: plain strings are read as skills and languages, and degrees by their usual names', () => {
  const plain = {
    basics: resume.basics,
    skills: ['Java', 'SQL', 'Docker'],
    languages: ['German (native)', 'English'],
    education: [{ school: 'HTW', degree: 'BSc', field: 'Informatik', startDate: '2010', endDate: '2013' }],
  }
  const verdicts = verdictsOf(plain, ['SQL', 'Deutsch C1', 'Bachelor in Informatik'])
  expect(Object.values(verdicts)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
})

test('right-to-left: a language and level stated in Arabic are read', () => {
  const languages = [{ language: 'العربية', fluency: 'اللغة الأم' }]
  expect(verdictsOf({ basics: resume.basics, languages }, ['Arabisch C2'])).toEqual({ 'Arabisch C2': 'fulfilled' })
})

test('five-of-five-is-not-native: five of five does not mean a native speaker, and is reported as a guess', () => {
  const languages = [{ language: 'English', fluency: '5/5' }]
  const { value, report } = importCandidate({ basics: resume.basics, languages })
  expect(value?.languages[0]).toMatchObject({ native: false })
  expect(report.map(({ pointer, kind }) => [pointer, kind])).toContainEqual(['/languages/0/fluency', 'guessed'])
})

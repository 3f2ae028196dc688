import newGrad from '@jsonresume/schema/examples/new-grad.resume.json' with { type: 'json' }
import careerChanger from '@jsonresume/schema/examples/career-changer.resume.json' with { type: 'json' }
import seniorEngineer from '@jsonresume/schema/examples/senior-engineer.resume.json' with { type: 'json' }
import job from '@jsonresume/schema/sample.job.json' with { type: 'json' }
import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' }
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidateFixtures } from '../fixtures/index.ts'
import type { Candidate } from './candidate.ts'
import { exportJsonResume } from './exporters/json-resume.ts'
import { importCandidate } from './import-candidate.ts'
import { importJobProfile } from './import-job-profile.ts'
import { highestDegree } from './importers/highest-degree.ts'
import { splitName } from './name/split-name.ts'
import { candidate } from './testing/arbitraries.ts'
import { lostLeaves } from './testing/leaves.ts'

const samples = { sample, newGrad, careerChanger, seniorEngineer }

test.each(Object.entries(samples))(
  'the sample %s is imported, and nothing is lost without being reported',
  (_name, resume) => {
    const result = importCandidate(resume)
    expect(result.format).toBe('json-resume')
    expect(result.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    const projects = 'projects' in resume ? resume.projects : []
    expect(result.value?.engagements).toHaveLength(resume.work.length + projects.length)
    expect(lostLeaves(resume, result.value, result)).toEqual([])
  },
)

test('the fields of a JSON Resume find their place', () => {
  const { value } = importCandidate(seniorEngineer)
  expect(value).toMatchObject({
    locale: 'en',
    givenName: 'Lena',
    familyName: 'Vasquez',
    originalName: 'Dr. Lena Vasquez',
    headline: 'Staff Software Engineer, Distributed Systems',
    highestEducation: 'Ph.D., Computer Science',
    contact: { email: 'lena.vasquez@example.com', phone: '(415) 555-0117' },
  })
  expect(value?.languages.map(({ name, level, native }) => [name, level, native])).toEqual([
    ['English', 'C2', true],
    ['Spanish', 'C1', false],
    ['Portuguese', 'B2', false],
  ])
  expect(value?.engagements[0]?.period).toEqual({
    start: '2020-02-01',
    end: null,
    present: true,
    text: '02/2020 - Heute',
  })
  expect(value?.expertise.find(({ category }) => category === 'techStack')?.items).toContain('Kubernetes')
})

test('a job of the same family is imported', () => {
  const result = importJobProfile(job)
  expect(result.format).toBe('json-resume')
  expect(result.value).toMatchObject({ title: 'Web Developer', client: 'Microsoft', must: job.qualifications })
  expect(result.report.map((entry) => entry.message.code)).toContain('criteria.all-must')
  expect(lostLeaves(job, result.value, result)).toEqual([])
})

test.each([
  ['Jürg Müller', 'Jürg', 'Müller'],
  ['Ludwig van der Berg', 'Ludwig', 'van der Berg'],
  ['Müller-Bärtschi, Anna-Maria', 'Anna-Maria', 'Müller-Bärtschi'],
  ['Prof. Dr. Ines de la Cruz', 'Ines', 'de la Cruz'],
  ['Maria José Gómez', 'Maria José', 'Gómez'],
  ['田中 太郎', '太郎', '田中'],
  ['Жанна Иванова', 'Жанна', 'Иванова'],
  ['Sukarno', 'Sukarno', ''],
  ['Lena Vasquez, Ph.D.', 'Lena', 'Vasquez'],
])('the name %s is split', (name, givenName, familyName) => {
  expect(splitName(name)).toMatchObject({ givenName, familyName })
})

test('the highest degree is found in any language', () => {
  expect(highestDegree(['Bachelor of Science', 'Doctorat en informatique', 'Master'])).toBe('Doctorat en informatique')
  expect(highestDegree(['Informatiker EFZ', 'Dipl. Informatiker FH'])).toBe('Dipl. Informatiker FH')
  expect(highestDegree(['', ''])).toBe('')
})

/** What JSON Resume can represent of a candidate: levels lose their number, and some facts have no field. */
function carried(value: Candidate | null): unknown {
  if (value === null) return null
  const { givenName: _given, familyName: _family, originalName, ...rest } = value
  return {
    ...rest,
    originalName: originalName === '' ? `${value.givenName} ${value.familyName}` : originalName,
    headlineDescription: '',
    highestEducation: '',
    expertise: value.expertise
      .filter(({ items }) => items.length > 0)
      .map(({ category, items }) => ({ category, items })),
    languages: value.languages.map(({ name, level, native }) => ({ name, level, native })),
    trainings: value.trainings.map(({ title, institution, period }) => ({ title, institution, start: period.start })),
    engagements: value.engagements.map((engagement) => ({ ...engagement, method: '' })),
  }
}

test('an export as JSON Resume is read back unchanged', () => {
  fc.assert(
    fc.property(candidate, (original) => {
      const { value } = importCandidate(exportJsonResume(original).value)
      expect(carried(value)).toEqual(carried(original))
    }),
  )
})

test('nothing is lost in the export without being reported', () => {
  const all = [...Object.values(candidateFixtures), ...Object.values(samples)]
  for (const document of all) {
    const { value: original } = importCandidate(document)
    const { value, report } = exportJsonResume({ ...(original as Candidate), locale: 'en' })
    const texts = { ...original, locale: '', expertise: original?.expertise.map((group) => group.items) }
    const spoken = { ...texts, languages: original?.languages.map((skill) => skill.name) }
    const dated = JSON.parse(JSON.stringify(spoken, (key, part: unknown) => (key === 'text' ? '' : part)))
    expect(lostLeaves(dated, value, { report }).filter((leaf) => !leaf.pointer.endsWith('category'))).toEqual([])
  }
})

test('contact details are omitted by default', () => {
  const { value: original } = importCandidate(sample)
  const withheld = exportJsonResume(original as Candidate)
  expect(JSON.stringify(withheld.value)).not.toContain('richard.hendriks@mail.com')
  expect(withheld.report.map((entry) => entry.message.code)).toContain('contact.withheld')
  expect(JSON.stringify(exportJsonResume(original as Candidate, { contact: true }).value)).toContain('@mail.com')
})

test('plain-strings-in-lists: a list may be one text, and a text has its period', () => {
  const { value, problems } = importCandidate({
    basics: { name: 'Nora Beispiel', profiles: 'https://example.org' },
    languages: 'Deutsch (Muttersprache), Italienisch B1',
    education: 'Koch EFZ, Berufsschule Bern, 2012–2015\n2016: Berufsprüfung',
    certificates: ['ISO 9001:2015', 'Berufsbildner (2018)'],
  })
  expect(problems.filter(({ rule }) => rule === 'type.list')).toEqual([])
  expect(value?.contact?.links).toEqual(['https://example.org'])
  expect(value?.languages.map(({ name, level }) => [name, level])).toEqual([
    ['Deutsch', 'C2'],
    ['Italienisch', 'B1'],
  ])
  expect(value?.education.map(({ degree, period }) => [degree, period.start, period.end])).toEqual([
    ['Koch EFZ, Berufsschule Bern', '2012', '2015'],
    ['Berufsprüfung', '2016', '2016'],
  ])
  expect(value?.trainings.map(({ title, period }) => [title, period.start])).toEqual([
    ['ISO 9001:2015', null],
    ['Berufsbildner', '2018'],
  ])
})

test('an address and profiles beside the basics belong to the contact', () => {
  const { value } = importCandidate({
    basics: { name: 'Nora Beispiel' },
    location: { city: 'Bern' },
    profiles: [{ url: 'https://example.org' }],
  })
  expect(value?.contact).toMatchObject({ location: 'Bern', links: ['https://example.org'] })
})

test.each([
  ['FRESH', { name: 'A', contact: {}, employment: { history: [] }, skills: { sets: [] } }],
  ['Manfred (MAC)', { aboutMe: {}, experience: {}, knowledge: {} }],
])('a document in another format is refused by its name: %s', (format, document) => {
  expect(importCandidate(document).problems).toMatchObject([{ rule: 'document.foreign', params: { format } }])
})

import { expect, test } from 'vitest'
import { candidateFixtures } from '../../fixtures/index.ts'
import { importCandidate } from '../import-candidate.ts'
import { readAt } from '../json.ts'
import { fillValue } from './fill-value.ts'

const resume = (more: object = {}) =>
  JSON.stringify({
    basics: { name: 'Lea Muster', label: 'Entwicklerin', summary: 'Lea baut Schnittstellen.' },
    work: [{ company: 'Muster AG', position: 'Entwicklerin', startDate: '2019' }],
    projects: [{ name: 'Portal', entity: 'Seebahn AG', roles: ['Architektin'] }],
    languages: [{ language: 'Deutsch' }, { language: 'Englisch', fluency: 'ganz gut' }],
    certificates: [{ name: 'HERMES', issuer: 'TÜV' }],
    education: [{ institution: 'FH Bern', studyType: 'BSc' }],
    ...more,
  })
const agency = JSON.stringify(candidateFixtures['marco-rieben'])

test.each<[string, string, string, string, unknown]>([
  ['a field', resume(), '/nationality', 'Schweiz', 'Schweiz'],
  ['a level', resume(), '/languages/1/text', 'B2', 'B2'],
  ['a level where there was none', resume(), '/languages/0/text', 'Muttersprache', 'Muttersprache'],
  ['an employer', resume({ work: [{ position: 'Entwicklerin' }] }), '/engagements/0/client', 'Muster AG', 'Muster AG'],
  ['technologies', resume(), '/engagements/0/technologies', 'Java, Kotlin', ['Java', 'Kotlin']],
  ['what was done', resume(), '/engagements/1/activities', 'Entwurf\nBetrieb', ['Entwurf', 'Betrieb']],
  ['an institution', resume(), '/education/0/institution', 'ETH Zürich', 'ETH Zürich'],
  ['a field of the agency', agency, '/nationality', 'Österreich', 'Österreich'],
  ['a method of the agency', agency, '/engagements/0/method', 'HERMES', 'HERMES'],
])('fills in %s, and nothing else', (_what, text, ...[pointer, value, expected]) => {
  const filled = fillValue(text, { pointer, value })
  expect(filled?.isRewritten).toBe(false)
  expect(readAt(JSON.parse(JSON.stringify(importCandidate(filled?.text).value)), pointer)).toEqual(expected)
  for (const place of filled?.pointers ?? []) expect(readAt(JSON.parse(filled?.text ?? ''), place)).toBeDefined()
})

test.each<[string, string, string]>([
  ['work', resume(), '/engagements/0/period'],
  ['a project', resume(), '/engagements/1/period'],
  ['education', resume(), '/education/0/period'],
  ['a certificate', resume(), '/trainings/0/period'],
  ['a project of the agency', agency, '/engagements/0/period'],
])('fills in the period of %s', (_what, text, pointer) => {
  const filled = fillValue(text, { pointer, value: '03/2019 - 12/2023' })
  const candidate = JSON.parse(JSON.stringify(importCandidate(filled?.text).value))
  expect(readAt(candidate, pointer)).toMatchObject({ start: '2019-03', end: '2023-12', present: false })
})

test('an ongoing period has no end', () => {
  const work = [{ name: 'Muster AG', position: 'Entwicklerin', startDate: '2019', endDate: '2020' }]
  const filled = fillValue(resume({ work }), { pointer: '/engagements/0/period', value: '03/2019 - heute' })
  expect(importCandidate(filled?.text).value?.engagements[0]?.period).toMatchObject({ start: '2019-03', present: true })
})

test('languages are filled in line by line', () => {
  const filled = fillValue(resume({ languages: [] }), { pointer: '/languages', value: 'Deutsch: C2\nEnglisch: B1' })
  expect(importCandidate(filled?.text).value?.languages).toMatchObject([
    { name: 'Deutsch', level: 'C2' },
    { name: 'Englisch', level: 'B1' },
  ])
})

test('a text that is not JSON is rewritten with the same content', () => {
  const yaml =
    'basics:\n  name: Lea Muster\n  label: Entwicklerin\nwork:\n  - name: Muster AG\n    position: Entwicklerin\n'
  const filled = fillValue(yaml, { pointer: '/nationality', value: 'Schweiz' })
  expect(filled?.isRewritten).toBe(true)
  expect(importCandidate(filled?.text).value).toMatchObject({ nationality: 'Schweiz', headline: 'Entwicklerin' })
})

test.each([
  ['has no place in the format', resume(), '/headlineDescription', 'Baut Schnittstellen'],
  ['is about an entry that is not there', resume(), '/engagements/7/client', 'Muster AG'],
  ['cannot be read as a period', resume(), '/engagements/0/period', 'damals'],
  ['is for a text that is no CV', 'Lea', '/nationality', 'Schweiz'],
])('fills in nothing that %s', (_why, text, pointer, value) => {
  expect(fillValue(text, { pointer, value })).toBeNull()
})

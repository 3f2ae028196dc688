import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' }
import { candidateFixtures } from '../fixtures/index.ts'
import type { Candidate } from './candidate.ts'
import { exportJsonResume } from './exporters/json-resume.ts'
import { importCandidate } from './import-candidate.ts'
import { candidate } from './testing/arbitraries.ts'

interface Validator {
  validate: (resume: unknown, done: (errors: unknown, result: unknown) => void) => void
}
const require = createRequire(import.meta.url)
// Both packages come without types; these follow their documentation.
const validators = [require('resume-schema') as Validator, require('@jsonresume/schema') as Validator]

/** The official validators' objections to a document, 1.0.1 and 1.3.1; the older one answers asynchronously. */
async function refusals(resume: unknown): Promise<unknown[]> {
  const document: unknown = JSON.parse(JSON.stringify(resume))
  const said = await Promise.all(
    validators.map(({ validate }) => new Promise((resolve) => validate(document, (errors) => resolve(errors)))),
  )
  return said.filter((errors) => errors !== null)
}

const candidateOf = (document: unknown): Candidate => {
  const { value } = importCandidate(document)
  expect.assert(value !== null)
  return value
}

test('json-resume-export-is-valid: the validators do refuse what they should', async () => {
  expect(
    await refusals({ certificates: [{ name: 'CKA', date: '2020' }], basics: { url: 'www.example.ch' } }),
  ).toHaveLength(2)
})

test.each([
  ['a complete resume', sample],
  ['a minimal one', { basics: { name: 'Nora Beispiel' } }],
  ...Object.entries(candidateFixtures),
])('json-resume-export-is-valid: %s is valid for both official validators', async (_name, document) => {
  expect(await refusals(exportJsonResume(candidateOf(document), { contact: true }).value)).toEqual([])
})

const odd = {
  basics: {
    name: 'Nora Beispiel',
    label: 'Entwicklerin',
    summary: '! bitte prüfen !',
    email: 'nora(at)example.org',
    url: 'www.example.ch',
    nationality: 'Schweiz',
    profiles: [{ url: 'nicht im Netz' }, { network: 'GitHub', username: 'nora' }, { url: 'https://exämple.ch/ä' }],
  },
  work: [
    { name: 'A', position: 'E', startDate: '0999', endDate: '2020-02-31' },
    { name: 'B', position: 'E', startDate: '! bitte prüfen !' },
  ],
  certificates: [
    { name: 'CKA', date: '2020' },
    { name: 'CKAD', date: '2021-05' },
    { name: 'Alt', date: '2020-02-31' },
    { name: 'Ohne' },
  ],
  awards: [{ title: 'Preis', date: '2019' }],
  publications: [{ name: 'Text', releaseDate: 'Frühling 2021' }],
}

test('json-resume-export-is-valid: an odd resume is valid, and completed or omitted values are reported', async () => {
  const original = candidateOf(odd)
  const { value, report } = exportJsonResume(original, { contact: true })
  expect(await refusals(value)).toEqual([])
  expect(value).toMatchObject({
    basics: { url: 'https://www.example.ch', nationality: 'Schweiz' },
    certificates: [{ date: '2020-01-01', period: '2020' }, { date: '2021-05-01', period: '05/2021' }, {}, {}],
  })
  const told = report.map(({ pointer, message }) => `${pointer} ${message.code}`)
  expect(told).toEqual(
    expect.arrayContaining([
      '/contact/email value.dropped',
      '/contact/links/0 value.completed',
      '/contact/links/1 value.dropped',
      '/trainings/0/period value.completed',
      '/trainings/1/period value.completed',
    ]),
  )
})

test('json-resume-export-is-valid: a year that was completed to a day is read back as the year', () => {
  const back = candidateOf(exportJsonResume(candidateOf(odd)).value)
  expect(back.trainings.map(({ period }) => period.start)).toEqual(
    candidateOf(odd).trainings.map(({ period }) => period.start),
  )
})

test('an award or a publication keeps the period that its date cannot state', () => {
  const original = candidateOf({
    ...odd,
    awards: [
      { title: 'Stipendium', period: '2018 - 2020', awarder: 'Stiftung Muster' },
      { title: 'Preis', date: '2019-05-03' },
    ],
  })
  const { value, report } = exportJsonResume(original)
  expect(value).toMatchObject({
    awards: [{ date: '2018', period: '2018 - 2020' }, { date: '2019-05-03' }],
    publications: [{ period: 'Frühling 2021' }],
  })
  expect(report.filter(({ pointer }) => /awards|publications/.test(pointer))).toEqual([])
  const { awards, publications } = candidateOf(value)
  expect({ awards, publications }).toEqual({ awards: original.awards, publications: original.publications })
})

test('json-resume-export-is-valid: the export of any candidate is valid', async () => {
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress())
  await fc.assert(
    fc.asyncProperty(candidate, text, fc.array(text), async (one, email, links) => {
      const contact = { email, phone: '', location: '', links }
      expect(await refusals(exportJsonResume({ ...one, contact }, { contact: true }).value)).toEqual([])
    }),
  )
})

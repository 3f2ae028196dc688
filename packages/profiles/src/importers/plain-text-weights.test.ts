import { expect, test } from 'vitest'
import { importJobProfile } from '../import-job-profile.ts'

const groups = (...lines: string[]) => {
  const { value } = importJobProfile(lines.join('\n'))
  return { must: value?.must, should: value?.should }
}

test('a heading explains the letters of its lines', () => {
  expect(
    groups(
      'Shift Supervisor',
      '',
      'Essential criteria (E) / Desirable (D)',
      "E1 Two years' experience",
      'E2 Forklift licence',
      'D1 Knowledge of SAP',
    ),
  ).toEqual({ must: ["Two years' experience", 'Forklift licence'], should: ['Knowledge of SAP'] })
})

test('E and D explain themselves where both occur', () => {
  const lines = ['Ward Clerk', '', 'Person specification', 'GCSE English (E)', 'NHS experience (D)']
  expect(groups(...lines)).toEqual({ must: ['GCSE English'], should: ['NHS experience'] })
  expect(groups(...lines.slice(0, 4)).must).toEqual(['GCSE English (E)'])
})

test('lines that end with commas are a list', () => {
  expect(
    groups(
      'Backend Engineer',
      '',
      'You',
      'have built services in Go,',
      'understand SQL beyond the ORM,',
      'have been on call.',
      '',
      'It would be lovely if you also',
      'know event sourcing,',
      'have worked with ISO 20022.',
    ),
  ).toEqual({
    must: ['have built services in Go', 'understand SQL beyond the ORM', 'have been on call.'],
    should: ['know event sourcing', 'have worked with ISO 20022.'],
  })
})

test('a second verb of the same reader is a demand of its own', () => {
  expect(
    groups('Maurer', '', 'Profil', 'Du arbeitest selbständig, bist schwindelfrei und hast den Führerausweis Kat. B.')
      .must,
  ).toEqual(['Du arbeitest selbständig', 'bist schwindelfrei', 'hast den Führerausweis Kat. B.'])
})

import { expect, test } from 'vitest'
import { importCandidate } from './import-candidate.ts'

test('a self-made document has the person at the top', () => {
  const { value, problems } = importCandidate(`
full_name: Nora Beispiel
tagline: Backend Engineer
bio: Builds payment services.
mail: nora@example.org
social:
  github: https://github.example/nora
experience:
  - company: Muster AG
    title: Engineer
    date_start: 2019-3-1
    date_end: present
    bullets: [Moved the ledger to Go]
    techs: [Go, Kafka]
skills:
  - category: Languages
    items: [{ name: Go, level: 5 }, { name: SQL }]
education:
  - name: ETH Zürich
    degree: MSc Computer Science
    years: 2012-2014
`)
  expect(problems.filter(({ rule }) => rule !== 'value.required')).toEqual([])
  expect(value).toMatchObject({
    givenName: 'Nora',
    familyName: 'Beispiel',
    headline: 'Backend Engineer',
    profile: 'Builds payment services.',
    contact: { email: 'nora@example.org', links: ['https://github.example/nora'] },
    engagements: [
      {
        client: 'Muster AG',
        role: 'Engineer',
        period: { start: '2019-03-01', present: true },
        activities: ['Moved the ledger to Go'],
        technologies: ['Go', 'Kafka'],
      },
    ],
    education: [{ institution: 'ETH Zürich', degree: 'MSc Computer Science', period: { start: '2012', end: '2014' } }],
  })
  expect(value?.expertise.flatMap(({ items }) => items)).toEqual(expect.arrayContaining(['Go', 'SQL']))
})

test('the person may stand in an object of its own, with a name in parts', () => {
  const { value } = importCandidate({
    personal_info: { name: { first: 'Nora', last: 'Beispiel' }, title: 'Köchin' },
    work: { a: { company: 'Hotel', role: 'Köchin', from: '2019', to: 'heute' } },
    education: { school: 'Berufsschule Bern', title: 'Köchin EFZ', year: '2018' },
  })
  expect(value).toMatchObject({
    givenName: 'Nora',
    familyName: 'Beispiel',
    headline: 'Köchin',
    engagements: [{ client: 'Hotel', period: { start: '2019', present: true } }],
    education: [{ institution: 'Berufsschule Bern', degree: 'Köchin EFZ' }],
  })
})

test('contact details may stand beside the name', () => {
  const { value } = importCandidate({
    name: 'Nora Beispiel',
    contact: { email: 'nora@example.org', phone: '+41 31 000 00 00', address: 'Bern' },
    skills: ['Go'],
  })
  expect(value?.contact).toEqual({
    email: 'nora@example.org',
    phone: '+41 31 000 00 00',
    location: 'Bern',
    links: [],
  })
})

test('a key with a dollar sign opens YAML too', () => {
  expect(importCandidate('$schema: ./schema.json\nbasics:\n  name: Nora Beispiel\n').value?.givenName).toBe('Nora')
})

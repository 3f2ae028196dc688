import { expect, test } from 'vitest'
import { importCandidate } from './import-candidate.ts'

const basics = { name: 'Nora Beispiel', label: 'Entwicklerin', summary: 'Entwicklerin für Web-Dienste.' }
const read = (rest: Record<string, unknown>) => {
  const { value } = importCandidate({ basics, ...rest })
  expect.assert(value !== null)
  return value
}
const unreadTexts = (rest: Record<string, unknown>) => read(rest).unread?.map((one) => one.text)
const person = (more: Record<string, unknown>) =>
  importCandidate({ basics: { name: 'Nora Beispiel', summary: 'S.', ...more } }).value
const items = (skills: unknown) => read({ skills }).expertise.flatMap((group) => group.items)

test('voluntary work, awards and publications have separate fields', () => {
  const value = read({
    volunteer: [
      {
        organization: 'Verein',
        position: 'Kassier',
        startDate: '2020-01',
        summary: 'Buchhaltung mit Abacus',
        highlights: ['Jahresabschluss'],
      },
    ],
    awards: [{ title: 'Preis', date: '2019', awarder: 'Stiftung', summary: 'Für Kafka.' }],
    publications: [{ name: 'Helm im Betrieb', publisher: 'Verlag', releaseDate: '2021-05-01', url: 'https://x.ch' }],
  })
  expect(value.volunteering).toEqual([
    {
      period: expect.objectContaining({ start: '2020-01', present: true }),
      role: 'Kassier',
      organisation: 'Verein',
      activities: ['Buchhaltung mit Abacus', 'Jahresabschluss'],
    },
  ])
  expect(value.awards).toMatchObject([{ title: 'Preis', institution: 'Stiftung', description: 'Für Kafka.' }])
  expect(value.publications).toMatchObject([{ title: 'Helm im Betrieb', period: { start: '2021-05-01' } }])
})

test('sections without an entry, and courses without a name, are absent', () => {
  const value = read({
    volunteer: [],
    awards: null,
    publications: [{}],
    education: [{ studyType: 'BSc', courses: [] }],
  })
  expect(Object.keys(value)).not.toEqual(expect.arrayContaining(['volunteering']))
  expect(value).not.toHaveProperty('awards')
  expect(value).not.toHaveProperty('publications')
  expect(value).not.toHaveProperty('unread')
  expect(value.education[0]).not.toHaveProperty('courses')
})

test('voluntary work without dates is not an error', () => {
  const { problems } = importCandidate({ basics, volunteer: [{ organization: 'Verein', position: 'Kassier' }] })
  expect(problems.filter((one) => one.pointer.startsWith('/volunteer'))).toEqual([])
})

test('courses are kept with their education; a list of courses is trainings', () => {
  const value = read({
    education: [{ institution: 'FH', studyType: 'BSc', endDate: '2015', courses: ['Datenbanken', 'Kryptografie'] }],
    courses: ['Kubernetes Fundamentals', { name: 'Terraform', institution: 'Schule', date: '2021' }],
  })
  expect(value.education[0]?.courses).toEqual(['Datenbanken', 'Kryptografie'])
  expect(value.trainings.map((one) => one.title)).toEqual(['Kubernetes Fundamentals', 'Terraform'])
})

test('nationality-cannot-be-given: nationality and the headline are read under their usual names', () => {
  expect(person({ nationality: 'Schweiz', label: 'Entwicklerin' })?.nationality).toBe('Schweiz')
  expect(person({ nationalities: ['Schweiz', 'Italien'] })?.nationality).toBe('Schweiz, Italien')
  expect(person({ citizenship: 'Swiss' })?.nationality).toBe('Swiss')
  expect(person({ headline: 'Backend Engineer' })?.headline).toBe('Backend Engineer')
  expect(person({ title: 'Backend Engineer' })?.headline).toBe('Backend Engineer')
})

test('a JSON Resume without a nationality causes no message about it', () => {
  const { problems } = importCandidate({ basics, work: [] })
  expect(problems.filter((one) => one.params['field'] === 'nationality')).toEqual([])
})

test('each of several positions with a client is a separate station', () => {
  const { engagements } = read({
    work: [
      {
        name: 'Nordlicht AG',
        summary: 'Plattform für Händler',
        positions: [
          { position: 'Lead', startDate: '2021-01', endDate: '2023-12', highlights: ['Führung'], keywords: ['Kafka'] },
          { title: 'Engineer', startDate: '2018-01', endDate: '2020-12', highlights: ['Dienste'] },
        ],
      },
    ],
  })
  expect(engagements).toMatchObject([
    {
      role: 'Lead',
      client: 'Nordlicht AG',
      period: { start: '2021-01' },
      activities: ['Plattform für Händler', 'Führung'],
    },
    { role: 'Engineer', client: 'Nordlicht AG', period: { start: '2018-01', end: '2020-12' }, activities: ['Dienste'] },
  ])
})

test('skills may be one text, or lists by group name', () => {
  expect(items('Java, Kafka; Go')).toEqual(['Java', 'Kafka', 'Go'])
  expect(items({ Sprachen: ['Java'], Werkzeuge: 'Kafka, Helm' })).toEqual(
    expect.arrayContaining(['Java', 'Kafka', 'Helm']),
  )
})

test('dropped-parts-are-evidence: content without a place is kept as unread texts with their pointers', () => {
  const value = read({
    interests: [{ name: 'Heimlabor', keywords: ['Proxmox'] }],
    references: [{ name: 'Vera Muster', phone: '+41 79 000 00 00', reference: 'Nora baute die Terraform-Module.' }],
    openSource: { 'a/b': ['Helm charts'], stars: 120 },
    work: [{ name: 'Nordlicht AG', position: 'Engineer', startDate: '2020', achieved: 'Abacus abgelöst' }],
  })
  expect(value.unread).toEqual([
    { pointer: '/work/0/achieved', text: 'Abacus abgelöst' },
    { pointer: '/interests/0/name', text: 'Heimlabor' },
    { pointer: '/interests/0/keywords/0', text: 'Proxmox' },
    { pointer: '/references/0/reference', text: 'Nora baute die Terraform-Module.' },
    { pointer: '/openSource/a~1b/0', text: 'Helm charts' },
  ])
})

test('values of an unexpected kind are unread texts too', () => {
  expect(unreadTexts({ languages: { primary: 'Deutsch fliessend' } })).toEqual(['Deutsch fliessend'])
  expect(unreadTexts({ work: [{ name: { legal: 'Nordlicht AG' }, position: 'Engineer' }] })).toEqual(['Nordlicht AG'])
})

test('addresses, contact details and protected facts are never unread texts', () => {
  const unread = unreadTexts({
    $schema: 'https://example.org/schema.json',
    meta: { theme: 'even', note: 'x' },
    personal: {
      birthDate: 'May 1980',
      Geburtsdatum: '1. Mai 1980',
      Zivilstand: 'verheiratet',
      Konfession: 'reformiert',
      'date de naissance': '1er mai 1980',
      photo: 'nora.jpg',
      gender: 'female',
      nationality: 'Swiss',
      Staatsangehörigkeit: 'CH',
      kids: 'two',
      mail: 'nora@example.org',
      Adresse: 'Musterweg 1, Bern',
      permit: 'Fahrausweis B',
    },
    other: ['Geboren am 1.5.1980', 'verheiratet, 2 Kinder', 'www.example.org', 'nora@example.org', 'Kafka', '2020'],
  })
  expect(unread).toEqual(['Fahrausweis B', 'Kafka'])
})

test('unread texts of the agency’s JSON are kept in the same way', () => {
  const { value } = importCandidate({ Vorname: 'Nora', Nachname: 'Beispiel', Hobbys: ['Segeln'], Geburtsdatum: '1980' })
  expect(value?.unread).toEqual([{ pointer: '/Hobbys/0', text: 'Segeln' }])
})

test('endless or deeply nested input gives few unread texts', () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, `Text ${index}`]))
  expect(unreadTexts({ many })?.length).toBeLessThanOrEqual(300)
})

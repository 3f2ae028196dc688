import { expect, test } from 'vitest'
import { candidateFixtures } from '../fixtures/index.ts'
import { importCandidate } from './import-candidate.ts'
import { OPEN_MARKER } from './open-marker.ts'

const minimal = { Vorname: 'Zoë', Nachname: "O'Neill-Šimić" }
const codes = (result: ReturnType<typeof importCandidate>) =>
  result.report.map((entry) => [entry.pointer, entry.kind, entry.message.code])
const rules = (result: ReturnType<typeof importCandidate>) =>
  result.problems.map((problem) => [problem.pointer, problem.rule, problem.severity])
const rule = (input: unknown) => importCandidate(input).problems.map((problem) => problem.rule)
const errors = (input: unknown) => importCandidate(input).problems.filter(({ severity }) => severity === 'error')
const localeFor = (language: unknown, profile = '') =>
  importCandidate({ ...minimal, metadata: { language }, Kurzprofil: profile }).value?.locale

test('a complete agency CV is read without a problem', () => {
  const result = importCandidate(candidateFixtures['marco-rieben'])
  expect(result.problems).toEqual([])
  expect(result.format).toBe('agency')
  expect(result.value).toMatchObject({
    locale: 'de-CH',
    givenName: 'Marco',
    familyName: 'Rieben',
    headline: 'Senior Java Developer',
    highestEducation: 'Master of Science in Informatik',
  })
  expect(result.value?.expertise.map((group) => group.category)).toEqual(['methods', 'techStack', 'other'])
  expect(result.value?.engagements[0]).toMatchObject({
    period: { start: '2023-03', end: null, present: true },
    method: 'Scrum',
    technologies: expect.arrayContaining(['Java 21', 'Apache Kafka']),
  })
})

test('a JSON text gives the same result as the parsed document', () => {
  const document = candidateFixtures['marco-rieben']
  expect(importCandidate(`\uFEFF${JSON.stringify(document)}`)).toEqual(importCandidate(document))
})

test('every alias is accepted and reported', () => {
  const result = importCandidate({
    ...minimal,
    Hauptrolle: 'Architektin',
    Hauptausbildung: 'Diplom',
    Expertise: { Fachwissen_und_Schwerpunkte: [{ Kategorie: 'Projektmethodik', BulletList: ['Scrum'] }] },
    Trainings_und_Zertifizierungen: [{ Zeitraum: '2020', Institution: 'X', Ausbildung_Titel: 'Kurs' }],
    Referenzprojekte: [{ Zeitraum: '2020', Rolle: 'R', Kunde: 'K', Taetigkeiten: ['t'], Projektmethodik: 'Kanban' }],
  })
  expect(result.value).toMatchObject({
    headline: 'Architektin',
    highestEducation: 'Diplom',
    expertise: [{ category: 'methods', items: ['Scrum'] }],
    trainings: [{ title: 'Kurs' }],
    engagements: [{ method: 'Kanban', activities: ['t'] }],
  })
  const renamed = result.report.filter((entry) => entry.kind === 'renamed').map((entry) => entry.pointer)
  expect(renamed).toEqual([
    '/Hauptausbildung',
    '/Expertise/Fachwissen_und_Schwerpunkte',
    '/Expertise/Fachwissen_und_Schwerpunkte/0/BulletList',
    '/Trainings_und_Zertifizierungen/0/Ausbildung_Titel',
    '/Referenzprojekte',
    '/Referenzprojekte/0/Taetigkeiten',
    '/Referenzprojekte/0/Projektmethodik',
  ])
})

test('projects inside a group are found', () => {
  const projects = [{ Zeitraum: '01/2020 - 02/2021', Rolle: 'R', Kunde: 'K' }]
  const long = importCandidate({ ...minimal, Ausgewählte_Referenzprojekte: { Referenzprojekte: projects } })
  expect(long.value?.engagements).toHaveLength(1)
  expect(codes(long)).toContainEqual(['/Ausgewählte_Referenzprojekte/Referenzprojekte', 'renamed', 'key.renamed'])
})

test.each([
  '! bitte prüfen !',
  '! please check !',
  '! à vérifier !',
  '! fehlt – bitte prüfen !',
  '! Fehlt - Bitte  prüfen!',
])('the marker "%s" is imported as open and named', (marker) => {
  const result = importCandidate({ ...minimal, Nationalität: marker, Kurzprofil: `Zoë arbeitet seit ${marker} hier.` })
  expect(result.value?.nationality).toBe(OPEN_MARKER)
  expect(result.value?.profile).toBe(`Zoë arbeitet seit ${OPEN_MARKER} hier.`)
  expect(rules(result)).toContainEqual(['/Nationalität', 'value.open', 'warning'])
})

test('a missing name is an error, other missing fields are warnings, all reported at once', () => {
  const result = importCandidate({ Vorname: ' ', Kurzprofil: 7, Sprachen: 'Deutsch' })
  expect(result.value).toBeNull()
  const fatal = result.problems.filter((problem) => problem.severity === 'error')
  expect(fatal.map((problem) => problem.pointer)).toEqual(['/Vorname', '/Nachname'])
  expect(rules(result)).toContainEqual(['/Nationalität', 'value.required', 'warning'])
  expect(rules(result)).toContainEqual(['/Sprachen', 'type.list', 'warning'])
})

test('a wrong type is reported with what was expected and what was found', () => {
  const result = importCandidate({ ...minimal, Nationalität: { code: 'CH' }, Ausbildung: true })
  expect(result.problems).toContainEqual({
    pointer: '/Nationalität',
    rule: 'type.text',
    severity: 'warning',
    params: { found: '{…}' },
  })
  expect(result.problems).toContainEqual(
    expect.objectContaining({ pointer: '/Ausbildung', rule: 'type.text', params: { found: 'true' } }),
  )
})

test('unknown keys are reported as dropped, with an escaped pointer', () => {
  const result = importCandidate(JSON.parse('{"Vorname":"A","Nachname":"B","a/b~c":1,"__proto__":{"x":1}}'))
  expect(codes(result)).toContainEqual(['/a~1b~0c', 'dropped', 'key.dropped'])
  expect(codes(result)).toContainEqual(['/__proto__', 'dropped', 'key.dropped'])
})

test('control characters and direction marks are removed from names and reported', () => {
  const result = importCandidate({ Vorname: 'Mar\u202Eco\u0000', Nachname: 'Rie\uD800ben\u200B', Kurzprofil: 'a\r\nb' })
  expect(result.value).toMatchObject({ givenName: 'Marco', familyName: 'Rieben', profile: 'a\nb' })
  expect(result.report.filter((entry) => entry.message.code === 'characters.removed')).toEqual([
    { pointer: '/Vorname', kind: 'dropped', message: { code: 'characters.removed', params: { count: 2 } } },
    { pointer: '/Nachname', kind: 'dropped', message: { code: 'characters.removed', params: { count: 2 } } },
  ])
})

test.each([
  ['{"Vorname": "A",\n "Nachname": }', 2, 14, '}'],
  ['{"Vorname": "A"', 1, 16, ''],
  ['{\n  "Vorname": "A",\n}', 3, 1, '}'],
  ['{"a": "x\ny"}', 1, 7, '"x y"}'],
  ['{"a": 01}', 1, 8, '1}'],
])('broken JSON is a problem with its place: %j', (source, line, column, near) => {
  const result = importCandidate(source)
  expect(result.value).toBeNull()
  expect(result.problems).toEqual([
    { pointer: '', rule: 'document.syntax', severity: 'error', params: { line, column, near } },
  ])
})

test('an empty, a foreign and a swapped document each get a specific message', () => {
  expect(rule('  ')).toEqual(['document.empty'])
  expect(rule(undefined)).toEqual(['document.empty'])
  expect(rule(null)).toEqual(['document.unrecognised'])
  expect(rule([1])).toEqual(['document.list'])
  expect(rule({ foo: 1 })).toEqual(['document.unrecognised'])
  expect(rule({ rolle: { titel: 'x' }, anforderungen: {} })).toEqual(['document.wrong-kind'])
})

test('too much input is refused with a clear problem', () => {
  expect(errors('x'.repeat(2_200_000))).toMatchObject([{ rule: 'document.too-large', params: { limit: 2 } }])
  expect(errors({ ...minimal, junk: Array(2_200_000).fill(0) })).toMatchObject([{ rule: 'document.too-large' }])
  expect(errors({ ...minimal, Kurzprofil: 'x'.repeat(20_001) })).toMatchObject([{ rule: 'text.too-long' }])
  expect(errors({ ...minimal, Sprachen: Array(501).fill(null) })).toMatchObject([{ rule: 'list.too-long' }])
})

test('levels, languages in one line and unknown levels', () => {
  const lines = importCandidate({ ...minimal, Sprachen: ['Deutsch (Muttersprache)', 'Englisch: B2', 'Latein'] })
  expect(lines.value?.languages).toEqual([
    { name: 'Deutsch', level: 'C2', native: true, text: 'Muttersprache' },
    { name: 'Englisch', level: 'B2', native: false, text: 'B2' },
    { name: 'Latein', level: null, native: false, text: '' },
  ])
  expect(rules(lines)).toContainEqual(['/Sprachen/2', 'language.level-unknown', 'warning'])
})

test('the language is read from the metadata, guessed from a variant, or inferred from the text', () => {
  expect(localeFor('de-DE')).toBe('de-DE')
  expect(localeFor('en-US')).toBe('en')
  expect(localeFor('de')).toBe('de-CH')
  expect(localeFor(undefined, 'Zoë est responsable des projets et de la qualité pour le client')).toBe('fr')
  expect(localeFor(undefined, 'Zoë is responsible for the projects and for quality')).toBe('en')
  expect(localeFor(undefined, 'Zoë ist für die Größe der Projekte und den Betrieb zuständig')).toBe('de-DE')
})

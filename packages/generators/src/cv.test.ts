import { type Candidate, importCandidate, locales, OPEN_MARKER } from '@dossier/profiles'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { expect, test } from 'vitest'
import { generateDocument } from './documents.ts'
import { basicRun, sampleOptions } from './testing/basic-run.ts'
import { localSpelling } from './locale/spelling.ts'
import { bodyText, docxParts } from './testing/docx-parts.ts'
import { malformedParts } from './testing/well-formed.ts'

async function cvOf(candidate: Partial<Candidate> = {}, options = sampleOptions) {
  return generateDocument('cv', { ...basicRun, candidate: { ...basicRun.candidate, ...candidate } }, options)
}

async function linesOf(candidate: Partial<Candidate> = {}, options = sampleOptions): Promise<string[]> {
  return bodyText((await cvOf(candidate, options)).bytes).split('\n')
}

test('the CV has every section in the order of the house format', async () => {
  const file = await cvOf()
  const lines = bodyText(file.bytes).split('\n')
  const headings = [
    'René Müller-Grossmann',
    'Kurzprofil',
    'Fachwissen und Schwerpunkte',
    'Aus- und Weiterbildung',
    'Trainings und Zertifizierungen',
    'Sprachen',
    'Ausgewählte Referenzprojekte',
  ]
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings)
  expect(file.filename).toBe('CV_Rene_Mueller-Grossmann.docx')
})

test('every fact of the candidate is printed', async () => {
  const text = (await linesOf()).join('\n')
  const { expertise, education, trainings, engagements } = basicRun.candidate
  const facts = [
    ...expertise.flatMap((group) => group.items),
    ...education.flatMap((entry) => [entry.degree, entry.institution]),
    ...trainings.flatMap((entry) => [entry.title, entry.institution]),
    ...engagements.flatMap((entry) => [entry.role, ...entry.activities, ...entry.technologies, entry.method]),
  ]
  for (const fact of facts) expect(text).toContain(fact)
})

test('languages have five stars and the level in words, three per row', async () => {
  const lines = await linesOf()
  expect(lines).toContain('★★★★★  Muttersprache')
  expect(lines).toContain('★★★★★  gute Kenntnisse')
  const xml = docxParts((await cvOf()).bytes)['word/document.xml'] ?? ''
  const grid = xml.slice(xml.indexOf('>Sprachen<'), xml.indexOf('>Ausgewählte'))
  expect(grid.match(/<w:tr>/g)).toHaveLength(2)
  expect(grid.match(/<w:gridCol /g)).toHaveLength(3)
})

test('an unknown level is printed as in the CV, without coloured stars', async () => {
  const skill = { name: 'Latein', level: null, native: false, text: 'fließend' }
  expect(await linesOf({ languages: [skill] })).toContain('★★★★★  fliessend')
  expect(await linesOf({ languages: [{ ...skill, text: '' }] })).toContain('★★★★★  ! bitte prüfen !')
})

test('projects behind a full page begin on a new one', async () => {
  const xml = docxParts((await cvOf()).bytes)['word/document.xml'] ?? ''
  const heading = xml.slice(0, xml.indexOf('Ausgewählte Referenzprojekte')).lastIndexOf('<w:p>')
  expect(xml.slice(heading)).toMatch(/^<w:p><w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/)
})

test('missing values are marked where the house format requires them, and empty sections are left out', async () => {
  const lines = await linesOf({ nationality: OPEN_MARKER, profile: '', trainings: [], engagements: [] })
  expect(lines.filter((line) => line === '! bitte prüfen !')).toHaveLength(2)
  expect(lines).not.toContain('Trainings und Zertifizierungen')
  expect(lines).not.toContain('Ausgewählte Referenzprojekte')
})

test('house names of expertise groups use the document’s language; other names stay', async () => {
  const { value } = importCandidate(candidateFixtures['marco-rieben-en'])
  const lines = await linesOf(value ?? {}, { ...sampleOptions, locale: 'fr' })
  expect(lines).toEqual(expect.arrayContaining(['Méthodologie de projet', 'Stack technique', 'Autres compétences']))
  const expertise = [{ category: 'other' as const, label: 'Kompression', items: ['Mpeg'] }]
  expect(await linesOf({ expertise }, { ...sampleOptions, locale: 'fr' })).toContain('Kompression')
})

test('contact details are not printed', async () => {
  const contact = {
    email: 'rene@example.org',
    phone: '+41 00',
    location: 'Bern-Geheim',
    links: ['https://example.org/r'],
  }
  const parts = Object.values(docxParts((await cvOf({ contact })).bytes)).join('')
  for (const value of [contact.email, contact.phone, contact.location, ...contact.links])
    expect(parts).not.toContain(value)
})

test('a person without a name is marked, and the file still has a name', async () => {
  const file = await cvOf({ givenName: '', familyName: '', originalName: '' })
  expect(file.filename).toBe('CV_Unknown.docx')
  expect(bodyText(file.bytes).split('\n')[0]).toBe('! bitte prüfen !')
})

test('a name in any script gives an ASCII file name and is unchanged in the document', async () => {
  const file = await cvOf({ givenName: 'Жанна', familyName: "O'Connor Иванова" })
  expect(file.filename).toBe('CV_Zhanna_OConnor_Ivanova.docx')
  expect(bodyText(file.bytes)).toContain("Жанна O'Connor Иванова")
})

test.each(Object.entries(candidateFixtures))('the fixture %s is well-formed in every locale', async (_slug, raw) => {
  const { value } = importCandidate(raw)
  for (const locale of locales) {
    const { bytes } = await cvOf(value ?? {}, { ...sampleOptions, locale })
    expect(malformedParts(bytes)).toEqual([])
    expect(bodyText(bytes)).toContain(localSpelling(value?.familyName ?? '', locale))
  }
})

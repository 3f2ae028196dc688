import { importCandidate } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { generateDocument } from './documents.ts'
import { basicRun, sampleOptions } from './testing/basic-run.ts'
import { bodyText, docxParts } from './testing/docx-parts.ts'
import { malformedParts } from './testing/well-formed.ts'

const resume = {
  basics: { name: 'Nora Beispiel', label: 'Entwicklerin', summary: 'Entwicklerin für Web-Dienste.' },
  education: [{ institution: 'FH', studyType: 'BSc', endDate: '2015', courses: ['Datenbanken', 'Kryptografie'] }],
  volunteer: [
    { organization: 'Verein Musterhilfe', position: 'Kassierin', startDate: '2020-01', highlights: ['Budget', 'Lohn'] },
  ],
  awards: [{ title: 'Förderpreis', date: '2019', awarder: 'Stiftung Muster', summary: 'Für die Plattform' }],
  publications: [{ name: 'Dienste im Betrieb', publisher: 'Musterverlag', releaseDate: '2021-05' }],
}

async function fileOf(document: unknown, locale: 'de-CH' | 'en' | 'fr' = 'de-CH') {
  const { value } = importCandidate(document)
  expect.assert(value !== null)
  return generateDocument('cv', { ...basicRun, candidate: value }, { ...sampleOptions, locale })
}

test('dropped-parts-are-evidence: the CV prints voluntary work, awards, publications and courses', async () => {
  const { bytes } = await fileOf(resume)
  const lines = bodyText(bytes).split('\n')
  const headings = ['Freiwilliges Engagement', 'Auszeichnungen', 'Publikationen']
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings)
  const facts = ['Kassierin', 'Verein Musterhilfe', 'Budget', 'Förderpreis', 'Stiftung Muster', 'Für die Plattform']
  for (const fact of [...facts, 'Dienste im Betrieb', 'Musterverlag', 'Kurse: Datenbanken, Kryptografie', '05/2021'])
    expect(lines.join('\n')).toContain(fact)
  expect(malformedParts(bytes)).toEqual([])
})

test.each([
  ['en', ['Voluntary work', 'Awards', 'Publications']],
  ['fr', ['Engagement bénévole', 'Distinctions', 'Publications']],
] as const)('the further sections have their names in %s', async (locale, headings) => {
  const lines = bodyText((await fileOf(resume, locale)).bytes).split('\n')
  expect(lines).toEqual(expect.arrayContaining([...headings]))
})

test('a section without entries has no heading', async () => {
  const lines = bodyText((await fileOf({ basics: resume.basics, awards: [] })).bytes).split('\n')
  for (const heading of ['Freiwilliges Engagement', 'Auszeichnungen', 'Publikationen'])
    expect(lines).not.toContain(heading)
})

test('nationality-cannot-be-given: a given nationality is printed; without one there is neither row nor marker', async () => {
  const given = { ...resume, basics: { ...resume.basics, nationality: 'Schweiz' } }
  expect(bodyText((await fileOf(given)).bytes)).toContain('Nationalität\nSchweiz')
  expect(bodyText((await fileOf(resume)).bytes)).not.toContain('Nationalität')
})

const arabic = {
  basics: {
    name: 'ليلى مثال',
    label: 'مهندسة برمجيات',
    summary: 'مهندسة برمجيات لديها خبرة في تطوير خدمات الويب باستخدام Java (منذ 2015).',
  },
  work: [
    {
      name: 'شركة النور',
      position: 'مهندسة',
      startDate: '2019-01',
      endDate: '2023-12',
      highlights: ['بناء خدمات ويب باستخدام Java و Kafka.', 'Operation of the platform for شركة النور in Dubai'],
    },
  ],
  languages: [{ language: 'العربية', fluency: 'اللغة الأم' }],
}

function paragraphWith(xml: string, text: string): string {
  const end = xml.indexOf('</w:p>', xml.indexOf(text))
  return xml.slice(xml.lastIndexOf('<w:p>', end), end)
}

test('right-to-left: Arabic paragraphs and runs are marked with direction and language; Latin words in them are not', async () => {
  const { bytes } = await fileOf(arabic, 'en')
  const parts = docxParts(bytes)
  const profile = paragraphWith(parts['word/document.xml'] ?? '', 'مهندسة برمجيات لديها')
  expect(profile).toContain('<w:bidi/>')
  expect(profile).toMatch(/<w:rtl\/><w:lang w:bidi="ar-SA"\/><\/w:rPr><w:t xml:space="preserve"> \(منذ 2015\)\.</)
  expect(profile).toContain('<w:r><w:t xml:space="preserve">Java</w:t></w:r>')
  expect(parts['word/styles.xml']).toContain('w:cs="Arial"')
  expect(Object.keys(parts).some((name) => /header/.test(name) && parts[name]?.includes('<w:rtl/>'))).toBe(true)
  expect(malformedParts(bytes)).toEqual([])
})

test('right-to-left: a left-to-right line keeps its direction around an Arabic name', async () => {
  const line = paragraphWith(docxParts((await fileOf(arabic, 'en')).bytes)['word/document.xml'] ?? '', 'Operation of')
  expect(line).not.toContain('<w:bidi/>')
  expect(line).toContain('<w:rtl/>')
})

test('right-to-left: a left-to-right CV has no direction marks in its body', async () => {
  expect(docxParts((await fileOf(resume)).bytes)['word/document.xml']).not.toMatch(/<w:(?:bidi|rtl)\/>/)
})

test('right-to-left: a table with Arabic text states that its columns run from left to right', async () => {
  expect(docxParts((await fileOf(arabic, 'en')).bytes)['word/document.xml']).toContain(
    '<w:bidiVisual w:val="0"/><w:tblW',
  )
  expect(docxParts((await fileOf(resume)).bytes)['word/document.xml']).not.toContain('bidiVisual')
})

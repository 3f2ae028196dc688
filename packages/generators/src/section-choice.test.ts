import { cvLabels } from './locale/cv.ts'
import { type CvSection, cvSections, importCandidate } from '@dossier/profiles'
import { describe, expect, it } from 'vitest'
import { generateDocument } from './documents.ts'
import { documentText } from './compare/document-text.ts'
import { ownSections, quotableMatch, sectionsSchema } from './section-choice.ts'
import { basicRun, sampleOptions } from './testing/basic-run.ts'
import { bodyText, docxParts } from './testing/docx-parts.ts'
import { sampleRun } from './testing/sample-run.ts'

const resume = {
  basics: { name: 'Nora Beispiel', label: 'Entwicklerin', summary: 'Entwicklerin für Web-Dienste.' },
  work: [{ name: 'Muster AG', position: 'Entwicklerin', startDate: '2019-01', endDate: '2023-12' }],
  education: [{ institution: 'FH', studyType: 'BSc', endDate: '2015' }],
  languages: [{ language: 'Deutsch', fluency: 'Muttersprache' }],
  volunteer: [{ organization: 'Verein Musterhilfe', position: 'Kassierin', startDate: '2020-01' }],
  awards: [{ title: 'Förderpreis', date: '2019', awarder: 'Stiftung Muster' }],
}
const { profile, projects, education, languages, volunteering, awards } = cvLabels.de
const headings = [profile, projects, education, languages, volunteering, awards]

const summary = 'Entwickelt Dienste für Banken und Versicherungen in der ganzen Schweiz. '.repeat(40)
const longResume = { ...resume, basics: { ...resume.basics, summary } }

async function cvOf(type: 'cv' | 'cv_pdf', sections: CvSection[] | null, source: object = resume) {
  const { value } = importCandidate(source)
  expect.assert(value !== null)
  return generateDocument(type, { ...basicRun, candidate: value, pdf: true, sections }, sampleOptions)
}

const headingsIn = (lines: readonly string[]) => lines.filter((line) => headings.includes(line))

async function breaksIn(sections: CvSection[] | null, source?: object): Promise<number> {
  const xml = docxParts((await cvOf('cv', sections, source)).bytes)['word/document.xml'] ?? ''
  return xml.split('<w:pageBreakBefore/>').length - 1
}

function quoted(sections: CvSection[]): string[] {
  expect.assert(sampleRun.match !== null)
  const match = quotableMatch(sampleRun.match, sections)
  return [...match.must, ...match.should].flatMap(({ evidence }) => evidence.map(({ pointer }) => pointer))
}

describe('the sections of a CV', () => {
  it.each(['cv', 'cv_pdf'] as const)('are in the chosen order, without the others, in the %s', async (type) => {
    const file = await cvOf(type, ['engagements', 'languages', 'profile'])
    const lines = documentText(file) ?? []
    expect(headingsIn(lines)).toEqual([projects, languages, profile])
    expect(lines.join('\n')).not.toMatch(/Musterhilfe|Förderpreis|BSc/)
  })

  it('are those of the house format, byte for byte, if all are chosen in its order or none is', async () => {
    const { sections: _none, ...before } = { ...basicRun, sections: null }
    const [plain, all, chosen] = await Promise.all([
      generateDocument('cv', before, sampleOptions),
      generateDocument('cv', { ...before, sections: ownSections(cvSections) }, sampleOptions),
      generateDocument('cv', { ...before, sections: null }, sampleOptions),
    ])
    expect(all.bytes).toEqual(plain.bytes)
    expect(chosen.bytes).toEqual(plain.bytes)
  })

  it('begin a page with the projects only if enough is above them', async () => {
    expect(await breaksIn(null, longResume)).toBe(1)
    expect(await breaksIn(['profile', 'education', 'engagements'], longResume)).toBe(1)
    expect(await breaksIn(['engagements', 'profile'], longResume)).toBe(0)
    expect(await breaksIn(null)).toBe(0)
  })

  it('are refused if repeated, unknown or none', () => {
    for (const wrong of [[], ['profile', 'profile'], ['hobbies']])
      expect(sectionsSchema.safeParse(wrong).success).toBe(false)
  })
})

describe('a section that is left out', () => {
  it('is not quoted by the offer or the dashboard', async () => {
    const rest = cvSections.filter((section) => section !== 'engagements')
    expect(quoted([...cvSections]).some((pointer) => pointer.startsWith('/engagements/'))).toBe(true)
    expect(quoted(rest).some((pointer) => pointer.startsWith('/engagements/'))).toBe(false)
    const dashboard = await generateDocument('dashboard', { ...sampleRun, sections: rest }, sampleOptions)
    expect((documentText(dashboard) ?? []).join('\n')).toContain('Belegt in einem Teil, den dieser Lebenslauf nicht')
    const offer = await generateDocument('offer', { ...sampleRun, sections: rest }, sampleOptions)
    const clients = sampleRun.candidate.engagements.map(({ client }) => client)
    for (const client of clients) expect(bodyText(offer.bytes)).not.toContain(client)
  })
})

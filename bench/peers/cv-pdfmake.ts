import type { Candidate, Engagement } from '@dossier/profiles'
import pdfmake, { type Content } from 'pdfmake'
import { givenCandidate } from './cv-docx.ts'
import { fontPaths } from './pdf-fonts.ts'
import { printThroughput } from './throughput.ts'

const { regular: normal, bold } = fontPaths
pdfmake.setFonts({ Carlito: { normal, bold, italics: normal, bolditalics: bold } })
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold)

/** The same CV as a user of pdfmake would write it; it has no tags and is not for archives. */
function cvWithPdfmake(candidate: Candidate): Promise<Buffer> {
  const content: Content[] = [
    { text: `${candidate.givenName} ${candidate.familyName}`, fontSize: 20, bold: true },
    candidate.headline,
    candidate.nationality,
    candidate.highestEducation,
    title('Kurzprofil'),
    candidate.profile,
    title('Fachwissen'),
    grid(candidate.expertise.map(({ label, items }) => [label, items.join(', ')])),
    title('Ausbildung'),
    grid(candidate.education.map(({ period, institution, degree }) => [period.text, `${institution}, ${degree}`])),
    title('Trainings'),
    grid(candidate.trainings.map((entry) => [entry.period.text, entry.institution, entry.title])),
    title('Sprachen'),
    grid(candidate.languages.map(({ name, level }) => [name, level ?? ''])),
    { ...title('Projekte'), pageBreak: 'before' },
    grid(candidate.engagements.map(projectRow)),
  ]
  const defaultStyle = { font: 'Carlito', fontSize: 10 }
  return pdfmake.createPdf({ info: { title: 'Lebenslauf' }, content, defaultStyle }).getBuffer()
}

function title(text: string) {
  return { text, fontSize: 13, bold: true, margin: [0, 10, 0, 4] }
}

function grid(body: readonly (readonly Content[])[]): Content {
  const columns = body[0]?.length ?? 0
  return columns === 0 ? '' : { table: { widths: [110, ...Array<string>(columns - 1).fill('*')], body } }
}

function projectRow(engagement: Engagement): Content[] {
  return [
    [{ text: engagement.client, bold: true }, engagement.period.text],
    [engagement.role, { ul: engagement.activities }, engagement.technologies.join(', '), engagement.method],
  ]
}

const candidate = givenCandidate()
await printThroughput(() => cvWithPdfmake(candidate))

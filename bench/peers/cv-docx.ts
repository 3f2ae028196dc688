import { readFileSync } from 'node:fs'
import type { Candidate, Engagement } from '@dossier/profiles'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** The same CV as a user of docx would write it, with docx's own packer. */
export function cvWithDocx(candidate: Candidate): Promise<Buffer> {
  const children = [
    new Paragraph({ text: `${candidate.givenName} ${candidate.familyName}`, heading: HeadingLevel.TITLE }),
    ...[candidate.headline, candidate.nationality, candidate.highestEducation].map((text) => new Paragraph(text)),
    title('Kurzprofil'),
    new Paragraph(candidate.profile),
    title('Fachwissen'),
    grid(candidate.expertise.map(({ label, items }) => [label, items.join(', ')])),
    title('Ausbildung'),
    grid(candidate.education.map(({ period, institution, degree }) => [period.text, `${institution}, ${degree}`])),
    title('Trainings'),
    grid(candidate.trainings.map((entry) => [entry.period.text, entry.institution, entry.title])),
    title('Sprachen'),
    grid(candidate.languages.map(({ name, level }) => [name, level ?? ''])),
    new Paragraph({ text: 'Projekte', heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: candidate.engagements.map(projectRow) }),
  ]
  const level = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
      numbering: { config: [{ reference: 'bullets', levels: [level] }] },
      sections: [{ children }],
    }),
  )
}

function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true })
}

function grid(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => cellOf([new Paragraph(text)])) })),
  })
}

function projectRow(engagement: Engagement): TableRow {
  const bullets = engagement.activities.map(
    (text) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } }),
  )
  const client = new Paragraph({ children: [new TextRun({ text: engagement.client, bold: true })] })
  return new TableRow({
    children: [
      cellOf([client, new Paragraph(engagement.period.text)]),
      cellOf([
        new Paragraph(engagement.role),
        ...bullets,
        new Paragraph(engagement.technologies.join(', ')),
        new Paragraph(engagement.method),
      ]),
    ],
  })
}

function cellOf(children: Paragraph[]): TableCell {
  return new TableCell({ children })
}

/** The canonical candidate that every contestant gets: a JSON file, named by the first argument. */
export function givenCandidate(): Candidate {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Candidate
}

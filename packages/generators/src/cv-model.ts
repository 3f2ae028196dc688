import {
  type Candidate,
  type CvSection,
  cvSections,
  type Engagement,
  languageStars,
  type LanguageSkill,
  OPEN_MARKER,
} from '@dossier/profiles'
import { greys, readableAccent } from './docx/colours.ts'
import { roughPages } from './docx/rough-lines.ts'
import { cell, factTable, heading, labelCell, listCell, onNewPage, paragraph, table } from './docx/blocks.ts'
import type { Block, Cell, DocumentModel, Paragraph, Run } from './docx/model.ts'
import type { GenerateOptions, RunData } from './define.ts'
import { fullName } from './filenames.ts'
import { type CvContext, furtherSections } from './cv-sections.ts'
import { type CvLabels, cvLabels, languageLevelName } from './locale/cv.ts'
import { fillLabel } from './locale/fill.ts'
import { formatPeriod } from './locale/format.ts'
import { labelsFor } from './locale/labels.ts'

/** Builds the format-independent model of the CV in the house format: two or more A4 pages with 1.5 cm margins. */
export function cvModel(
  { candidate, sections = null, photo = null }: Pick<RunData, 'candidate' | 'sections' | 'photo'>,
  options: GenerateOptions,
): DocumentModel {
  const labels = labelsFor(cvLabels, options.locale)
  const context: CvContext = { candidate, options, labels }
  const { locale, theme } = options
  const title = `${labels.document} ${fullName(candidate)}`
  const subject = known(candidate.headline) ? candidate.headline : ''
  return {
    locale,
    theme,
    title,
    subject,
    margin: 1.5,
    photo,
    blocks: withSections(head(context, { sections, hasPhoto: photo !== null }), context, sections),
  }
}

const sectionMakers: Record<CvSection, (context: CvContext) => Block[]> = {
  profile,
  expertise,
  education,
  trainings,
  languages,
  engagements: projects,
  ...furtherSections,
}

/** Less of a page than this is no page of its own. */
const leastPage = 0.45

/**
 * Adds the sections to the head. The projects begin on a new page, unless a custom choice of sections puts them first or
 * second, or what precedes them would leave the most of a page empty.
 */
function withSections(top: readonly Block[], context: CvContext, chosen: readonly CvSection[] | null): Block[] {
  const made = (chosen ?? cvSections).map((section) => ({ section, blocks: sectionMakers[section](context) }))
  const filled = made.filter(({ blocks }) => blocks.length > 0)
  return filled.reduce<Block[]>(
    (before, { section, blocks }, at) => {
      const begins = section === 'engagements' && (chosen === null || at > 1) && roughPages(before) >= leastPage
      return [...before, ...(begins ? onNewPage(blocks) : blocks)]
    },
    [...top],
  )
}

function known(text: string): boolean {
  return text !== '' && !text.includes(OPEN_MARKER)
}

interface HeadOptions {
  sections: readonly CvSection[] | null
  hasPhoto: boolean
}

/** Builds the name, next to the photo if there is one, and the main facts. */
function head({ candidate, labels }: CvContext, { sections, hasPhoto }: HeadOptions): Block[] {
  const showsEducation = sections?.includes('education') ?? true
  const role = [candidate.headline, candidate.headlineDescription].filter((text) => text !== '')
  const [first = OPEN_MARKER, ...more] = role
  const name = orOpen(fullName(candidate))
  const facts = factTable(
    [
      [labels.role, [{ text: first, bold: true }, ...more.map((text) => `\n${text}`)]],
      ...(candidate.nationality === '' ? [] : [[labels.nationality, candidate.nationality] as const]),
      ...(showsEducation ? [[labels.highestEducation, orOpen(candidate.highestEducation)] as const] : []),
    ],
    20,
  )
  if (!hasPhoto) return [paragraph(name, 'Title'), facts]
  const photo = paragraph('', 'CellText', { align: 'right', photo: { alt: fillLabel(labels.photo, { name }) } })
  const beside = cell([paragraph(name, 'Title')], { verticalAlign: 'center' })
  return [table([75, 25], null, [[beside, cell([photo])]], { look: 'plain' }), facts]
}

function orOpen(text: string): string {
  return text === '' ? OPEN_MARKER : text
}

function profile({ candidate, labels }: CvContext): Block[] {
  return [heading(1, labels.profile), paragraph(orOpen(candidate.profile))]
}

function expertise({ candidate, labels }: CvContext): Block[] {
  if (candidate.expertise.length === 0) return []
  const rows = candidate.expertise.map((group): Cell[] => [
    labelCell(groupName(group, labels)),
    cell(group.items.length === 0 ? OPEN_MARKER : group.items.join(', ')),
  ])
  return [heading(1, labels.expertise), table([20, 80], null, rows)]
}

/** Returns the name of a group. House names use the document's language; other names stay as in the CV. */
function groupName({ category, label }: Candidate['expertise'][number], labels: CvLabels): string {
  const houseNames = Object.values(cvLabels).map(({ categories }) => categories[category].toLowerCase())
  return label === '' || houseNames.includes(label.toLowerCase()) ? labels.categories[category] : label
}

function education({ candidate, options, labels }: CvContext): Block[] {
  if (candidate.education.length === 0) return []
  const rows = candidate.education.map((entry): Cell[] => [
    labelCell(formatPeriod(entry.period, options.locale)),
    cell([
      { text: orOpen(entry.degree), bold: true },
      ...[entry.institution, coursesOf(entry, labels)].filter((text) => text !== '').map((text) => `\n${text}`),
    ]),
  ])
  return [heading(1, labels.education), table([20, 80], null, rows)]
}

function coursesOf({ courses = [] }: Candidate['education'][number], labels: CvLabels): string {
  return courses.length === 0 ? '' : `${labels.courses}: ${courses.join(', ')}`
}

function trainings({ candidate, options, labels }: CvContext): Block[] {
  if (candidate.trainings.length === 0) return []
  const rows = candidate.trainings.map((entry): Cell[] => [
    labelCell(formatPeriod(entry.period, options.locale)),
    cell(entry.institution),
    cell(orOpen(entry.title)),
  ])
  return [heading(1, labels.trainings), table([20, 20, 60], null, rows)]
}

function languages({ candidate, options, labels }: CvContext): Block[] {
  if (candidate.languages.length === 0) return []
  const cells = candidate.languages.map((skill) => languageCell(skill, options))
  const rows: Cell[][] = []
  for (let at = 0; at < cells.length; at += 3) {
    const row = cells.slice(at, at + 3)
    while (row.length < 3) row.push(cell(''))
    rows.push(row)
  }
  const grid = table([33.3, 33.3, 33.4], null, rows, { keepTogether: true })
  return [heading(1, labels.languages), grid]
}

function languageCell(skill: LanguageSkill, options: GenerateOptions): Cell {
  const accent = readableAccent(options.theme.accent)
  const stars = languageStars(skill)
  const filled = stars ?? 0
  const rating: Run[] = [
    { text: '★'.repeat(filled), color: accent },
    { text: '★'.repeat(5 - filled), color: greys.line },
  ]
  const content: Paragraph[] = [
    paragraph({ text: orOpen(skill.name), bold: true }, 'CellText'),
    paragraph(
      [...rating.filter((run) => run.text !== ''), { text: `  ${languageLevelName(skill, options.locale)}` }],
      'CellText',
    ),
  ]
  return cell(content)
}

function projects(context: CvContext): Block[] {
  const { candidate, labels } = context
  if (candidate.engagements.length === 0) return []
  const rows = candidate.engagements.map((entry) => projectRow(entry, context))
  return [heading(1, labels.projects), table([26, 74], null, rows, { roomy: true })]
}

function projectRow(entry: Engagement, { options, labels }: CvContext): Cell[] {
  const period = formatPeriod(entry.period, options.locale)
  const left: Paragraph[] = [
    paragraph({ text: orOpen(entry.client), bold: true }, 'CellText'),
    paragraph(orOpen(period), 'CellText'),
  ]
  const right: Paragraph[] = [
    paragraph({ text: orOpen(entry.role), bold: true }, 'CellText'),
    ...listCell(entry.activities).content,
    ...labelled(labels.technologies, entry.technologies.join(', ')),
    ...labelled(labels.method, entry.method),
  ]
  return [cell(left), cell(right)]
}

function labelled(label: string, value: string): Paragraph[] {
  return value === '' ? [] : [paragraph([{ text: `${label}: `, bold: true }, value], 'CellText', { spaceBefore: 3 })]
}

import type { Candidate, Honour, VoluntaryWork } from '@dossier/profiles'
import type { GenerateOptions } from './define.ts'
import { cell, heading, labelCell, listCell, paragraph, table } from './docx/blocks.ts'
import type { Block, Cell, Paragraph } from './docx/model.ts'
import type { CvLabels } from './locale/cv.ts'
import { formatPeriod } from './locale/format.ts'

/** The input of every section of the CV. */
export interface CvContext {
  candidate: Candidate
  options: GenerateOptions
  labels: CvLabels
}

/** The sections that are tables of periods and entries. */
export const furtherSections = {
  volunteering: (context) =>
    section(context.labels.volunteering, context.candidate.volunteering, (entry) => voluntaryRow(entry, context)),
  awards: (context) => section(context.labels.awards, context.candidate.awards, (entry) => honourRow(entry, context)),
  publications: (context) =>
    section(context.labels.publications, context.candidate.publications, (entry) => honourRow(entry, context)),
} as const satisfies Record<string, (context: CvContext) => Block[]>

function section<T>(title: string, entries: readonly T[] | undefined, row: (entry: T) => Cell[]): Block[] {
  if (entries === undefined || entries.length === 0) return []
  return [heading(1, title), table([20, 80], null, entries.map(row))]
}

function voluntaryRow({ period, role, organisation, activities }: VoluntaryWork, { options }: CvContext): Cell[] {
  const [title = '', ...below] = [role, organisation].filter((text) => text !== '')
  const lines = activities.length === 0 ? [] : listCell(activities).content
  return [labelCell(formatPeriod(period, options.locale)), cell([...head(title, below), ...lines])]
}

function honourRow({ period, title, institution, description }: Honour, { options }: CvContext): Cell[] {
  const below = [institution, description].filter((text) => text !== '')
  return [labelCell(formatPeriod(period, options.locale)), cell(head(title, below))]
}

/** The name of an entry in bold, and the lines below it. An entry without a name begins with the first of these lines. */
function head(title: string, below: readonly string[]): Paragraph[] {
  const [name = '', ...lines] = [title, ...below].filter((text) => text !== '')
  return [paragraph([{ text: name, bold: true }, ...lines.map((text) => `\n${text}`)], 'CellText')]
}

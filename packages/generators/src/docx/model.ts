import type { Locale } from '@dossier/profiles'
import type { Photo } from '../photo/photo.ts'
import type { Theme } from '../theme.ts'

/** A part of a text with its own look. Colours are six hex digits without `#`. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  color?: string
  /** Background colour. Padded with spaces, the run looks like a chip. */
  fill?: string
}

/** The content of a paragraph: a string, a run, or a list of both. `OPEN_MARKER` in it is printed as a highlighted marker. */
export type Inline = string | Run | readonly (string | Run)[]

/** All paragraph styles, as the shell defines them. */
export const styleIds = [
  'Normal',
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Small',
  'Subject',
  'CellText',
  'CellNote',
  'CellHead',
  'CellLabel',
  'ListBullet',
  'CellBullet',
] as const
export type StyleId = (typeof styleIds)[number]

export interface Paragraph {
  kind: 'paragraph'
  style: StyleId
  content: Inline
  align?: 'left' | 'center' | 'right'
  /** Keeps the paragraph on the page of the next one. */
  keepNext?: boolean
  pageBreakBefore?: boolean
  /** Space above, in points; overrides the style's. */
  spaceBefore?: number
  /** Draws a line above the paragraph, as for a signature. */
  ruleAbove?: boolean
  /** Shows the document's photo instead of the content; `alt` describes it. */
  photo?: { alt: string }
}

export interface Cell {
  content: readonly Paragraph[]
  /** Background, six hex digits. */
  fill?: string
  verticalAlign?: 'top' | 'center'
  /** The number of columns that the cell spans; 1 by default. */
  span?: number
}

export interface Table {
  kind: 'table'
  /** Column widths in percent of the text width, 100 in total. */
  columns: readonly number[]
  /** The head row, which repeats on every page of the table. */
  head: readonly Cell[] | null
  rows: readonly (readonly Cell[])[]
  /**
   * `lines`: hairlines between rows; `grid`: hairlines around cells; `plain`: no lines; `box`: a bar in the accent
   * colour on the left.
   */
  look: 'lines' | 'grid' | 'plain' | 'box'
  /** Keeps the whole table on one page; for small tables only. */
  keepTogether?: boolean
  /** Adds space above and below each row, for rows of several paragraphs. */
  roomy?: boolean
}

export type Block = Paragraph | Table

/** A format-independent document: its blocks and properties. */
export interface DocumentModel {
  locale: Locale
  theme: Theme
  /** Title in the file's properties and in the header from the second page on. */
  title: string
  /** Subject in the file's properties. */
  subject: string
  /** Page margins in centimetres. */
  margin: number
  /** The photo that a paragraph of `blocks` shows. */
  photo?: Photo | null
  blocks: readonly Block[]
}

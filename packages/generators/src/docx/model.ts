import type { Locale } from '@dossier/profiles'
import type { Photo } from '../photo/photo.ts'
import type { Theme } from '../theme.ts'

/** A stretch of text with its own look. Colours are six hex digits without `#`. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  color?: string
  /** Background of the letters; gives a chip when the text is padded with spaces. */
  fill?: string
}

/** Text as people write it: a string, a run, or a row of both. `OPEN_MARKER` inside is printed as a highlighted marker. */
export type Inline = string | Run | readonly (string | Run)[]

/** The paragraph styles that the shell defines; nothing else can be referred to. */
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
  /** Stays on the page of the paragraph that follows. */
  keepNext?: boolean
  pageBreakBefore?: boolean
  /** Empty room above, in points; overrides the style's. */
  spaceBefore?: number
  /** A line above the paragraph, as over a signature. */
  ruleAbove?: boolean
  /** Shows the photo of the document, in place of content; for those who do not see it, `alt` says what it shows. */
  photo?: { alt: string }
}

export interface Cell {
  content: readonly Paragraph[]
  /** Background, six hex digits. */
  fill?: string
  verticalAlign?: 'top' | 'center'
  /** How many columns the cell covers; 1 when absent. */
  span?: number
}

export interface Table {
  kind: 'table'
  /** Widths of the columns in percent of the text width; they add up to 100. */
  columns: readonly number[]
  /** Repeated on every page that the table reaches. */
  head: readonly Cell[] | null
  rows: readonly (readonly Cell[])[]
  /** `lines`: hairlines between rows; `grid`: hairlines around every cell; `plain`: no lines; `box`: a frame in the accent colour. */
  look: 'lines' | 'grid' | 'plain' | 'box'
  /** Keeps the whole table on one page; for small tables only. */
  keepTogether?: boolean
  /** More room above and below each row; for rows of several paragraphs. */
  roomy?: boolean
}

export type Block = Paragraph | Table

/** A document before it is written: what is in it, and the frame around it. */
export interface DocumentModel {
  locale: Locale
  theme: Theme
  /** Title in the file's properties and in the header of the second and later pages. */
  title: string
  /** What the document is about, in the file's properties. */
  subject: string
  /** Page margins in centimetres. */
  margin: number
  /** The photo that a paragraph of `blocks` shows. */
  photo?: Photo | null
  blocks: readonly Block[]
}

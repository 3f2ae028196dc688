import { greys, readableAccent } from '../docx/colours.ts'
import type { StyleId } from '../docx/model.ts'
import type { Theme } from '../theme.ts'

/** How a paragraph is set, in points. The values match those of the Word documents. */
export interface TextStyle {
  size: number
  bold: boolean
  color: string
  /** Line spacing as a multiple of the font's own. */
  line: number
  before: number
  after: number
  keepNext: boolean
  /** Whether a line follows, as below a heading. */
  rule: boolean
  /** Its role for screen readers. */
  role: 'H1' | 'H2' | 'H3' | 'H4' | 'P'
}

const plain = { bold: false, before: 0, after: 0, keepNext: false, rule: false, role: 'P' } as const

/** The style of a paragraph in a theme. */
export function textStyle(id: StyleId, theme: Theme): TextStyle {
  const accent = readableAccent(theme.accent)
  const heading = { ...plain, bold: true, color: accent, line: 1, keepNext: true } as const
  const cell: TextStyle = { ...plain, size: 9.5, color: greys.text, line: 1.05 }
  const styles: Readonly<Record<StyleId, TextStyle>> = {
    Normal: { ...plain, size: 10, color: greys.text, line: 1.1, after: 6 },
    Title: { ...heading, size: 20, after: 2, role: 'H1' },
    Subject: { ...heading, size: 13, before: 22, after: 12, role: 'H1' },
    Subtitle: { ...plain, size: 12, color: greys.muted, line: 1, after: 10 },
    Heading1: { ...heading, size: 13, before: 16, after: 6, rule: true, role: 'H2' },
    Heading2: { ...heading, size: 11, color: greys.text, before: 12, after: 4, role: 'H3' },
    Heading3: { ...heading, size: 10, before: 8, after: 3, role: 'H4' },
    Small: { ...plain, size: 8.5, color: greys.muted, line: 1, after: 3 },
    ListBullet: { ...plain, size: 10, color: greys.text, line: 1.1, after: 3 },
    CellText: cell,
    CellLabel: { ...cell, bold: true },
    CellBullet: { ...cell, after: 1.5 },
    CellNote: { ...cell, size: 8.5, color: '4B5563', line: 1, after: 1.5 },
    CellHead: { ...cell, size: 8.5, bold: true, color: accent },
  }
  return styles[id]
}

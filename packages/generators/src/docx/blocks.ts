import type { ColourPair } from './colours.ts'
import type { Block, Cell, Inline, Paragraph, Run, StyleId, Table } from './model.ts'

type ParagraphOptions = Omit<Paragraph, 'kind' | 'style' | 'content'>

/** A paragraph, of running text by default. */
export function paragraph(content: Inline, style: StyleId = 'Normal', options: ParagraphOptions = {}): Paragraph {
  return { kind: 'paragraph', style, content, ...options }
}

/** A heading, which stays on the page of the next paragraph. */
export function heading(level: 1 | 2 | 3, content: Inline, options: ParagraphOptions = {}): Paragraph {
  return { kind: 'paragraph', style: `Heading${level}`, content, ...options }
}

/** A list item. */
export function bullet(content: Inline): Paragraph {
  return { kind: 'paragraph', style: 'ListBullet', content }
}

/** A cell with one paragraph, or with the given paragraphs. */
export function cell(content: Inline | readonly Paragraph[], options: Omit<Cell, 'content'> = {}): Cell {
  return { content: isParagraphs(content) ? content : [paragraph(content, 'CellText')], ...options }
}

function headCell(content: Inline): Cell {
  return { content: [paragraph(content, 'CellHead')] }
}

/** A cell that labels the cell next to it. */
export function labelCell(content: Inline): Cell {
  return { content: [paragraph(content, 'CellLabel')] }
}

/** A cell with a bulleted list. A single item is plain text. */
export function listCell(items: readonly string[], options: Omit<Cell, 'content'> = {}): Cell {
  const style = items.length > 1 ? 'CellBullet' : 'CellText'
  const content = items.length === 0 ? [paragraph('', 'CellText')] : items.map((item) => paragraph(item, style))
  return { content, ...options }
}

/** A run of bold text on a coloured background, within a line. */
export function chip(text: string, colours: ColourPair): Run {
  return { text: `\u00A0${text}\u00A0`, bold: true, color: colours.text, fill: colours.fill }
}

/** A cell that shows a status as bold text on a coloured background. The text alone says everything. */
export function statusCell(text: string, colours: ColourPair): Cell {
  const content = [paragraph({ text, bold: true, color: colours.text }, 'CellText')]
  return { content, fill: colours.fill }
}

/** A table of names and values. */
export function factTable(facts: readonly (readonly [Inline, Inline])[], labelWidth = 28): Table {
  return {
    kind: 'table',
    columns: [labelWidth, 100 - labelWidth],
    head: null,
    rows: facts.map(([label, value]) => [labelCell(label), cell(value)]),
    look: 'lines',
  }
}

/** A table with a head row that repeats on every page. */
export function table(
  columns: readonly number[],
  head: readonly Inline[] | null,
  rows: readonly (readonly Cell[])[],
  options: Partial<Pick<Table, 'look' | 'keepTogether' | 'roomy'>> = {},
): Table {
  return { kind: 'table', columns, head: head?.map(headCell) ?? null, rows, look: 'lines', ...options }
}

/** A framed box of paragraphs, as for a verdict, that stays on one page. */
export function box(content: readonly Paragraph[], fill?: string): Table {
  const only: Cell = fill === undefined ? { content } : { content, fill }
  return { kind: 'table', columns: [100], head: null, rows: [[only]], look: 'box', keepTogether: true }
}

/** The same blocks, beginning on a new page. */
export function onNewPage(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (first === undefined) return []
  if (first.kind === 'paragraph') return [{ ...first, pageBreakBefore: true }, ...rest]
  return [paragraph('', 'Small', { pageBreakBefore: true }), first, ...rest]
}

function isParagraphs(content: Inline | readonly Paragraph[]): content is readonly Paragraph[] {
  if (!Array.isArray(content)) return false
  const items: readonly unknown[] = content
  return items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && 'kind' in item)
}
